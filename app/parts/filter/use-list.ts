// The list of completions, which comes with its combobox (downshift) when the field is first used, and how the field and it
// speak with each other. Called by the filter's field and by what stands under it.
import {
  type ChangeEvent,
  type ComponentType,
  type MouseEvent,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { FilterOptionsProps } from './filter-options.tsx';
import { CLOSED, type ListHandle, type ListKeys, type ListState } from './list-state.ts';

export type List = ListHandle & {
  readonly state: ListState;
  readonly Options: ComponentType<FilterOptionsProps> | null;
  /** Something may have to stand under the field. */
  readonly isWanted: boolean;
  readonly load: () => void;
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  readonly onClick: (event: MouseEvent<HTMLInputElement>) => void;
};

export const useList = (isFocused: boolean): List => {
  const [state, setState] = useState<ListState>(CLOSED);
  const [Options, setOptions] = useState<ComponentType<FilterOptionsProps> | null>(null);
  const [isWanted, setWanted] = useState(false);
  const keys = useRef<ListKeys | null>(null);
  const opens = useRef(false);
  const load = useCallback(() => {
    // Without network the field does without it.
    import('./filter-options.tsx').then(
      ({ FilterOptions }) => setOptions(() => FilterOptions),
      () => undefined,
    );
  }, []);
  useEffect(() => {
    if (!isFocused) return;
    setWanted(true);
    load();
  }, [isFocused, load]);
  const onChange = useCallback((event: ChangeEvent<HTMLInputElement>) => {
    if (keys.current) keys.current.onChange(event);
    else opens.current = true;
  }, []);
  const onClick = useCallback((event: MouseEvent<HTMLInputElement>) => {
    if (keys.current) keys.current.onClick(event);
    else opens.current = true;
  }, []);
  return { state, setState, keys, Options, opens, isWanted, load, onChange, onClick };
};
