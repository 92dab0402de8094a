// A number that is dragged in the grid: where the pointer has it, and which place it would get. Called by stake-figure.tsx.
import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { placeAt, type StakeGrid } from '../../domain/plan/stake-grid.ts';
import type { Place, StakeholderId } from '../../domain/plan/stakeholder.ts';

/** From the field's top left corner, px. Null place: let go here, it stays where it was. */
export type Held = {
  readonly id: StakeholderId;
  readonly x: number;
  readonly y: number;
  readonly place: Place | null;
};

/** So far a press is a click, px. */
const STILL = 4;

export const useStakeDrag = (
  field: RefObject<HTMLElement>,
  grid: StakeGrid,
  onDrop: (id: StakeholderId, place: Place) => void,
) => {
  const [held, setHeld] = useState<Held | null>(null);
  const pressed = useRef<{ id: StakeholderId; x: number; y: number } | null>(null);
  const wasDragged = useRef(false);
  const end = () => {
    pressed.current = null;
    setHeld(null);
  };
  const heldAt = (id: StakeholderId, { clientX, clientY }: PointerEvent): Held => {
    const from = field.current?.getBoundingClientRect();
    const x = clientX - (from?.left ?? 0);
    const y = clientY - (from?.top ?? 0);
    return { id, x, y, place: placeAt(grid, x, y, grid.chip) };
  };
  useEndByEscape(held !== null, end);
  return {
    held,
    /** Whether this click ends a drag, and means nothing more. One that a key makes never does. */
    endsDrag: ({ detail }: MouseEvent) => wasDragged.current && detail > 0,
    handlers: (id: StakeholderId) => ({
      onPointerDown: (event: PointerEvent) => {
        wasDragged.current = false;
        if (event.button !== 0 || !event.isPrimary) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        pressed.current = { id, x: event.clientX, y: event.clientY };
      },
      onPointerMove: (event: PointerEvent) => {
        const from = pressed.current;
        if (from?.id !== id) return;
        const isStill = Math.hypot(event.clientX - from.x, event.clientY - from.y) < STILL;
        if (!wasDragged.current && isStill) return;
        wasDragged.current = true;
        setHeld(heldAt(id, event));
      },
      onPointerUp: (event: PointerEvent) => {
        const place = pressed.current && wasDragged.current ? heldAt(id, event).place : null;
        end();
        if (place) onDrop(id, place);
      },
      onPointerCancel: end,
    }),
  };
};

const useEndByEscape = (isHeld: boolean, end: () => void) => {
  const newest = useRef(end);
  newest.current = end;
  useEffect(() => {
    if (!isHeld) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      newest.current();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isHeld]);
};
