// What a date means that somebody types to plan by: «mars», «neste uke», «13. feb», «1.–3. mai», "in two weeks"; in three
// languages at once, and the beginnings of such words. Called by move-target.ts. The phrases themselves are read as in minutes.
import { type DatePhrase, datePhrasesIn, type Reference } from './minutes/date-phrases.ts';
import { monthNumber } from './minutes/month-names.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  firstDayOf,
  isoWeekOf,
  lastDayOf,
  monthIn,
  monthOf,
  type PlainDate,
  type PlainMonth,
  parsePlainDate,
  weekdayOf,
  yearOf,
} from './plain-date.ts';
import { plainLetters } from './plain-letters.ts';

export type TypedDate =
  | { readonly kind: 'no-date' }
  | { readonly kind: 'day'; readonly day: PlainDate }
  | { readonly kind: 'week'; readonly monday: PlainDate }
  | { readonly kind: 'month'; readonly month: PlainMonth }
  | { readonly kind: 'interval'; readonly start: PlainDate; readonly end: PlainDate };

/** What the beginning of a word may become, the likeliest first; the same day in two languages is offered once. */
const PHRASES =
  `i dag|i morgen|i morgon|today|tomorrow|denne uka|denne veka|this week|neste uke|neste veke|next week|neste måned|
neste månad|next month|uten dato|utan dato|no date|om to uker|om to veker|in two weeks|mandag|måndag|monday|tirsdag|tysdag|
tuesday|onsdag|wednesday|torsdag|thursday|fredag|friday|januar|january|februar|february|mars|march|april|mai|may|juni|june|juli|
july|august|september|oktober|october|november|desember|december`
    .replaceAll('\n', '')
    .split('|');

const NO_DATE = /^(?:uten|utan|ingen|no|without (?:a )?) ?dat(?:o|e)$/;
/** «13.»: the next thirteenth. */
const LONE_DAY = /^(?:den )?(\d{1,2})\.$/;
const BEFORE = /^(?:før|before) /;
const UNTIL = /^(?:innen|innan|til|by|på|on|to) /;
/** A longer span than a month is a plan for a column, not for a card. */
const LONGEST_SPAN = 30;
/** Of what has two ends: a year. */
const LONGEST_BETWEEN = 366;
/** 29 February comes at the latest after eight years. */
const YEARS_AHEAD = 8;

/** What was typed, as exactly as it can be read first, then what it is the beginning of. Empty when it is no date. */
export function readTypedDates(typed: string, today: PlainDate): readonly TypedDate[] {
  const text = plainLetters(typed);
  if (text === '') return [];
  const begun = PHRASES.filter((phrase) => phrase !== text && phrase.startsWith(text));
  const read = [text, ...begun].flatMap((phrase) => readOne(phrase, today) ?? []);
  const said = new Set<string>();
  return read.filter((date) => {
    const key = JSON.stringify(date);
    return said.has(key) ? false : said.add(key);
  });
}

function readOne(text: string, today: PlainDate): TypedDate | null {
  if (NO_DATE.test(text)) return { kind: 'no-date' };
  const lone = LONE_DAY.exec(text)?.[1];
  if (lone) return nextDayNumber(Number(lone), today);
  const before = BEFORE.test(text);
  const span = spanOf(text.replace(BEFORE, ''), today) ?? spanOf(text.replace(UNTIL, ''), today);
  if (before && span) return { kind: 'day', day: addDays(span.first, -1) };
  if (span) return dateOf(span);
  return monthNamed(text, today) ?? spanBetween(text, today);
}

function nextDayNumber(day: number, today: PlainDate): TypedDate | null {
  for (let ahead = 0; ahead < 12; ahead += 1) {
    const month = addMonths(monthOf(today), ahead);
    if (day < 1 || day > daysInMonth(month)) continue;
    const date = addDays(firstDayOf(month), day - 1);
    if (date >= today) return { kind: 'day', day: date };
  }
  return null;
}

/** «mars», «des.», «april 2027»: without a year the next one to come, this month too. */
function monthNamed(text: string, today: PlainDate): TypedDate | null {
  const [, name = '', year] = /^(\p{L}+)\.?(?: (\d{4}))?$/u.exec(text) ?? [];
  const number = monthNumber(name);
  if (number === 0) return null;
  const here = monthIn(year ? Number(year) : yearOf(today), number);
  return { kind: 'month', month: !year && here < monthOf(today) ? addMonths(here, 12) : here };
}

