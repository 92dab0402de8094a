// Finding by a few typed letters: what fits, the best first. Called by the command palette for cards, meetings, people, screens
// and actions; what is looked through is prepared once, so that thousands answer within a frame.
import { fold } from './fold.ts';

/** Something to be found. `rest` is what it may be found by besides its title: tags, people, a service. */
export type Findable = {
  readonly id: string;
  readonly title: string;
  readonly rest?: string;
  /** Done or dropped: stands after what is open. */
  readonly isDone?: boolean;
};

/** A findable with its texts folded, each word after a space. */
export type Prepared<F extends Findable> = {
  readonly found: F;
  readonly title: string;
  readonly rest: string;
};

export type Hit<F extends Findable> = {
  readonly found: F;
  /** How well it fits, 0 the best; comparable between lists that were searched for the same. */
  readonly rank: number;
};

/** Folded words after one space each: « isil registeret». `#` stays, tags are looked for with it. */
const spaced = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim()}`;

export const prepare = <F extends Findable>(list: readonly F[]): readonly Prepared<F>[] =>
  list.map((found) => ({ found, title: spaced(found.title), rest: spaced(found.rest ?? '') }));

/** The beginning of a word before its middle, the title before the rest; null where the word stands nowhere. */
const rankOfWord = (word: string, { title, rest }: Prepared<Findable>): number | null => {
  if (title.includes(` ${word}`)) return 1;
  if (title.includes(word)) return 2;
  if (rest.includes(` ${word}`) || rest.includes(` #${word}`)) return 3;
  return rest.includes(word) ? 4 : null;
};

const rankOf = (asked: string, words: readonly string[], prepared: Prepared<Findable>): number | null => {
  let worst = 0;
  let sum = 0;
  for (const word of words) {
    const rank = rankOfWord(word, prepared);
    if (rank === null) return null;
    worst = Math.max(worst, rank);
    sum += rank;
  }
  // All that is typed at the very beginning of the title is best; then the worst word decides, then all of them together.
  return prepared.title.startsWith(asked) ? 0 : worst + sum / (100 * words.length);
};

/**
 * The at most `most` best hits for what is typed; all of its words must be somewhere. Equals stand open before done, then
 * as they were given. With nothing typed those of `recent` (ids, the newest first) that are there, and nothing else.
 */
export function search<F extends Findable>(
  list: readonly Prepared<F>[],
  typed: string,
  { most, recent = [] }: { most: number; recent?: readonly string[] },
): readonly Hit<F>[] {
  const asked = spaced(typed);
  if (asked === ' ') return recentOf(list, recent, most);
  const words = asked.slice(1).split(' ');
  const hits: { found: F; rank: number; order: number }[] = [];
  list.forEach((prepared, order) => {
    const rank = rankOf(asked, words, prepared);
    if (rank !== null) hits.push({ found: prepared.found, rank, order });
  });
  hits.sort(
    (a, b) =>
      a.rank - b.rank ||
      Number(a.found.isDone ?? false) - Number(b.found.isDone ?? false) ||
      a.order - b.order,
  );
  return hits.slice(0, most).map(({ found, rank }) => ({ found, rank }));
}

const recentOf = <F extends Findable>(
  list: readonly Prepared<F>[],
  recent: readonly string[],
  most: number,
) => {
  const byId = new Map(list.map(({ found }) => [found.id, found]));
  const there = recent.flatMap((id) => byId.get(id) ?? []);
  return there.slice(0, most).map((found) => ({ found, rank: 0 }));
};
