// The meeting's title, its date and the next one's (LANGUAGE.md 24, 30). Called by reading.ts.
import { addDays, daysBetween, type PlainDate, weekdayOf, yearOf } from '../plain-date.ts';
import type { Block } from './blocks.ts';
import { chatAuthor } from './chat.ts';
import { type DatePhrase, datePhrasesIn, type Reference } from './date-phrases.ts';
import { WEEKDAY_PATTERN, weekdayNumber } from './month-names.ts';
import type { Span } from './reading-types.ts';
import { sentencesIn } from './sentences.ts';
import { splitLines } from './source-lines.ts';
import { cut } from './task-text.ts';
import { lowered } from './tokens.ts';

export type FoundDate = { readonly date: PlainDate; readonly at: Span; readonly sure: boolean };

const DATE_LABEL =
  /^(?:\*\*)?(?:dato|møtedato|date|tid|tidspunkt|når|tid og (?:sted|stad)|dato og tid|stad og tid|tid\/sted|møtetid|møte(?:t)? (?:ble )?(?:holdt|avholdt)|when|time)\b(?!\s(?:er|vart|ble|blei|blir|vert|for|is|was)\s[a-zß-öø-ɏ])/u;
const NOT_THE_DATE = /neste|next|frist|innen|innan|før\s|utskrift|referat sendt|forrige|førre|godkjent/u;
const WITH_YEAR = /20\d\d|\d[./]\s?\d{1,2}[./–-]\s?\d{2}\b/;

/** A year that the text itself gives, for dates written without one. */
export const yearInText = (flat: string): number | null => {
  const years = [
    ...flat.matchAll(
      /(?<![\d.,/-])(?:(?:\d{1,2}[./]){2}|(?:[A-Za-zÀ-ÖØ-öø-ɏ]{3,9}\.?\s)|(?:\d{4}-)?)(20[0-4]\d)(?![\d%])(?!\s?(?:kr|bib))/gu,
    ),
  ].map((match) => Number(match[1]));
  return years[0] ?? null;
};

/** The latest year, not after today, in which the day has the weekday that the text says. */
const latestYear = (weekday: number, phrase: DatePhrase, today: PlainDate): number => {
  for (let year = yearOf(today); year > yearOf(today) - 8; year -= 1) {
    const day = `${year}${phrase.first.slice(4)}`;
    if (day <= addDays(today, 1) && (weekday === 0 || weekdayOf(day) === weekday)) return year;
  }
  return yearOf(today);
};