type Span = Pick<DatePhrase, 'first' | 'last'>;

/** The whole text as one phrase of time. */
function phraseIn(text: string, reference: Reference): DatePhrase | null {
  const whole = /^\d{1,2}[./]\d{1,2}$/.test(text) ? `${text.replace('/', '.')}.` : text;
  const found = datePhrasesIn(whole, 0, whole.length, reference).find(({ start }) => start === 0);
  return found && /^\.?$/.test(whole.slice(found.end)) ? found : null;
}

const inYear = (year: number): Reference => ({
  date: firstDayOf(monthIn(year, 1)),
  year,
  next: null,
});

function spanOf(text: string, today: PlainDate): Span | null {
  const only = onlySpan(text, today);
  if (only) return proper(only);
  const year = yearOf(today);
  for (let ahead = 0; ahead <= YEARS_AHEAD; ahead += 1) {
    const span = phraseIn(text, inYear(year + ahead));
    if (span && span.last >= today && hasThatWeek(text, span)) return proper(span);
  }
  return null;
}

/** What comes once: reckoned from today, or of a year that is written. */
function onlySpan(text: string, today: PlainDate): Span | null {
  const near = phraseIn(text, { date: today, year: yearOf(today), next: null });
  return near?.kind === 'weekday' || near?.kind === 'relative' ? near : withOwnYear(text, today);
}

/** The last day before today that a text means which is a day of every year: «3. nov». Null for all else. */
export function dayThatHasBeen(typed: string, today: PlainDate): PlainDate | null {
  const text = plainLetters(typed);
  if (onlySpan(text, today)) return null;
  const spans = [0, 1].map((back) => phraseIn(text, inYear(yearOf(today) - back)));
  return spans.find((span) => span && span.first === span.last && span.last < today)?.first ?? null;
}

/** Week 53 only in years that have one. */
const hasThatWeek = (text: string, { first }: Span): boolean => {
  const week = /^(?:uke|veke|week|u\.?) ?(\d{1,2})$/.exec(text)?.[1];
  return week === undefined || isoWeekOf(first).week === Number(week);
};

/** Of a feast the reader gives the day before it, which is no span to plan in. */
const proper = (span: Span): Span | null =>
  span.first <= span.last && daysBetween(span.first, span.last) <= LONGEST_SPAN ? span : null;

/** «28. feb–3. mars», «mandag til onsdag». */
function spanBetween(text: string, today: PlainDate): TypedDate | null {
  const [, from = '', to = ''] = /^(.+?)(?: ?[-–] ?| til | to )(.+)$/u.exec(text) ?? [];
  if (from === '') return null;
  const start = startBefore(to, from, today) ?? spanOf(from, today);
  const end = start && spanOf(to, start.first);
  if (!start || !end || parsePlainDate(end.last) === null || end.last <= start.first) return null;
  if (daysBetween(start.first, end.last) > LONGEST_BETWEEN) return null;
  return { kind: 'interval', start: start.first, end: end.last };
}

/** The year of «10.12–12.12.2027» is that of both, or ends a span that began the year before. Null when `to` has none, or both have. */
function startBefore(to: string, from: string, today: PlainDate): Span | null {
  const end = withOwnYear(to, today);
  if (end === null || withOwnYear(from, today) !== null) return null;
  const year = yearOf(end.last);
  const starts = [phraseIn(from, inYear(year)), phraseIn(from, inYear(year - 1))];
  return starts.find((start) => start !== null && start.kind === 'day' && start.first <= end.last) ?? null;
}

/** What means the same whichever year it is read from. */
function withOwnYear(text: string, today: PlainDate): Span | null {
  const year = yearOf(today);
  const first = phraseIn(text, inYear(year));
  return first && first.first === phraseIn(text, inYear(year + 1))?.first ? first : null;
}

function dateOf({ first, last }: Span): TypedDate {
  if (first === last) return { kind: 'day', day: first };
  const month = monthOf(first);
  if (first === firstDayOf(month) && last === lastDayOf(month)) return { kind: 'month', month };
  if (daysBetween(first, last) === 6 && weekdayOf(first) === 1) return { kind: 'week', monday: first };
  return { kind: 'interval', start: first, end: last };
}
