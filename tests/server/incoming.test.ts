// Files of other people's plans through their own process: what it finds, and that no file ends more than itself.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readIncomingFile } from '../../app/import/incoming-file.ts';
import { openIncoming } from '../../server/reading/open-incoming.ts';
import { TooManyFiles } from '../../server/reading/open-reading.ts';
import { anXlsx } from '../import/an-xlsx.ts';

const TODAY = '2026-11-28';
const corpus = (name: string) => readFileSync(new URL(`../corpus/incoming/${name}`, import.meta.url));
const bytesOf = (text: string) => new TextEncoder().encode(text);

test('what comes out of the process is what the reader found: calendars, tables, reasons', async () => {
  const read = openIncoming();
  const book = anXlsx([
    {
      name: 'Plan',
      rows: [
        ['Tittel', 'Start'],
        ['Åpning', { date: 44970 }],
      ],
    },
  ]);
  const files: [Uint8Array, string][] = [
    [corpus('outlook.ics'), 'outlook.ics'],
    [corpus('google.ics'), 'google.ics'],
    [corpus('excel-1252.csv'), 'plan "2".csv'],
    [book, 'plan.xlsx'],
    [corpus('old.xls'), 'old.xls'],
  ];
  for (const [bytes, name] of files)
    expect(await read(bytes, name, TODAY)).toEqual(await readIncomingFile(bytes, name, TODAY));
});

test('a file that takes too long or too much is refused, and the next one is read', async () => {
  // Thousands of events that are repeated every second for fifty years: each is followed for a while.
  const event = 'BEGIN:VEVENT\nUID:x\nDTSTART:19760101T000000Z\nRRULE:FREQ=SECONDLY\nEND:VEVENT\n';
  const endless = bytesOf(`BEGIN:VCALENDAR\n${event.repeat(1_900)}END:VCALENDAR\n`);
  // Long enough for the one that follows, on a busy machine as well.
  const read = openIncoming({ milliseconds: 15_000 });
  const [first, second] = await Promise.all([
    read(endless, 'x.ics', TODAY),
    read(corpus('apple.ics'), 'apple.ics', TODAY),
  ]);
  expect(first).toEqual({ ok: false, reason: 'tooLarge' });
  expect(second.ok).toBe(true);
});

test('more files than can wait are turned away', async () => {
  const read = openIncoming();
  const answers = await Promise.allSettled(
    Array.from({ length: 9 }, () => read(bytesOf(''), 'x.csv', TODAY)),
  );
  const turnedAway = answers.filter(({ status }) => status === 'rejected');
  expect(turnedAway).toHaveLength(1);
  expect(turnedAway[0]).toMatchObject({ reason: expect.any(TooManyFiles) });
});
