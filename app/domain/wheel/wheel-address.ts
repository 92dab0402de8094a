// What the wheel's address asks for: which stretch of time (`year`, `start`, `parts`, `zoom`), which rings (`rings`, `hide`, `order`) and
// which parts of the year are marked (`marks`), and how it is written, so that two with one address see the same. Called by the wheel screen; the picture is asked the same way.
import {
  addDays,
  isoWeekOf,
  monthIn,
  monthNumberOf,
  type PlainDate,
  weekdayOf,
  weeksInYear,
  yearOf,
} from '../plain-date.ts';
import { RINGS_BY, type RingChoice } from './ring-plan.ts';
import { lastDayIn, monthsFrom, twelveMonthsFrom, type WheelSpan } from './span.ts';
import { readYear } from './year-asked.ts';

/** The parts of a year that one zooms to, from the largest. */
export const LEVELS = ['tertial', 'quarter', 'month', 'week'] as const;
export type Level = (typeof LEVELS)[number];
export type Zoom = { readonly level: Level; readonly year: number; readonly number: number };

export const PARTS = ['quarter', 'tertial'] as const;
export type PartsOfYear = (typeof PARTS)[number];

export type TimeChoice = {
  /** The year in which the circle begins. */
  readonly year: number;
  /** The month that the year begins with, or from this month on. */
  readonly start: number | 'now';
  /** What a year is divided into when one zooms in. */
  readonly parts: PartsOfYear;
  /** Null: the whole year. */
  readonly zoom: Zoom | null;
};

const LETTERS: Readonly<Record<Level, string>> = { tertial: 'T', quarter: 'Q', month: '', week: 'W' };
/** How many months each has. */
export const MONTHS_OF = { tertial: 4, quarter: 3, month: 1 } as const;

/** `2026-T1`, `2026-Q1`, `2026-03`, `2026-W07`; null for anything else, and for a week that the year doesn't have. */
export const readZoom = (text: string): Zoom | null => {
  const [, digits, letter, count] = /^([12]\d{3})-([TQW]?)(\d{1,2})$/.exec(text) ?? [];
  const level = LEVELS.find((one) => LETTERS[one] === letter);
  if (!level || digits === undefined) return null;
  const [year, number] = [Number(digits), Number(count)];
  const most = level === 'week' ? weeksInYear(year) : 12 / MONTHS_OF[level];
  return number >= 1 && number <= most ? { level, year, number } : null;
};

export const writeZoom = ({ level, year, number }: Zoom): string =>
  `${year}-${LETTERS[level]}${level === 'month' || level === 'week' ? String(number).padStart(2, '0') : number}`;

export const spanOfZoom = ({ level, year, number }: Zoom): WheelSpan => {
  if (level !== 'week') return monthsFrom(year, (number - 1) * MONTHS_OF[level] + 1, MONTHS_OF[level]);
  // 4 January always lies in week 1 (ISO 8601).
  const fourth: PlainDate = `${monthIn(year, 1)}-04`;
  return { first: addDays(mondayOf(fourth), (number - 1) * 7), days: 7 };
};

const mondayOf = (day: PlainDate): PlainDate => addDays(day, 1 - weekdayOf(day));

/** The part of that size in which the day lies. */
export const zoomAt = (level: Level, day: PlainDate): Zoom => {
  if (level === 'week') {
    const { year, week } = isoWeekOf(day);
    return { level, year, number: week };
  }
  return { level, year: yearOf(day), number: Math.ceil(monthNumberOf(day) / MONTHS_OF[level]) };
};

export const readTime = (params: URLSearchParams, today: PlainDate): TimeChoice => {
  const start = params.get('start') ?? '';
  const zoom = readZoom(params.get('zoom') ?? '');
  return {
    year: readYear(params.get('year')) ?? yearWith(today, monthIfAny(start)),
    start: start === 'now' ? 'now' : monthIfAny(start),
    parts: params.get('parts') === 'tertial' ? 'tertial' : 'quarter',
    zoom,
  };
};

/** `1` to `12`, or `now`. */
export const isStart = (text: string): boolean => text === 'now' || MONTH_NUMBER.test(text);
const MONTH_NUMBER = /^([1-9]|1[0-2])$/;
const monthIfAny = (text: string): number => (MONTH_NUMBER.test(text) ? Number(text) : 1);

/** The year in which the twelve months with that day begin. */
const yearWith = (day: PlainDate, start: number): number =>
  monthNumberOf(day) < start ? yearOf(day) - 1 : yearOf(day);

