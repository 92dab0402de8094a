// Finds expressions of time («13. februar», «neste uke», «utgangen av mars», «before Easter») and reckons which days they
// mean from the meeting's date (LANGUAGE.md 21–29). Called by deadlines.ts, meeting-facts.ts and table columns.

import { easterSunday } from '../holidays.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  firstDayOf,
  lastDayOf,
  monthIn,
  monthOf,
  type PlainDate,
  parsePlainDate,
  weekdayOf,
  yearOf,
} from '../plain-date.ts';
import {
  MONTH_PATTERN,
  monthNumber,
  WEEKDAY_PATTERN,
  WHOLE_MONTH_PATTERN,
  WHOLE_WEEKDAY_PATTERN,
  weekdayNumber,
} from './month-names.ts';
import type { Span } from './reading-types.ts';

/** What dates are reckoned from: the meeting's day, or only its year; and the day of the next meeting. */
export type Reference = {
  readonly date: PlainDate | null;
  readonly year: number | null;
  readonly next: PlainDate | null;
};

/** `day` is a written day; `weekday`, `period` (week, month, quarter, feast) and `relative` are what they say. */
export type DatePhrase = Span & {
  readonly kind: 'day' | 'weekday' | 'period' | 'relative';
  readonly first: PlainDate;
  readonly last: PlainDate;
};

type Days = { first: PlainDate; last: PlainDate };
type Grammar = {
  kind: DatePhrase['kind'];
  pattern: RegExp;
  read: (groups: Record<string, string | undefined>, reference: Reference) => Days | null;
};

const one = (day: PlainDate | null): Days | null => (day === null ? null : { first: day, last: day });
const iso = (year: number, month: number, day: number): PlainDate | null =>
  parsePlainDate(
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  );
const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

/** The year of a day without one: the meeting's, or the next when the day lies clearly before it. */
export const yearFor = (month: number, day: number, reference: Reference): number | null => {
  if (reference.date === null) return reference.year;
  const year = yearOf(reference.date);
  const candidate = iso(year, month, Math.min(day, 28));
  return candidate !== null && daysBetween(candidate, reference.date) > 75 ? year + 1 : year;
};

const writtenDay = (
  day: string,
  month: number,
  year: string | undefined,
  reference: Reference,
): PlainDate | null => {
  const reckoned = year ? fullYear(year) : yearFor(month, Number(day), reference);
  return reckoned === null || month === 0 ? null : iso(reckoned, month, Number(day));
};

const readDays = (g: Record<string, string | undefined>, reference: Reference): Days | null => {
  const month = g.month ? monthNumber(g.month) : Number(g.number);
  const last = writtenDay(g.day ?? '', month, g.year, reference);
  if (last === null || !g.from) return one(last);
  const first = writtenDay(g.from, month, g.year, reference);
  return first !== null && first <= last ? { first, last } : one(last);
};

const weekDays = (monday: PlainDate): Days => ({ first: monday, last: addDays(monday, 6) });
const mondayOf = (day: PlainDate): PlainDate => addDays(day, 1 - weekdayOf(day));

const readWeek = (g: Record<string, string | undefined>, reference: Reference): Days | null => {
  const year = reference.date ? yearOf(reference.date) : reference.year;
  if (year === null) return null;
  const week = Number(g.last ?? g.week);
  if (week < 1 || week > 53) return null;
  const mondayIn = (of: number, number: number): PlainDate =>
    addDays(mondayOf(`${String(of).padStart(4, '0')}-01-04`), (number - 1) * 7);
  const late = reference.date !== null && daysBetween(mondayIn(year, week), reference.date) > 75;
  const of = late ? year + 1 : year;
  return { first: mondayIn(of, Number(g.week)), last: addDays(mondayIn(of, week), 6) };
};

const COUNT: Readonly<Record<string, number>> = {
  en: 1,
  ein: 1,
  ei: 1,
  a: 1,
  one: 1,
  to: 2,
  two: 2,
  tre: 3,
  three: 3,
  fire: 4,
  four: 4,
  fem: 5,
  five: 5,
  seks: 6,
  six: 6,
};

