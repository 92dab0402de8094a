// Which days an expression of time means, reckoned from the meeting's date (LANGUAGE.md 22–26). Called by date-phrases.ts with the parts of
// an expression that its grammar found.
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
import { monthNumber, weekdayNumber } from './month-names.ts';

/** What dates are reckoned from: the meeting's day, or only its year; and the day of the next meeting. */
export type Reference = {
  readonly date: PlainDate | null;
  readonly year: number | null;
  readonly next: PlainDate | null;
  /** The day that the text was written on, where that was another: what «i morgen» is reckoned from. */
  readonly written?: PlainDate | null;
};

export type Days = { first: PlainDate; last: PlainDate };

export const one = (day: PlainDate | null): Days | null => (day === null ? null : { first: day, last: day });
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

export const readDays = (g: Record<string, string | undefined>, reference: Reference): Days | null => {
  const month = g.month ? monthNumber(g.month) : Number(g.number);
  const last = writtenDay(g.day ?? '', month, g.year, reference);
  if (last === null || !g.from) return one(last);
  const first = writtenDay(g.from, month, g.year, reference);
  return first !== null && first <= last ? { first, last } : one(last);
};

const weekDays = (monday: PlainDate): Days => ({ first: monday, last: addDays(monday, 6) });
const mondayOf = (day: PlainDate): PlainDate => addDays(day, 1 - weekdayOf(day));

/** The Monday of an ISO week. */
const weekIn = (year: number, number: number): PlainDate =>
  addDays(mondayOf(`${String(year).padStart(4, '0')}-01-04`), (number - 1) * 7);

export const readWeek = (g: Record<string, string | undefined>, reference: Reference): Days | null => {
  const year = reference.date ? yearOf(reference.date) : reference.year;
  if (year === null) return null;
  const week = Number(g.last ?? g.week);
  if (week < 1 || week > 53 || week - Number(g.week) > 20) return null;
  const late = reference.date !== null && daysBetween(weekIn(year, week), reference.date) > 75;
  const of = late ? year + 1 : year;
  return { first: weekIn(of, Number(g.week)), last: addDays(weekIn(of, week), 6) };
};

export const COUNT: Readonly<Record<string, number>> = {
  en: 1,
  ein: 1,
  ei: 1,
  a: 1,
  one: 1,
  'et par': 2,
  'eit par': 2,
  'a couple of': 2,
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
  ti: 10,
  ten: 10,
  fjorten: 14,
};

export const readSpanOfTime = (g: Record<string, string | undefined>, { date }: Reference): Days | null => {
  const count = COUNT[(g.count ?? '').toLowerCase()] ?? Number(g.count);
  if (date === null || !Number.isFinite(count) || count > 60) return null;
  if (/^fortnight/i.test(g.unit ?? '')) return one(addDays(date, 14 * count));
  if (/^(?:dag|day)/i.test(g.unit ?? '')) return one(addDays(date, count));
  if (/^(?:uk|vek|week)/i.test(g.unit ?? '')) return one(addDays(date, 7 * count));
  const month = addMonths(monthOf(date), count);
  return one(parsePlainDate(`${month}-${date.slice(8)}`) ?? lastDayOf(month));
};

export const readWeekday = (g: Record<string, string | undefined>, { date }: Reference): Days | null => {
  const weekday = weekdayNumber(g.weekday ?? '');
  if (date === null || weekday === 0) return null;
  if (g.later || /^(?:neste|next)/i.test(g.which ?? '')) return one(addDays(mondayOf(date), 7 + weekday - 1));
  const ahead = (weekday - weekdayOf(date) + 7) % 7;
  // “Friday week” is a week after Friday.
  return one(addDays(date, (ahead === 0 ? 7 : ahead) + (g.after ? 7 : 0)));
};

/** “the 27th”: the coming one, after “3 July” that of July. */
export const readDayOfMonth = (
  g: Record<string, string | undefined>,
  { date }: Reference,
  said: PlainDate | null,
): Days | null => {
  if (date === null) return null;
  const from = said !== null && said > date ? said : date;
  const months = [monthOf(from), addMonths(monthOf(from), 1)];
  const days = months.map((month) => parsePlainDate(`${month}-${(g.day ?? '').padStart(2, '0')}`));
  return one(days.find((day) => day !== null && day >= from) ?? null);
};

/** «tirsdag i uke 8». */
export const readDayOfWeek = (g: Record<string, string | undefined>, reference: Reference): Days | null => {
  const weekday = weekdayNumber(g.weekday ?? '');
  const week = readWeek(g, reference);
  return week === null || weekday === 0 ? null : one(addDays(week.first, weekday - 1));
};

export const readMonth = (g: Record<string, string | undefined>, reference: Reference): Days | null => {
  const number = monthNumber(g.month ?? '');
  const year = g.year ? Number(g.year) : yearFor(number, 28, reference);
  if (number === 0 || year === null) return null;
  const month = monthIn(year, number);
  const part = (g.part ?? '').toLowerCase();
  if (/begynnelsen|byrjinga|starten|primo|beginning|early|tidl/.test(part))
    return { first: firstDayOf(month), last: `${month}-10` };
  if (/midt|medio|første halvdel|fyrste halvdel|first half|mid/.test(part))
    return { first: firstDayOf(month), last: `${month}-15` };
  if (/slutten|utgangen|ultimo|end|se(?:i)?nt|late/.test(part))
    return { first: lastDayOf(month), last: lastDayOf(month) };
  return { first: firstDayOf(month), last: lastDayOf(month) };
};

const quarterOf = (date: PlainDate): Days => {
  const first = Math.floor((Number(date.slice(5, 7)) - 1) / 3) * 3 + 1;
  const year = yearOf(date);
  return { first: firstDayOf(monthIn(year, first)), last: lastDayOf(monthIn(year, first + 2)) };
};

