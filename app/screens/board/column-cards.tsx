// The cards of one column: all of them in the page while they are few, only those in sight when they are many.
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, type ReactNode, type RefObject, useCallback, useEffect, useState } from 'react';
import type { Card, CardId } from '../../domain/card.ts';
import { useSteadyScroll } from '../../parts/use-steady-scroll.ts';
import { PlainCards } from './plain-cards.tsx';
import './column-cards.css';

/** Above this many, only the cards in sight (and a few round them) are drawn. */
const DRAW_ALL = 24;
/** Whether only those of the cards that are in sight are drawn. */
export const isLong = (cards: readonly Card[]): boolean => cards.length > DRAW_ALL;
const OVERSCAN = 6;
const GAP = 8;
/** A guess of a card's height in px until it is measured: kind line, title lines of about 34 letters, one or two lines below. */
const estimate = (card: Card | undefined): number => {
  if (!card) return 96;
  const lines = Math.min(3, Math.ceil(Math.max(card.title.length, 1) / 34));
  const meta = card.tags.length > 0 || card.source ? 28 : 0;
  const when = card.when || card.status !== 'open' || card.assignees.length > 0 ? 24 : 0;
  return 38 + lines * 19 + when + meta;
};

type ColumnCardsProps = {
  cards: readonly Card[];
  scroller: RefObject<HTMLElement>;
  /** Drawn before this card, or at the end when `before` is null; nothing when `slot` is null. */
  slot: { before: CardId | null; content: ReactNode } | null;
  /** Drawn wherever the column is scrolled to: what Tab reaches and what is in hand. */
  kept: readonly (CardId | null)[];
  draw: (card: Card) => ReactNode;
  /** The card as a mere link, for pages without scripts. */
  drawPlain: (card: Card) => ReactNode;
};

export function ColumnCards(props: ColumnCardsProps) {
  return isLong(props.cards) ? <CardsInSight {...props} /> : <AllCards {...props} />;
}

function AllCards({ cards, slot, draw }: ColumnCardsProps) {
  return (
    <ol className="board-rows" data-after="">
      {cards.map((card) => (
        <Fragment key={card.id}>
          {slot?.before === card.id && slot.content}
          <li>{draw(card)}</li>
        </Fragment>
      ))}
      {slot?.before === null && slot.content}
    </ol>
  );
}

function CardsInSight({ cards, scroller, slot, kept, draw, drawPlain }: ColumnCardsProps) {
  const keptAt = kept.map((id) => cards.findIndex((card) => card.id === id)).filter((at) => at >= 0);
  const keptKey = [...new Set(keptAt)].join(' ');
  const rangeExtractor = useCallback(
    (range: Range) => {
      const at = keptKey === '' ? [] : keptKey.split(' ').map(Number);
      return [...new Set([...defaultRangeExtractor(range), ...at])].sort((a, b) => a - b);
    },
    [keptKey],
  );
  const rows = useVirtualizer({
    count: cards.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => estimate(cards[index]),
    getItemKey: (index) => cards[index]?.id ?? index,
    rangeExtractor,
    overscan: OVERSCAN,
    gap: GAP,
    // What the server draws: a column of a laptop's screen.
    initialRect: { width: 276, height: 720 },
  });
  const isRunning = useIsRunning();
  const shown = rows.getVirtualItems();
  useSteadyScroll(
    scroller,
    cards,
    shown,
    (key) => rows.measurementsCache[cards.findIndex((card) => card.id === key)]?.start,
  );
  const last = shown[shown.length - 1];
  const after = last ? cards[last.index + 1]?.id : undefined;
  return (
    <>
      <ol
        className="board-rows"
        data-virtual
        data-after={after ?? ''}
        style={{
          paddingTop: shown[0]?.start ?? 0,
          paddingBottom: last && isRunning ? rows.getTotalSize() - last.end : 0,
        }}
      >
        {shown.map(({ index, key, start }, i) => {
          const card = cards[index];
          if (!card) return null;
          const above = shown[i - 1];
          const skipped = above && above.index < index - 1 ? start - above.end - GAP : 0;
          return (
            <Fragment key={key}>
              {slot?.before === card.id && slot.content}
              <li
                data-index={index}
                ref={rows.measureElement}
                aria-setsize={cards.length}
                aria-posinset={index + 1}
                style={skipped > 0 ? { marginTop: skipped } : undefined}
              >
                {draw(card)}
              </li>
            </Fragment>
          );
        })}
        {slot?.before === null && after === undefined && slot.content}
      </ol>
      {last && <PlainCards cards={cards.slice(last.index + 1)} drawPlain={drawPlain} />}
    </>
  );
}

/** False on the server and in the first rendering, which must be alike. */
const useIsRunning = () => {
  const [isRunning, setRunning] = useState(false);
  useEffect(() => setRunning(true), []);
  return isRunning;
};
