// The names of the shared documents, made and read in one place: browser and server must agree on them.
// Called by app/live and server/sync; ids are checked here because a name comes in over the wire.

/** What an id may look like wherever it is part of a document's name or of an address. */
export const ID = /^[A-Za-z0-9_-]{1,64}$/;
export const isId = (text: string): boolean => ID.test(text);

export type DocumentName =
  | { readonly kind: 'board'; readonly board: string }
  | { readonly kind: 'card'; readonly board: string; readonly card: string }
  | { readonly kind: 'minutes'; readonly board: string; readonly meeting: string };

export const documentName = {
  board: (board: string): string => `board/${board}`,
  card: (board: string, card: string): string => `card/${board}/${card}`,
  minutes: (board: string, meeting: string): string => `minutes/${board}/${meeting}`,
} as const;

/** Null for anything that `documentName` doesn't make of ids. */
export function parseDocumentName(name: string): DocumentName | null {
  const [kind, board, part, ...rest] = name.split('/');
  if (board === undefined || !isId(board) || rest.length > 0) return null;
  if (kind === 'board') return part === undefined ? { kind, board } : null;
  if (part === undefined || !isId(part)) return null;
  if (kind === 'card') return { kind, board, card: part };
  return kind === 'minutes' ? { kind, board, meeting: part } : null;
}
