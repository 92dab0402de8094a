// A choice that the board's address bears: the lens, the lanes. Called by the tools over the board and its actions.
import { useCallback } from 'react';
import { useAddressChange } from '../../parts/use-address-change.ts';

/** Puts the value under `name` in the address, or nothing when it is the one that goes without saying. */
export const useChoiceInAddress = (name: string, unsaid: string): ((value: string) => void) => {
  const changeAddress = useAddressChange();
  return useCallback(
    (value) =>
      changeAddress((before) => {
        const next = new URLSearchParams(before);
        if (value === unsaid) next.delete(name);
        else next.set(name, value);
        return next;
      }),
    [name, unsaid, changeAddress],
  );
};

export const useLensChoice = () => useChoiceInAddress('lens', 'month');
export const useLanesChoice = () => useChoiceInAddress('lanes', 'none');
