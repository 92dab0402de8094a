// What accepting and linking found items writes, and how each is taken back and done again. Called by use-found.ts.
import type { Board, Meeting } from '../../domain/board.ts';
import type { Card } from '../../domain/card.ts';
import { place as placeCards } from '../../domain/order.ts';
import type { useBoardCommands, useLiveBoard } from '../../live/shared-board.tsx';
import type { SharedMinutes } from '../../live/shared-minutes.ts';
import type { Taken } from '../../ydoc/board-history.ts';
import { decisionIdOf, type FoundItem, type KeptDecision, newCard, sourceOf } from './found-items.ts';

/** Something that was done; `back` and `again` are called in turns, the newest step first. */
export type Step = { readonly back: () => Taken; readonly again: () => Taken };

type History = NonNullable<ReturnType<typeof useLiveBoard>>['history'];
export type Place = {
  readonly board: Board;
  readonly commands: ReturnType<typeof useBoardCommands>;
  readonly meeting: Meeting;
  readonly shared: SharedMinutes;
  /** So many of the newest changes to cards, taken back by the board's own history. */
  readonly back: (steps: number) => Step;
};

/** One that nobody else's change stands in the way of. */
export const wholeStep = (back: () => void, again: () => void): Step => {
  const take = (run: () => void) => (): Taken => {
    run();
    return 'whole';
  };
  return { back: take(back), again: take(again) };
};

/** What became of several changes that are one step. */
const takenTogether = (all: readonly Taken[]): Taken => {
  if (all.every((taken) => taken === 'whole')) return 'whole';
  return all.every((taken) => taken === 'overwritten') ? 'overwritten' : 'part';
};

export const boardStep =
  (history: History | null): Place['back'] =>
  (steps) => {
    // What others have overwritten is given up by the history, and can't be taken the other way again.
    let standing = steps;
    const take = (way: 'undo' | 'redo'): Taken => {
      const all = Array.from({ length: standing }, () => history?.[way]() ?? 'overwritten');
      standing = all.filter((taken) => taken !== 'overwritten').length;
      return takenTogether(all);
    };
    return { back: () => take('undo'), again: () => take('redo') };
  };

/** All at once: one step, however many. Cards that were deleted meanwhile come back. */
export const acceptItems = (
  chosen: readonly FoundItem[],
  { board, commands, meeting, back }: Place,
): Step => {
  const deleted = new Set(board.deleted.map(({ id }) => id));
  const cards = chosen.filter(({ state }) => state === 'offered').map((item) => newCard(meeting, item));
  const again = cards.filter(({ id }) => deleted.has(id));
  const fresh = cards.filter(({ id }) => !deleted.has(id));
  const { orders, repairs } = placeCards(board.cards, board.cards.length, fresh.length);
  if (again.length > 0) commands.restoreCards(again.map(({ id }) => id));
  if (repairs.length > 0) commands.changeCards(repairs.map(({ id, order }) => ({ id, change: { order } })));
  if (fresh.length > 0)
    commands.addCards(fresh.map((card, index) => ({ ...card, order: orders[index] ?? '' })));
  return back([again, repairs, fresh].filter(({ length }) => length > 0).length);
};

/** Into the log of decisions: one step, however many. */
export const logDecisions = (chosen: readonly KeptDecision[], { commands, meeting, back }: Place): Step => {
  const fresh = chosen.filter(({ state }) => state === 'kept');
  commands.addDecisions(
    fresh.map(({ decision }) => ({
      id: decisionIdOf(meeting, decision.item),
      meeting: meeting.id,
      item: null,
      what: decision.text,
    })),
  );
  return back(Math.min(1, fresh.length));
};

export const linkItem = (
  { action }: FoundItem,
  card: Card,
  { commands, meeting, shared, back }: Place,
): Step => {
  const before = shared.same.get(action.item);
  const isPointed = card.source === null;
  const link = () => shared.putSame(action.item, card.id);
  link();
  if (isPointed) commands.changeCards([{ id: card.id, change: { source: sourceOf(meeting, action) } }]);
  const cards = back(isPointed ? 1 : 0);
  return {
    back: () => {
      putBack(shared, action.item, before);
      return takenTogether(['whole', cards.back()]);
    },
    again: () => {
      link();
      return takenTogether(['whole', cards.again()]);
    },
  };
};

/** A card that points to the minutes only because it was linked points nowhere again. */
export const unlinkItem = (item: FoundItem, { commands, meeting, shared, back }: Place): Step => {
  const { action, card } = item;
  const before = shared.same.get(action.item);
  const isPointed = card?.source?.meeting === meeting.id && card.source.item === action.item;
  const part = () => shared.putSame(action.item, null);
  part();
  if (card && isPointed) commands.changeCards([{ id: card.id, change: { source: null } }]);
  const cards = back(isPointed ? 1 : 0);
  return {
    back: () => {
      putBack(shared, action.item, before);
      return takenTogether(['whole', cards.back()]);
    },
    again: () => {
      part();
      return takenTogether(['whole', cards.again()]);
    },
  };
};

const putBack = (shared: SharedMinutes, item: string, before: string | null | undefined) => {
  if (before === undefined) shared.forgetSame(item);
  else shared.putSame(item, before);
};
