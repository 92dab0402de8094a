// Cards as mere links, for pages without scripts: what is folded, and what a long column would draw when scrolled to.
import type { ReactNode } from 'react';
import type { Card } from '../../domain/card.ts';

type PlainCardsProps = { cards: readonly Card[]; drawPlain: (card: Card) => ReactNode };

/** The browser's React leaves a <noscript> as the server wrote it, so only the server need draw what is in it. */
const IS_SERVER = typeof document === 'undefined';

export const PlainCards = ({ cards, drawPlain }: PlainCardsProps) => (
  <noscript>
    {IS_SERVER && cards.length > 0 && (
      <ul className="board-plain">
        {cards.map((card) => (
          <li key={card.id}>{drawPlain(card)}</li>
        ))}
      </ul>
    )}
  </noscript>
);
