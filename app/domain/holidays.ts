// Norwegian public holidays and working days (R7). Called by the lens when a card is dropped, by the board's headings
// and the wheel.
import { byCodeUnits } from './by-code-units.ts';
import { addDays, daysBetween, monthIn, type PlainDate, weekdayOf, yearOf } from './plain-date.ts';

export const HOLIDAY_NAMES = [
  'new-years-day',
  'maundy-thursday',
  'good-friday',
  'easter-sunday',
  'easter-monday',
  'labour-day',
  'constitution-day',
  'ascension-day',
  'whit-sunday',
  'whit-monday',
  'christmas-day',
  'boxing-day',
] as const;
export type HolidayName = (typeof HOLIDAY_NAMES)[number];

export type Holiday = { readonly date: PlainDate; readonly name: HolidayName };

/** Easter Sunday of a Gregorian year (the "anonymous" algorithm: Nature, 20 April 1876; Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonShift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const daysAfterMarch = epact + weekday - 7 * correction + 22;
  return addDays(`${monthIn(year, 3)}-01`, daysAfterMarch - 1);
}

function reckon(year: number): readonly Holiday[] {
  const easter = easterSunday(year);
  const fixed = (monthAndDay: string) => `${monthIn(year, 1).slice(0, 4)}-${monthAndDay}`;
  const holidays: Holiday[] = [
    { date: fixed('01-01'), name: 'new-years-day' },
    { date: addDays(easter, -3), name: 'maundy-thursday' },
    { date: addDays(easter, -2), name: 'good-friday' },
    { date: easter, name: 'easter-sunday' },
    { date: addDays(easter, 1), name: 'easter-monday' },
    { date: fixed('05-01'), name: 'labour-day' },
    { date: fixed('05-17'), name: 'constitution-day' },
    { date: addDays(easter, 39), name: 'ascension-day' },
    { date: addDays(easter, 49), name: 'whit-sunday' },
    { date: addDays(easter, 50), name: 'whit-monday' },
    { date: fixed('12-25'), name: 'christmas-day' },
    { date: fixed('12-26'), name: 'boxing-day' },
  ];
  return holidays.sort((a, b) => byCodeUnits(a.date, b.date));
}

// A year is reckoned once: dragging over a board asks for the same few years again and again.
const reckoned = new Map<number, readonly Holiday[]>();

/**
 * The twelve public holidays of a year by date (lov om helligdager 1995 § 2; lov om 1. og 17. mai 1947). Two that fall on
 * one day (17 May on Whit Monday 2027) are both there, the fixed one first.
 */
export function publicHolidays(year: number): readonly Holiday[] {
  const known = reckoned.get(year);
  if (known !== undefined) return known;
  const holidays = reckon(year);
  reckoned.set(year, holidays);
  return holidays;
}

/** The holiday of that day, the fixed one when there are two, or null. */
export const holidayOn = (date: PlainDate): HolidayName | null =>
  publicHolidays(yearOf(date)).find((holiday) => holiday.date === date)?.name ?? null;

/** Monday to Friday and no public holiday. */
export const isWorkingDay = (date: PlainDate): boolean => weekdayOf(date) <= 5 && holidayOn(date) === null;

/** A working day between two that are none: people take it off (Norwegian *inneklemt dag*). */
export const isBridgeDay = (day: PlainDate): boolean =>
  isWorkingDay(day) && !isWorkingDay(addDays(day, -1)) && !isWorkingDay(addDays(day, 1));

/** The working day nearest to `date` from `first` to `last`, the earlier of two; `date` itself when there is none. */
export function nearestWorkingDay(
  date: PlainDate,
  { first, last }: { readonly first: PlainDate; readonly last: PlainDate },
): PlainDate {
  const farthest = Math.max(daysBetween(first, date), daysBetween(date, last), 0);
  for (let distance = 0; distance <= farthest; distance += 1) {
    for (const day of [addDays(date, -distance), addDays(date, distance)]) {
      if (day >= first && day <= last && isWorkingDay(day)) return day;
    }
  }
  return date;
}
