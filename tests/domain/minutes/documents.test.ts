// Whole minutes, made up, in nb, nn and en, read whole: the reading beside each document in `documents/` is what it must give.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readMinutesText } from '../../../app/domain/minutes/reading.ts';
import { sourcePieces } from '../../../app/domain/minutes/source-pieces.ts';
import { TODAY } from './a-meeting.ts';

const folder = fileURLToPath(new URL('./documents/', import.meta.url));
const documents = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name));
const read = (name: string): string => readFileSync(`${folder}${name}`, 'utf8');

/** What a person would check, one line each. */
const sayReading = (source: string) => {
  const { meeting, sections, actions, decisions } = readMinutesText(source, { today: TODAY });
  const { title, date, next, attendees, minuteTakers } = meeting;
  return {
    meeting: { title, date, next, attendees, minuteTakers },
    sections: sections.map((section) =>
      section.owner ? `${section.title} [${section.owner}]` : section.title,
    ),
    actions: actions.map(
      ({ assignees, due, text, section }) =>
        `${assignees.join(' + ') || '–'} | ${due ?? '–'} | ${text} | ${section ?? '–'}`,
    ),
    decisions: decisions.map(({ text }) => text),
  };
};

test.each(documents)('%s is read whole', (name) => {
  expect(sayReading(read(name))).toEqual(JSON.parse(read(name.replace(/\.\w+$/, '.reading.json'))));
});

test.each(documents)('%s: every quote is the source’s own words, every item is its own', (name) => {
  const source = read(name);
  const { actions, decisions } = readMinutesText(source, { today: TODAY });
  const found = [...actions, ...decisions];
  expect(found.map(({ start, end }) => source.slice(start, end))).toEqual(found.map(({ quote }) => quote));
  expect(new Set(found.map(({ item }) => item)).size).toBe(found.length);
  for (const { text, item } of found) {
    expect(text.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThanOrEqual(140);
    expect(item).toMatch(/^[\w-]{1,40}$/);
  }
});

test.each(documents)('%s: the pieces are the source again', (name) => {
  const source = read(name);
  const pieces = sourcePieces(source, readMinutesText(source, { today: TODAY }));
  expect(pieces.map(({ text }) => text).join('')).toBe(source);
});

test('[R10] text of any kind is read without throwing', () => {
  for (const odd of [
    '',
    ' ',
    '\n\n',
    '((((',
    '| | |\n|--|--|',
    'Ansvar:',
    '@',
    '-> ',
    '\u0000\uD800',
    '#'.repeat(500),
    'a '.repeat(5000),
  ]) {
    expect(() => readMinutesText(odd, { today: TODAY })).not.toThrow();
  }
});

test('the same words twice are two items, and stay so when the date changes', () => {
  const text = 'Tone sender brevet.\n\nLeif ringer fylket.\n\nTone sender brevet.';
  const items = (date: string) =>
    readMinutesText(text, { knownDate: date, today: TODAY }).actions.map(({ item }) => item);
  expect(new Set(items('2023-02-08')).size).toBe(3);
  expect(items('2023-02-08')).toEqual(items('2024-05-01'));
});
