// What the board does to cards: move one or many by drag, key or menu, change them, add, undo. Each is one transaction, said aloud
// and undoable.
import { useCallback, useMemo, useRef } from 'react';
import { blankCard, type Card, type CardChange, type CardId, type Kind } from '../../domain/card.ts';
import { type Cell, isSameCell } from '../../domain/lanes.ts';
import { drop } from '../../domain/lens.ts';
import { place } from '../../domain/order.ts';
import { monthNumberOf, type PlainMonth } from '../../domain/plain-date.ts';
import { useBoardCommands } from '../../live/shared-board.tsx';
import { useUndo } from '../../parts/use-undo-keys.ts';
import { monthName } from '../../text/dates.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { useToast } from '../../ui/toast.tsx';
import { nameOfCell, placeInWords } from './column-name.ts';
import type { DropTarget } from './drop-target.ts';
import { whereMoved } from './say-target.ts';
import type { BoardView } from './use-board-view.ts';
import { useCardChanges } from './use-card-changes.ts';
import { useOverruled } from './use-overruled.ts';

export type Place = Cell & { readonly before: CardId | null };

/** The moves of a view; the functions keep their identity and read the newest view when they are called. */
export const useMoves = (view: BoardView) => {
  const commands = useBoardCommands();
  const words = useWords().board;
  const language = useLanguage();
  const announce = useAnnounce();
  const toast = useToast();
  const newest = { view, words, keyWords: useWords().keys, language };
  const now = useRef(newest);
  now.current = newest;

  const { undo, redo } = useUndo();

  const noteMoved = useOverruled(now);
  const saidMove = useCallback(
    (cards: readonly Card[], where: string) => {
      const { words, keyWords } = now.current;
      const [first] = cards;
      noteMoved(cards);
      const many = cards.length > 1;
      const text = many ? keyWords.movedMany(cards.length, where) : words.movedTo(where);
      // Of ten moves of one card by keys only the last place is said.
      const key = `move ${first?.id}`;
      const spoken = many ? text : `${first?.title}: ${text}`;
      toast({ text, spoken, key, action: { label: words.undo, run: undo } });
    },
    [toast, undo, noteMoved],
  );

  /** The cards in the order in which they are given; those that somebody has deleted are left out, and it is said. */
  const cardsOf = useCallback(
    (ids: readonly CardId[]) => {
      const { view, words } = now.current;
      const cards = ids.flatMap((id) => view.cardById(id) ?? []);
      if (cards.length === 0) toast({ text: words.gone });
      return cards;
    },
    [toast],
  );

  const move = useCallback(
    (ids: readonly CardId[], to: Place) => {
      const { view, words, keyWords, language } = now.current;
      const cards = cardsOf(ids);
      const there = view.cardsAt(to);
      const { rest, at } = gapFor(there, ids, to.before);
      if (cards.length === 0 || standSo(there, rest.toSpliced(at, 0, ...cards))) return;
      const { orders, repairs } = place(rest, at, cards.length);
      const changes = cards.map((card) => view.dropInto(card, to));
      commands.changeCards([
        ...cards.map(({ id, order }, i) => ({ id, change: { ...changes[i], order: orders[i] ?? order } })),
        ...repairs.map((repair) => ({ id: repair.id, change: { order: repair.order } })),
      ]);
      const isWithin = cards.every((card) => isSameCell(view.cellOf(card), to));
      if (!isWithin)
        saidMove(
          cards,
          whereMoved(changes, nameOfCell(view, to, words, language, placeInWords), { view, language }),
        );
      else if (cards.length > 1) announce(keyWords.orderedMany(cards.length));
      else
        announce(
          words.movedWithin(nameOfCell(view, to, words, language), at + 1, rest.length + 1),
          `move ${ids[0]}`,
        );
    },
    [commands, announce, cardsOf, saidMove],
  );

  const moveToMonth = useCallback(
    (ids: readonly CardId[], month: PlainMonth) => {
      const { view, words, language } = now.current;
      const cards = cardsOf(ids);
      const changed = cards.flatMap((card) => {
        const change = drop('month', card, month, view.context);
        return change.when ? [{ id: card.id, change }] : [];
      });
      if (changed.length === 0) return announce(words.putBack);
      commands.changeCards(changed);
      const changes = changed.map(({ change }) => change);
      saidMove(cards, whereMoved(changes, monthName(monthNumberOf(month), language), { view, language }));
    },
    [commands, announce, cardsOf, saidMove],
  );

  const add = useCallback(
    (cell: Cell, titles: readonly string[], kind: Kind): CardId | null => {
      const { view, words } = now.current;
      if (titles.length === 0) return null;
      const cards = view.cardsAt(cell);
      const { orders, repairs } = place(cards, cards.length, titles.length);
      const card = { ...blankCard(kind), ...view.dropInto(blankCard(kind), cell) };
      const fields = { ...card, assignees: card.assignees.length > 0 ? card.assignees : onlyPerson(view) };
      const added = titles.map((title, i) => ({ ...fields, title, order: orders[i] ?? '' }));
      const ids = commands.addCards(added.map(({ id: _newOne, ...one }) => one));
      if (repairs.length > 0)
        commands.changeCards(repairs.map(({ id, order }) => ({ id, change: { order } })));
      const isShown = (one: Card) => !view.isFiltered || view.filter.matches(one);
      const hidden = added.filter((one) => !isShown(one)).length;
      if (hidden > 0) toast({ text: words.addedHidden(hidden) });
      else announce(words.added(titles.length));
      return ids[added.findLastIndex(isShown)] ?? null;
    },
    [commands, announce, toast],
  );

  const changes = useCardChanges(view, undo);
  return useMemo(
    () => ({ move, moveToMonth, add, undo, redo, ...changes }),
    [move, moveToMonth, add, undo, redo, changes],
  );
};

export type Moves = ReturnType<typeof useMoves>;

/** The column without these cards, and where in it they go; `before` may be one of them. */
export const gapFor = (cards: readonly Card[], ids: readonly CardId[], before: CardId | null) => {
  const taken = new Set(ids);
  const rest = cards.filter((other) => !taken.has(other.id));
  const index = before === null ? -1 : cards.findIndex((other) => other.id === before);
  if (index < 0) return { rest, at: rest.length };
  return { rest, at: cards.slice(0, index).filter((other) => !taken.has(other.id)).length };
};

/** A new card among one person's cards is theirs; in the people lens the column says whose it is. */
const onlyPerson = ({ lens, lanes, filter }: BoardView) =>
  lens !== 'people' && lanes !== 'people' && filter.people.length === 1 ? filter.people : [];

const standSo = (cards: readonly Card[], after: readonly Card[]) =>
  cards.length === after.length && cards.every(({ id }, i) => id === after[i]?.id);

/** What a drop on the target would write, for what is shown while dragging. */
export const changeAt = (view: BoardView, card: Card, target: DropTarget): CardChange =>
  target.kind === 'band' ? drop('month', card, target.month, view.context) : view.dropInto(card, target);
