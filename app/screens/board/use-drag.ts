// Dragging: dnd-kit says when a card is lifted, moved and let go; this says where it would land and shares who holds what.
import {
  type AutoScrollOptions,
  type DragEndEvent,
  type DragStartEvent,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Card, CardId } from '../../domain/card.ts';
import { useMyPresence } from '../../live/shared-board.tsx';
import { useWords } from '../../text/words.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { guardClickAfterDrag } from './click-after-drag.ts';
import { type DropTarget, dropTargetAt, sameTarget } from './drop-target.ts';
import { bandBoxes, columnBoxes } from './measure-board.ts';
import type { Moves } from './use-moves.ts';

/**
 * Movement or time before a press becomes a drag: a click stays a click, and a swipe scrolls. One object each, since dnd-kit
 * draws every card anew when it is given others.
 */
const MOUSE = { activationConstraint: { distance: 6 } };
const TOUCH = { activationConstraint: { delay: 250, tolerance: 8 } };

const pointOf = (event: Event): { x: number; y: number } | null => {
  if (event instanceof MouseEvent) return { x: event.clientX, y: event.clientY };
  const touch = 'touches' in event ? (event as TouchEvent).touches[0] : undefined;
  return touch ? { x: touch.clientX, y: touch.clientY } : null;
};

export const useDragSensors = () => useSensors(useSensor(MouseSensor, MOUSE), useSensor(TouchSensor, TOUCH));

/** The parts of a scrolling element at its edges, and how fast it goes there: calmer than dnd-kit's own. */
const SCROLL = { threshold: { x: 0.08, y: 0.14 }, acceleration: 8 };

type Drag = {
  readonly target: DropTarget | null;
  readonly autoScroll: AutoScrollOptions;
  readonly events: {
    onDragStart(event: DragStartEvent): void;
    onDragEnd(event: DragEndEvent): void;
    onDragCancel(): void;
  };
};

/**
 * `held` and `setHeld` live in the screen, since the view is drawn with the held card frozen. `carriedWith` gives the cards that
 * come along with it, itself among them.
 */
export const useDrag = (
  held: Card | null,
  setHeld: (card: Card | null) => void,
  moves: Moves,
  carriedWith: (id: CardId) => readonly CardId[],
): Drag => {
  const [target, setTarget] = useState<DropTarget | null>(null);
  const newest = useRef<DropTarget | null>(null);
  const point = useRef<{ x: number; y: number } | null>(null);
  /** Whether something has moved since the last look. A press that goes nowhere aims at nothing. */
  const isToLook = useRef(false);
  const sharePresence = useMyPresence();
  const announce = useAnnounce();
  const {
    board: words,
    keys: { liftedMany: many },
  } = useWords();

  const aim = useCallback(() => {
    isToLook.current = false;
    if (!point.current || !held) return;
    const next = dropTargetAt(point.current, bandBoxes(), columnBoxes(held.id, point.current.x));
    if (sameTarget(next, newest.current)) return;
    newest.current = next;
    setTarget(next);
  }, [held]);

  useEffect(() => {
    if (!held) return;
    // Boxes are read once a frame, after what the frame's events have written.
    let frame = 0;
    const aimSoon = () => {
      isToLook.current = true;
      if (frame === 0)
        frame = requestAnimationFrame(() => {
          frame = 0;
          aim();
        });
    };
    const follow = (event: Event) => {
      point.current = pointOf(event) ?? point.current;
      aimSoon();
    };
    window.addEventListener('mousemove', follow);
    window.addEventListener('touchmove', follow, { passive: true });
    // Scrolling under a still pointer moves the columns, not the pointer.
    window.addEventListener('scroll', aimSoon, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('mousemove', follow);
      window.removeEventListener('touchmove', follow);
      window.removeEventListener('scroll', aimSoon, { capture: true });
    };
  }, [held, aim]);

  const end = useCallback(() => {
    isToLook.current = false;
    newest.current = null;
    point.current = null;
    setTarget(null);
    setHeld(null);
    sharePresence({ holding: null });
  }, [setHeld, sharePresence]);

  // Over the band nothing scrolls: the columns stay where they are when the card lands in a month.
  const autoScroll = useMemo(() => ({ ...SCROLL, canScroll: () => newest.current?.kind !== 'band' }), []);

  return {
    target,
    autoScroll,
    events: {
      onDragStart: ({ active, activatorEvent }) => {
        const card = active.data.current?.card as Card | undefined;
        if (!card) return;
        guardClickAfterDrag();
        point.current = pointOf(activatorEvent);
        setHeld(card);
        sharePresence({ holding: card.id });
        const { length } = carriedWith(card.id);
        announce(length > 1 ? many(length) : words.lifted(card.title));
      },
      onDragEnd: () => {
        if (isToLook.current) aim();
        const landed = newest.current;
        end();
        if (!held) return;
        if (!landed) announce(words.putBack);
        else if (landed.kind === 'band') moves.moveToMonth(carriedWith(held.id), landed.month);
        else moves.move(carriedWith(held.id), landed);
      },
      onDragCancel: () => {
        end();
        announce(words.putBack);
      },
    },
  };
};
