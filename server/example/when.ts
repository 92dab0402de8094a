// When something in the example is, said so that it is true in any year. Called by the example's cards.
//
// `02-10`, `05-03/05-04`, `07`   a day, an interval or a month of this year
// `+12`, `-3`, `-2/+16`          days from today, moved away from it to a working day
// `m2`, `m3+9`                   days from one of the meetings, as its minutes say

import { isWorkingDay, nearestWorkingDay } from '../../app/domain/holidays.ts';
import {
  addDays,
  dayInMonth,
  firstDayOf,
  lastDayOf,
  monthIn,
  type PlainDate,
  yearOf,
} from '../../app/domain/plain-date.ts';
import type { When } from '../../app/domain/when.ts';

export type Calendar = {
  readonly today: PlainDate;
  readonly meetings: readonly { readonly date: PlainDate | null }[];
};

/** Throws on what it can't read: the text comes with the program. */
export function exampleWhen(text: string, calendar: Calendar): When {
  if (/^\d\d$/.test(text)) {
    return { precision: 'month', month: monthIn(yearOf(calendar.today), Number(text)) };
  }
  const [start = '', end] = text.split('/');
  const first = dayOf(start, calendar);
  if (end === undefined) return { precision: 'day', day: first };
  // A weekend may move both ends onto one day.
  const last = dayOf(end, calendar);
  return { precision: 'interval', start: first, end: last > first ? last : workingDayFrom(first, 1) };
}

function dayOf(text: string, { today, meetings }: Calendar): PlainDate {
  const ofYear = /^(\d\d)-(\d\d)$/.exec(text);
  if (ofYear !== null) {
    const month = monthIn(yearOf(today), Number(ofYear[1]));
    const range = { first: firstDayOf(month), last: lastDayOf(month) };
    return nearestWorkingDay(dayInMonth(month, Number(ofYear[2])), range);
  }
  if (/^[+-]\d+$/.test(text)) return workingDayFrom(today, Number(text));
  const ofMeeting = /^m(\d)(\+\d+)?$/.exec(text);
  const date = meetings[Number(ofMeeting?.[1]) - 1]?.date;
  if (ofMeeting === null || date == null) throw new Error(`data/example: no time is ${text}`);
  return addDays(date, Number(ofMeeting[2] ?? 0));
}

function workingDayFrom(today: PlainDate, days: number): PlainDate {
  let day = addDays(today, days);
  while (!isWorkingDay(day)) day = addDays(day, days < 0 ? -1 : 1);
  return day;
}
