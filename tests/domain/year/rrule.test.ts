// Where RFC 5545 reaches, our rules give the days that a recurrence library reckons: fifty years, any such rule. Easter and working
// days it doesn't know; 29 February and week 53 it leaves out of the years that have none, where people do it all the same.
import fc from 'fast-check';
import rrule from 'rrule';
import { expect, test } from 'vitest';
import { addDays, isoWeekOf, type Weekday, yearOf } from '../../../app/domain/plain-date.ts';
import { startOf } from '../../../app/domain/when.ts';
import { NTHS, PERIODS, type Rule } from '../../../app/domain/year/rule.ts';
import { turnsOf } from '../../../app/domain/year/turns.ts';
import { isoDay } from '../a-card.ts';
import { anActivity } from './an-activity.ts';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const EVERY = { month: 1, quarter: 3, tertial: 4 } as const;

/** The rule as an RRULE; null where RFC 5545 has no words for it. */
function recurrenceOf(rule: Rule): string | null {
  const nthOf = (nth: number, what: unknown) => (typeof what === 'number' ? `${nth}${DAYS[what - 1]}` : null);
  switch (rule.kind) {
    case 'date':
      return rule.day === null ? null : `FREQ=YEARLY;BYMONTH=${rule.month};BYMONTHDAY=${rule.day}`;
    case 'week':
      return `FREQ=YEARLY;WKST=MO;BYWEEKNO=${rule.week};BYDAY=${DAYS[rule.weekday - 1]}`;
    case 'nth':
      return `FREQ=YEARLY;BYMONTH=${rule.month};BYDAY=${nthOf(rule.nth, rule.what)}`;
    case 'every':
      return `FREQ=MONTHLY;INTERVAL=${EVERY[rule.period]};BYMONTHDAY=${rule.day}`;
    case 'every-nth':
      return rule.period === 'month' ? `FREQ=MONTHLY;BYDAY=${nthOf(rule.nth, rule.what)}` : null;
    default:
      return null;
  }
}

const byLibrary = (recurrence: string): string[] =>
  rrule.RRule.fromString(`DTSTART:20000101T000000Z\nRRULE:${recurrence};UNTIL=20501231T000000Z`)
    .all()
    .map((date) => isoDay(date.getTime()));

const month = fc.integer({ min: 1, max: 12 });
const weekday = fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>;
const nth = fc.constantFrom(...NTHS);
const kind = <const K extends Rule['kind']>(name: K) => fc.constant(name);
const reached: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ kind: kind('date'), month, day: fc.integer({ min: 1, max: 28 }) }),
  fc.record({ kind: kind('week'), week: fc.integer({ min: 2, max: 51 }), weekday }),
  fc.record({ kind: kind('nth'), nth, what: weekday, month }),
  fc.record({
    kind: kind('every'),
    period: fc.constantFrom(...PERIODS),
    day: fc.integer({ min: 1, max: 28 }),
  }),
  fc.record({ kind: kind('every-nth'), period: fc.constant('month' as const), nth, what: weekday }),
);

const years = Array.from({ length: 51 }, (_, n) => 2000 + n);
const ours = (rule: Rule) =>
  years.flatMap((year) => turnsOf(anActivity('En', rule), year, []).map(({ when }) => startOf(when)));

test('[R7] the same days as a library for RFC 5545, where that reaches', () => {
  fc.assert(
    fc.property(reached, (rule) => {
      const recurrence = recurrenceOf(rule);
      expect(recurrence).not.toBeNull();
      expect(ours(rule)).toEqual(byLibrary(recurrence ?? ''));
    }),
    { numRuns: 150 },
  );
});

test('where the year has no such day, ours is the day before it and the library’s is none', () => {
  const leap = byLibrary('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29');
  const days = ours({ kind: 'date', month: 2, day: 29 });
  expect(days.filter((day) => day.endsWith('-29'))).toEqual(leap);
  expect(days).toHaveLength(51);
  const last = ours({ kind: 'week', week: 53, weekday: 1 });
  const long = byLibrary('FREQ=YEARLY;WKST=MO;BYWEEKNO=53;BYDAY=MO');
  expect(last.filter((day) => isoWeekOf(day).week === 53)).toEqual(long);
  expect(last.map(yearOf)).toEqual(years);
  expect(last.every((day) => isoWeekOf(addDays(day, 7)).week === 1)).toBe(true);
});
