// The calendar that other programs read, read back by a parser of its own (ical.js), and its lines by their octets.
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { Card } from '../../app/domain/card.ts';
import { type CalendarParts, calendarText } from '../../app/export/calendar.ts';
import { eventWordsIn } from '../../app/text/event-words.ts';
import { aCard, anyCard, anyDay, when } from '../domain/a-card.ts';

const PARTS: Omit<CalendarParts, 'cards'> = {
  board: 'b1',
  name: 'Årring · Gruppa',
  people: [
    { id: 'ada', name: 'Ada Ås' },
    { id: 'bo', name: 'Bo Ødegård' },
  ],
  versions: new Map(),
  since: '2023-01-01T08:00:00.000Z',
  addressOf: ({ id }) => `https://tavle.example.no/b/b1/card/${id}`,
  language: 'nb',
  words: eventWordsIn('nb'),
};

const textOf = (cards: readonly Card[], parts: Partial<CalendarParts> = {}) =>
  calendarText({ ...PARTS, cards, ...parts });
const read = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown as [string, [], []]);
const eventsIn = (text: string) =>
  read(text)
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
const days = (text: string) =>
  eventsIn(text).map(({ startDate, endDate }) => [startDate.toString(), endDate.toString()]);
const dated = (text: string, fields: Partial<Card> = {}) => aCard({ when: when(text), ...fields });

test('every field of a card that waits on somebody', () => {
  const card = dated('2023-02-10', {
    title: 'Dekke underskuddet; hele landet, «nå»',
    status: 'waiting',
    waiting: { on: 'fylkene', since: '2023-02-01' },
    assignees: ['bo', 'gone', 'ada'],
  });
  const versions = new Map([['c1', { sequence: 12, changed: '2023-02-08T09:10:11.000Z' }]]);
  const calendar = read(textOf([card], { versions }));
  expect(calendar.toJSON()[1]).toEqual([
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', '-//Årring//Årring//NB'],
    ['method', {}, 'text', 'PUBLISH'],
    ['name', {}, 'unknown', 'Årring · Gruppa'],
    ['x-wr-calname', {}, 'unknown', 'Årring · Gruppa'],
    ['refresh-interval', {}, 'duration', 'PT1H'],
    ['x-published-ttl', {}, 'unknown', 'PT1H'],
  ]);
  const properties = calendar.getFirstSubcomponent('vevent')?.toJSON()[1] as [
    string,
    object,
    string,
    string,
  ][];
  expect(Object.fromEntries(properties.map(([name, , , value]) => [name, value]))).toEqual({
    uid: 'c1.b1@aarring',
    sequence: 12,
    dtstamp: '2023-02-08T09:10:11Z',
    'last-modified': '2023-02-08T09:10:11Z',
    dtstart: '2023-02-10',
    dtend: '2023-02-11',
    'x-microsoft-cdo-alldayevent': 'TRUE',
    'x-microsoft-msncalendar-alldayevent': 'TRUE',
    'x-microsoft-cdo-busystatus': 'FREE',
    summary: 'Dekke underskuddet; hele landet, «nå»',
    transp: 'TRANSPARENT',
    description: 'Sak · venter på fylkene\nBo Ødegård, Ada Ås\n\nhttps://tavle.example.no/b/b1/card/c1',
    categories: 'Sak',
    url: 'https://tavle.example.no/b/b1/card/c1',
    status: 'CONFIRMED',
  });
});

test.each([
  ['2023-02-10', '2023-02-10', '2023-02-11', 'a day'],
  ['2023-05-03/2023-05-04', '2023-05-03', '2023-05-05', 'an interval, whose last day belongs to it'],
  ['2024-02-28/2024-02-29', '2024-02-28', '2024-03-01', 'up to a leap day'],
  ['2026-12-28/2027-01-03', '2026-12-28', '2027-01-04', 'over New Year'],
  ['2023-05', '2023-05-02', '2023-05-03', 'a month: 1 May is a holiday'],
  ['2026-08', '2026-08-03', '2026-08-04', 'a month that begins on a Saturday'],
])('%s is all day from %s, and no more on %s (%s)', (text, first, after) => {
  expect(days(textOf([dated(text)]))).toEqual([[first, after]]);
});