const readSpanOfTime = (g: Record<string, string | undefined>, { date }: Reference): Days | null => {
  const count = COUNT[(g.count ?? '').toLowerCase()] ?? Number(g.count);
  if (date === null || !Number.isFinite(count) || count > 60) return null;
  if (/^(?:dag|day)/i.test(g.unit ?? '')) return one(addDays(date, count));
  if (/^(?:uk|vek|week)/i.test(g.unit ?? '')) return one(addDays(date, 7 * count));
  const month = addMonths(monthOf(date), count);
  return one(parsePlainDate(`${month}-${date.slice(8)}`) ?? lastDayOf(month));
};

const readWeekday = (g: Record<string, string | undefined>, { date }: Reference): Days | null => {
  const weekday = weekdayNumber(g.weekday ?? '');
  if (date === null || weekday === 0) return null;
  if (/^(?:neste|next)/i.test(g.which ?? '')) return one(addDays(mondayOf(date), 7 + weekday - 1));
  const ahead = (weekday - weekdayOf(date) + 7) % 7;
  return one(addDays(date, ahead === 0 ? 7 : ahead));
};

const readMonth = (g: Record<string, string | undefined>, reference: Reference): Days | null => {
  const number = monthNumber(g.month ?? '');
  const year = g.year ? Number(g.year) : yearFor(number, 28, reference);
  if (number === 0 || year === null) return null;
  const month = monthIn(year, number);
  const part = (g.part ?? '').toLowerCase();
  if (/begynnelsen|byrjinga|starten|primo|beginning|early/.test(part))
    return { first: firstDayOf(month), last: `${month}-10` };
  if (/midten|medio|første halvdel|fyrste halvdel|mid|middle/.test(part))
    return { first: firstDayOf(month), last: `${month}-15` };
  if (/slutten|utgangen|ultimo|end/.test(part)) return { first: lastDayOf(month), last: lastDayOf(month) };
  return { first: firstDayOf(month), last: lastDayOf(month) };
};

const readNear = (text: string, { date }: Reference): Days | null => {
  if (date === null) return null;
  const word = text.toLowerCase().replace(/\s+/g, ' ');
  if (/^(?:i dag|i kveld|i ettermiddag|today|tonight)/.test(word)) return one(date);
  if (/^(?:i morgen|i morgon|tomorrow)/.test(word)) return one(addDays(date, 1));
  if (/^i overmorg/.test(word)) return one(addDays(date, 2));
  const monday = mondayOf(date);
  if (/neste (?:uke|veke)|next week/.test(word)) return weekDays(addDays(monday, 7));
  if (/uk[ae]|vek[ae]|week/.test(word)) return weekDays(monday);
  if (/over hel/.test(word)) return one(addDays(monday, 7));
  if (/hel[gj]/.test(word)) return { first: addDays(monday, 5), last: addDays(monday, 6) };
  if (/måned|månad|month/.test(word)) {
    const month = /neste|next/.test(word) ? addMonths(monthOf(date), 1) : monthOf(date);
    return {
      first: /utgang|slutt|end/.test(word) ? lastDayOf(month) : firstDayOf(month),
      last: lastDayOf(month),
    };
  }
  return { first: `${date.slice(0, 4)}-12-31`, last: `${date.slice(0, 4)}-12-31` };
};

/** Feasts and holidays: «før», «innen» and «til» all mean the day before they begin. */
const readFeast = (text: string, reference: Reference): Days | null => {
  const base = reference.date ?? (reference.year ? iso(reference.year, 1, 1) : null);
  if (base === null) return null;
  const year = yearOf(base);
  const first = feastIn(text, year) > base ? feastIn(text, year) : feastIn(text, year + 1);
  return { first, last: addDays(first, -1) };
};

const feastIn = (text: string, year: number): PlainDate => {
  if (/påsk|easter/i.test(text)) return addDays(easterSunday(year), -3);
  if (/pins/i.test(text)) return addDays(easterSunday(year), 49);
  if (/jul|jol|christmas/i.test(text)) return `${year}-12-24`;
  if (/nyttår|årsskift|new year/i.test(text)) return `${year + 1}-01-01`;
  return `${year}-07-01`;
};

