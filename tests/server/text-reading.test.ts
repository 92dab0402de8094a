// The text of minutes in a thread of its own: what it finds, that nobody waits for it, and that what takes too long is given up.
import { expect, test } from 'vitest';
import { readMinutesText } from '../../app/domain/minutes/reading.ts';
import { openTextReading } from '../../server/reading/text-reading.ts';

const OPTIONS = { people: ['Kari Moe'], today: '2023-02-10', knownDate: '2023-02-08' };
const pages = (count: number) =>
  Array.from(
    { length: count * 10 },
    (_, i) =>
      `## Sak ${i}\n${'Gruppa drøftet hvordan dette henger sammen med det som ble sagt i fylkene. '.repeat(3)}\nKari Moe sender brev ${i} til leverandøren innen fredag.\n`,
  ).join('\n');

test('finds what the reader finds', async () => {
  const text = 'Kari ringer leverandøren innen fredag.\n\nVedtak: Gruppa møtes onsdager.';
  expect(await openTextReading()(text, OPTIONS)).toEqual(readMinutesText(text, OPTIONS));
});

test('twenty pages keep nobody waiting', async () => {
  const read = openTextReading();
  // The thread's own start is not what is asked about.
  await read('Kari ringer.', OPTIONS);
  const text = pages(20);
  let done = false;
  let turns = 0;
  const turn = (): void => {
    turns += 1;
    if (!done) setImmediate(turn);
  };
  const reading = read(text, OPTIONS).finally(() => {
    done = true;
  });
  turn();
  expect((await reading)?.actions).toHaveLength(200);
  // Read in this thread there would be none in between.
  expect(turns).toBeGreaterThan(100);
});

test('the same text is read once, and anew for another date', async () => {
  const read = openTextReading();
  const first = await read('Kari ringer innen fredag.', OPTIONS);
  expect(await read('Kari ringer innen fredag.', OPTIONS)).toBe(first);
  const other = await read('Kari ringer innen fredag.', { ...OPTIONS, knownDate: '2023-03-08' });
  expect([first?.actions[0]?.due, other?.actions[0]?.due]).toEqual(['2023-02-10', '2023-03-10']);
});

test('what is kept has an end', async () => {
  const read = openTextReading({ kept: 1 });
  const first = await read('Kari ringer.', OPTIONS);
  await read('Kari skriver.', OPTIONS);
  const again = await read('Kari ringer.', OPTIONS);
  expect(again).toEqual(first);
  expect(again).not.toBe(first);
});

test('what takes too long is given up', async () => {
  const read = openTextReading({ milliseconds: 1 });
  expect(await read(pages(20), OPTIONS)).toBeNull();
});

test('when too many wait, the next one is turned away', async () => {
  const read = openTextReading({ most: 2 });
  const texts = ['Kari ringer.', 'Kari skriver.', 'Kari leser.'];
  const found = await Promise.all(texts.map((text) => read(text, OPTIONS)));
  expect(found.map((reading) => reading !== null)).toEqual([true, true, false]);
});
