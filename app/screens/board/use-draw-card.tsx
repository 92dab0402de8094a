// How a card of the board is drawn: its address, who else is in it, whether it is mine in hand. Stable while these are.
import { useParams, useSearchParams } from '@remix-run/react';
import { useCallback } from 'react';
import type { Card, CardId } from '../../domain/card.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { CardLists } from '../../parts/card-tile.tsx';
import { useHolders } from '../../parts/use-holders.ts';
import { BoardCard } from './board-card.tsx';
import type { CardHands } from './hands.ts';

type DrawCard = {
  lists: CardLists;
  held: Card | null;
  tabStop: CardId | 'all' | null;
  today: PlainDate;
  hands: CardHands;
  onMoveMenu: (card: Card) => void;
};

export const useDrawCard = ({ lists, held, tabStop, today, hands, onMoveMenu }: DrawCard) => {
  const { board = '', card: openCard } = useParams();
  const [params] = useSearchParams();
  const search = params.toString();
  const holders = useHolders();
  const heldId = held?.id;
  const hrefOf = useCallback(
    (id: CardId) => `/b/${board}/card/${id}${search ? `?${search}` : ''}`,
    [board, search],
  );
  const drawPlain = useCallback((card: Card) => <a href={hrefOf(card.id)}>{card.title || '…'}</a>, [hrefOf]);
  const draw = useCallback(
    (card: Card) => (
      <BoardCard
        card={card}
        lists={lists}
        today={today}
        href={hrefOf(card.id)}
        holder={holders.get(card.id) ?? null}
        isHeld={card.id === heldId}
        isOpen={card.id === openCard}
        isTabStop={tabStop === 'all' || card.id === tabStop}
        hands={hands}
        onMove={onMoveMenu}
      />
    ),
    [lists, today, hrefOf, holders, heldId, openCard, tabStop, hands, onMoveMenu],
  );
  return { draw, drawPlain };
};