const readQuarter = (g: Record<string, string | undefined>, reference: Reference): Days | null => {
  const size = g.tertial ? 4 : 3;
  const number = Number(g.tertial ?? g.quarter ?? g.q);
  const end = number * size;
  const year = g.year ? Number(g.year) : yearFor(end, 28, reference);
  if (year === null || number < 1 || end > 12) return null;
  return { first: firstDayOf(monthIn(year, end - size + 1)), last: lastDayOf(monthIn(year, end)) };
};

const WD = `(?:(?:${WEEKDAY_PATTERN})\\.?,?\\s+(?:den\\s+)?)?`;
const BEFORE = '(?<![\\p{L}\\d.,:/§-])';
const COUNTS = `\\d{1,2}|${Object.keys(COUNT).join('|')}`;
const day = '(?<day>\\d{1,2})';
const from = '(?:(?<from>\\d{1,2})\\.?\\s?(?:[-–]|og|and|to)\\s?)?';

const GRAMMAR: readonly Grammar[] = [
  {
    kind: 'day',
    pattern: new RegExp(`${BEFORE}(?<year>\\d{4})-(?<number>\\d{2})-${day}(?!\\d)`, 'giu'),
    read: readDays,
  },
  {
    kind: 'day',
    pattern: new RegExp(
      `${BEFORE}${WD}${from}${day}(?:\\.|st|nd|rd|th)?\\s?(?:of\\s)?(?<month>${MONTH_PATTERN})(?![\\p{L}])\\.?(?:,?\\s?(?<year>\\d{4}))?`,
      'giu',
    ),
    read: readDays,
  },
  {
    kind: 'day',
    pattern: new RegExp(
      `${BEFORE}${WD}(?<month>${WHOLE_MONTH_PATTERN})\\s${day}(?:st|nd|rd|th)?(?![\\d.:])(?:,?\\s(?<year>\\d{4}))?`,
      'giu',
    ),
    read: readDays,
  },
  {
    kind: 'day',
    pattern: new RegExp(
      `${BEFORE}${WD}${day}(?<sep>[./])\\s?(?<number>\\d{1,2})(?:(?:\\k<sep>|[-–](?=20\\d\\d))\\s?(?<year>20\\d\\d|\\d\\d)(?!\\d)|\\.(?!\\d)|(?![\\d.,:/%]))`,
      'giu',
    ),
    read: readDays,
  },
  {
    kind: 'weekday',
    pattern: new RegExp(
      `${BEFORE}(?:(?<which>neste|førstkommende|fyrstkomande|kommende|next|this|coming|denne)\\s)?(?<weekday>${WHOLE_WEEKDAY_PATTERN})(?![\\p{L}])`,
      'giu',
    ),
    read: readWeekday,
  },
  {
    kind: 'period',
    pattern:
      /(?<![\p{L}])(?:i\s)?(?:uke|veke|week|u\.?)\s?(?<week>\d{1,2})(?:\s?[-–]\s?(?<last>\d{1,2}))?(?!\d|[.:/]\d|%)/giu,
    read: readWeek,
  },
  {
    kind: 'relative',
    pattern: new RegExp(
      `${BEFORE}(?:om|in|innen|innan|within|i løpet av)\\s(?<count>${COUNTS})\\s(?<unit>dag(?:er|ar)?|days?|uker?|veker?|weeks?|måned(?:er)?|månad(?:er|ar)?|months?)(?:s tid)?(?![\\p{L}])`,
      'giu',
    ),
    read: readSpanOfTime,
  },
  {
    kind: 'relative',
    pattern:
      /(?<![\p{L}])(?:i dag|i kveld|i ettermiddag|i morgen|i morgon|i overmorgen|today|tonight|tomorrow|neste uke|neste veke|next week|(?:denne|this|i løpet av|utgangen av|slutten av|end of|end of the)\s(?:uka|uken|uke|veka|veke|week)|over hel[gj][ae]n?|hel[gj][ae]n?|neste måned|neste månad|next month|(?:(?:utgangen|slutten|end) (?:av|of) )?(?:denne |this |the )?(?:måneden|månaden|month)|(?:utgangen av|i løpet av|slutten av) året|årets slutt|end of (?:the )?year)(?![\p{L}])/giu,
    read: (g, reference) => readNear(g.all ?? '', reference),
  },
  {
    kind: 'period',
    pattern: new RegExp(
      `${BEFORE}(?<part>(?:i )?(?:begynnelsen av|byrjinga av|starten av|primo|midten av|medio|første halvdel av|fyrste halvdel av|slutten av|utgangen av|ultimo|(?:the )?beginning of|early|mid|(?:the )?middle of|(?:the )?end of|i løpet av|in|i)\\s)?(?:månedsskiftet\\s)?(?<month>${WHOLE_MONTH_PATTERN})(?![\\p{L}-])(?:/\\p{L}+)?(?:\\s(?<year>20\\d\\d))?`,
      'giu',
    ),
    read: readMonth,
  },
  {
    kind: 'period',
    pattern:
      /(?<![\p{L}\d])(?:(?<quarter>[1-4])\.\s?kvartal|q(?<q>[1-4])|(?<tertial>[1-3])\.\s?tertial)(?:\s(?<year>20\d\d))?(?![\p{L}\d])/giu,
    read: readQuarter,
  },
  {
    kind: 'period',
    pattern:
      /(?<![\p{L}])(?:påsken?|påska|påskeferien|pinsen?|pinsa|jul(?:en|a)?|jola?|juleferien|nyttår|årsskiftet|sommeren|sumaren|sommarferien|sommerferien|ferien|fellesferien|easter|christmas|new year|the summer)(?![\p{L}])/giu,
    read: (g, reference) => readFeast(g.all ?? '', reference),
  },
  {
    kind: 'relative',
    pattern:
      /(?<![\p{L}])(?:neste\s\p{L}*(?:møte|møtet|gang)|(?:the )?next (?:\p{L}+ )?meeting)(?![\p{L}])/giu,
    read: (_g, reference) => one(reference.next),
  },
];