export const spanOfTime = ({ year, start, zoom }: TimeChoice, today: PlainDate): WheelSpan => {
  if (zoom) return spanOfZoom(zoom);
  return start === 'now'
    ? twelveMonthsFrom(yearOf(today), monthNumberOf(today))
    : twelveMonthsFrom(year, start);
};

/** Writes the choice over what the address says of it; what goes without saying is left out. */
export const writeTime = (time: TimeChoice, today: PlainDate, params: URLSearchParams): URLSearchParams => {
  const written = new URLSearchParams(params);
  const { year, start, parts, zoom } = time;
  const isYearSaid = start !== 'now' && year !== yearWith(today, start);
  put(written, 'year', isYearSaid ? String(year) : '');
  put(written, 'start', start === 1 ? '' : String(start));
  put(written, 'parts', parts === 'quarter' ? '' : parts);
  put(written, 'zoom', zoom ? writeZoom(zoom) : '');
  return written;
};

const put = (params: URLSearchParams, name: string, value: string) =>
  value === '' ? params.delete(name) : params.set(name, value);

/** The stretch after this one, or before it (`by` −1): of twelve months from now, the year that begins a year from it. */
export const stepTime = (time: TimeChoice, by: 1 | -1, today: PlainDate): TimeChoice => {
  const { zoom, start } = time;
  if (!zoom) {
    if (start !== 'now') return { ...time, year: time.year + by };
    return { ...time, year: yearOf(today) + by, start: monthNumberOf(today) };
  }
  const span = spanOfZoom(zoom);
  const day = by > 0 ? addDays(lastDayIn(span), 1) : addDays(span.first, -1);
  return { ...time, zoom: zoomAt(zoom.level, day) };
};

/** The same size, with today in it. */
export const timeOfToday = (time: TimeChoice, today: PlainDate): TimeChoice => ({
  ...time,
  year: yearWith(today, time.start === 'now' ? 1 : time.start),
  zoom: time.zoom && zoomAt(time.zoom.level, today),
});

/** One level further in, to the part with that day: year, quarter (or tertial), month, week. Null in a week. */
export const zoomIn = (time: TimeChoice, day: PlainDate): TimeChoice | null => {
  const next = time.zoom === null ? time.parts : NEXT[time.zoom.level];
  return next ? { ...time, zoom: zoomAt(next, day) } : null;
};
const NEXT: Readonly<Record<Level, Level | null>> = {
  tertial: 'month',
  quarter: 'month',
  month: 'week',
  week: null,
};

/** One level further out, to what has the middle of what is shown. Null in a year. */
export const zoomOut = (time: TimeChoice): TimeChoice | null => {
  const { zoom, start, parts } = time;
  if (zoom === null) return null;
  const span = spanOfZoom(zoom);
  const middle = addDays(span.first, Math.floor(span.days / 2));
  if (zoom.level === 'week') return { ...time, zoom: zoomAt('month', middle) };
  if (zoom.level === 'month') return { ...time, zoom: zoomAt(parts, middle) };
  return { ...time, year: start === 'now' ? time.year : yearWith(middle, start), zoom: null };
};

/** `rings=person&hide=a,b&order=b,a`; anything else is by kind, nothing hidden, in the board's order. */
export const readRings = (params: URLSearchParams): RingChoice => ({
  by: RINGS_BY.find((by) => by === params.get('rings')) ?? 'kind',
  hide: listIn(params.get('hide')),
  order: listIn(params.get('order')),
});

const listIn = (text: string | null): readonly string[] => [
  ...new Set((text ?? '').split(',').filter((id) => id !== '')),
];

export const writeRings = ({ by, hide, order }: RingChoice, params: URLSearchParams): URLSearchParams => {
  const written = new URLSearchParams(params);
  put(written, 'rings', by === 'kind' ? '' : by);
  put(written, 'hide', hide.join(','));
  put(written, 'order', order.join(','));
  return written;
};

export const isPartsOfYear = (text: unknown): text is PartsOfYear => PARTS.some((parts) => parts === text);

/** `marks=quarter`; anything else is no marks. */
export const readMarked = (params: URLSearchParams): PartsOfYear | null => {
  const marked = params.get('marks');
  return isPartsOfYear(marked) ? marked : null;
};

export const writeMarked = (marked: PartsOfYear | null, params: URLSearchParams): URLSearchParams => {
  const written = new URLSearchParams(params);
  put(written, 'marks', marked ?? '');
  return written;
};

/** What an address says of the rings and of what is marked, alone; empty when it says nothing. */
export const ringsText = (params: URLSearchParams): string =>
  String(writeMarked(readMarked(params), writeRings(readRings(params), new URLSearchParams())));
