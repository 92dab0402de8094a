// What a stretch of the wheel is called: the whole circle, and the months, weeks or days it is divided into. Called by the wheel's
// screen and by its picture.
import {
  addDays,
  dayOfMonth,
  isoWeekOf,
  monthNumberOf,
  type PlainDate,
  weekdayOf,
  yearOf,
} from '../domain/plain-date.ts';
import type { Cell } from '../domain/wheel/cells.ts';
import { lastDayIn, type WheelSpan } from '../domain/wheel/span.ts';
import type { YearPart } from '../domain/wheel/year-parts.ts';
import { startOf, type When } from '../domain/when.ts';
import { DATE_WORDS } from './date-words.ts';
import { monthName, monthShort, sayWhen } from './dates.ts';
import type { Language } from './language.ts';

type Said = { readonly quarter: (n: number) => string; readonly tertial: (n: number) => string };
const NORWEGIAN: Said = { quarter: (n) => `${n}. kvartal`, tertial: (n) => `${n}. tertial` };
const WORDS: Record<Language, Said> = {
  nb: NORWEGIAN,
  nn: NORWEGIAN,
  en: { quarter: (n) => `Q${n}`, tertial: (n) => `T${n}` },
};
const SIGNS = {
  nb: { quarter: 'K', tertial: 'T' },
  nn: { quarter: 'K', tertial: 'T' },
  en: { quarter: 'Q', tertial: 'T' },
};

/** «1. kvartal», «2. tertial». */
export const sayYearPart = ({ parts, number }: YearPart, language: Language): string =>
  WORDS[language][parts](number);

/** «K1», «T2»: on the circle. */
export const sayYearPartShortly = ({ parts, number }: YearPart, language: Language): string =>
  `${SIGNS[language][parts]}${number}`;

/** «2026», «aug 2026–juli 2027», «1. kvartal 2026», «2. tertial 2026», «mars 2026», «uke 7, 2026». */
export const saySpan = (span: WheelSpan, language: Language): string => {
  const last = lastDayIn(span);
  const { year, week } = isoWeekOf(span.first);
  if (span.days === 7) return `${DATE_WORDS[language].week(week)}, ${year}`;
  const [from, to] = [monthNumberOf(span.first), monthNumberOf(last)];
  const isWhole = dayOfMonth(span.first) === 1 && dayOfMonth(addDays(last, 1)) === 1;
  if (isWhole && yearOf(span.first) === yearOf(last)) {
    const whole = sayMonths(from, to, language);
    return whole
      ? `${whole} ${yearOf(last)}`
      : from === 1 && to === 12
        ? String(yearOf(last))
        : between(span, language);
  }
  return between(span, language);
};

/** The months 1–12 of one year that have a name together, or ''. */
const sayMonths = (from: number, to: number, language: Language): string => {
  const count = to - from + 1;
  if (count === 1) return monthName(from, language);
  if (count === 3 && from % 3 === 1) return WORDS[language].quarter((from + 2) / 3);
  return count === 4 && from % 4 === 1 ? WORDS[language].tertial((from + 3) / 4) : '';
};

const between = (span: WheelSpan, language: Language): string => {
  const last = lastDayIn(span);
  const month = (date: PlainDate) => monthShort(monthNumberOf(date), language);
  const first = yearOf(span.first) === yearOf(last) ? '' : ` ${yearOf(span.first)}`;
  return `${month(span.first)}${first}–${month(last)} ${yearOf(last)}`;
};

/** In the middle of the circle: «2026», «2026–27», and with a second line «1. kvartal», «mars», «uke 7». */
export const saySpanShortly = (span: WheelSpan, language: Language): { year: string; part: string } => {
  const last = lastDayIn(span);
  const [from, to] = [yearOf(span.first), yearOf(last)];
  if (span.days === 7) {
    const { year, week } = isoWeekOf(span.first);
    return { year: String(year), part: DATE_WORDS[language].week(week) };
  }
  const part = from === to ? sayMonths(monthNumberOf(span.first), monthNumberOf(last), language) : '';
  return { year: from === to ? String(to) : `${from}–${String(to).slice(2)}`, part };
};

/** «februar», «uke 7», «mandag»: along the rim; a year that begins on the way says which it is: «januar 2027». */
export const sayCell = ({ unit, first, from }: Cell, language: Language): string => {
  const number = monthNumberOf(first);
  if (unit === 'month')
    return monthName(number, language) + (number === 1 && from > 0 ? ` ${yearOf(first)}` : '');
  return unit === 'week'
    ? DATE_WORDS[language].week(isoWeekOf(first).week)
    : (DATE_WORDS[language].weekdays[weekdayOf(first) - 1] ?? '');
};

/** «feb», «44»: where the whole name has no room. */
export const sayCellShortly = (cell: Cell, language: Language): string => {
  if (cell.unit === 'month') return monthShort(monthNumberOf(cell.first), language);
  return cell.unit === 'week' ? sayCellNumber(cell) : sayCell(cell, language);
};

/** Its number: the week's, or the day's in its month. */
export const sayCellNumber = ({ unit, first }: Cell): string =>
  String(unit === 'week' ? isoWeekOf(first).week : dayOfMonth(first));

/** «Uke 7», «10. feb»: of which something is counted. */
export const sayCellOnce = (cell: Cell, language: Language): string =>
  cell.unit === 'day'
    ? `${DATE_WORDS[language].day(dayOfMonth(cell.first))} ${monthShort(monthNumberOf(cell.first), language)}`
    : sayCell(cell, language);

/** «fre. 10. feb», «13.–24. feb», «mars», with the year only when it begins outside of the circle or leaves its year. */
export const sayInSpan = (when: When, language: Language, span: WheelSpan): string => {
  const start = startOf(when);
  return sayWhen(when, language, { today: start < span.first ? span.first : start });
};
