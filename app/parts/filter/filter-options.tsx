// The list of what may be written where the caret stands, as a combobox' list. Loaded by use-list.ts when the field is first used.
import { type UseComboboxState, type UseComboboxStateChangeOptions, useCombobox } from 'downshift';
import { type RefObject, useEffect, useLayoutEffect, useMemo } from 'react';
import {
  type Completion,
  completionsAt,
  type FilterContext,
  type Hint,
  isWhole,
} from '../../domain/filter.ts';
import { sayWhen } from '../../text/dates.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { leaveToUs } from '../../ui/leave-to-us.ts';
import type { ListHandle } from './list-state.ts';

export type FilterOptionsProps = {
  readonly input: RefObject<HTMLInputElement>;
  readonly text: string;
  readonly caret: number;
  readonly context: FilterContext;
  readonly list: ListHandle;
  readonly onReplace: (spot: { readonly from: number; readonly to: number }, put: string) => void;
};

const CHANGE = useCombobox.stateChangeTypes;

/** When the list opens and shuts. downshift never holds a choice: see `choose`. */
const settled = (
  before: UseComboboxState<Completion>,
  { type, changes }: UseComboboxStateChangeOptions<Completion>,
): Partial<UseComboboxState<Completion>> => {
  const next = { ...changes, selectedItem: null };
  if (type === CHANGE.InputClick) return { ...next, isOpen: true };
  // All the keys, after each space, would stand in the way of the cards: a click or an arrow key asks for them.
  const isBegun = /\S$/.test(next.inputValue ?? '');
  if (type === CHANGE.InputChange) return { ...next, isOpen: isBegun, highlightedIndex: -1 };
  // Choosing says itself what becomes of the list; an Enter with nothing lit leaves it as it is.
  if (type === CHANGE.InputKeyDownEnter) return { ...next, isOpen: before.isOpen };
  return next;
};

export function FilterOptions({ input, text, caret, context, list, onReplace }: FilterOptionsProps) {
  const words = useWords().filter;
  const language = useLanguage();
  const { from, to, options } = useMemo(
    () => completionsAt(text, caret, context, language),
    [text, caret, context, language],
  );
  const combo = useCombobox<Completion>({
    items: [...options],
    inputValue: text,
    itemToString: () => text,
    initialIsOpen: list.opens.current,
    stateReducer: settled,
  });
  const isOpen = combo.isOpen && options.length > 0;
  // In the event itself. downshift tells of a choice in an effect, and tells of it again when the page is drawn anew meanwhile.
  const choose = (option: Completion) => {
    const isLast = text.slice(to).trim() === '';
    onReplace(
      { from, to: isLast ? text.length : to },
      `${option.insert}${isLast && isWhole(option) ? ' ' : ''}`,
    );
    combo.setHighlightedIndex(-1);
    // After `er:` its values are offered.
    if (isWhole(option)) combo.closeMenu();
  };
  const lit = isOpen ? options[combo.highlightedIndex] : undefined;
  useBound(list, combo, input, { isOpen, choose: lit ? () => choose(lit) : undefined });
  return (
    <ul
      {...combo.getMenuProps({ 'aria-label': words.options })}
      className="filter-panel filter-options"
      hidden={!isOpen}
    >
      {options.map((item, index) => (
        <li
          key={item.insert}
          {...combo.getItemProps({
            item,
            index,
            onClick: (event) => {
              leaveToUs(event);
              choose(item);
            },
          })}
          data-active={combo.highlightedIndex === index || undefined}
        >
          <b>{item.label}</b>
          <OptionHint hint={item.hint} context={context} />
        </li>
      ))}
    </ul>
  );
}

function OptionHint({ hint, context }: { readonly hint: Hint; readonly context: FilterContext }) {
  const words = useWords().filter;
  const language = useLanguage();
  if (hint.is === 'sign') return <span>{hint.sign === '<' ? words.before : words.after}</span>;
  if (hint.is !== 'days') return <span>{words.keys[hint.key]}</span>;
  const { start, end } = hint.days;
  const when =
    start === end
      ? ({ precision: 'day', day: start } as const)
      : ({ precision: 'interval', start, end } as const);
  return <span>{sayWhen(when, language, context)}</span>;
}

type Combo = ReturnType<typeof useCombobox<Completion>>;

/** Hands the field the combobox' part in its events, and what it is to say of the list. */
const useBound = (
  list: ListHandle,
  combo: Combo,
  input: RefObject<HTMLInputElement>,
  { isOpen, choose }: { readonly isOpen: boolean; readonly choose: (() => void) | undefined },
) => {
  const { keys, setState, opens } = list;
  const props = combo.getInputProps({ 'aria-label': 'filter' }, { suppressRefError: true });
  const { id, active } = { id: props['aria-controls'], active: props['aria-activedescendant'] || undefined };
  useLayoutEffect(() => {
    keys.current = {
      onKeyDown: (event) => {
        // Home and End are the text's, Enter is the list's only when something is lit.
        if (event.key === 'Enter' && choose && !event.nativeEvent.isComposing) {
          leaveToUs(event);
          choose();
        } else if (event.key !== 'Home' && event.key !== 'End') props.onKeyDown?.(event);
      },
      onChange: (event) => props.onChange?.(event),
      onClick: (event) => props.onClick?.(event),
      onBlur: (event) => props.onBlur?.(event),
    };
  });
  const { ref } = props;
  useEffect(() => {
    if (typeof ref === 'function') ref(input.current);
  });
  useEffect(() => {
    opens.current = false;
    return () => {
      keys.current = null;
    };
  }, [opens, keys]);
  // Before it is painted: an Escape that meets an open list on the screen must find it open here too, or it clears the text.
  useLayoutEffect(
    () => setState({ isOpen, id, active: isOpen ? active : undefined }),
    [setState, isOpen, id, active],
  );
};
