// What the board does to cards: move one or many by drag, key or menu, change them, add, undo. Each is one transaction, said aloud
// and undoable.
import { useCallback, useMemo, useRef } from 'react';
import type { Card, CardChange, CardId, Kind } from '../../domain/card.ts';
import { matches } from '../../domain/filter.ts';
import { columnOf, drop } from '../../domain/lens.ts';
import { place } from '../../domain/order.ts';
import { monthNumberOf, type PlainMonth } from '../../domain/plain-date.ts';
import { useBoardCommands, useBoardHistory } from '../../live/shared-board.tsx';
import { monthName } from '../../text/dates.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { useToast } from '../../ui/toast.tsx';
import { nameOfColumn, placeInWords } from './column-name.ts';
import type { DropTarget } from './drop-target.ts';
import { whenGiven } from './say-target.ts';
import type { BoardView } from './use-board-view.ts';
import { useCardChanges } from './use-card-changes.ts';

export type Place = { readonly column: string; readonly before: CardId | null };

/** The moves of a view; the functions keep their identity and read the newest view when they are called. */
export const useMoves = (view: BoardView) => {
  const commands = useBoardCommands();
  const history = useBoardHistory();
  const words = useWords().board;
  const language = useLanguage();
  const announce = useAnnounce();
  const toast = useToast();
  const newest = { view, words, keyWords: useWords().keys, language };
  const now = useRef(newest);
  now.current = newest;

  const undo = useCallback(() => {
    announce(history.undo() ? now.current.words.undone : now.current.words.nothingToUndo);
  }, [history, announce]);

  const redo = useCallback(() => {
    if (history.redo()) announce(now.current.words.redone);
  }, [history, announce]);

  const saidMove = useCallback(
    (cards: readonly Card[], where: string) => {
      const { words, keyWords } = now.current;
      const many = cards.length > 1;
      const text = many ? keyWords.movedMany(cards.length, where) : words.movedTo(where);
      toast({ text, action: { label: words.undo, run: undo } });
      announce(many ? text : `${cards[0]?.title}: ${text}`);
    },
    [toast, announce, undo],
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
      const there = view.cardsIn.get(to.column) ?? [];
      const { rest, at } = gapFor(there, ids, to.before);
      if (cards.length === 0 || standSo(there, rest.toSpliced(at, 0, ...cards))) return;
      const { orders, repairs } = place(rest, at, cards.length);
      const changes = cards.map((card) => drop(view.lens, card, to.column, view.context));
      commands.changeCards([
        ...cards.map(({ id, order }, i) => ({ id, change: { ...changes[i], order: orders[i] ?? order } })),
        ...repairs.map((repair) => ({ id: repair.id, change: { order: repair.order } })),
      ]);
      const column = view.columns.find((one) => one.id === to.column);
      const name = column ? nameOfColumn(column, view.context, words, language) : '';
      const isWithin = cards.every((card) => columnOf(view.lens, card, view.context) === to.column);
      if (!isWithin)
        saidMove(
          cards,
          whenGiven(changes, { view, language }) ??
            (column ? placeInWords(column, view.context, words, language) : ''),
        );
      else if (cards.length > 1) announce(keyWords.orderedMany(cards.length));
      else announce(words.movedWithin(name, at + 1, rest.length + 1));
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
      saidMove(cards, whenGiven(changes, { view, language }) ?? monthName(monthNumberOf(month), language));
    },
    [commands, announce, cardsOf, saidMove],
  );

  const add = useCallback(
    (column: string, titles: readonly string[], kind: Kind) => {
      const { view, words } = now.current;
      if (titles.length === 0) return;
      const cards = view.cardsIn.get(column) ?? [];
      const { orders, repairs } = place(cards, cards.length, titles.length);
      const card = { ...blankCard(kind), ...drop(view.lens, blankCard(kind), column, view.context) };
      const fields = { ...card, assignees: card.assignees.length > 0 ? card.assignees : onlyPerson(view) };
      const added = titles.map((title, i) => ({ ...fields, title, order: orders[i] ?? '' }));
      commands.addCards(added.map(({ id: _newOne, ...one }) => one));
      if (repairs.length > 0)
        commands.changeCards(repairs.map(({ id, order }) => ({ id, change: { order } })));
      const hidden = added.filter((one) => view.isFiltered && !matches(view.filter, one, view.board)).length;
      if (hidden > 0) toast({ text: words.addedHidden(hidden) });
      else announce(words.added(titles.length));
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
const onlyPerson = ({ lens, filter }: BoardView) =>
  lens !== 'people' && filter.people.length === 1 ? filter.people : [];

const standSo = (cards: readonly Card[], after: readonly Card[]) =>
  cards.length === after.length && cards.every(({ id }, i) => id === after[i]?.id);

/** A card before it is anything: what a column makes of it is what a new card in that column needs. */
const blankCard = (kind: Kind): Card => ({
  id: '',
  kind,
  title: '',
  when: null,
  status: 'open',
  waiting: null,
  order: '',
  assignees: [],
  tags: [],
  service: null,
  parties: [],
  source: null,
  activity: null,
  doneOn: null,
  deletedOn: null,
});

/** What a drop on the target would write, for what is shown while dragging. */
export const changeAt = (view: BoardView, card: Card, target: DropTarget): CardChange =>
  target.kind === 'band'
    ? drop('month', card, target.month, view.context)
    : drop(view.lens, card, target.column, view.context);
