// What the board does to cards: move by drag, key or menu, add, undo. Each is one transaction, said aloud and undoable.
import { useCallback, useRef } from 'react';
import type { Card, CardChange, CardId, Kind } from '../../domain/card.ts';
import { type Cell, isSameCell } from '../../domain/lanes.ts';
import { drop } from '../../domain/lens.ts';
import { place } from '../../domain/order.ts';
import type { PlainMonth } from '../../domain/plain-date.ts';
import { useBoardCommands } from '../../live/shared-board.tsx';
import { useUndo } from '../../parts/use-undo-keys.ts';
import { sayWhen } from '../../text/dates.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { useToast } from '../../ui/toast.tsx';
import { nameOfCell } from './column-name.ts';
import type { DropTarget } from './drop-target.ts';
import type { BoardView } from './use-board-view.ts';

export type Place = Cell & { readonly before: CardId | null };

/** The moves of a view; the functions keep their identity and read the newest view when they are called. */
export const useMoves = (view: BoardView) => {
  const commands = useBoardCommands();
  const words = useWords().board;
  const language = useLanguage();
  const announce = useAnnounce();
  const toast = useToast();
  const newest = { view, words, language };
  const now = useRef(newest);
  now.current = newest;

  const { undo, redo } = useUndo();

  const saidMove = useCallback(
    (card: Card, where: string) => {
      const { movedTo, undo: label } = now.current.words;
      const text = movedTo(where);
      // Of ten moves of one card by keys only the last place is said.
      const key = `move ${card.id}`;
      toast({ text, spoken: `${card.title}: ${text}`, key, action: { label, run: undo } });
    },
    [toast, undo],
  );

  const move = useCallback(
    (id: CardId, to: Place) => {
      const { view, words, language } = now.current;
      const card = view.cardById(id);
      if (!card) return void toast({ text: words.gone });
      const { rest, at } = gapFor(view.cardsAt(to), id, to.before);
      const isThere = isSameCell(view.cellOf(card), to);
      if (isThere && isAlreadyAt(view.cardsAt(to), id, at)) return;
      const { orders, repairs } = place(rest, at, 1);
      const change = { ...view.dropInto(card, to), order: orders[0] ?? card.order };
      commands.changeCards([
        { id, change },
        ...repairs.map((repair) => ({ id: repair.id, change: { order: repair.order } })),
      ]);
      const name = nameOfCell(view, to, words, language);
      if (isThere) announce(words.movedWithin(name, at + 1, rest.length + 1), `move ${id}`);
      else saidMove(card, change.when ? sayWhen(change.when, language, { today: view.context.today }) : name);
    },
    [commands, announce, toast, saidMove],
  );

  const moveToMonth = useCallback(
    (id: CardId, month: PlainMonth) => {
      const { view, words, language } = now.current;
      const card = view.cardById(id);
      if (!card) return void toast({ text: words.gone });
      const change = drop('month', card, month, view.context);
      if (!change.when) return announce(words.putBack);
      commands.changeCards([{ id, change }]);
      saidMove(card, sayWhen(change.when, language, { today: view.context.today }));
    },
    [commands, announce, toast, saidMove],
  );

  const add = useCallback(
    (cell: Cell, titles: readonly string[], kind: Kind) => {
      const { view, words } = now.current;
      if (titles.length === 0) return;
      const cards = view.cardsAt(cell);
      const { orders, repairs } = place(cards, cards.length, titles.length);
      const card = { ...blankCard(kind), ...view.dropInto(blankCard(kind), cell) };
      const fields = { ...card, assignees: card.assignees.length > 0 ? card.assignees : onlyPerson(view) };
      const added = titles.map((title, i) => ({ ...fields, title, order: orders[i] ?? '' }));
      commands.addCards(added.map(({ id: _newOne, ...one }) => one));
      if (repairs.length > 0)
        commands.changeCards(repairs.map(({ id, order }) => ({ id, change: { order } })));
      const hidden = added.filter((one) => view.isFiltered && !view.filter.matches(one)).length;
      if (hidden > 0) toast({ text: words.addedHidden(hidden) });
      else announce(words.added(titles.length));
    },
    [commands, announce, toast],
  );

  return { move, moveToMonth, add, undo, redo };
};

export type Moves = ReturnType<typeof useMoves>;

/** The column without the card, and where in it the card goes; `before` may be the card itself. */
export const gapFor = (cards: readonly Card[], id: CardId, before: CardId | null) => {
  const rest = cards.filter((other) => other.id !== id);
  const index = before === null ? -1 : cards.findIndex((other) => other.id === before);
  if (index < 0) return { rest, at: rest.length };
  return { rest, at: cards.slice(0, index).filter((other) => other.id !== id).length };
};

/** A new card among one person's cards is theirs; in the people lens the column says whose it is. */
const onlyPerson = ({ lens, lanes, filter }: BoardView) =>
  lens !== 'people' && lanes !== 'people' && filter.people.length === 1 ? filter.people : [];

const isAlreadyAt = (cards: readonly Card[], id: CardId, at: number) => cards[at]?.id === id;

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
  target.kind === 'band' ? drop('month', card, target.month, view.context) : view.dropInto(card, target);
