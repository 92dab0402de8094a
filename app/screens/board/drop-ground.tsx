// What takes drops in a column or a cell. dnd-kit draws it anew whenever a drag begins, ends or comes over another one: so it is an
// element of its own, and what is in it stays as it was. Called by board-column.tsx and board-lane.tsx.
import { useDroppable } from '@dnd-kit/core';
import type { ReactNode } from 'react';

type DropGroundProps = {
  /** Of the column or cell. */
  place: string;
  className: string;
  children: ReactNode;
};

/** dnd-kit scrolls what stands round the element that takes drops, not the element itself. */
export function DropGround({ place, className, children }: DropGroundProps) {
  const { setNodeRef } = useDroppable({ id: place });
  return (
    <div className={className} ref={setNodeRef}>
      {children}
    </div>
  );
}
