// More whole minutes of many shapes (whole/*.txt) and everything that is to be read out of them (whole/*.json; an action is
// «quote | owners | due»). People and groups are made up.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readMinutesText } from '../../../app/domain/minutes/reading.ts';
import { TODAY } from './a-meeting.ts';

const folder = new URL('./whole/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort();

type Expected = { readonly people: readonly string[] };

test.each(documents)('all that stands in %s', (name) => {
  const expected: Expected = JSON.parse(textOf(name.replace('.txt', '.json')));
  const { meeting, sections, actions, decisions } = readMinutesText(textOf(name), {
    people: expected.people,
    today: TODAY,
  });
  const { title, date, next, attendees, minuteTakers } = meeting;
  expect({
    people: expected.people,
    meeting: { title, date, next, attendees, minuteTakers },
    sections: sections.map((section) =>
      section.owner ? `${section.title} / ${section.owner}` : section.title,
    ),
    actions: actions.map(
      ({ quote, assignees, due }) => `${quote} | ${assignees.join(' + ') || '–'} | ${due ?? '–'}`,
    ),
    decisions: decisions.map(({ quote }) => quote),
  }).toEqual(expected);
});

test('there are documents', () => expect(documents.length).toBeGreaterThan(7));
