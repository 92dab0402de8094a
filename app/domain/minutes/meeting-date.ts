// The meeting's date, as the text says it or lets it be inferred (LANGUAGE.md 30). Called by reading.ts.
import { addDays, daysBetween, type PlainDate, weekdayOf, yearOf } from '../plain-date.ts';
import type { Block } from './blocks.ts';
import { type DatePhrase, datePhrasesIn, type Reference } from './date-phrases.ts';
import { WEEKDAY_PATTERN, WHOLE_MONTH_PATTERN, weekdayNumber } from './month-names.ts';
import type { Span } from './reading-types.ts';
import { splitLines } from './source-lines.ts';
import { lowered } from './tokens.ts';

export type FoundDate = { readonly date: PlainDate; readonly at: Span; readonly sure: boolean };

const DATE_LABEL =
  /^(?:\*\*)?(?:dato|møtedato|date|tid|tidspunkt|når|tid og (?:sted|stad)|dato og tid|stad og tid|tid\/sted|møtetid|møte(?:t)? (?:ble )?(?:holdt|avholdt)|when|time)\b(?!\s(?:er|vart|ble|blei|blir|vert|for|is|was)\s[a-zß-öø-ɏ])/u;
const NOT_THE_DATE = /neste|next|frist|innen|innan|før\s|utskrift|referat sendt|forrige|førre|godkjent/u;
const WITH_YEAR = /20\d\d|\d[./]\s?\d{1,2}\s?[./–'’-]\s?\d{2}\b/;

/** A year that the text itself gives, for dates written without one: of a whole date before any other. */
export const yearInText = (flat: string): number | null => {
  const whole = WHOLE_DATE.exec(lowered(flat))?.groups;
  if (whole) return Number(whole.year ?? `20${whole.short}`);
  const years = [
    ...flat.matchAll(
      /(?<![\d.,/-])(?:(?:\d{1,2}[./]){2}|(?:[A-Za-zÀ-ÖØ-öø-ɏ]{3,9}\.?\s)|(?:\d{4}-)?)(20[0-4]\d)(?![\d%])(?!\s?(?:kr|bib))/gu,
    ),
  ].map((match) => Number(match[1]));
  return years[0] ?? null;
};

const WHOLE_DATE = new RegExp(
  `(?<![\\d.,/-])(?:\\d{1,2}(?:\\.|st|nd|rd|th)?\\s(?:of\\s)?${WHOLE_MONTH_PATTERN},?\\s(?<year>20[0-4]\\d)|\\d{1,2}\\.\\d{1,2}\\.(?<short>[2-4]\\d))(?![\\d%])`,
  'u',
);

const MOST_YEARS_BACK = 8;

/** A day and month, and the weekday that the text says it is. */
type Weekdayed = { readonly month: string; readonly weekday: number };

/** Every day without a year that the text gives a weekday, the meeting's own or one named further down. */
const weekdayedIn = (flat: string, reference: Reference): Weekdayed[] =>
  datePhrasesIn(flat, 0, Math.min(flat.length, MAX_SEARCHED), reference)
    .filter(({ kind, first, last }) => kind === 'day' && first === last)
    .flatMap(({ start, end, first }) => {
      const own = flat.slice(start, end);
      const weekday = weekdayNumber(new RegExp(WEEKDAY_PATTERN, 'iu').exec(own)?.[0] ?? '');
      return weekday === 0 || WITH_YEAR.test(own) ? [] : [{ month: first.slice(4), weekday }];
    });
const MAX_SEARCHED = 20_000;

/** How many of the days have their weekday, when the meeting is on `date`; what lies clearly before it is of the next year. */
const agreeing = (date: PlainDate, days: readonly Weekdayed[]): number =>
  days.filter(({ month, weekday }) => {
    const same = `${date.slice(0, 4)}${month}`;
    const day = daysBetween(same, date) > FAR_BACK ? `${yearOf(date) + 1}${month}` : same;
    return weekdayOf(day) === weekday;
  }).length;
const FAR_BACK = 75;

/** The year, not after today, in which most days have the weekday that the text says; the latest of those. */
const yearByWeekdays = ({ first }: DatePhrase, days: readonly Weekdayed[], today: PlainDate): number => {
  const month = first.slice(4);
  const years = Array.from({ length: MOST_YEARS_BACK }, (_, back) => yearOf(today) - back).filter(
    (year) => `${year}${month}` <= addDays(today, 1),
  );
  const best = Math.max(...years.map((year) => agreeing(`${year}${month}`, days)));
  return years.find((year) => agreeing(`${year}${month}`, days) === best) ?? yearOf(today);
};

const SEASON = /(?<!\d)20(\d\d)\s?[/–-]\s?(?:20)?(\d\d)(?![\d-])/u;
const LAST_OF_SPRING = '-07-31';
/** «Sesongen 2025/26»: before the summer is in its second year. */
const ofSeason = (flat: string, { first }: DatePhrase): number | null => {
  const [, from, to] = SEASON.exec(flat) ?? [];
  if (Number(to) !== Number(from) + 1) return null;
  return 2000 + Number(first.slice(4) > LAST_OF_SPRING ? from : to);
};

/** `weekdayed` searches the whole text, and only where a day has no year. */
const dateIn = (
  flat: string,
  block: Block,
  year: number | null,
  today: PlainDate,
  weekdayed: () => readonly Weekdayed[],
): FoundDate | null => {
  const reference: Reference = { date: null, year: year ?? yearOf(today), next: null };
  const phrase = datePhrasesIn(flat, block.start, block.end, reference).find(
    ({ kind, start }) =>
      kind === 'day' && !NOT_THE_DATE.test(lowered(flat.slice(Math.max(block.start, start - 30), start))),
  );
  if (!phrase) return null;
  const at = { start: phrase.start, end: phrase.end };
  if (WITH_YEAR.test(flat.slice(phrase.start, phrase.end))) return { date: phrase.first, at, sure: true };
  const told = ofSeason(flat, phrase) ?? year;
  // «Tirsdag 6. januar» is not of a year in which that was a Saturday: another year in the text is of something else.
  const days = weekdayed();
  const inYear = `${told}${phrase.first.slice(4)}`;
  const fits = days.length === 0 || (told !== null && agreeing(inYear, days) * 2 > days.length);
  const date =
    told !== null && fits ? inYear : `${yearByWeekdays(phrase, days, today)}${phrase.first.slice(4)}`;
  return { date, at, sure: false };
};

const MIN_HEAD = 10;
const MAX_HEAD = 30;
const AGENDA_ITEM = /^(?:#+\s*)?(?:\*\*)?(?:(?:sak|item|punkt)\s*\d|\d{1,2}[.)]?\s+[a-zß-öø-ɏ])/iu;

/** The head ends where the first item begins, but a label among the first lines is always in it. */
const headOf = (blocks: readonly Block[]): readonly Block[] => {
  const first = blocks.findIndex(
    ({ kind, text }, index) =>
      (kind === 'heading' && index >= MIN_HEAD) || (kind !== 'row' && AGENDA_ITEM.test(text)),
  );
  return blocks.slice(0, first < 0 ? MAX_HEAD : Math.min(MAX_HEAD, Math.max(MIN_HEAD, first)));
};

/** «Arbeidsgruppa, 18. mars 2026, på loftet (Kari, Leif og Nora)»: who was there may stand right after. */
const topOf = (block: Block): Block => {
  const length = block.text.search(/\s\(|\.\s[A-ZÀ-ÖØ-Þ]/);
  return length > 0 ? { ...block, text: block.text.slice(0, length), end: block.start + length } : block;
};

/** The date of the meeting where the text says it: in the title, after a label in the head, or among the first lines. */
export const readMeetingDate = (
  flat: string,
  blocks: readonly Block[],
  today: PlainDate,
  /** Blocks whose dates are the tasks' own. */
  tasks: ReadonlySet<Block>,
): FoundDate | null => {
  const year = yearInText(flat);
  const free = blocks.filter((block) => !tasks.has(block));
  const top = free.slice(0, MAX_HEAD);
  const labelled = headOf(free).filter(
    (block) => DATE_LABEL.test(lowered(block.text)) && !/^når\s/i.test(block.text),
  );
  const titles = top
    .filter(({ text }, index) => index === 0 || (index < 8 && /^(?:emne|subject)\s*:/iu.test(text)))
    .map((block, index) => (index === 0 ? topOf(block) : block))
    .filter(
      ({ text }) => text.length < 160 && !DATE_LABEL.test(lowered(text)) && !NOT_THE_DATE.test(lowered(text)),
    );
  const first = top.filter(
    (block, index) =>
      index < 6 && !NOT_THE_DATE.test(lowered(block.text.slice(0, 12))) && block.text.length < 200,
  );
  const held = top.filter(
    (block) =>
      /(?:møte|meeting|referat|minutes|møtet)/iu.test(block.text) &&
      block.text.length < 160 &&
      !NOT_THE_DATE.test(lowered(block.text)),
  );
  let days: readonly Weekdayed[] | null = null;
  const weekdayed = (): readonly Weekdayed[] => {
    days ??= weekdayedIn(flat, { date: null, year: year ?? yearOf(today), next: null });
    return days;
  };
  const datesIn = (from: readonly Block[]): FoundDate[] =>
    from.map((block) => dateIn(flat, block, year, today, weekdayed)).filter((found) => found !== null);
  const told = [...datesIn(titles), ...datesIn(labelled)];
  return told.find(({ sure }) => sure) ?? told[0] ?? datesIn([...first, ...held])[0] ?? null;
};

const SENT = /(?:sendt|sent|dato|date):\W*(?:[a-zß-öø-ɏ]+\.?,? )?$/;
const YESTERDAY = /(?:^|[^a-zß-öø-ɏ])(?:i ?går|gårsdagens|yesterday|last night)(?![a-zß-öø-ɏ])/;
const TOP_OF_MAIL = 900;

/** A mail sent on the day after: «Referat fra møtet i går», “Here are my notes from yesterday”. */
export const heldBefore = (
  flat: string,
  subject: string | null,
  found: FoundDate | null,
): FoundDate | null =>
  found !== null &&
  subject !== null &&
  SENT.test(lowered(flat.slice(Math.max(0, found.at.start - 40), found.at.start))) &&
  YESTERDAY.test(lowered(flat.slice(0, TOP_OF_MAIL)))
    ? { ...found, date: addDays(found.date, -1) }
    : found;

/** A date beside the page's number («Møtereferat 25.03.2025   Side 1 av 2»), where no other line says when the meeting was. */
export const readPageHeadDate = (text: string, today: PlainDate): FoundDate | null => {
  const reference: Reference = { date: null, year: yearOf(today), next: null };
  for (const { start, end } of splitLines(text.slice(0, 4_000))) {
    if (!/(?:^|\s)(?:side|page)\s\d+/iu.test(text.slice(start, end))) continue;
    const phrase = datePhrasesIn(text, start, end, reference).find(
      (one) => one.kind === 'day' && WITH_YEAR.test(text.slice(one.start, one.end)),
    );
    if (phrase) return { date: phrase.first, at: { start: phrase.start, end: phrase.end }, sure: true };
  }
  return null;
};
