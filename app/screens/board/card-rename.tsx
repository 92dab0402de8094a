// A card's title as a field on the board. Enter and Esc end it; so does going elsewhere. Called by board-card.tsx.
import type { KeyboardEvent, SyntheticEvent } from 'react';
import type { Card } from '../../domain/card.ts';
import { SharedTitle } from '../../parts/shared-title.tsx';
import { useWords } from '../../text/words.tsx';
import './card-rename.css';
import type { EndRename } from './hands.ts';

/** A press here puts the caret somewhere; it lifts nothing and opens nothing. */
const keep = (event: SyntheticEvent) => event.stopPropagation();

export function CardRename({ card, onEnd }: { card: Card; onEnd: EndRename }) {
  const words = useWords().keys;
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnd(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps what happens in the field from the card round it
    <div
      className="board-rename"
      onKeyDown={onKeyDown}
      onMouseDown={keep}
      onTouchStart={keep}
      onClick={keep}
      onBlur={() => {
        // Another window having the focus ends nothing.
        if (document.hasFocus()) onEnd(false);
      }}
    >
      <SharedTitle card={card} label={words.rename(card.title)} onEnter={() => onEnd(true)} autoFocus />
    </div>
  );
}
