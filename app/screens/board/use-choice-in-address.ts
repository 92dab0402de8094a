// A choice that the board's address bears: the lens, the lanes. Called by the tools over the board and its actions.
import { useSearchParams } from '@remix-run/react';
import { useCallback } from 'react';

/** Puts the value under `name` in the address, or nothing when it is the one that goes without saying. */
export const useChoiceInAddress = (name: string, unsaid: string): ((value: string) => void) => {
  const [, setParams] = useSearchParams();
  return useCallback(
    (value) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          if (value === unsaid) next.delete(name);
          else next.set(name, value);
          return next;
        },
        { preventScrollReset: true },
      ),
    [name, unsaid, setParams],
  );
};

export const useLensChoice = () => useChoiceInAddress('lens', 'month');
export const useLanesChoice = () => useChoiceInAddress('lanes', 'none');
