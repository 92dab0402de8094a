// Full names that the text itself gives away («Oliver Lie, Grace Tveit and Sara Moe»), for minutes whose top lists nobody: a first
// name further down then means the same person (LANGUAGE.md 31). Called by reading.ts.
import { FIRST_NAMES, NAMES_THAT_ARE_WORDS } from './first-names.ts';

const WORD = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?';
const PAIR = `${WORD}(?:[ ]\\p{Lu}\\.)?[ ]${WORD}(?:[ ]${WORD})?`;
const FULL = new RegExp(
  `(?<![\\p{L}\\d.@])(?<first>${WORD})(?<rest>(?:[ ]\\p{Lu}\\.)?[ ]${WORD}(?:[ ]${WORD})?)(?![\\p{L}])`,
  'gu',
);
/** Three names or more in a row: those with unusual first names are persons too. */
const ROW = new RegExp(`(?<![\\p{L}\\d.@])${PAIR}(?:(?:,\\s|,?\\s(?:og|and|samt|&)\\s)${PAIR}){2,30}`, 'gu');

/** No more of the text than this is searched; who is meant is told early. */
const MAX_SEARCHED = 20_000;

const usual = (first: string): boolean =>
  FIRST_NAMES.has(first) || FIRST_NAMES.has(first.split('-')[0] ?? '');

/** Names of two or more words whose first name stands alone elsewhere, each once, in the text's order. */
export const learnedNames = (lines: string): string[] => {
  // A name in a row may be broken by the line's end.
  const text = lines
    .slice(0, MAX_SEARCHED)
    .replace(/(?<=(?:,|\sog|\sand)\s\p{Lu}\p{Ll}+)\n(?=\p{Lu}\p{Ll}+(?:[.,]|\s(?:og|and)\s))/gu, ' ');
  const names = new Set<string>();
  const add = (first: string, name: string, inRow: boolean): void => {
    const surname = name.slice(first.length).trim().split(' ')[0] ?? '';
    // «Anne Grethe» is one first name; «Per Mars» is none.
    if (!inRow && usual(surname) && name.split(' ').length < 3) return;
    // «Bente Marie» alone means Bente Marie Huse as well.
    const second = name.split(' ').length > 2 ? `(?:[ ]${surname})?` : '';
    const alone = new RegExp(`(?<![\\p{L}])${first}${second}(?![\\p{L}-]|[ ]\\p{Lu})`, 'u');
    if (alone.test(text)) names.add(name);
  };
  for (const match of text.matchAll(ROW)) {
    const members = match[0].split(/,\s|,?\s(?:og|and|samt|&)\s/u);
    if (!members.some((name) => usual(name.split(' ')[0] ?? ''))) continue;
    for (const name of members) add(name.split(' ')[0] ?? '', name, true);
  }
  for (const match of text.matchAll(FULL)) {
    const { first = '', rest = '' } = match.groups ?? {};
    if (usual(first) && !NAMES_THAT_ARE_WORDS.has(first)) add(first, `${first}${rest}`, false);
  }
  return [...names];
};

const NAME = `(?<name>${WORD}(?:[ ]${WORD}){0,2})`;
const TAKERS: readonly RegExp[] = [
  new RegExp(`${NAME}\\s(?:took|takes|kept|wrote|is taking)\\s(?:the\\s)?(?:notes|minutes)`, 'u'),
  new RegExp(`(?:[Nn]otes|[Mm]inutes)\\s(?:(?:were\\s)?(?:taken|kept|written)\\s)?by:?\\s${NAME}`, 'u'),
  new RegExp(`${NAME}\\s(?:skrev|skreiv|skriver|skriv|førte|fører|tok)\\s(?:møte)?referat(?:et)?`, 'u'),
  new RegExp(`${NAME}\\s(?:noterer|noterte|noterar|er pennefører|took notes)(?![\\p{L}])`, 'u'),
  new RegExp(`[Rr]eferat(?:et)?\\s(?:er\\s)?(?:ved|av|skrevet av|skrive av|ført av)\\s${NAME}`, 'u'),
  new RegExp(`${NAME}\\s\\((?:referent|ref\\.?|skrivar|sekretær|minute[- ]taker|notes|minutes)\\)`, 'u'),
  new RegExp(`${NAME}\\s(?:var|was|is|er)\\s(?:the\\s)?(?:referent|skrivar|minute[- ]taker|secretary)`, 'u'),
];

/** Who took the minutes, where a sentence says it; null when none does. What is said of the next meeting is not meant. */
export const minuteTakerInProse = (flat: string): string | null => {
  const text = flat.slice(0, MAX_SEARCHED);
  for (const pattern of TAKERS) {
    const match = pattern.exec(text);
    if (!match?.groups?.name) continue;
    if (
      /(?:neste|next)(?:[^.\n]|\d\.|\.\s\d|kl\.){0,60}[.]?\s*$/iu.test(
        text.slice(Math.max(0, match.index - 80), match.index),
      )
    )
      continue;
    const words = match.groups.name.split(' ');
    if (usual(words[0] ?? '')) return match.groups.name;
  }
  return null;
};
