// A sentence's plain words, and what they weigh together for its being a decision. Called by weigh.ts, and by the script that fits what
// each word weighs.
import { bareOf } from './by-form.ts';
import type { People } from './people.ts';
import { WORD_WEIGHTS } from './word-weights.ts';

/** Each once, in small letters: no number, and no name as far as its capital or the people tell. */
export const plainWords = (text: string, { byFirst }: Pick<People, 'byFirst'>): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const [at, said] of text.split(/\s+/).entries()) {
    const word = bareOf(said);
    const [first = ''] = word;
    const isLower = first !== first.toUpperCase();
    const isCapital = first !== first.toLowerCase();
    if (!isLower && !(at === 0 && isCapital)) continue;
    const lower = word.toLowerCase();
    if (!byFirst.has(lower)) found.add(lower);
  }
  return found;
};

const weights = new Map<string, number>();
for (const line of WORD_WEIGHTS.trim().split('\n')) {
  const [weight = '', ...words] = line.split(' ');
  for (const word of words) weights.set(word, Number(weight));
}

/** As log-odds. */
export const weightOfWords = (words: ReadonlySet<string>): number => {
  let sum = 0;
  for (const word of words) sum += weights.get(word) ?? 0;
  return sum;
};
