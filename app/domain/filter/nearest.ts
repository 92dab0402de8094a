// The nearest of some words to a misspelt one. Called where the filter says what was probably meant.

/** How many letters to put in, take away, change, or swap with the next (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** The word with the fewest changes, at most two and fewer than half its letters; also one that `word` begins. Null for none. */
export function nearest(word: string, words: readonly string[]): string | null {
  if (word.length > 30) return null;
  const begun = word.length > 1 ? words.find((one) => one.startsWith(word)) : undefined;
  if (begun !== undefined) return begun;
  let best: string | null = null;
  let least = 3;
  for (const one of words) {
    const changes = distance(word, one);
    if (changes < least && changes * 2 < Math.max(one.length, word.length)) [best, least] = [one, changes];
  }
  return best;
}
