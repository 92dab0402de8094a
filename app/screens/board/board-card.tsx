// A card on the board: draggable, with a link to its panel, a move button, and the ring of whoever holds it or has it open.
// Drawn by use-draw-card.tsx.
import { type DraggableSyntheticListeners, useDraggable } from '@dnd-kit/core';
import { ArrowRightIcon } from '@navikt/aksel-icons';
import { Link } from '@remix-run/react';
import {
  createContext,
  type MouseEvent,
  type MutableRefObject,
  memo,
  type ReactNode,
  type RefObject,
  type TouchEvent,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { flushSync } from 'react-dom';
import type { Card } from '../../domain/card.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Here } from '../../live/shared-board.tsx';
import { type CardLists, CardTile } from '../../parts/card-tile.tsx';
import { cardShortcuts } from '../../parts/keys/board-keys.ts';
import { useWords } from '../../text/words.tsx';
import { useSingleKeys } from '../../ui/single-keys.ts';
import { CardChoice } from './card-choice.tsx';
import { CardRename } from './card-rename.tsx';
import {
  type CardHands,
  useHolder,
  useIsGrasped,
  useIsHeld,
  useIsSelected,
  useIsTabStop,
  useIsWritten,
} from './hands.ts';

export type BoardCardProps = {
  card: Card;
  lists: CardLists;
  today: PlainDate;
  href: string;
  isOpen: boolean;
  /** The same object while the board is open. */
  hands: CardHands;
  onMove: (card: Card) => void;
};

export const BoardCard = memo(function BoardCard(props: BoardCardProps) {
  const { card, lists, today, href, isOpen, hands, onMove } = props;
  const words = useWords().board;
  const isTabStop = useIsTabStop(hands, card.id);
  const holder = useHolder(hands, card.id);
  const standing = useMemo(() => ({ isTabStop, isOpen }), [isTabStop, isOpen]);
  // The same object while the words are, so that the tile round it need not be drawn when the focus goes on.
  const title = useMemo(
    () => <CardTitle card={card} to={href} title={card.title} hands={hands} />,
    [card, href, hands],
  );
  return (
    <Draggable card={card} holder={holder} isOpen={isOpen} hands={hands}>
      {holder && (
        <p className="board-holder">
          {holder.holding === card.id ? words.holds(holder.name) : words.hasOpen(holder.name)}
        </p>
      )}
      <Standing.Provider value={standing}>
        <CardTile card={card} lists={lists} today={today} title={title} />
      </Standing.Provider>
      <CardChoice card={card} hands={hands} tabIndex={isTabStop ? 0 : -1} />
      <button
        type="button"
        className="board-card-move"
        tabIndex={isTabStop ? 0 : -1}
        title={words.move}
        aria-label={words.moveCard(card.title)}
        onClick={() => onMove(card)}
      >
        <ArrowRightIcon aria-hidden />
      </button>
    </Draggable>
  );
});

/** How a card stands on the board just now: past the tile, which doesn't show it, to the link in it. */
const Standing = createContext({ isTabStop: false, isOpen: false });

type CardTitleProps = { card: Card; to: string; title: string; hands: CardHands };

/** A field while I write in it, else the link to the card. */
function CardTitle({ card, to, title, hands }: CardTitleProps) {
  const isWritten = useIsWritten(hands, card.id);
  return isWritten ? <CardRename card={card} onEnd={hands.endRename} /> : <CardLink to={to} title={title} />;
}

function CardLink({ to, title }: { to: string; title: string }) {
  const { isTabStop, isOpen } = useContext(Standing);
  return (
    <Link
      to={to}
      data-card-link
      tabIndex={isTabStop ? 0 : -1}
      draggable={false}
      preventScrollReset
      aria-keyshortcuts={cardShortcuts(useSingleKeys())}
      aria-describedby="board-keys"
      aria-current={isOpen || undefined}
    >
      {title || '…'}
    </Link>
  );
}

type DraggableProps = Pick<BoardCardProps, 'card' | 'isOpen' | 'hands'> & {
  holder: Here | null;
  children: ReactNode;
};

function Draggable({ card, holder, isOpen, hands, children }: DraggableProps) {
  const element = useRef<HTMLElement>(null);
  const listeners = useRef<DraggableSyntheticListeners>();
  const isGrasped = useIsGrasped(hands, card.id);
  /** The press that makes it one that can be dragged is the one that may begin the drag. */
  const press = (event: MouseEvent | TouchEvent, name: 'onMouseDown' | 'onTouchStart') => {
    // A second finger takes nothing out of the first one's hand.
    if (hands.standing.read().held === null) flushSync(() => hands.grasped.write(card.id));
    listeners.current?.[name]?.(event);
  };
  return (
    <article
      ref={element}
      className="board-card"
      data-card={card.id}
      data-held={useIsHeld(hands, card.id) || undefined}
      data-open={isOpen || undefined}
      data-selected={useIsSelected(hands, card.id) || undefined}
      data-written={useIsWritten(hands, card.id) || undefined}
      data-person-colour={holder?.colour}
      onMouseDown={(event) => press(event, 'onMouseDown')}
      onTouchStart={(event) => press(event, 'onTouchStart')}
    >
      {children}
      {isGrasped && <Grip card={card} element={element} listeners={listeners} />}
    </article>
  );
}

type GripProps = {
  card: Card;
  element: RefObject<HTMLElement>;
  listeners: MutableRefObject<DraggableSyntheticListeners>;
};

/**
 * Makes the card a draggable of dnd-kit's, which draws all its draggables anew whenever a drag begins, ends or comes over another
 * column: so only the card that was pressed is one.
 */
function Grip({ card, element, listeners }: GripProps) {
  const data = useMemo(() => ({ card }), [card]);
  const grip = useDraggable({ id: card.id, data });
  useLayoutEffect(() => {
    grip.setNodeRef(element.current);
    listeners.current = grip.listeners;
  });
  return null;
}
