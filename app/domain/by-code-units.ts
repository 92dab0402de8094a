// The order of two strings that is the same on every machine, by UTF-16 code units: for ids, keys and dates, never for words that
// people read. Called where lists are sorted.

/** Negative when `a` comes first, positive when `b` does, 0 when they are the same. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
