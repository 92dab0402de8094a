// One tab stop for all cards of the year plan; arrows go along the year and to other rows, with Shift they move the card, and from
// nowhere they lead to the tab stop. Called by the plan.
import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { type Card, type CardId, isOpen } from '../../domain/card.ts';
import { moveWhen } from '../../domain/move-when.ts';
import { addMonths, yearOf } from '../../domain/plain-date.ts';
import { neighbourIn, type YearPlan } from '../../domain/wheel/year-plan.ts';
import { startMonthOf, startOf, type When } from '../../domain/when.ts';
import { shiftWhen } from '../../domain/year/shift-when.ts';
import { useWalkingIn } from '../../ui/use-unfocused-keys.ts';

type Arrow = Parameters<typeof neighbourIn>[2];
const ARROWS: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];
const isArrow = (key: string): key is Arrow => ARROWS.includes(key);

export type Move = (card: Card, when: When) => void;

export const usePlanKeys = (plan: YearPlan & { year: number }, place: RefObject<HTMLElement>, move: Move) => {
  const [last, setLast] = useState<CardId | null>(null);
  const stop = tabStopOf(plan.cards, last);
  useFocusKept(place);
  useWalkingIn(stop === null ? null : () => focusOn(place.current, stop));
  const onKeyDown = (event: KeyboardEvent) => {
    const id = cardAt(event.target);
    const card = plan.cards.find((one) => one.id === id);
    if (!card || !isArrow(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (event.shiftKey) {
      const when = card.when && movedBy(card.when, event.key);
      if (!when) return;
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

/** As on the wheel: the one that had the focus last, else the first that isn't settled. */
const tabStopOf = (cards: readonly Card[], last: CardId | null): CardId | null =>
  (cards.find(({ id }) => id === last) ?? cards.find(isOpen) ?? cards[0])?.id ?? null;

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

/**
 * A card that goes to another row, by a move, an undo or somebody else, is another element: the focus goes along. Whoever presses
 * elsewhere or goes elsewhere has let it go.
 */
const useFocusKept = (place: RefObject<HTMLElement>) => {
  const focused = useRef<CardId | null>(null);
  useEffect(() => {
    const onFocusIn = ({ target }: globalThis.FocusEvent) => {
      focused.current = target instanceof Node && place.current?.contains(target) ? cardAt(target) : null;
    };
    const onPointerDown = ({ target }: PointerEvent) => {
      if (target === null || cardAt(target) === null) focused.current = null;
    };
    window.addEventListener('focusin', onFocusIn);
    window.addEventListener('pointerdown', onPointerDown, { capture: true });
    return () => {
      window.removeEventListener('focusin', onFocusIn);
      window.removeEventListener('pointerdown', onPointerDown, { capture: true });
    };
  }, [place]);
  useLayoutEffect(() => {
    if (focused.current !== null && document.activeElement === document.body)
      focusOn(place.current, focused.current);
  });
};

/** Whether the plan still shows where it goes. */
export const staysIn = (year: number, when: When): boolean => yearOf(startOf(when)) === year;
