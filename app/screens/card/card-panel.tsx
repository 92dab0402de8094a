// The card's panel beside the board or the wheel: everything about one card, live, not modal. Placed by the two card routes.

import { type RefObject, useEffect, useId, useRef } from 'react';
import type { Card, CardId } from '../../domain/card.ts';
import { useBoard, useBoardId, useMyPresence } from '../../live/shared-board.tsx';
import { SharedProse } from '../../live/shared-prose.tsx';
import { usePageTitle } from '../../parts/page-title.tsx';
import { SharedTitle } from '../../parts/shared-title.tsx';
import { useWords } from '../../text/words.tsx';
import { CardFields } from './card-fields.tsx';
import { CardMissing } from './card-missing.tsx';
import { PanelHead } from './panel-head.tsx';
import { PlanPart } from './plan-part.tsx';
import { SourcePart } from './source-part.tsx';
import { useClosing } from './use-closing.ts';
import { YearPart } from './year-part.tsx';
import './card-panel.css';

export type CardPanelProps = {
  readonly card: CardId;
  /** Where closing leads, its query string included. */
  readonly closeTo: string;
  /** The body as plain text for the first paint; null when it is not known. */
  readonly bodyText?: string | null;
};

export const CardPanel = ({ card: id, closeTo, bodyText = null }: CardPanelProps) => {
  const words = useWords().card;
  const board = useBoard();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const card = board.cards.find((one) => one.id === id);
  const close = useClosing(panel, id, closeTo);
  usePageTitle(card ? card.title || words.untitled : words.notFoundTitle, 'card');
  useFocusOnOpening(heading, id);
  useShownAsOpen(card ? id : null);
  return (
    <aside
      ref={panel}
      className="card-panel"
      data-kind={card?.kind}
      aria-labelledby={headingId}
      onKeyDown={close.onKeyDown}
    >
      <h2 ref={heading} id={headingId} tabIndex={-1} className="card-heading ui-hidden">
        {card ? words.panel(card.title || words.untitled) : words.notFoundTitle}
      </h2>
      {card ? (
        <OpenCard card={card} closeTo={closeTo} bodyText={bodyText} onClose={close.now} />
      ) : (
        <CardMissing deleted={board.deleted.find((one) => one.id === id)} closeTo={closeTo} />
      )}
    </aside>
  );
};

type OpenCardProps = { card: Card; closeTo: string; bodyText: string | null; onClose: () => void };

const OpenCard = ({ card, closeTo, bodyText, onClose }: OpenCardProps) => {
  const words = useWords().card;
  const board = useBoardId();
  return (
    <>
      <PanelHead card={card} closeTo={closeTo} onClose={onClose} />
      <div className="card-body">
        <SharedTitle key={card.id} card={card} label={words.title} className="card-title" />
        <CardFields card={card} />
        {card.kind === 'communication' && <PlanPart card={card} />}
        <div className="card-part">
          <SharedProse key={card.id} board={board} card={card.id} initialText={bodyText} label={words.body} />
        </div>
        {card.source && <SourcePart source={card.source} />}
        {card.activity && <YearPart card={card} />}
      </div>
    </>
  );
};

/**
 * The focus goes to the panel's heading, so that the next Tab is in the panel and a screen reader says what opened.
 * Not when the page itself was opened at the card: then nobody has begun anywhere.
 */
const useFocusOnOpening = (heading: RefObject<HTMLElement>, card: CardId) => {
  useEffect(() => {
    // The router counts the pages of a visit from 0.
    const isFirstPage = window.history.state?.idx === 0;
    if (!isFirstPage) heading.current?.focus({ preventScroll: true });
  }, [heading, card]);
};

/** The others see my colour's ring on the card while it is open. */
const useShownAsOpen = (card: CardId | null) => {
  const present = useMyPresence();
  useEffect(() => {
    present({ open: card });
    return () => present({ open: null });
  }, [present, card]);
};
