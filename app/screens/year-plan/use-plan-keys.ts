// One tab stop for all cards of the year plan; arrows go along the year and to other rows, with Shift they move the card. Called by
// the plan.
import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Card, CardId } from '../../domain/card.ts';
import { moveWhen } from '../../domain/move-when.ts';
import { addMonths, yearOf } from '../../domain/plain-date.ts';
import { neighbourIn, type YearPlan } from '../../domain/wheel/year-plan.ts';
import { startMonthOf, startOf, type When } from '../../domain/when.ts';
import { shiftWhen } from '../../domain/year/shift-when.ts';

type Arrow = Parameters<typeof neighbourIn>[2];
const ARROWS: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];
const isArrow = (key: string): key is Arrow => ARROWS.includes(key);

export type Move = (card: Card, when: When) => void;

export const usePlanKeys = (plan: YearPlan & { year: number }, place: RefObject<HTMLElement>, move: Move) => {
  const [last, setLast] = useState<CardId | null>(null);
  const stop = (plan.cards.find(({ id }) => id === last) ?? plan.cards[0])?.id ?? null;
  const refocus = useFocusAfterMove(place);
  const onKeyDown = (event: KeyboardEvent) => {
    const id = cardAt(event.target);
    const card = plan.cards.find((one) => one.id === id);
    if (!card || !isArrow(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (event.shiftKey) {
      const when = card.when && movedBy(card.when, event.key);
      if (!when) return;
      refocus(card.id);
      move(card, when);
      return;
    }
    const to = neighbourIn(plan, card.id, event.key);
    if (to) focusOn(place.current, to.id);
  };
  const onFocus = (event: FocusEvent) => {
    const id = cardAt(event.target);
    if (id) setLast(id);
  };
  return { stop, onKeyDown, onFocus };
};

const cardAt = (target: EventTarget): CardId | null =>
  target instanceof Element ? (target.closest('[data-card]')?.getAttribute('data-card') ?? null) : null;

const focusOn = (place: HTMLElement | null, id: CardId): void =>
  place?.querySelector<HTMLElement>(`a[data-card="${CSS.escape(id)}"]:not([aria-hidden])`)?.focus();

/** A day, or with up and down a month, as a drop on the board would have it (R1). */
const movedBy = (when: When, key: Arrow): When | null => {
  if (key === 'ArrowLeft') return shiftWhen(when, -1);
  if (key === 'ArrowRight') return shiftWhen(when, 1);
  if (key === 'ArrowUp') return moveWhen(when, addMonths(startMonthOf(when), -1));
  return key === 'ArrowDown' ? moveWhen(when, addMonths(startMonthOf(when), 1)) : null;
};

/** A card that goes to another row is another element: the focus goes along. */
const useFocusAfterMove = (place: RefObject<HTMLElement>) => {
  const moved = useRef<CardId | null>(null);
  const frame = useRef(0);
  useLayoutEffect(() => {
    if (moved.current === null) return;
    if (document.activeElement === document.body) focusOn(place.current, moved.current);
    // A move may be drawn in several goes; after that, whoever lets the focus go has done so on purpose.
    if (frame.current === 0)
      frame.current = requestAnimationFrame(() => {
        frame.current = 0;
        moved.current = null;
      });
  });
  return (id: CardId) => {
    cancelAnimationFrame(frame.current);
    frame.current = 0;
    moved.current = id;
  };
};

/** Whether the plan still shows where it goes. */
export const staysIn = (year: number, when: When): boolean => yearOf(startOf(when)) === year;
