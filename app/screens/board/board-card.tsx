// A card on the board: draggable, with a link to its panel, a move button, and the ring of whoever holds it or has it open.
import { useDraggable } from '@dnd-kit/core';
import { ArrowRightIcon } from '@navikt/aksel-icons';
import { Link } from '@remix-run/react';
import { memo, useMemo } from 'react';
import type { Card } from '../../domain/card.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Here } from '../../live/shared-board.tsx';
import { type CardLists, CardTile } from '../../parts/card-tile.tsx';
import { cardShortcuts } from '../../parts/keys/board-keys.ts';
import { useWords } from '../../text/words.tsx';
import { useSingleKeys } from '../../ui/single-keys.ts';
import { CardChoice } from './card-choice.tsx';
import { CardRename } from './card-rename.tsx';
import { type CardHands, useIsWritten } from './hands.ts';

export type BoardCardProps = {
  card: Card;
  lists: CardLists;
  today: PlainDate;
  href: string;
  /** Somebody else who has it open or in hand. */
  holder: Here | null;
  isHeld: boolean;
  isOpen: boolean;
  /** The one card of the board that Tab reaches; arrows go on from it. */
  isTabStop: boolean;
  /** The same object while the board is open. */
  hands: CardHands;
  onMove: (card: Card) => void;
};

export const BoardCard = memo(function BoardCard(props: BoardCardProps) {
  const { card, lists, today, href, holder, isHeld, isOpen, isTabStop, hands, onMove } = props;
  const words = useWords().board;
  const data = useMemo(() => ({ card }), [card]);
  const { setNodeRef, listeners } = useDraggable({ id: card.id, data });
  const tabIndex = isTabStop ? 0 : -1;
  const isWritten = useIsWritten(hands, card.id);
  const shortcuts = cardShortcuts(useSingleKeys());
  const title = useMemo(
    () =>
      isWritten ? (
        <CardRename card={card} onEnd={hands.endRename} />
      ) : (
        <Link
          to={href}
          data-card-link
          tabIndex={tabIndex}
          draggable={false}
          preventScrollReset
          aria-keyshortcuts={shortcuts}
          aria-describedby="board-keys"
          aria-current={isOpen || undefined}
        >
          {card.title || '…'}
        </Link>
      ),
    [href, tabIndex, isOpen, card, isWritten, hands, shortcuts],
  );
  return (
    <article
      ref={setNodeRef}
      className="board-card"
      data-card={card.id}
      data-held={isHeld || undefined}
      data-open={isOpen || undefined}
      data-person-colour={holder?.colour}
      {...listeners}
    >
      {holder && (
        <p className="board-holder">
          {holder.holding === card.id ? words.holds(holder.name) : words.hasOpen(holder.name)}
        </p>
      )}
      <CardTile card={card} lists={lists} today={today} title={title} />
      <CardChoice card={card} hands={hands} tabIndex={tabIndex} />
      <button
        type="button"
        className="board-card-move"
        tabIndex={tabIndex}
        title={words.move}
        aria-label={words.moveCard(card.title)}
        onClick={() => onMove(card)}
      >
        <ArrowRightIcon aria-hidden />
      </button>
    </article>
  );
});
