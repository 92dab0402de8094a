// Texts made comparable as people read them. Called by the filter and the search.

const PLAIN = /^[\0-\x7fæøåÆØÅ]*$/;

/**
 * Small letters without accents («Jæren café» → «jæren cafe»). æ, ø and å are letters of their own, not an a or an o with
 * something on it.
 */
export function fold(text: string): string {
  // Nearly all texts are of these letters alone, and a board has thousands.
  if (PLAIN.test(text)) return text.toLowerCase();
  const small = text.normalize('NFC').toLowerCase();
  return small.replace(/[^\0-\x7fæøå]/g, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
}
