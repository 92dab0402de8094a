// Calendars that are written in unusual ways: what is read of them.
import { expect, test } from 'vitest';
import type { IncomingCalendar } from '../../app/domain/incoming/incoming.ts';
import { formatWhen } from '../../app/domain/when.ts';
import { readCalendar } from '../../app/import/calendar-file.ts';

const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const fileOf = (...events: readonly (readonly string[])[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.flat(), 'END:VCALENDAR', ''].join('\r\n');
const read = (...events: readonly (readonly string[])[]) => readCalendar(fileOf(...events), '2026-11-28');
const calendarOf = (...events: readonly (readonly string[])[]): IncomingCalendar => {
  const file = read(...events);
  if (!file.ok || file.incoming.kind !== 'calendar') throw new Error(`no calendar: ${JSON.stringify(file)}`);
  return file.incoming.calendar;
};

test('two changed times of a series that isn’t in the file stand each by itself', () => {
  const changed = (turn: string, day: string) =>
    event('UID:u1', 'SUMMARY:Treff', `RECURRENCE-ID;VALUE=DATE:${turn}`, `DTSTART;VALUE=DATE:${day}`);
  const calendar = calendarOf(changed('20270301', '20270302'), changed('20270401', '20270403'));
  expect(calendar.unreadable).toBe(0);
  expect(calendar.events.map(({ times }) => times.map(({ when }) => when && formatWhen(when)))).toEqual([
    ['2027-03-02'],
    ['2027-04-03'],
  ]);
});

test('more times than a plan has are too many, however few the events', () => {
  const daily = (uid: number) =>
    event(`UID:u${uid}`, 'SUMMARY:Vakt', 'DTSTART;VALUE=DATE:20270101', 'RRULE:FREQ=DAILY');
  const days = (n: number) => Array.from({ length: n }, (_, uid) => daily(uid));
  expect(calendarOf(...days(33)).events).toHaveLength(33);
  expect(read(...days(34))).toEqual({ ok: false, reason: 'tooManyRows' });
});

test('a time that was moved is marked', () => {
  const { events } = calendarOf(
    event('UID:u1', 'SUMMARY:Treff', 'DTSTART;VALUE=DATE:20260302', 'RRULE:FREQ=YEARLY'),
    event('UID:u1', 'SUMMARY:Treff', 'RECURRENCE-ID;VALUE=DATE:20260302', 'DTSTART;VALUE=DATE:20260305'),
  );
  expect(events[0]?.times.map(({ when, isChanged }) => [when && formatWhen(when), isChanged])).toEqual([
    ['2026-03-05', true],
    ['2027-03-02', false],
  ]);
});

test('an id that is a number is its text', () => {
  const { events } = calendarOf(event('UID;VALUE=INTEGER:5', 'SUMMARY:Treff', 'DTSTART;VALUE=DATE:20270301'));
  expect(events.map(({ uid }) => uid)).toEqual(['5']);
});

const todo = (...lines: readonly string[]) => ['BEGIN:VTODO', ...lines, 'END:VTODO'];

test.each([
  ['a whole day is that day', ['DUE;VALUE=DATE:20270301'], '2027-03-01', 'open'],
  ['an instant is its day in Oslo', ['DUE:20270301T230000Z', 'STATUS:IN-PROCESS'], '2027-03-02', 'doing'],
  ['a time without a zone', ['DUE:20270301T000000', 'STATUS:NEEDS-ACTION'], '2027-03-01', 'open'],
  [
    'the beginning counts for nothing',
    ['DTSTART;VALUE=DATE:20270101', 'DUE;VALUE=DATE:20270301'],
    '2027-03-01',
    'open',
  ],
  ['so many days from its beginning', ['DTSTART;VALUE=DATE:20270301', 'DURATION:P2D'], '2027-03-02', 'open'],
  ['no date, but done', ['COMPLETED:20261101T100000Z'], null, 'done'],
  ['half done', ['PERCENT-COMPLETE:50', 'DUE;VALUE=DATE:20270301'], '2027-03-01', 'doing'],
])('a to-do: %s', (_, lines, due, status) => {
  const { events } = calendarOf(todo('UID:t1', 'SUMMARY:Send tall', ...lines));
  expect(events).toMatchObject([{ uid: 't1', title: 'Send tall', repeats: null, todo: status }]);
  expect(events[0]?.times.map(({ when }) => when && formatWhen(when))).toEqual([due]);
});

test('to-dos beside events; one that was called off and one that is broken are counted', () => {
  const calendar = calendarOf(
    event('UID:u1', 'SUMMARY:Treff', 'DTSTART;VALUE=DATE:20270301'),
    todo('UID:t1', 'SUMMARY:Send tall', 'DUE;VALUE=DATE:20270301'),
    todo('UID:t2', 'SUMMARY:Avlyst', 'STATUS:CANCELLED'),
    todo('UID:t3', 'SUMMARY:Alt for sent', 'DUE;VALUE=DATE:99990301'),
  );
  expect(calendar.events.map(({ title }) => title)).toEqual(['Treff', 'Send tall']);
  expect([calendar.cancelled, calendar.unreadable]).toEqual([1, 1]);
});
