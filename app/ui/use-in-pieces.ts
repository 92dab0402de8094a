// Much that is new comes into the page in pieces, one a frame, so that none of them is late. Called by what draws hundreds of things.
import { useEffect, useReducer, useRef } from 'react';

type Pieces<T> = {
  readonly keyOf: (one: T) => string | number;
  /** How many of those that are new may be drawn in one frame. */
  readonly piece: number;
  /** The key of one that is never waited for: what may get the focus. */
  readonly always?: string | number | null;
  /** For now nothing new is drawn. */
  readonly waits?: boolean;
};

/**
 * Those of `all`, in their order, that are to be drawn now: all at first, so that a page is whole before and after it runs; later what
 * was drawn before, and of what is new as much as a frame can take.
 */
export const useInPieces = <T>(all: readonly T[], pieces: Pieces<T>): readonly T[] => {
  const { keyOf, waits = false } = pieces;
  const drawn = useRef<ReadonlySet<string | number> | null>(null);
  const [, goOn] = useReducer((times: number) => times + 1, 0);
  const now = nextPiece(all, drawn.current, pieces);
  useEffect(() => {
    drawn.current = new Set(now.map(keyOf));
    if (waits || now.length === all.length) return;
    const frame = requestAnimationFrame(goOn);
    return () => cancelAnimationFrame(frame);
  });
  return now;
};

export const nextPiece = <T>(
  all: readonly T[],
  drawn: ReadonlySet<string | number> | null,
  { keyOf, piece, always, waits = false }: Pieces<T>,
): readonly T[] => {
  if (drawn === null) return all;
  let room = waits ? 0 : piece;
  const isNow = (key: string | number): boolean => {
    if (drawn.has(key) || key === always) return true;
    room -= 1;
    return room >= 0;
  };
  return all.filter((one) => isNow(keyOf(one)));
};
