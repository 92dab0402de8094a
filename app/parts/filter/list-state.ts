// What the filter's field and its list of completions, which comes later, say to each other. Called by use-list.ts and
// filter-options.tsx.
import type { ChangeEvent, FocusEvent, KeyboardEvent, MouseEvent, MutableRefObject } from 'react';

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

/** The field's end of it. */
export type ListHandle = {
  readonly setState: (state: ListState) => void;
  readonly keys: MutableRefObject<ListKeys | null>;
  /** The field was used before the list was here: it opens when it comes. */
  readonly opens: MutableRefObject<boolean>;
};
