// Holidays as people name them on a wheel: one name for Easter's days. Called by the wheel.
import { type Holiday, type HolidayName, publicHolidays } from '../holidays.ts';
import { yearOf } from '../plain-date.ts';
import { daysInto, isIn, lastDayIn, type Part, type WheelSpan } from './span.ts';

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

/** The public holidays in the span, by date. */
export const holidaysIn = (span: WheelSpan): readonly Holiday[] =>
  yearsOf(span)
    .flatMap(publicHolidays)
    .filter(({ date }) => isIn(span, date));

const yearsOf = (span: WheelSpan): readonly number[] => {
  const first = yearOf(span.first);
  return Array.from({ length: yearOf(lastDayIn(span)) - first + 1 }, (_, i) => first + i);
};

export type PlacedGroup = Part & { readonly group: HolidayGroup; readonly middle: number };

/** The groups in the span that have room for their name, `room` days apart; where two meet, the better known one stays. */
export const holidayGroupsOf = (
  span: WheelSpan,
  room: (group: HolidayGroup) => number,
): readonly PlacedGroup[] => {
  const placed: PlacedGroup[] = [];
  const holidays = holidaysIn(span);
  for (const group of HOLIDAY_GROUPS) {
    for (const year of yearsOf(span)) {
      const days = holidays
        .filter(({ date, name }) => yearOf(date) === year && MEMBERS[group].includes(name))
        .map(({ date }) => daysInto(span, date));
      if (days.length === 0) continue;
      const [from, to] = [Math.min(...days), Math.max(...days) + 1];
      const middle = (from + to) / 2;
      const meets = placed.some(
        (other) => Math.abs(other.middle - middle) < (room(other.group) + room(group)) / 2,
      );
      if (!meets) placed.push({ group, from, to, middle });
    }
  }
  return placed.sort((a, b) => a.from - b.from);
};
