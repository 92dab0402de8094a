// The list of completions, which is fetched with its combobox (downshift) apart from the page, and how the field and it
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
import { usePart } from '../../ui/use-part.ts';
import type { FilterOptionsProps } from './filter-options.tsx';
import { CLOSED, type ListHandle, type ListKeys, type ListState } from './list-state.ts';

export type List = ListHandle & {
  readonly state: ListState;
  readonly Options: ComponentType<FilterOptionsProps> | null;
  /** Something may have to stand under the field. */
  readonly isWanted: boolean;
  readonly fetch: () => void;
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  readonly onClick: (event: MouseEvent<HTMLInputElement>) => void;
};

const load = () => import('./filter-options.tsx').then(({ FilterOptions }) => FilterOptions);
const nothing = () => undefined;

export const useList = (isFocused: boolean): List => {
  const [state, setState] = useState<ListState>(CLOSED);
  const [isWanted, setWanted] = useState(false);
  const keys = useRef<ListKeys | null>(null);
  const opens = useRef(false);
  // Where it can't be fetched the field does without it.
  const { Part: Options, fetch } = usePart({ load, isOpen: isFocused, close: nothing });
  useEffect(() => {
    if (isFocused) setWanted(true);
  }, [isFocused]);
  const onChange = useCallback((event: ChangeEvent<HTMLInputElement>) => {
    if (keys.current) keys.current.onChange(event);
    else opens.current = true;
  }, []);
  const onClick = useCallback((event: MouseEvent<HTMLInputElement>) => {
    if (keys.current) keys.current.onClick(event);
    else opens.current = true;
  }, []);
  return { state, setState, keys, Options, opens, isWanted, fetch, onChange, onClick };
};
