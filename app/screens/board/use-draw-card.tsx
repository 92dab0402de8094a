// How a card of the board is drawn, and its address. Stable while the focus, hands and other people go from card to card: the cards
// hear of those from hands.ts.
import { useParams, useSearchParams } from '@remix-run/react';
import { useCallback } from 'react';
import type { Card, CardId } from '../../domain/card.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { CardLists } from '../../parts/card-tile.tsx';
import { BoardCard } from './board-card.tsx';
import type { CardHands } from './hands.ts';

type DrawCard = {
  lists: CardLists;
  today: PlainDate;
  hands: CardHands;
  onMoveMenu: (card: Card) => void;
};

export const useDrawCard = ({ lists, today, hands, onMoveMenu }: DrawCard) => {
  const { board = '', card: openCard } = useParams();
  const [params] = useSearchParams();
  const search = params.toString();
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
        isOpen={card.id === openCard}
        hands={hands}
        onMove={onMoveMenu}
      />
    ),
    [lists, today, hrefOf, openCard, hands, onMoveMenu],
  );
  return { draw, drawPlain };
};
