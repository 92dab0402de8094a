// Holidays as people name them on a wheel: one name for Easter's days. Called by the wheel.
import { type HolidayName, publicHolidays } from '../holidays.ts';
import { dayOfYear } from '../plain-date.ts';
import type { Span } from './circle.ts';

export const HOLIDAY_GROUPS = [
  'easter',
  'constitution',
  'christmas',
  'labour',
  'whitsun',
  'ascension',
] as const;
export type HolidayGroup = (typeof HOLIDAY_GROUPS)[number];

const MEMBERS: Record<HolidayGroup, readonly HolidayName[]> = {
  easter: ['maundy-thursday', 'good-friday', 'easter-sunday', 'easter-monday'],
  constitution: ['constitution-day'],
  christmas: ['christmas-day', 'boxing-day'],
  labour: ['labour-day'],
  whitsun: ['whit-sunday', 'whit-monday'],
  ascension: ['ascension-day'],
};

/** The groups of a year that have room for their name, `room` days apart; where two meet, the better known one stays. */
export const holidayGroupsOf = (
  year: number,
  room: (group: HolidayGroup) => number,
): readonly (Span & { readonly group: HolidayGroup; readonly middle: number })[] => {
  const placed: { group: HolidayGroup; from: number; to: number; middle: number }[] = [];
  for (const group of HOLIDAY_GROUPS) {
    const days = publicHolidays(year)
      .filter((holiday) => MEMBERS[group].includes(holiday.name))
      .map((holiday) => dayOfYear(holiday.date));
    const [from, to] = [Math.min(...days) - 1, Math.max(...days)];
    const middle = (from + to) / 2;
    const meets = placed.some(
      (other) => Math.abs(other.middle - middle) < (room(other.group) + room(group)) / 2,
    );
    if (!meets) placed.push({ group, from, to, middle });
  }
  return placed.sort((a, b) => a.from - b.from);
};
