// A meeting's minutes laid out as a document in words: what the screen shows before finalising, and what every export writes.
// Made by app/export/minutes-sheet.ts.

export type SheetPart =
  | { readonly is: 'title'; readonly text: string }
  /** What must be seen first: that it is a draft. */
  | { readonly is: 'note'; readonly text: string }
  | { readonly is: 'facts'; readonly rows: readonly SheetFact[] }
  /** Level 1: an agenda item, or a part of the document; 2: a heading within it. `number` stands before the text. */
  | { readonly is: 'heading'; readonly level: 1 | 2; readonly number: number | null; readonly text: string }
  | { readonly is: 'paragraph'; readonly text: string; readonly muted: boolean }
  /** `level` from 0; `number` in a numbered list. */
  | { readonly is: 'list'; readonly text: string; readonly level: number; readonly number: number | null }
  /** A line with a word before it: «Vedtak», «Aksjonspunkt». */
  | {
      readonly is: 'marked';
      readonly kind: 'decision' | 'action';
      readonly mark: string;
      readonly text: string;
    }
  /** As many cells in each row as in the head. */
  | { readonly is: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

export type SheetFact = { readonly name: string; readonly value: string };

export type Sheet = {
  /** Also the document's name in its properties. */
  readonly title: string;
  /** BCP 47. */
  readonly language: 'nb' | 'nn' | 'en';
  /** Above each page: whose minutes, and when. */
  readonly running: string;
  /** «Side 1 av 2», put together by what numbers pages. */
  readonly page: { readonly before: string; readonly between: string };
  readonly parts: readonly SheetPart[];
};
