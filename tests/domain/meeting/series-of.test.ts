// A series' meetings in order, and the day of its next one.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Meeting } from '../../../app/domain/board.ts';
import { holidayOn } from '../../../app/domain/holidays.ts';
import {
  firstDateOf,
  freeTitle,
  isComing,
  meetingsOf,
  nextDateOf,
  nextDayOf,
  nextMeeting,
  previousMeeting,
} from '../../../app/domain/meeting/series-of.ts';
import { weekdayOf } from '../../../app/domain/plain-date.ts';
import { anyDay } from '../a-card.ts';
import { aMeeting } from '../a-meeting.ts';
import { aSeries } from './a-series.ts';

const meeting = (id: string, date: string | null, time = '') => aMeeting({ id, date, time, series: 's1' });
const BOARD = {
  meetings: [
    meeting('undated', null),
    meeting('second', '2026-02-11'),
    aMeeting({ id: 'other', date: '2026-02-10', series: 's2' }),
    meeting('afternoon', '2026-02-04', '13:00'),
    meeting('morning', '2026-02-04', '09:00'),
  ],
};

test('by day and time, those without a day last', () => {
  const meetings = meetingsOf(BOARD, 's1');
  expect(meetings.map(({ id }) => id)).toEqual(['morning', 'afternoon', 'second', 'undated']);
  const [first, second] = meetings;
  if (!first || !second) throw new Error('no meetings');
  expect([previousMeeting(BOARD, first), nextMeeting(BOARD, first)]).toEqual([null, second]);
  expect(nextMeeting(BOARD, aMeeting({ id: 'alone' }))).toBeNull();
});

test.each<[string, Partial<Meeting>, boolean]>([
  ['one that lies ahead', { date: '2026-02-12' }, true],
  ['one that lies ahead and is finalised', { date: '2026-02-12', finalisedOn: '2026-02-11' }, false],
  ['one that lies ahead and was ended', { date: '2026-02-12', endedAt: '2026-02-11T09:00:00Z' }, true],
  ['today’s', { date: '2026-02-11' }, true],
  ['today’s that is finalised', { date: '2026-02-11', finalisedOn: '2026-02-11' }, false],
  ['one without a date', { date: null }, true],
  ['one without a date that is finalised', { date: null, finalisedOn: '2026-02-11' }, false],
  ['one that lies back, never begun', { date: '2026-02-10' }, false],
])('%s comes: %s %s', (_, fields, comes) => {
  expect(isComing(aMeeting(fields), '2026-02-11')).toBe(comes);
});

test.each([
  ['every Wednesday', { weekday: 3, every: 1 }, '2026-02-11', '2026-02-18'],
  ['after one moved to Monday', { weekday: 3, every: 1 }, '2026-02-09', '2026-02-18'],
  ['after one moved to Friday', { weekday: 3, every: 1 }, '2026-02-13', '2026-02-18'],
  ['every other week', { weekday: 3, every: 2 }, '2026-02-11', '2026-02-25'],
  ['no weekday: as the last one', { weekday: null, every: 1 }, '2026-02-12', '2026-02-19'],
  ['not on Maundy Thursday', { weekday: 4, every: 1 }, '2026-03-26', '2026-04-09'],
  ['not on Christmas Day or New Year’s Day', { weekday: 5, every: 1 }, '2026-12-18', '2027-01-08'],
])('[R7] the next one, %s', (_, series, after, next) => {
  expect(nextDateOf(series, after)).toBe(next);
});

test('[R7] the first one is on the weekday from that day on', () => {
  expect(firstDateOf({ weekday: 3 }, '2026-02-11')).toBe('2026-02-11');
  expect(firstDateOf({ weekday: 3 }, '2026-02-12')).toBe('2026-02-18');
  expect(firstDateOf({ weekday: null }, '2026-05-17')).toBe('2026-05-31');
});

test('[R7] on any weekday and at any interval: later, that weekday, no holiday', () => {
  fc.assert(
    fc.property(
      anyDay(),
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 1, max: 8 }),
      (after, weekday, every) => {
        const next = nextDateOf({ weekday, every }, after);
        expect([next > after, weekdayOf(next), holidayOn(next)]).toEqual([true, weekday, null]);
      },
    ),
  );
});

test('a new series is called what none is called yet', () => {
  const titled = (...titles: string[]) => titles.map((title) => ({ title }));
  expect(freeTitle('Prosjektmøte', titled('Styremøte'))).toBe('Prosjektmøte');
  expect(freeTitle('Prosjektmøte', titled(' prosjektmøte '))).toBe('Prosjektmøte 2');
  expect(freeTitle('Prosjektmøte', titled('Prosjektmøte', 'Prosjektmøte 2', 'Prosjektmøte 4'))).toBe(
    'Prosjektmøte 3',
  );
});

test('it meets again on the planned day, else on what was said, else as the series goes', () => {
  const weekly = aSeries({ id: 's1', weekday: 3, every: 1 });
  const board = { ...BOARD, series: [weekly] };
  const day = (id: string, said: string | null = null) => {
    const found = BOARD.meetings.find((one) => one.id === id);
    if (!found) throw new Error('no such meeting');
    return nextDayOf(board, { ...found, next: said });
  };
  expect(day('afternoon', '2026-02-12')).toBe('2026-02-11');
  const last = { ...board, meetings: BOARD.meetings.filter(({ date }) => date !== null) };
  const second = meeting('second', '2026-02-11');
  expect(nextDayOf(last, { ...second, next: '2026-02-20' })).toBe('2026-02-20');
  expect(nextDayOf(last, second)).toBe('2026-02-18');
  expect(nextDayOf({ ...last, series: [] }, second)).toBeNull();
});
