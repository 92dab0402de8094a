// Which columns this person has folded or unfolded; past ones are folded until they say otherwise. Kept on this machine.
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

/** Past periods and earlier years; what is to come always stands open. */
export const isFoldable = (column: Column): boolean =>
  column.kind === 'earlier' || (column.kind === 'period' && column.past);

export const useFolds = () => {
  const [folds, setFolds] = useState<Readonly<Record<string, boolean>>>({});
  useEffect(() => setFolds(remembered()), []);
  const fold = useCallback((column: string, folded: boolean) => {
    setFolds((before) => {
      if (before[column] === folded) return before;
      const next = { ...before, [column]: folded };
      try {
        localStorage.setItem(KEY, JSON.stringify(next));
      } catch {
        // A full or forbidden storage only means that it isn't remembered.
      }
      return next;
    });
  }, []);
  const isFolded = useCallback((column: Column) => isFoldable(column) && (folds[column.id] ?? true), [folds]);
  return { isFolded, fold };
};
