// Example cards, and random cards, days and boards' people for the property tests. Called by tests/domain and tests/text.
import fc from 'fast-check';
import type { Person, Service } from '../../app/domain/board.ts';
import { type Card, type CardChange, KINDS, NO_PLAN, STATUSES } from '../../app/domain/card.ts';
import type { PlainDate } from '../../app/domain/plain-date.ts';
import { parseWhen, type When } from '../../app/domain/when.ts';

export const aCard = (fields: Partial<Card> = {}): Card => ({
  id: 'c1',
  kind: 'case',
  title: 'Sak',
  when: null,
  status: 'open',
  waiting: null,
  order: 'a0',
  assignees: [],
  tags: [],
  service: null,
  parties: [],
  source: null,
  activity: null,
  ...NO_PLAN,
  doneOn: null,
  deletedOn: null,
  ...fields,
});

export const aPerson = (id: string): Person => ({
  id,
  name: id,
  organisation: '',
  outsider: false,
  colour: 1,
});

/** The card after the change, as the shared document would give it. */
export const apply = (card: Card, change: CardChange): Card => ({ ...card, ...change });

/** Of a text that must be right. */
export function when(text: string): When {
  const read = parseWhen(text);
  if (read === null) throw new Error(`not a when: ${text}`);
  return read;
}

/** A day by JavaScript's own calendar, which the domain doesn't use. */
export const isoDay = (time: number): PlainDate => new Date(time).toISOString().slice(0, 10);

const DAY = 86_400_000;

export const anyDay = (first = '1990-01-01', last = '2070-12-31'): fc.Arbitrary<PlainDate> =>
  fc.integer({ min: Date.parse(first) / DAY, max: Date.parse(last) / DAY }).map((n) => isoDay(n * DAY));

const anyInterval = (day: fc.Arbitrary<PlainDate>): fc.Arbitrary<When> =>
  fc
    .tuple(day, fc.integer({ min: 0, max: 400 }))
    .map(([start, days]) => ({ precision: 'interval', start, end: isoDay(Date.parse(start) + days * DAY) }));

export const anyWhen = (day: fc.Arbitrary<PlainDate>): fc.Arbitrary<When> =>
  fc.oneof(
    day.map((d): When => ({ precision: 'day', day: d })),
    anyInterval(day),
    day.map((d): When => ({ precision: 'month', month: d.slice(0, 7) })),
  );

/** Some that the board knows, some that it doesn't (any more). */
const PEOPLE = ['ada', 'birk', 'celine', 'daniel', 'eira', 'gone-1', 'gone-2'];
export const anyPeople: fc.Arbitrary<readonly Person[]> = fc
  .subarray(PEOPLE.slice(0, 5))
  .map((ids) => ids.map(aPerson));

/** The services that boards in these tests have; cards may also be about one that is gone. */
export const SERVICES: readonly Service[] = ['avisrommet', 'filmrommet'].map((id) => ({
  id,
  name: id,
  vendor: '',
}));

/** A card as `ydoc` reads it: the first assignee leads, the others stand by id. */
export const anyCard = (day: fc.Arbitrary<PlainDate>): fc.Arbitrary<Card> =>
  fc
    .record({
      id: fc.string({ minLength: 1, maxLength: 6 }),
      kind: fc.constantFrom(...KINDS),
      when: fc.option(anyWhen(day)),
      status: fc.constantFrom(...STATUSES),
      since: day,
      assignees: fc.shuffledSubarray(PEOPLE),
      service: fc.constantFrom(null, 'avisrommet', 'filmrommet', 'gone-service'),
    })
    .map(({ since, assignees: [lead, ...others], ...fields }) =>
      aCard({
        ...fields,
        waiting: fields.status === 'waiting' ? { on: 'leverandøren', since } : null,
        doneOn: fields.status === 'done' ? since : null,
        assignees: lead === undefined ? [] : [lead, ...others.sort()],
      }),
    );
