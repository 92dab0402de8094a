// My view goes with the pointer unless I go elsewhere: by choosing another item, by writing under one, or by scrolling away.
// Called by meeting-screen.tsx.
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { AgendaItemId } from '../../domain/meeting/series.ts';
import { itemInHash, sectionId } from '../../parts/item-prose/item-address.ts';

export type FollowPointer = {
  /** The item that my view is at. */
  readonly shown: AgendaItemId | null;
  readonly isFollowing: boolean;
  /** Goes to an item; away from the pointer if that is elsewhere. */
  readonly show: (item: AgendaItemId) => void;
  /** I am there already: nothing moves. */
  readonly standAt: (item: AgendaItemId) => void;
  readonly follow: () => void;
  /** My own way from here on, without going anywhere. */
  readonly leave: () => void;
};

const bringIntoSight = (item: AgendaItemId): void =>
  document.getElementById(sectionId(item))?.scrollIntoView({ block: 'start', behavior: 'auto' });

/** `current` is null while no meeting goes on; `scroller` is what the minutes scroll in. */
export function useFollowPointer(
  current: AgendaItemId | null,
  first: AgendaItemId | null,
  scroller: RefObject<HTMLElement>,
): FollowPointer {
  const [chosen, setChosen] = useState<AgendaItemId | null>(null);
  const [isFollowing, setFollowing] = useState(true);
  const follows = isFollowing && current !== null;
  const shown = follows ? current : (chosen ?? current ?? first);
  const now = useRef({ current, shown });
  now.current = { current, shown };
  useEffect(() => {
    if (follows) bringIntoSight(current);
  }, [follows, current]);
  const leave = useCallback(() => {
    setChosen(now.current.shown);
    setFollowing(false);
  }, []);
  useEffect(() => {
    const element = scroller.current;
    if (!element || !follows) return;
    // The wheel and the finger are mine; that the page scrolls is not always.
    element.addEventListener('wheel', leave, { passive: true });
    element.addEventListener('touchmove', leave, { passive: true });
    return () => {
      element.removeEventListener('wheel', leave);
      element.removeEventListener('touchmove', leave);
    };
  }, [scroller, follows, leave]);
  const standAt = useCallback((item: AgendaItemId) => {
    setChosen(item);
    setFollowing(item === now.current.current);
  }, []);
  const show = useCallback(
    (item: AgendaItemId) => {
      standAt(item);
      bringIntoSight(item);
    },
    [standAt],
  );
  // Whoever came here for one item begins there.
  useEffect(() => {
    const asked = itemInHash(window.location.hash);
    if (asked !== null) show(asked);
  }, [show]);
  const follow = useCallback(() => {
    setFollowing(true);
    if (now.current.current !== null) bringIntoSight(now.current.current);
  }, []);
  return { shown, isFollowing: follows, show, standAt, follow, leave };
}
