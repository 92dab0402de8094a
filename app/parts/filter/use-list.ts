// The list of completions, which comes with its combobox (downshift) when the field is first used, and how the field and it
// speak with each other. Called by the filter's field and by what stands under it.
import {
  type ChangeEvent,
  type ComponentType,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type MutableRefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { FilterOptionsProps } from './filter-options.tsx';

/** What the field tells assistive technology of the list. */
export type ListState = {
  readonly isOpen: boolean;
  readonly id: string;
  readonly active: string | undefined;
};

export const CLOSED: ListState = { isOpen: false, id: '', active: undefined };

/** The combobox' part in the field's events. */
export type ListKeys = {
  onKeyDown(event: KeyboardEvent<HTMLInputElement>): void;
  onChange(event: ChangeEvent<HTMLInputElement>): void;
  onClick(event: MouseEvent<HTMLInputElement>): void;
  onBlur(event: FocusEvent<HTMLInputElement>): void;
};

export type List = {
  readonly state: ListState;
  readonly setState: (state: ListState) => void;
  readonly keys: MutableRefObject<ListKeys | null>;
  readonly Options: ComponentType<FilterOptionsProps> | null;
  /** The field was used before the list was here: it opens when it comes. */
  readonly opens: MutableRefObject<boolean>;
  /** Something may have to stand under the field. */
  readonly isWanted: boolean;
  readonly load: () => void;
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  readonly onClick: (event: MouseEvent<HTMLInputElement>) => void;
};

export const useList = (isFocused: boolean): List => {
  const [state, setState] = useState(CLOSED);
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
