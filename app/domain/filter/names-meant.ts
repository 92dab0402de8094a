// Which of several names somebody means by what they typed. Called by the filter.
import { fold } from '../fold.ts';

/** Whether `part` begins one of the words of `whole` (both folded); 2 when it also ends one. */
function wordFit(whole: string, part: string): 0 | 1 | 2 {
  let fit: 0 | 1 = 0;
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    if (at > 0 && /[\p{L}\p{N}]/u.test(whole[at - 1] ?? '')) continue;
    if (!/[\p{L}\p{N}]/u.test(whole[at + part.length] ?? '')) return 2;
    fit = 1;
  }
  return fit;
}

/**
 * Those that are meant by what was typed: the ones of exactly this name; else those with it as whole words («Grete» for
 * Grete Dahl); else those of which a word begins with it. Each may have several names.
 */
export function meant<T>(all: readonly T[], namesOf: (one: T) => readonly string[], typed: string): T[] {
  const part = fold(typed.trim());
  if (part === '') return [];
  const fits = all.map((one) => Math.max(...namesOf(one).map((name) => fitOf(fold(name.trim()), part))));
  const best = Math.max(0, ...fits);
  return best === 0 ? [] : all.filter((_, i) => fits[i] === best);
}

const fitOf = (name: string, part: string): number => (name === part ? 3 : wordFit(name, part));
