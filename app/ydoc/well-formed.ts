// Text that has bytes: half a surrogate pair becomes U+FFFD on its way to others, who would then read something else than
// the one who wrote it. Called wherever app/ydoc writes text.

const HALF_PAIR = /\p{Surrogate}/gu;

export const isWellFormed = (text: string): boolean => text.search(HALF_PAIR) < 0;
export const wellFormed = (text: string): string => text.replace(HALF_PAIR, '\uFFFD');

/** The same for every text in a plain value. */
export function wellFormedValue(value: unknown): unknown {
  if (typeof value === 'string') return wellFormed(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(wellFormedValue);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, wellFormedValue(part)]));
}
