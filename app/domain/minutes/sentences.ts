// Cuts a stretch of flat text into sentences; survives abbreviations, dates («13. februar») and initials («Line H. Berg»).
// Called by the reader for each block.
import { weekdayNumber } from './month-names.ts';
import type { Span } from './reading-types.ts';

const ABBREVIATIONS = new Set(
  (
    'dvs f.eks feks bl.a bla ca kl nr evt ev jf jfr osv m.m mm m.v mv inkl mht ift ang pkt mill t.d m.a o.l ol tlf ' +
    'eks el st dr vs etc e.g i.e pga bl mrd avd adm ansv ref maks min tel ift fork forts kap art resp gj ift no'
  ).split(' '),
);
const MONTH_AFTER = /^\s+(?:jan|feb|mar|apr|ma[ijy]|jun|jul|aug|sep|okt|oct|nov|des|dec)/i;

/** «Sak 1. Avtale.»: the number belongs to the name after it. */
const CASE_NUMBER = /(?:^|[.!?:»)]\s+)(?:Sak|Punkt|Item)\s\d{1,3}$/u;

/** No sentence is longer; what is (a list without full stops, no text at all) is cut at a space, so that reading stays quick. */
const MAX_SENTENCE = 600;

/** A capital that stands alone, and not for a name. */
const LONE = /(?<![\p{L}\p{N}.])\p{Lu}(?=[\s,;:?)»])/gu;
const AFTER_WORD = /(?:^|\s)[a-zß-öø-ÿčđŋšŧžłśżć]+\s$/u;
/** In signs. */
const LONGEST_WORD = 40;
const NEAR = 1000;
/** «Gruppa landet på B.»: a choice, told elsewhere without a full stop; in «hos Line H. Berg» and «av B. Berg» there is none. */
const isChoice = (flat: string, at: number): boolean => {
  const letter = flat[at] ?? '';
  if (letter === 'I' || !AFTER_WORD.test(flat.slice(Math.max(0, at - LONGEST_WORD), at))) return false;
  const lone = new Set(flat.slice(Math.max(0, at - NEAR), at + NEAR).match(LONE));
  // “A proposal” is no choice where there is no B.
  return lone.has(letter) && (letter !== 'A' || lone.has('B'));
};

const endsSentence = (flat: string, start: number, text: string, at: number): boolean => {
  const mark = text[at];
  const rest = text.slice(at + 1, at + 40);
  if (!/^["»”')\]]*\s/.test(rest)) return false;
  // «Espen (som ikke var der!) ordner strøm»
  if (mark !== '.') return !/^["»”']*[)\]]["»”')\]]*\s[a-zß-öø-ÿčđŋšŧžłśżć]/u.test(rest);
  const before = /[A-Za-zÀ-ÖØ-öø-ɏ\p{N}.]*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  if (ABBREVIATIONS.has(before.toLowerCase()))
    return /^osv|^etc|^m\.[mv]$|^mm$|^mv$/i.test(before) && startsNew(rest);
  if (/^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]$/u.test(before)) return startsNew(rest) && isChoice(flat, start + at - 1);
  // «(tirs. 17.3.)»
  if (/^\s\d/.test(rest) && weekdayNumber(before) > 0) return false;
  if (CASE_NUMBER.test(text.slice(Math.max(0, at - 24), at))) return false;
  if (/^\d{1,3}$/.test(before))
    return (
      !MONTH_AFTER.test(rest) &&
      startsNew(rest) &&
      /\d{4}$/.test(text.slice(Math.max(0, at - 4), at)) === false &&
      at > 4
    );
  return startsNew(rest);
};

/** A whole sentence in parentheses, without them. */
const unwrapped = (text: string): string =>
  /^\((?=[^()]{12,}\)$)[^()]*[.!]?\)$/.test(text) ? text.slice(1, -1).trim() : text;

const startsNew = (rest: string): boolean =>
  /^["»”')\]]*\s+["«“([]?(?:[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ\d@→✓☐]|[-–•*]\s)/u.test(rest);

/** Spans of the sentences between `start` and `end`, trimmed, none empty. */
export const sentencesIn = (flat: string, start: number, end: number): readonly Span[] => {
  if (latest && latest.start === start && latest.end === end && latest.flat === flat) return latest.spans;
  const spans = cutIn(flat, start, end);
  latest = { flat, start, end, spans };
  return spans;
};

/** The last ones, since decisions and tasks are sought in the same block one after the other. */
let latest: { flat: string; start: number; end: number; spans: readonly Span[] } | null = null;

const MARKS = /[.!?…)]/g;
/** Where the next sign stands that a sentence may end with. */
const nextMark = (text: string, at: number): number => {
  MARKS.lastIndex = at;
  return MARKS.exec(text)?.index ?? text.length;
};

const ASIDE = /^\s*\([^()]{2,60}$/;

const cutIn = (flat: string, start: number, end: number): Span[] => {
  const text = flat.slice(start, end);
  const spans: Span[] = [];
  let from = 0;
  let next = -1;
  for (let at = 0; at < text.length; at += 1) {
    // Between two marks nothing ends, as long as the sentence isn't too long.
    if (next < at) next = nextMark(text, at);
    at = Math.max(at, Math.min(next, from + MAX_SENTENCE));
    const mark = text[at] ?? '';
    const overlong = at - from >= MAX_SENTENCE && (mark === ' ' || at - from >= 2 * MAX_SENTENCE);
    // «Kjøp ny. (Toril) Alt anna er ok.»
    if (
      mark === ')' &&
      from > 0 &&
      ASIDE.test(text.slice(from, at)) &&
      startsNew(text.slice(at + 1, at + 40))
    ) {
      pushPart(spans, text, from, at + 1, start);
      from = at + 1;
      continue;
    }
    if (!overlong && (!'.!?…'.includes(mark) || !endsSentence(flat, start, text, at))) continue;
    let to = at + 1;
    while (/["»”')\]]/.test(text[to] ?? '')) to += 1;
    pushPart(spans, text, from, to, start);
    from = to;
  }
  pushPart(spans, text, from, text.length, start);
  return spans;
};

/** Trimmed, and where something is left; `start` is where `text` begins in the whole. */
const pushPart = (spans: Span[], text: string, from: number, to: number, start: number): void => {
  const raw = text.slice(from, to);
  const body = unwrapped(raw.trim());
  if (body === '') return;
  const at = start + from + raw.indexOf(body);
  spans.push({ start: at, end: at + body.length });
};