test('of a whole month the summary says which; a card without a date is no event', () => {
  expect(eventsIn(textOf([dated('2023-05'), aCard()])).map(({ summary }) => summary)).toEqual(['Sak (mai)']);
});

test.each([
  ['proposed', 'TENTATIVE', 'Sak'],
  ['open', 'CONFIRMED', 'Sak'],
  ['doing', 'CONFIRMED', 'Sak'],
  ['done', 'CONFIRMED', '✓ Sak'],
  ['dropped', 'CANCELLED', 'Sak'],
] as const)('what is %s is %s', (status, said, summary) => {
  const [event] = eventsIn(textOf([dated('2023-02-10', { status })]));
  expect([event?.component.getFirstPropertyValue('status'), event?.summary]).toEqual([said, summary]);
});

test('what is published says so, as on the board', () => {
  const out = { kind: 'communication', publishing: 'published', status: 'doing' } as const;
  const [event] = eventsIn(textOf([dated('2023-02-10', out)]));
  expect(event?.description).toMatch(/^Kommunikasjon · Publisert\n/);
});

test('a card that moved is the same event at another time, in a higher version', () => {
  const at = (sequence: number) =>
    new Map([['c1', { sequence, changed: `2023-02-08T09:00:0${sequence}.000Z` }]]);
  const calendar = new Map<string, ICAL.Event>();
  const take = (text: string) => {
    // What a program does with a feed (RFC 5546, 2.1.5): the higher version of a UID takes the other's place.
    for (const event of eventsIn(text)) {
      const kept = calendar.get(event.uid);
      if (!kept || event.sequence > kept.sequence) calendar.set(event.uid, event);
    }
  };
  take(textOf([dated('2023-02-10')], { versions: at(4) }));
  take(textOf([dated('2023-03-31')], { versions: at(5) }));
  expect([...calendar.values()].map(({ startDate }) => startDate.toString())).toEqual(['2023-03-31']);
});

test('all three languages', () => {
  const inLanguage = (language: 'nb' | 'nn' | 'en') =>
    eventsIn(textOf([dated('2023-12', { title: ' ' })], { words: eventWordsIn(language), language })).map(
      ({ summary, description }) => [summary, description.split('\n')[0]],
    )[0];
  expect([inLanguage('nb'), inLanguage('nn'), inLanguage('en')]).toEqual([
    ['Uten tittel (desember)', 'Sak · Åpen'],
    ['Utan tittel (desember)', 'Sak · Open'],
    ['Untitled (December)', 'Case · Open'],
  ]);
});

test('whatever is written in the cards: lines of at most 75 octets that end in CRLF, and the parser reads the titles', () => {
  const title = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.stringMatching(/^[æøåÆØÅ\\;,:"\n\t éñ😀]{0,120}$/u),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(anyCard(anyDay()), title), { maxLength: 4 }), (made) => {
      const cards = made.map(([card, text], i) => ({ ...card, id: `c${i}`, title: text }));
      const text = textOf(cards);
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      for (const line of text.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[^\P{Cc}\t]/u);
      }
      const events = eventsIn(text);
      const shown = cards.filter((card) => card.when !== null);
      expect(events.map(({ uid }) => uid)).toEqual(shown.map(({ id }) => `${id}.b1@aarring`));
      for (const [i, card] of shown.entries()) {
        // What a calendar can't hold is left out, so what is left is looked for.
        const letters = card.title.match(/[\p{L}\p{N}\\;,:"]/gu) ?? [];
        const summary = events[i]?.summary ?? '';
        let at = 0;
        for (const letter of letters) {
          at = summary.indexOf(letter, at);
          expect(
            at,
            `${letter} of ${JSON.stringify(card.title)} in ${JSON.stringify(summary)}`,
          ).toBeGreaterThanOrEqual(0);
          at += letter.length;
        }
      }
    }),
    { numRuns: 200 },
  );
});
