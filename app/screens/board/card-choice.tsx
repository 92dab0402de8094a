// The box with which a card is selected: there on hover and focus, and on all cards while one is selected. Called by board-card.tsx.
import type { Card } from '../../domain/card.ts';
import { useWords } from '../../text/words.tsx';
import './card-choice.css';
import { type CardHands, useIsSelected } from './hands.ts';

export function CardChoice({ card, hands, tabIndex }: { card: Card; hands: CardHands; tabIndex: 0 | -1 }) {
  const words = useWords().keys;
  const { toggle, reach } = hands;
  const isSelected = useIsSelected(hands, card.id);
  return (
    // Not a label: the design system's rules for labels look into each of them whenever a card comes or goes.
    <span className="board-choice">
      <input
        type="checkbox"
        checked={isSelected}
        tabIndex={tabIndex}
        aria-label={words.select(card.title)}
        title={words.select(card.title)}
        onChange={({ nativeEvent }) => {
          if ('shiftKey' in nativeEvent && nativeEvent.shiftKey) reach(card.id);
          else toggle(card.id);
        }}
      />
    </span>
  );
}
