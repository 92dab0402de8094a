// What others did to a board, from its value before and after one of their changes: which cards came, went, and are otherwise
// than they were. Called by screens/shell to say it aloud. Who did it stands nowhere in a board.
import type { Board } from './board.ts';
import type { Card, CardId } from './card.ts';

/** Ids with the title as it was seen last. */
export type OtherChanges = {
  readonly added: ReadonlyMap<CardId, string>;
  readonly changed: ReadonlyMap<CardId, string>;
  readonly deleted: ReadonlyMap<CardId, string>;
};

export const NO_CHANGES: OtherChanges = { added: new Map(), changed: new Map(), deleted: new Map() };

/** Where and whose a card is, and what it is. Its title is left out, letter by letter it would be told at every key; its order, too. */
const TOLD = [
  'kind',
  'when',
  'status',
  'assignees',
  'tags',
  'service',
] as const satisfies readonly (keyof Card)[];

const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

type Cards = Pick<Board, 'cards'>;

/** `before` with what happened from one board to the next added to it. A card that didn't change must be the same object in both. */
export const addChanges = (so: OtherChanges, from: Cards, to: Cards): OtherChanges => {
  if (from.cards === to.cards) return so;
  const [had, has] = [new Set(from.cards), new Set(to.cards)];
  const old = new Map(from.cards.flatMap((card) => (has.has(card) ? [] : [[card.id, card] as const])));
  const added = new Map(so.added);
  const changed = new Map(so.changed);
  const deleted = new Map(so.deleted);
  for (const card of to.cards) {
    if (had.has(card)) continue;
    const was = old.get(card.id);
    old.delete(card.id);
    // Deleted and put back within one telling: nothing to tell.
    if (!was && !deleted.delete(card.id)) added.set(card.id, card.title);
    else if (added.has(card.id)) added.set(card.id, card.title);
    else if (was && TOLD.some((field) => !same(was[field], card[field]))) changed.set(card.id, card.title);
  }
  for (const { id, title } of old.values()) {
    changed.delete(id);
    if (!added.delete(id)) deleted.set(id, title);
  }
  return { added, changed, deleted };
};