const NUMBERED =
  /(?:\bkl\.?|\bsak(?:snr\.?)?|\bnr\.?|§|\bversjon|\bv\.?|\bpkt\.?|\bpunkt|\bkap\.?|\bca\.?|kr\.?|[-–]\s?\d{1,2}[.:]\d{2})\s*$/iu;
const AMOUNT = /^\s?(?:kr\b|kroner|mill|mrd|prosent|%|[-–]\s?\d{1,2}[.:]\d{2}|mnd|GB|MB)/iu;

/** «13.2» with no dot or year behind it is a date only after a word that asks for one. */
const isLoneNumber = (text: string, match: string, at: number): boolean => {
  if (!/^\d{1,2}\.\d{1,2}$/.test(match)) return false;
  return (
    at === 0 ||
    !/(?:innen|innan|senest|seinast|før|til|frist(?:en)?:?|den|dag|på|by|before|,|\()\s*$/iu.test(
      text.slice(0, at),
    )
  );
};

/** Every expression of time between `start` and `end` that can be reckoned, in order, none overlapping. */
export const datePhrasesIn = (
  flat: string,
  start: number,
  end: number,
  reference: Reference,
): DatePhrase[] => {
  const text = flat.slice(start, end);
  const found: DatePhrase[] = [];
  for (const { kind, pattern, read } of GRAMMAR) {
    for (const match of text.matchAll(pattern)) {
      const to = match.index + match[0].length;
      if (found.some((other) => other.start < start + to && other.end > start + match.index)) continue;
      if (
        kind === 'day' &&
        (NUMBERED.test(text.slice(0, match.index)) ||
          AMOUNT.test(text.slice(to)) ||
          isLoneNumber(text, match[0], match.index))
      )
        continue;
      const days = read({ ...match.groups, all: match[0] }, reference);
      if (days) found.push({ kind, start: start + match.index, end: start + to, ...days });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};
