// The cells of a case in a table that lays out the page: its number, and beside it what it is called. Called by blocks.ts, of a row in the
// text, and by import/case-table.ts, of a table in a file.

const WITH_WORD =
  /^(?:(?:[a-zß-öø-ɏ]{1,5}-)?(?:sak|saksnr\.?|item|punkt|pkt\.?)\s)?\d{1,3}(?:[./-]\d{1,4})?\.?$/iu;
const OF_BODY = /^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]{2,4}\s\d{1,3}(?:[./-]\d{1,4})?\.?$/u;

/** «1», «Sak 3/26», «PS 12/25». */
export const isNumberCell = (text: string): boolean => WITH_WORD.test(text) || OF_BODY.test(text);

/** A few words that end as no sentence does. */
export const isTitleCell = (text: string): boolean =>
  /^[«"]?[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][^;]{2,80}[^.,:;!]$/u.test(text);
