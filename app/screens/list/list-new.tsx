// Writing new cards over the list: at the end of the board's order, of the kind and the person that the filter asks for. N opens the
// field. Called by the list screen.
import { useEffect, useRef } from 'react';
import { blankCard, type Card, type CardId, type Kind } from '../../domain/card.ts';
import { place } from '../../domain/order.ts';
import { useBoardCommands } from '../../live/shared-board.tsx';
import { keyPressed } from '../../parts/keys/board-keys.ts';
import { NewCard } from '../../parts/new-card/new-card.tsx';
import { useWords } from '../../text/words.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { isDialogOpen } from '../../ui/is-dialog-open.ts';
import { singleKeysAreOn } from '../../ui/single-keys.ts';
import { useToast } from '../../ui/toast.tsx';
import { takesSigns } from '../../ui/typing-target.ts';
import type { Grid } from './use-grid.ts';
import type { ListView } from './use-list.ts';

type ListNewProps = { readonly view: ListView; readonly grid: Pick<Grid, 'indexOf' | 'focus'> };

export function ListNew({ view, grid }: ListNewProps) {
  const words = useWords().board;
  const box = useRef<HTMLDivElement>(null);
  const add = useAdding(view);
  const focusCard = (card: CardId) => {
    const isThere = grid.indexOf(card) >= 0;
    if (isThere) grid.focus({ row: card, column: 'title' });
    return isThere;
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (keyPressed(event, singleKeysAreOn())?.action !== 'new' || takesSigns(event.target)) return;
      if (isDialogOpen()) return;
      event.preventDefault();
      box.current?.querySelector<HTMLElement>('[data-new-card]')?.click();
      box.current?.querySelector('textarea')?.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <div className="list-new" ref={box}>
      <NewCard
        label={words.newCard}
        firstKind={view.filter.kinds[0] ?? 'action'}
        onAdd={add}
        onFocusCard={focusCard}
      />
    </div>
  );
}

/** One undo for all that were pasted at once. */
const useAdding = ({ board, filter, isFiltered }: ListView) => {
  const words = useWords().board;
  const commands = useBoardCommands();
  const announce = useAnnounce();
  const toast = useToast();
  return (titles: readonly string[], kind: Kind): CardId | null => {
    const { orders } = place(board.cards, board.cards.length, titles.length);
    const assignees = filter.people.length === 1 ? filter.people : [];
    const added = titles.map((title, i) => ({
      ...blankCard(kind),
      title,
      assignees,
      order: orders[i] ?? '',
    }));
    const ids = commands.addCards(added.map(({ id: _newOne, ...card }) => card));
    const isShown = (card: Card) => !isFiltered || filter.matches(card);
    const hidden = added.filter((card) => !isShown(card)).length;
    if (hidden > 0) toast({ text: words.addedHidden(hidden) });
    else announce(words.added(titles.length));
    return ids[added.findLastIndex(isShown)] ?? null;
  };
};
