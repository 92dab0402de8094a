// Text for comparing as people read. Called by whatever looks for a typed word in names.

/**
 * Small letters without accents, single spaces («Jæren  Café» → «jæren cafe»). æ, ø and å are letters of their own, not an
 * a or an o with something on it.
 */
export function plainLetters(text: string): string {
  const small = text.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ');
  return small.replace(/[^\0-\x7fæøå]/g, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
}

/** Whether a word of the name begins with what was typed; both as `plainLetters` gives them. */
export const nameBegins = (name: string, typed: string): boolean => ` ${name}`.includes(` ${typed}`);
