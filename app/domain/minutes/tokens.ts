// Words and signs of a sentence with their offsets, and what the reader often asks about a word. Called by all of its parts.

export type Token = {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
};

const TOKEN = /\p{L}(?:[\p{L}\p{M}'’-]*[\p{L}\p{M}’'])?|\d+(?:[.,:/]\d+)*|\S/gu;

/** The last ones, since the parts of the reader ask for the same sentence one after the other. */
let latest: { flat: string; start: number; end: number; tokens: readonly Token[] } | null = null;

/** Tokens of `flat` between `start` and `end`, with offsets into `flat`. */
export const tokensOf = (flat: string, start = 0, end = flat.length): readonly Token[] => {
  if (latest && latest.start === start && latest.end === end && latest.flat === flat) return latest.tokens;
  const said = flat.slice(start, end);
  const lower = lowered(said);
  const tokens: Token[] = [];
  for (let found = TOKEN.exec(said); found; found = TOKEN.exec(said)) {
    const { 0: text, index } = found;
    const to = index + text.length;
    tokens.push({ text, lower: lower.slice(index, to), start: start + index, end: start + to });
  }
  if (end - start < flat.length) latest = { flat, start, end, tokens };
  return tokens;
};

// A pattern is compiled when it is first used, and `\p{L}` is slow to compile, most of all where case is ignored. So letters are named: the
// Latin ones, which all words and names of the three languages have; and what is not a name's is sought in small letters, where
// `[a-zß-öø-ɏ]` is a letter.

/** In small letters and as long as the text, so that offsets hold: only İ would become two. */
export const lowered = (text: string): string => {
  if (text === asked) return small;
  const lower = text.toLowerCase();
  small = lower.length === text.length ? lower : text.replaceAll('İ', 'I').toLowerCase();
  asked = text;
  return small;
};

/** The last one, since a sentence is asked for by one pattern after the other. */
let asked = '';
let small = '';

export const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter((word) => word !== ''));

// Outside of the functions: the bundler makes `new RegExp(…)` of a pattern with `\p`, one for each call.
const CAPITALISED = /^\p{Lu}(?:(?:['’]\p{Lu})?\p{Ll}|$)/u;
const INITIALS = /^\p{Lu}{2,4}$/u;

export const isCapitalised = (text: string): boolean => CAPITALISED.test(text);

/** Two to four capitals (Å Æ Ø included) that are no common abbreviation; asked of every word, and most have small letters. */
export const looksLikeInitials = (text: string): boolean =>
  text.length <= LONGEST_INITIALS &&
  text === text.toUpperCase() &&
  INITIALS.test(text) &&
  !ABBREVIATIONS.has(text);
const LONGEST_INITIALS = 8;

const ABBREVIATIONS = words(
  'AS NB PP IT HR OK PS SA KS EU USA UK NRK ISIL ISBN ISSN API PDF CSV URL KI AI FAQ DFØ SSB NTNU UIO UIB BI PC TV ID OG EN ET DE VI PR HMS SU AU AMU FAU SMU SU TODO AP RT LMS IKT GDPR MVA ROS DPIA SSO LTS UU QA CRM ERP NAV',
);
