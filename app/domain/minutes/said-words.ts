// What a short text is about: its stems, each with how much it says, without dates and the words that every sentence has.
// Bokmål, nynorsk and English alike. Called by same-card.ts.
import { fold } from '../fold.ts';
import { MONTH_PATTERN, monthNumber, WHOLE_MONTH_PATTERN, WHOLE_WEEKDAY_PATTERN } from './month-names.ts';

export type SaidWord = { readonly stem: string; readonly weight: number; readonly isNumber: boolean };

/** Say nothing of what a text is about. */
const EMPTY = new Set(
  `og i på til for med av om en et ei ein eit som det den de dei at å er var ble blei blir vart vert vere være har hadde
   skal skulle må måtte kan kunne vil ville bør seg sin sitt sine han hun ho hen vi me oss jeg eg du dere de dykk alle noen nokon nokre noe
   noko denne dette disse desse der her så også òg samt eller men fra frå ved hos mot under over innen innan før etter uten utan
   hva kva hvem kven hvor kor hvordan korleis når om igjen nå no ut inn opp ned snart senest seinast frist ansvar ansvarlig ansvarleg
   the a an and or of to for with by on in at from is are was were be been will shall must should can could may it this that these
   those he she they we our their his her its as about before after within until all some any up out deadline due`
    .split(/\s+/)
    .map(fold),
);

/** What one does, not what about: two who ring somebody don't do the same. */
const LIGHT = new Set(
  `send ring lag skriv ta tar gi gje følg sjekk finn hør høyr spør undersøk kontakt oppdater avklar gå lever bestill legg sett få
   hent les se sjå kom gjør gjer diskuter vurder ordn meld svar
   call write make check ask take give find get contact update prepare look send book follow order`
    .split(/\s+/)
    .map(fold),
);
const LIGHT_WEIGHT = 0.4;

const DATES = new RegExp(
  [
    String.raw`\d{4}-\d{2}-\d{2}`,
    String.raw`\d{1,2}\.\d{1,2}\.(?:\d{2,4})?`,
    String.raw`\d{1,2}(?:\.|st|nd|rd|th)?\s*(?:of\s+)?${MONTH_PATTERN}(?!\p{L})\.?(?:\s+\d{4})?`,
    String.raw`${WHOLE_MONTH_PATTERN}\s+\d{1,2}(?!\d)(?:,?\s+\d{4})?`,
    String.raw`(?<!\p{L})(?:uke|veke|week)\s+\d{1,2}`,
    String.raw`(?<!\p{L})${WHOLE_WEEKDAY_PATTERN}(?!\p{L})`,
    String.raw`(?<!\p{L})(?:i morgen|i morgon|neste uke|neste veke|next week|tomorrow)(?!\p{L})`,
  ].join('|'),
  'giu',
);

/** Longest first; what is left has at least three letters. */
const ENDINGS = /(?:ingane|ingene|inga|ingen|ings|ing|ane|ene|ar|er|en|et|ens|ets|es|a|e|s|r)$/u;
const SHORTEST_STEM = 3;

/** «leverandørene», «leverandøren» and «leverandørane» are one stem; so are «sender», «sende» and «sends». */
export const stemOf = (word: string): string => {
  const bare = word.replace(ENDINGS, '');
  return bare.length >= SHORTEST_STEM ? bare : word;
};

const weightOf = (stem: string): number => (LIGHT_STEMS.has(stem) ? LIGHT_WEIGHT : 1);
const LIGHT_STEMS = new Set([...LIGHT].map(stemOf));

/** «sep» and «mar» alone may be anything. */
const isMonth = (word: string): boolean => monthNumber(word) > 0 && (word.length > 3 || word === 'mai');

/** Each stem once, in the order of the text. `without`: names, folded, that are told of elsewhere (whose card it is). */
export const saidWords = (text: string, without: ReadonlySet<string> = new Set()): SaidWord[] => {
  const words = fold(text.replace(DATES, ' ')).match(/[\p{L}\p{N}]+/gu) ?? [];
  const seen = new Map<string, SaidWord>();
  for (const word of words) {
    if (EMPTY.has(word) || without.has(word) || isMonth(word) || /^\D$/u.test(word)) continue;
    const isNumber = /^\d+$/.test(word);
    const stem = isNumber ? word : stemOf(word);
    if (!seen.has(stem)) seen.set(stem, { stem, weight: weightOf(stem), isNumber });
  }
  return [...seen.values()];
};

const trigramsOf = (word: string): Set<string> => {
  const padded = `^${word}$`;
  const grams = new Set<string>();
  for (let i = 0; i + 3 <= padded.length; i += 1) grams.add(padded.slice(i, i + 3));
  return grams;
};

/** Below this two words are two words. */
const ALIKE = 0.55;
const SHORTEST_ALIKE = 4;

/** How alike two stems are, 0–1, by their groups of three letters: a slip of the pen, or «heimeside» for «hjemmeside». */
export const likeness = (a: string, b: string): number => {
  if (a === b) return 1;
  if (Math.min(a.length, b.length) < SHORTEST_ALIKE || /\d/.test(a + b)) return 0;
  const [one, other] = [trigramsOf(a), trigramsOf(b)];
  const shared = [...one].filter((gram) => other.has(gram)).length;
  const dice = (2 * shared) / (one.size + other.size);
  return dice >= ALIKE ? dice : 0;
};
