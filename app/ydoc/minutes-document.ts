// A meeting's minutes: the text they came in as, which of the found items the group refused, and what it changed in others
// before they become cards. Called by the server, which puts the text, and by app/live.
import * as Y from 'yjs';
import * as z from 'zod/mini';
import type { CardId, PersonId } from '../domain/card.ts';
import { type PlainDate, parsePlainDate } from '../domain/plain-date.ts';
import { ID } from './document-names.ts';
import { wellFormedValue } from './well-formed.ts';

// zod would try `new Function`, which the page's content security policy forbids and reports.
z.config({ jitless: true });

/** What the group changed in a found item; what isn't there is as it was found. `unknown`: names that mean nobody. */
export type FoundEdit = {
  readonly text?: string | undefined;
  readonly people?: readonly PersonId[] | undefined;
  readonly unknown?: readonly string[] | undefined;
  readonly due?: PlainDate | null | undefined;
};

export type Minutes = {
  readonly source: string;
  /** Items (unique within the meeting) that are not to be offered again. */
  readonly refused: ReadonlySet<string>;
  readonly edits: ReadonlyMap<string, FoundEdit>;
  readonly same: SameCards;
};

/** Item → the card of the board that says the same, or null when the group said that none does. */
export type SameCards = ReadonlyMap<string, CardId | null>;

export type MinutesCommands = {
  /** Only into empty minutes. The server's: two clients that seed make two of everything. */
  putSource(text: string): void;
  refuse(item: string): void;
  unrefuse(item: string): void;
  /** Takes the place of the item's earlier edit. */
  edit(item: string, edit: FoundEdit): void;
  /** The item is as it was found again. */
  unedit(item: string): void;
  /** The item is that card; null: it is no card that is there. */
  putSame(item: string, card: CardId | null): void;
  /** Nothing is said of it again. */
  forgetSame(item: string): void;
};

const LONGEST_TEXT = 1_000;
const MOST_PEOPLE = 200;

const text = z.string().check(z.maxLength(LONGEST_TEXT));
const editFields = z.object({
  text: z.optional(text),
  people: z.optional(z.array(z.string().check(z.regex(ID))).check(z.maxLength(MOST_PEOPLE))),
  unknown: z.optional(z.array(text).check(z.maxLength(MOST_PEOPLE))),
  due: z.optional(z.nullable(z.string().check(z.refine((day) => parsePlainDate(day) !== null)))),
});

const sourceOf = (doc: Y.Doc): Y.Text => doc.getText('source');
const refusedOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('refused');
const editsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('edits');
const sameOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('same');

export const readMinutes = (doc: Y.Doc): Minutes => ({
  source: sourceOf(doc).toString(),
  refused: readRefused(doc),
  edits: readEdits(doc),
  same: readSame(doc),
});

export function readRefused(doc: Y.Doc): ReadonlySet<string> {
  const refused = new Set<string>();
  for (const [item, held] of refusedOf(doc).entries()) if (held === true) refused.add(item);
  return refused;
}

/** Any client may have written anything: what is no edit is left out, and the item is as it was found (R10). */
export function readEdits(doc: Y.Doc): ReadonlyMap<string, FoundEdit> {
  const edits = new Map<string, FoundEdit>();
  for (const [item, value] of editsOf(doc).entries()) {
    // zod takes a shared type for an object without fields.
    const read = editFields.safeParse(value instanceof Y.AbstractType ? null : value);
    if (read.success) edits.set(item, read.data);
  }
  return edits;
}

/** What is neither an id nor null is left out, and the item is offered (R10). */
export function readSame(doc: Y.Doc): SameCards {
  const same = new Map<string, CardId | null>();
  for (const [item, card] of sameOf(doc).entries())
    if (card === null || (typeof card === 'string' && ID.test(card))) same.set(item, card);
  return same;
}

export function minutesCommands(doc: Y.Doc, { origin }: { origin: unknown }): MinutesCommands {
  const change = (write: () => void) => doc.transact(write, origin);
  return {
    putSource(text) {
      const source = sourceOf(doc);
      if (source.length === 0 && text !== '') change(() => source.insert(0, text));
    },
    refuse(item) {
      const refused = refusedOf(doc);
      if (refused.get(item) !== true) change(() => refused.set(item, true));
    },
    unrefuse(item) {
      const refused = refusedOf(doc);
      if (refused.has(item)) change(() => refused.delete(item));
    },
    edit(item, edit) {
      change(() => editsOf(doc).set(item, wellFormedValue(edit)));
    },
    unedit(item) {
      const edits = editsOf(doc);
      if (edits.has(item)) change(() => edits.delete(item));
    },
    putSame(item, card) {
      const same = sameOf(doc);
      if (!same.has(item) || same.get(item) !== card) change(() => same.set(item, card));
    },
    forgetSame(item) {
      const same = sameOf(doc);
      if (same.has(item)) change(() => same.delete(item));
    },
  };
}
