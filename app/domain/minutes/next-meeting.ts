// The next meeting's day (LANGUAGE.md 24, 30): after «Neste møte», in a list of meetings to come, or by the name of this one. Called by
// reading.ts.
import { daysBetween, type PlainDate } from '../plain-date.ts';
import type { Block } from './blocks.ts';
import { type DatePhrase, datePhrasesIn, type Reference } from './date-phrases.ts';
import { lowered } from './tokens.ts';

const LETTER = '[a-zß-öø-ɏ]';
const WORD = `${LETTER}+`;
const anyOf = (...parts: readonly string[]): string => `(?:${parts.join('|')})`;
const WEEKDAY = '[a-zø]{3,6}(?:dag|day)';
/** A number follows, and before it one word at most, as «tirsdag» in «tirsdag den 3.». */
const dayAfter = (word: string): string => `(?= (?:${word} )?(?:the |den )?\\d)`;

/** Where the words may begin: a line, a sentence, a cell, or what two spaces keep apart; in the midst of a sentence where a day follows. */
const BEGINNING = anyOf(
  '^',
  '[.;:|–-]\\s{0,4}',
  '(?<=\\s\\s)',
  '(?<=,\\s)(?=neste (?:er|blir|vert) )',
  `(?<=\\s)(?=(?:neste møte|next meeting)(?:,\\s|\\s\\()(?:${WORD}\\s(?:den\\s)?)?\\d)`,
);
/** «7. », «12/26 », «## » */
const NUMBER_AND_SIGNS = '(?:\\d+(?:[./-]\\d+)?\\.?\\s*)?(?:#+\\s*|\\*\\*)?';
const OPENING = '(?:dato for |tid for |date of |date and time of |de[nit]i? |vårt |our )?';

/** «Neste møte», «neste internm.», «neste gang», «neste samarbeidsforum:» */
const NEXT_MEETING_NORWEGIAN = anyOf(
  'neste\\ssamling',
  `neste\\s(?:${WORD}\\s)?${LETTER}*(?:møt[ea]${LETTER}*|m\\.)`,
  'neste (?:gang|gong)',
  `neste (?!frist|steg|uke|veke|år|måned|månad|sak|punkt|fase|oppg)${WORD}(?=:)`,
  'nytt møte',
);
const MEET = 'møtes|møtest|samles|samlast';
/** «Vi ses igjen», «da møtes vi tirsdag den 3.» */
const WE_MEET_NORWEGIAN =
  `(?:(?:da|så)\\s)?(?:(?:vi|me)\\s)?(?:${MEET}|sees|ses|sjåast|treffes|treffest)(?:\\s(?:vi|me))?` +
  anyOf('\\s(?:igjen|att|på nytt|neste gang|neste gong)', dayAfter('[a-zø]{3,7}\\.?'));
/** «Samme tid», “same place” */
const SAME_TIME = anyOf('sam(?:e|me) (?:tid|sted|stad)', 'same (?:time|place)');
/** “We will meet again”, “see you on”, “we’re back on”, “the board meets on” */
const WE_MEET_ENGLISH = anyOf(
  'we (?:will )?(?:meet|reconvene|convene)(?: again)?',
  'see you (?:all )?(?:again|next|on)',
  "(?:we(?: are|['’]re) )?back (?:again )?(?=on )",
  'the [a-z]+ meets(?= on )',
);
/** “Next one”, “our next project call”, “next catch-up:” */
const NEXT_MEETING_ENGLISH = anyOf(
  'next one',
  `(?:(?:the|our) )?next (?:${WORD} )?(?:meeting|call|session|time|review|assembly)`,
  `next (?!steps?|actions?|weeks?|deadline|phase|month|year|up)${WORD}(?=:)`,
);
/** «Neste:», “Next” alone, «neste er tirsdag 3.» */
const NEXT_ALONE = anyOf('(?:next|neste)(?=:|\\W*$)', `(?:next is|neste (?:er|blir|vert))${dayAfter(WORD)}`);
/** “The committee meets again”, «etter påske samles utvalget 3.» */
const BODY_MEETS = anyOf(
  '(?:the )?[a-z]+ (?:next meets|meets next|meets again|will next meet|will meet again)',
  `(?:i sted(?:et|en) |i staden |etter ${WORD} )?(?:${MEET}) ${WORD}(?:et|a|en)${dayAfter(WORD)}`,
);

/** The words after which the next meeting's day stands. */
const NEXT = new RegExp(
  BEGINNING +
    NUMBER_AND_SIGNS +
    OPENING +
    anyOf(
      NEXT_MEETING_NORWEGIAN,
      WE_MEET_NORWEGIAN,
      SAME_TIME,
      WE_MEET_ENGLISH,
      NEXT_MEETING_ENGLISH,
      NEXT_ALONE,
      BODY_MEETS,
    ) +
    '(?:\\*\\*)?',
  'gu',
);