/** The day, or the week, before the one that was said. */
export const readBefore = (text: string, said: PlainDate): Days =>
  /day|dag|kveld|evening/.test(text)
    ? { first: addDays(said, -1), last: addDays(said, -1) }
    : weekDays(addDays(mondayOf(said), -7));

export const readNear = (text: string, reference: Reference): Days | null => {
  const { date } = reference;
  if (date === null) return null;
  const today = reference.written ?? date;
  const word = text.toLowerCase().replace(/\s+/g, ' ');
  if (/morg[eo]ndagen$/.test(word)) return one(addDays(today, 1));
  if (
    /^(?:i dag|i kveld|i ettermiddag|today|tonight|this (?:afternoon|evening)|eod|cob)|dagen$|of (?:the )?day$/.test(
      word,
    )
  )
    return one(today);
  if (/^(?:i morgen|i morgon|tomorrow)/.test(word)) return one(addDays(today, 1));
  if (/^i overmorg/.test(word)) return one(addDays(today, 2));
  const monday = mondayOf(date);
  if (/week after next/.test(word)) return weekDays(addDays(monday, 14));
  if (/kvartal/.test(word)) return quarterOf(date);
  if (/(?:neste|kommende|komande) (?:uke|veke)|next week/.test(word)) return weekDays(addDays(monday, 7));
  if (/uk[ae]|vek[ae]|week(?!end)|eow/.test(word)) return weekDays(monday);
  if (/over hel/.test(word)) return one(addDays(monday, 7));
  if (/hel[gj]|weekend/.test(word)) return { first: addDays(monday, 5), last: addDays(monday, 6) };
  if (/måned|månad|month/.test(word)) {
    const month = /neste|next/.test(word) ? addMonths(monthOf(date), 1) : monthOf(date);
    return {
      first: /utgang|slutt|end|skiftet/.test(word) ? lastDayOf(month) : firstDayOf(month),
      last: lastDayOf(month),
    };
  }
  return { first: `${date.slice(0, 4)}-12-31`, last: `${date.slice(0, 4)}-12-31` };
};

/** «the March meeting», «marsmøtet»: the next meeting, when that is in March. */
export const readMeetingOf = (month: string, { next }: Reference): Days | null =>
  one(next !== null && Number(next.slice(5, 7)) === monthNumber(month) ? next : null);

/** Feasts and holidays: «før», «innen» and «til» all mean the day before they begin. */
export const readFeast = (text: string, reference: Reference): Days | null => {
  const base = reference.date ?? (reference.year ? iso(reference.year, 1, 1) : null);
  if (base === null) return null;
  const year = yearOf(base);
  const first = feastIn(text, year) > base ? feastIn(text, year) : feastIn(text, year + 1);
  return { first, last: addDays(first, -1) };
};

const feastIn = (text: string, year: number): PlainDate => {
  // From Maundy Thursday on, where that is a holiday.
  if (/påsk|easter/i.test(text)) return addDays(easterSunday(year), /^easter$/i.test(text) ? -2 : -3);
  // Weeks 8 and 40, as most counties have them (LANGUAGE.md 25).
  if (/vinter/i.test(text)) return weekIn(year, 8);
  if (/høst|haust/i.test(text)) return weekIn(year, 40);
  if (/pins/i.test(text)) return addDays(easterSunday(year), 49);
  if (/jul|jol|christmas/i.test(text)) return `${year}-12-24`;
  if (/nyttår|årsskift|new year/i.test(text)) return `${year + 1}-01-01`;
  return `${year}-07-01`;
};

export const readQuarter = (g: Record<string, string | undefined>, reference: Reference): Days | null => {
  const size = g.tertial ? 4 : 3;
  const number = g.nth ? (NTH[g.nth] ?? 0) : Number(g.tertial ?? g.quarter ?? g.q);
  const end = number * size;
  const coming = g.coming && reference.year !== null ? reference.year + 1 : null;
  const year = g.year ? Number(g.year) : (coming ?? yearFor(end, 28, reference));
  if (year === null || number < 1 || end > 12) return null;
  return { first: firstDayOf(monthIn(year, end - size + 1)), last: lastDayOf(monthIn(year, end)) };
};

const NTH: Readonly<Record<string, number>> = {
  første: 1,
  fyrste: 1,
  first: 1,
  andre: 2,
  second: 2,
  tredje: 3,
  third: 3,
  fjerde: 4,
  fourth: 4,
  siste: 5,
  last: 5,
};
export const NTHS = Object.keys(NTH).join('|');

/** «andre onsdag i mars», “last Friday of May”. */
export const readNthWeekday = (g: Record<string, string | undefined>, reference: Reference): Days | null => {
  const [month, weekday, nth] = [
    monthNumber(g.month ?? ''),
    weekdayNumber(g.weekday ?? ''),
    NTH[g.nth ?? ''] ?? 0,
  ];
  const first = writtenDay('1', month, g.year ?? yearOfMonth(month, reference), reference);
  if (first === null || weekday === 0 || nth === 0) return null;
  const start = addDays(first, (weekday - weekdayOf(first) + 7) % 7);
  const days = [0, 1, 2, 3, 4]
    .map((week) => addDays(start, 7 * week))
    .filter((day) => monthOf(day) === monthOf(first));
  return one(nth === 5 ? (days.at(-1) ?? null) : (days[nth - 1] ?? null));
};

/** By the month's middle: its first day may lie before the meeting. */
const yearOfMonth = (month: number, reference: Reference): string | undefined => {
  const year = yearFor(month, 15, reference);
  return year === null ? undefined : `${year}`;
};
