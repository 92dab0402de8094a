// Which columns and lanes this person has folded or unfolded; past ones are folded until they say otherwise. Kept on this machine.
import { useCallback, useEffect, useState } from 'react';
import type { Column } from '../../domain/lens.ts';

const KEY = 'aarring:folds';

const remembered = (): Record<string, boolean> => {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, boolean>) : {};
  } catch {
    return {};
  }
};

/** Past periods and earlier years: what is to come stands open until somebody folds it. */
export const isPast = (column: Column): boolean =>
  column.kind === 'earlier' || (column.kind === 'period' && column.past);

export type IsFolded = {
  isFolded: (column: Column) => boolean;
  /** By the lane's id; no lane is never folded. */
  isLaneFolded: (lane: string | null) => boolean;
};

export const useFolds = () => {
  const [folds, setFolds] = useState<Readonly<Record<string, boolean>>>({});
  useEffect(() => setFolds(remembered()), []);
  const fold = useCallback((place: string, folded: boolean) => {
    setFolds((before) => {
      if (before[place] === folded) return before;
      const next = { ...before, [place]: folded };
      try {
        localStorage.setItem(KEY, JSON.stringify(next));
      } catch {
        // A full or forbidden storage only means that it isn't remembered.
      }
      return next;
    });
  }, []);
  const isFolded = useCallback((column: Column) => folds[column.id] ?? isPast(column), [folds]);
  const isLaneFolded = useCallback(
    (lane: string | null) => lane !== null && (folds[foldOfLane(lane)] ?? false),
    [folds],
  );
  return { isFolded, isLaneFolded, fold };
};

/** A person is a column in one lens and a lane in another: what is folded there is not folded here. */
export const foldOfLane = (lane: string): string => `lane ${lane}`;