/** A list of the meetings to come, perhaps with a case's number before it: the first of them is the next one. */
const ALL_TO_COME = new RegExp(
  `^(?:\\W*(?:${LETTER}{1,4}[\\s-]?)?(?:sak\\s)?\\d{0,3}(?:[./]\\d{2,4})?\\W*)?` +
    '(?:videre |vidare |nye |kommende |komande |future |forthcoming |our )?' +
    anyOf(
      'møte(?:plan|dato|dag|tid|kalender)(?:er|ar|en|ene|ane)?',
      '(?:datoer|datoar|datoane|datoene|tider|plan) for (?:møt[ea]|møter|møtene|møta)',
      'møter (?:i|til|utover|framover|fremover)',
      'meeting (?:dates|plan|calendar|schedule)',
      '(?:dates|calendar|schedule) (?:of|for) (?:the )?(?:future |next |coming )?meetings',
      'meetings (?:in|this|to come)',
    ) +
    `(?!${LETTER})`,
  'u',
);

/** «Neste instituttråd er tysdag 21. april», “next catch-up 16 March” */
const NEXT_OF = new RegExp(
  `(?:^|[.;:|(]\\s{0,3})(?:neste|next) ([a-zß-öø-ɏ-]{4,})(?= (?:er |blir |vert |is |will be )?${anyOf(
    `(?:på |on |den )?(?:${WEEKDAY} )?(?:den |the )?\\d`,
    `${WEEKDAY} `,
  )})`,
  'gu',
);

/** «innen», «til»: the day after it is when something is due. */
const BEFORE_DUE = new RegExp(`(?:innen|før|frist${LETTER}*|sende${LETTER}*|til)\\s*:?$`, 'u');
const MOVED =
  /(?<![a-zß-öø-ɏ])(?:flytt|endr|utset|utsat|forskyv|moved?|postponed?|brought forward|changed|pushed)/u;

/** Days between `from` and `to` that may be a meeting's; of one that was moved the new day first. */
const daysIn = (flat: string, from: number, to: number, reference: Reference): DatePhrase[] => {
  const said = (end: number): string => lowered(flat.slice(from, end));
  const phrases = datePhrasesIn(flat, from, to, reference).filter(
    ({ kind, start }) =>
      (kind === 'day' || kind === 'weekday' || kind === 'relative') &&
      (!BEFORE_DUE.test(said(start).trim()) || MOVED.test(said(start))),
  );
  // «Neste møte flyttar vi frå 12. mai til 19. mai»
  return MOVED.test(said(to)) ? phrases.reverse() : phrases;
};

const isLater = ({ first }: DatePhrase, { date }: Reference): boolean =>
  date === null || daysBetween(date, first) > 0;

const dayIn = (flat: string, from: number, to: number, reference: Reference): PlainDate | null =>
  daysIn(flat, from, to, reference).find((phrase) => isLater(phrase, reference))?.first ?? null;

/** So near to «Neste møte» its day stands, and so long is what stands under it. */
const NEAR = 120;
const LONGEST_BELOW = 400;

/** A day or a weekday right after «Neste møte», or in the block under such a heading. */
const afterCue = (flat: string, blocks: readonly Block[], reference: Reference): PlainDate | null => {
  for (const [at, block] of blocks.entries()) {
    const below = blocks[at + 1];
    for (const { 0: cue, index } of lowered(block.text).matchAll(NEXT)) {
      const from = block.start + index + cue.length;
      const own = dayIn(flat, from, Math.min(block.end, from + NEAR), reference);
      if (own) return own;
      // In a row «neste møte» alone may be when something is due.
      const isAlone =
        block.text.slice(index + cue.length).replace(/[:*\s|]/g, '') === '' &&
        (block.kind !== 'row' || index === 0);
      if (!isAlone || !below || below.text.length >= LONGEST_BELOW) continue;
      const day = dayIn(flat, below.start, below.end, reference);
      if (day) return day;
    }
  }
  return null;
};

/** How much of the text names the meeting. */
const TOP = 300;

/** After the word by which the top of the text names this one. */
const afterName = (flat: string, blocks: readonly Block[], reference: Reference): PlainDate | null => {
  const top = lowered(flat.slice(0, TOP));
  for (const { start, end, text } of blocks)
    for (const { 0: words, 1: name = '', index } of lowered(text).matchAll(NEXT_OF)) {
      const isNamed = top.slice(0, start + index).includes(name);
      const day = isNamed ? dayIn(flat, start + index + words.length, end, reference) : null;
      if (day) return day;
    }
  return null;
};

const LONGEST_LEAD = 80;

/** «Møteplan våren 2026: 14. januar, 25. februar …»: the first to come, in whatever order they stand; written days before others. */
const firstOfList = (flat: string, blocks: readonly Block[], reference: Reference): PlainDate | null => {
  for (const [at, block] of blocks.entries()) {
    if (!ALL_TO_COME.test(lowered(block.text.slice(0, LONGEST_LEAD)).replace(/^[#*\s]+/, ''))) continue;
    for (const { start, end } of blocks.slice(at, at + 2)) {
      const days = daysIn(flat, start, end, reference);
      const written = days.filter(({ kind }) => kind === 'day');
      const inOrder = written.length > 0 ? written.sort((a, b) => (a.first < b.first ? -1 : 1)) : days;
      const day = inOrder.find((phrase) => isLater(phrase, reference));
      if (day) return day.first;
    }
  }
  return null;
};

export const readNextMeeting = (
  flat: string,
  blocks: readonly Block[],
  meeting: PlainDate | null,
  year: number | null,
): PlainDate | null => {
  const reference: Reference = { date: meeting, year, next: null };
  return (
    afterCue(flat, blocks, reference) ??
    afterName(flat, blocks, reference) ??
    firstOfList(flat, blocks, reference)
  );
};
