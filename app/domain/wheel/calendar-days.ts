// What the calendar itself has in a span: public holidays, bridge days, school holidays, and holidays as people name them on a wheel,
// one name for Easter's days. Called by the wheel.
import { type Holiday, type HolidayName, isBridgeDay, publicHolidays } from '../holidays.ts';
import { addDays, type PlainDate, yearOf } from '../plain-date.ts';
import type { SchoolBreak } from '../school-breaks.ts';
import type { When } from '../when.ts';
import { widthAtMost } from './letter-width.ts';
import { RADIUS } from './rings.ts';
import { angleOf, daysInto, isIn, lastDayIn, type Part, partBetween, type WheelSpan } from './span.ts';

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

export type DayPart = Part & { readonly date: PlainDate };

const dayPart = (span: WheelSpan, date: PlainDate): DayPart => {
  const from = daysInto(span, date);
  return { date, from, to: from + 1 };
};

/** The public holidays in the span, by date. */
export const holidaysIn = (span: WheelSpan): readonly (DayPart & Pick<Holiday, 'name'>)[] =>
  yearsOf(span)
    .flatMap(publicHolidays)
    .filter(({ date }) => isIn(span, date))
    .map(({ date, name }) => ({ ...dayPart(span, date), name }));

/** Working days between two that are none, by date. */
export const bridgeDaysIn = (span: WheelSpan): readonly DayPart[] => {
  // Such a day stands beside a holiday, which may lie just outside of the span.
  const near = yearsOf({ first: addDays(span.first, -1), days: span.days + 2 }).flatMap(publicHolidays);
  const days = near.flatMap(({ date }) => [addDays(date, -1), addDays(date, 1)]);
  return [...new Set(days)]
    .filter((day) => isIn(span, day) && isBridgeDay(day))
    .sort()
    .map((day) => dayPart(span, day));
};

export type BreakPart = Part & Pick<SchoolBreak, 'id' | 'name'> & { readonly when: When };

/** The school holidays that have days in the span, cut to it, by their first day. */
export const breaksIn = (span: WheelSpan, breaks: readonly SchoolBreak[]): readonly BreakPart[] =>
  breaks.flatMap(({ id, name, from, to }) => {
    const part = partBetween(from, to, span);
    const when: When = { precision: 'interval', start: from, end: to };
    return part ? [{ ...part, id, name, when }] : [];
  });

/** The size of a holiday's name, in drawing units, and the radius on which the middle of its letters lies. */
export const HOLIDAY_NAME = 8.5;
export const holidayNameRadius = (size: number): number => RADIUS.holidayIn + 0.424 * size;
/** Of the widest that its letters can be: no name has the widest of every class alone. */
const USUAL_WIDTH = 0.88;
/** Between two names, in days of a year. */
const APART = 0.6;

/** How many days of the circle a holiday's name takes. */
export const holidayNameRoom = (name: string, span: WheelSpan, size: number = HOLIDAY_NAME): number => {
  const angle = (USUAL_WIDTH * widthAtMost(name) * size) / holidayNameRadius(size);
  return span.days * (angle / (2 * Math.PI) + APART / 365);
};

/** Those whose name has room beside the holidays' names and one another, `room` days wide. */
export const breakNamesOf = (
  breaks: readonly BreakPart[],
  taken: readonly { readonly middle: number; readonly room: number }[],
  room: (name: string) => number,
): readonly BreakPart[] => {
  const placed = [...taken];
  return breaks.filter(({ name, from, to }) => {
    const own = { middle: (from + to) / 2, room: room(name) };
    const meets = placed.some((other) => Math.abs(other.middle - own.middle) < (other.room + own.room) / 2);
    if (!meets) placed.push(own);
    return !meets;
  });
};

/** Names of holidays and school holidays that have room beside one another, in letters of this size. */
export const calendarNamesOf = (
  span: WheelSpan,
  breaks: readonly SchoolBreak[],
  { words, size = HOLIDAY_NAME }: CalendarNamesAsked,
): readonly CalendarName[] => {
  const room = (name: string) => holidayNameRoom(name, span, size);
  const groups = holidayGroupsOf(span, (group) => room(words[group]));
  const taken = groups.map(({ group, middle }) => ({ middle, room: room(words[group]) }));
  return [
    ...groups.map(({ group, from, middle }) => ({
      ...{ key: `${group}-${from}`, name: words[group], isBreak: false },
      angle: angleOf(span, middle),
    })),
    ...breakNamesOf(breaksIn(span, breaks), taken, room).map(({ id, name, from, to }) => ({
      ...{ key: id, name, isBreak: true },
      angle: angleOf(span, (from + to) / 2),
    })),
  ];
};

type CalendarNamesAsked = {
  readonly words: Readonly<Record<HolidayGroup, string>>;
  readonly size?: number;
};

export type CalendarName = {
  readonly key: string;
  readonly name: string;
  readonly isBreak: boolean;
  /** Of its middle. */
  readonly angle: number;
};

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
        .map(({ from }) => from);
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
