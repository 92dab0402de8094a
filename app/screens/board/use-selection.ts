// Selecting cards: one by one, from one to another, a whole column; by keys, clicks and boxes. Called by board-screen.tsx.
import { type MouseEvent, useCallback, useMemo, useRef } from 'react';
import type { Card, CardId } from '../../domain/card.ts';
import { columnOf } from '../../domain/lens.ts';
import { useWords } from '../../text/words.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import {
  between,
  type CardHands,
  type EndRename,
  type Hands,
  sortedAsShown,
  useShownSelection,
} from './hands.ts';
import type { BoardView } from './use-board-view.ts';

export type Selection = {
  /** The selected cards as they stand on the board. */
  ids(): readonly CardId[];
  /** What a key on this card acts on: the selection, or the card alone. */
  withCard(id: CardId): readonly CardId[];
  /** What is dragged with this card: the selection, if the card is of it. */
  carriedWith(id: CardId): readonly CardId[];
  toggle(id: CardId): void;
  /** From the card that was selected last to this one. */
  reach(id: CardId): void;
  /** The card's column; the whole board when that is selected already. */
  column(card: Card): void;
  clear(): void;
  /** Ctrl or Cmd and a click toggles, Shift and a click reaches; before the card's link hears of it. */
  onClickCapture(event: MouseEvent): void;
};

export const useSelection = (hands: Hands, view: BoardView): Selection => {
  const { selected } = hands;
  const words = useWords().keys;
  const announce = useAnnounce();
  const now = useRef({ view, words });
  now.current = { view, words };
  const anchor = useRef<CardId | null>(null);
  useShownSelection(hands, view);

  const write = useCallback(
    (ids: ReadonlySet<CardId>) => {
      selected.write(ids);
      announce(ids.size === 0 ? now.current.words.unselected : now.current.words.selected(ids.size));
    },
    [selected, announce],
  );
  const choose = useMemo(() => {
    const toggle = (id: CardId) => {
      const next = new Set(selected.read());
      if (!next.delete(id)) next.add(id);
      anchor.current = id;
      write(next);
    };
    const reach = (id: CardId) => {
      const from = anchor.current ?? id;
      write(new Set([...selected.read(), ...between(now.current.view, from, id)]));
      anchor.current = id;
    };
    const column = (card: Card) => {
      const { view } = now.current;
      const inIt = view.cardsIn.get(columnOf(view.lens, card, view.context)) ?? [];
      const all = inIt.every(({ id }) => selected.read().has(id)) ? [...view.cardsIn.values()].flat() : inIt;
      anchor.current = card.id;
      write(new Set([...selected.read(), ...all.map(({ id }) => id)]));
    };
    return { toggle, reach, column, clear: () => selected.read().size > 0 && write(new Set()) };
  }, [selected, write]);

  return useMemo(() => {
    const ids = () => sortedAsShown(now.current.view, selected.read());
    return {
      ...choose,
      clear: () => void choose.clear(),
      ids,
      withCard: (id) => (selected.read().size > 0 ? ids() : [id]),
      carriedWith: (id) => (selected.read().has(id) ? ids() : [id]),
      onClickCapture: (event) => {
        const id = clickedCard(event);
        if (id === null || !(event.shiftKey || event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.stopPropagation();
        if (event.shiftKey) choose.reach(id);
        else choose.toggle(id);
      },
    };
  }, [selected, choose]);
};

/** What the cards get of it: one object while the board is open, so that no card is drawn anew for it. */
export const useCardHands = (hands: Hands, { toggle, reach }: Selection, endRename: EndRename): CardHands =>
  useMemo(() => ({ ...hands, toggle, reach, endRename }), [hands, toggle, reach, endRename]);

/** The card whose face was clicked; null on its buttons and fields, which have clicks of their own. */
const clickedCard = ({ target }: MouseEvent): CardId | null => {
  if (!(target instanceof Element) || target.closest('button, input, textarea')) return null;
  return target.closest<HTMLElement>('[data-card]')?.dataset.card ?? null;
};