const dateIn = (flat: string, block: Block, year: number | null, today: PlainDate): FoundDate | null => {
  const reference: Reference = { date: null, year: year ?? yearOf(today), next: null };
  const phrase = datePhrasesIn(flat, block.start, block.end, reference).find(
    ({ kind, start }) =>
      kind === 'day' && !NOT_THE_DATE.test(lowered(flat.slice(Math.max(block.start, start - 30), start))),
  );
  if (!phrase) return null;
  const own = flat.slice(phrase.start, phrase.end);
  const sure = WITH_YEAR.test(own) || /^\d{4}-/.test(own);
  // «Tirsdag 6. januar» is not of a year in which that was a Saturday: another year in the text is of something else.
  const weekday = weekdayNumber(new RegExp(WEEKDAY_PATTERN, 'iu').exec(own)?.[0] ?? '');
  const fits = weekday === 0 || weekdayOf(phrase.first) === weekday;
  const date =
    sure || (year !== null && fits) ? phrase.first : `${latestYear(weekday, phrase, today)}${phrase.first.slice(4)}`;
  return { date, at: { start: phrase.start, end: phrase.end }, sure };
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
  const datesIn = (from: readonly Block[]): FoundDate[] =>
    from.map((block) => dateIn(flat, block, year, today)).filter((found) => found !== null);
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

const NEXT =
  /(?:^|[.;:|–-]\s{0,4}|(?<=\s\s)|(?<=\s)(?=(?:neste møte|next meeting)(?:,\s|\s\()(?:[a-zß-öø-ɏ]+\s(?:den\s)?)?\d))(?:\d+(?:[./-]\d+)?\.?\s*)?(?:#+\s*|\*\*)?(?:dato for |tid for |date of |date and time of )?(?:neste\ssamling|neste\s(?:[a-zß-öø-ɏ]+\s)?[a-zß-öø-ɏ]*møte[a-zß-öø-ɏ]*|neste (?:gang|gong)|neste (?!frist|steg|uke|veke|år|måned|månad|sak|punkt|fase|oppg)[a-zß-öø-ɏ]+(?=:)|nytt møte|(?:(?:vi|me)\s)?(?:møtes igjen|møtest att|sees igjen|sjåast att)|we meet again|next one|(?:(?:the|our) )?next (?:[a-zß-öø-ɏ]+ )?(?:meeting|call|session|time|review|assembly)|next (?!steps?|actions?|weeks?|deadline|phase|month|year|up)[a-zß-öø-ɏ]+(?=:)|next(?=:)|neste(?=:))(?:\*\*)?/gu;

/** The next meeting's day: a day or a weekday right after «Neste møte», or in the block under such a heading. */
export const readNextMeeting = (
  flat: string,
  blocks: readonly Block[],
  meeting: PlainDate | null,
  year: number | null,
): PlainDate | null => {
  const reference: Reference = { date: meeting, year, next: null };
  for (const [at, block] of blocks.entries()) {
    const below = blocks[at + 1];
    for (const match of lowered(block.text).matchAll(NEXT)) {
      const from = block.start + match.index + match[0].length;
      const own = afterIn(flat, from, Math.min(block.end, from + 120), reference, meeting);
      if (own) return own;
      const alone = flat.slice(from, block.end).replace(/[:*\s|]/g, '') === '';
      if (alone && below && below.text.length < 400) {
        const day = afterIn(flat, below.start, below.end, reference, meeting);
        if (day) return day;
      }
    }
  }
  return null;
};

const afterIn = (
  flat: string,
  from: number,
  to: number,
  reference: Reference,
  meeting: PlainDate | null,
): PlainDate | null => {
  const phrases = datePhrasesIn(flat, from, to, reference).filter(
    ({ kind, start }) =>
      (kind === 'day' || kind === 'weekday' || kind === 'relative') &&
      !/(?:innen|før|frist[a-zß-öø-ɏ]*|sende[a-zß-öø-ɏ]*|til)\s*:?$/iu.test(flat.slice(from, start).trim()),
  );
  const later = phrases.find(({ first }) => meeting === null || daysBetween(meeting, first) > 0);
  return later?.first ?? null;
};

const GENERIC = /^(?:møte)?(?:referat|protokoll|minutes|møtebok|notat|meeting minutes)\s*:?$/iu;
const FIELD =
  /^(?:dato|tid|sted|stad|til stede|tilstede|referent|møteleder|forfall|deltakere|date|present|attendees)\b/iu;

/** A meeting's name has to fit in a list of meetings. */
const LONGEST_TITLE = 100;

/** Of prose the first sentence alone, without its full stop. */
const nameIn = ({ kind, text, cells }: Block): string => {
  const [first] = kind === 'paragraph' ? sentencesIn(text, 0, text.length) : [];
  if (!first) return cells[0]?.text ?? text;
  return text.slice(first.start, first.end).replace(/\.$/, '');
};

/** The first line that names the meeting. */
export const readTitle = (blocks: readonly Block[]): string | null => {
  const clean = (text: string): string =>
    text
      .replace(/^#{1,6}\s+|\*\*|__/g, '')
      .replace(/\s+/g, ' ')
      .replace(/^[:\s]+|[:\s]+$/g, '')
      .trim();
  const labelled = blocks
    .slice(0, 10)
    .map(
      (block) =>
        /^(?:\*\*)?(?:møte|gjelder|emne|tittel|title|meeting|tema)\s*(?::|\s{2,}|\|)(?:\*\*)?\s*(.+)$/iu.exec(
          block.kind === 'row' ? block.cells.map((cell) => cell.text).join(': ') : nameIn(block),
        )?.[1],
    )
    .find(Boolean);
  const [head, second] = blocks
    .slice(0, 4)
    .map((block) => ({ name: clean(nameIn(block)), whole: clean(block.cells[0]?.text ?? block.text) }))
    .filter(({ whole }) => whole !== '' && !FIELD.test(whole) && chatAuthor(whole) === null);
  if (!head) return labelled ? titled(clean(labelled)) : null;
  const { name } = head;
  if (!GENERIC.test(name)) return titled(name.length > LONGEST_TITLE && labelled ? clean(labelled) : name);
  if (labelled) return titled(clean(labelled));
  return titled(second && second.whole.length < 90 ? `${name} – ${second.name}` : name);
};

const titled = (text: string): string => cut(text, LONGEST_TITLE);
