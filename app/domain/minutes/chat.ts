// Pasted chat: time stamps and «Etternavn, Fornavn:» before each message (LANGUAGE.md 49). Called by reading.ts and markers.ts.

const AUTHOR =
  /^\s*(?:\[?\d{1,2}[:.]\d{2}\]?\s*)?(?<last>[^\s\d.,:]{2,}(?:\s[^\s\d.,:]{2,})?),\s(?<first>[^\s\d.,:]{2,}(?:\s[^\s\d,:[\]]*)?)(?:\s+\[?\d{1,2}[:.]\d{2}\]?)?\s*:\s*/;
const NAME = /^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][A-Za-zÀ-ÖØ-öø-ɏ-]+(?:\s[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][A-Za-zÀ-ÖØ-öø-ɏ.-]*)?$/u;

/** Who wrote the message, as «Fornavn Etternavn», and how many characters that takes at its beginning. */
export const chatAuthor = (text: string): { readonly name: string; readonly length: number } | null => {
  const match = text.includes(',') && text.includes(':') ? AUTHOR.exec(text) : null;
  const { first, last } = match?.groups ?? {};
  return match && first && last && NAME.test(last) && NAME.test(first)
    ? { name: `${first} ${last}`, length: match[0].length }
    : null;
};

/** Everybody who wrote in it; empty when the text is no chat. */
export const chatAuthors = (source: string): string[] => {
  const names = source.split('\n').flatMap((line) => chatAuthor(line)?.name ?? []);
  return names.length < 2 ? [] : [...new Set(names)];
};
