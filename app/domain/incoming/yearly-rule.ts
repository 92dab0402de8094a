// How an event is repeated in its file (RFC 5545, 3.3.10) → one of our rules, where one says exactly the same. Called by calendar-proposals.ts.
import {
  dayOfMonth,
  isoWeekOf,
  monthNumberOf,
  type PlainDate,
  type Weekday,
  weekdayOf,
} from '../plain-date.ts';
import { NTHS, type Nth, type Period, type Rule } from '../year/rule.ts';
import type { Repeats } from './incoming.ts';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const MONTHS_OF: Readonly<Record<number, Period>> = { 1: 'month', 3: 'quarter', 4: 'tertial' };

/** Null when it ends some day, is repeated in other ways, or more than our rules can say. `first`: the first time it is done. */
export function yearlyRuleOf(repeats: Repeats, first: PlainDate): Rule | null {
  const { freq, interval, ends, hasMore } = repeats;
  if (ends || hasMore) return null;
  if (freq === 'yearly' && interval === 1) return ofTheYear(repeats, first);
  if (freq !== 'monthly') return null;
  if (interval === 12) return ofTheYear(repeats, first);
  return ofThePeriod(repeats, first);
}

type DayName = { readonly nth: number | null; readonly weekday: Weekday };

/** `2MO`, or `MO` with BYSETPOS=2; null when there are several. */
function dayNameIn({ byDay, bySetPos }: Repeats): DayName | null {
  const [, number, name] = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(byDay[0] ?? '') ?? [];
  if (byDay.length !== 1 || !name || bySetPos.length > 1) return null;
  const nth = number === undefined ? (bySetPos[0] ?? null) : Number(number);
  return { nth, weekday: (WEEKDAYS.indexOf(name) + 1) as Weekday };
}

const isNth = (nth: number | null): nth is Nth => NTHS.includes(nth as Nth);

function ofTheYear(repeats: Repeats, first: PlainDate): Rule | null {
  const { byDay, byMonthDay, byMonth, byWeek } = repeats;
  if (byMonth.length > 1 || byMonthDay.length > 1 || byWeek.length > 1) return null;
  const month = byMonth[0] ?? monthNumberOf(first);
  if (byWeek.length === 1) return ofTheWeek(repeats, first);
  if (byDay.length === 0) return dateRule(repeats, month, first);
  const day = dayNameIn(repeats);
  // «The second Monday of the year», or of a month that nobody names, is no rule of ours.
  const namesMonth = byMonth.length === 1 || repeats.freq === 'monthly';
  if (day === null || byMonthDay.length > 0 || !namesMonth || !isNth(day.nth)) return null;
  return { kind: 'nth', nth: day.nth, what: day.weekday, month };
}

function dateRule({ byMonthDay, bySetPos }: Repeats, month: number, first: PlainDate): Rule | null {
  const day = byMonthDay[0] ?? dayOfMonth(first);
  return day >= 1 && bySetPos.length === 0 ? { kind: 'date', month, day } : null;
}

function ofTheWeek({ byDay, byWeek, byMonth, byMonthDay, bySetPos }: Repeats, first: PlainDate): Rule | null {
  const week = byWeek[0] ?? isoWeekOf(first).week;
  const name = byDay[0] ?? WEEKDAYS[weekdayOf(first) - 1] ?? '';
  const weekday = WEEKDAYS.indexOf(name) + 1;
  const isAlone = byDay.length <= 1 && byMonth.length + byMonthDay.length + bySetPos.length === 0;
  if (!isAlone || weekday === 0 || week < 1) return null;
  return { kind: 'week', week, weekday: weekday as Weekday };
}

function ofThePeriod(repeats: Repeats, first: PlainDate): Rule | null {
  const { interval, byDay, byMonthDay, byMonth, byWeek, bySetPos } = repeats;
  const period = MONTHS_OF[interval];
  // Ours are counted from January, and of a longer period from its first month.
  const isInFirstMonth = (monthNumberOf(first) - 1) % interval === 0;
  if (!period || !isInFirstMonth || byMonth.length > 0 || byWeek.length > 0 || byMonthDay.length > 1)
    return null;
  if (byDay.length === 0) {
    const day = byMonthDay[0] ?? dayOfMonth(first);
    // The 29th to 31st are left out by the standard where a month is shorter; ours is its last day then.
    return day >= 1 && day <= 28 && bySetPos.length === 0 ? { kind: 'every', period, day } : null;
  }
  const day = dayNameIn(repeats);
  if (day === null || byMonthDay.length > 0 || period !== 'month' || !isNth(day.nth)) return null;
  return { kind: 'every-nth', period, nth: day.nth, what: day.weekday };
}
