// A dialog in which one types to choose: a field, and under it the options that fit. Arrows, Enter, Esc. The move menu, people, tags
// and the command palette are such dialogs. Knows no domain word; loaded when the first one is opened.
import { CheckmarkIcon, XMarkIcon } from '@navikt/aksel-icons';
import { useCombobox } from 'downshift';
import { Fragment, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { SaidHere } from './announcer.tsx';
import { leaveToUs } from './leave-to-us.ts';
import './picker.css';

export type PickerOption = {
  readonly id: string;
  readonly label: string;
  /** What choosing it would give, at the right: a date, a number, a key. */
  readonly hint?: string | undefined;
  /** Options of a group stand together under its name. */
  readonly group?: string | undefined;
  readonly icon?: ReactNode;
  /** In a picker of several: whether it is chosen; `mixed` when it is for some of what one chooses for. */
  readonly checked?: boolean | 'mixed';
  readonly disabled?: boolean;
};

export type PickerProps = {
  readonly title: string;
  /** What the field is called and says while it is empty. */
  readonly fieldName: string;
  /** The options that fit what is typed, the best first. */
  readonly optionsFor: (typed: string) => readonly PickerOption[];
  /** Said when nothing fits. */
  readonly nothing: string;
  readonly closeLabel: string;
  /** Choosing keeps it open: for sets. */
  readonly several?: boolean;
  /** Follows the name of a mixed option for who can't see its mark. */
  readonly mixed?: string;
  /** The option that is lit from the start. */
  readonly firstLit?: string | undefined;
  readonly onPick: (option: PickerOption) => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
};

export function Picker({ title, closeLabel, onClose, children, ...choice }: PickerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const isClosed = useRef(false);
  // The element tells of its closing in a task of its own; a key pressed before that would still be taken for the dialog's.
  const close = () => {
    if (isClosed.current) return;
    isClosed.current = true;
    dialog.current?.close();
    onClose();
  };
  useEffect(() => {
    if (dialog.current?.open) return;
    dialog.current?.showModal();
    // showModal() begins at the first button; one opens it to type.
    dialog.current?.querySelector('input')?.focus();
    dialog.current?.querySelector('[data-lit]')?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <dialog
      ref={dialog}
      className="ui-picker"
      aria-labelledby={titleId}
      onClose={close}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      // Keys of the page behind it have no business here.
      onKeyDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        if (event.target === event.currentTarget) close();
      }}
    >
      <div className="ui-picker-head">
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="ui-button" data-look="icon" aria-label={closeLabel} onClick={close}>
          <XMarkIcon aria-hidden />
        </button>
      </div>
      <Choice {...choice} onDone={close} />
      {children}
      <SaidHere />
    </dialog>
  );
}

type ChoiceProps = Omit<PickerProps, 'title' | 'closeLabel' | 'onClose' | 'children'> & {
  onDone: () => void;
};

function Choice(props: ChoiceProps) {
  const { fieldName, optionsFor, nothing, several = false, mixed, firstLit, onPick, onDone } = props;
  const [typed, setTyped] = useState('');
  const options = useMemo(() => optionsFor(typed), [optionsFor, typed]);
  const firstAt = (list: readonly PickerOption[]) => list.findIndex((option) => !option.disabled);
  const [lit, setLit] = useState(() => {
    const asked = options.findIndex((option) => option.id === firstLit && !option.disabled);
    return asked >= 0 ? asked : firstAt(options);
  });
  const pick = (option: PickerOption) => {
    onPick(option);
    if (!several) onDone();
    else setTyped('');
  };
  const box = useCombobox<PickerOption>({
    items: [...options],
    isOpen: true,
    inputValue: typed,
    highlightedIndex: Math.min(lit, options.length - 1),
    itemToString: (option) => option?.label ?? '',
    isItemDisabled: (option) => option.disabled ?? false,
    onHighlightedIndexChange: ({ highlightedIndex }) => {
      // The pointer leaving the list puts nothing out: Enter goes on meaning what it meant.
      if (highlightedIndex >= 0) setLit(highlightedIndex);
    },
    // Leaving the field chooses nothing. And downshift never holds a choice: it tells of one in an effect, where a change of the
    // document drew the dialog anew, which told of it once more, until React gave up. The handlers below choose.
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur ? state : { ...changes, selectedItem: null },
  });
  const type = (text: string) => {
    setTyped(text);
    setLit(firstAt(optionsFor(text)));
  };
  return (
    <>
      <input
        {...box.getInputProps({
          'aria-label': fieldName,
          onChange: (event) => type(event.currentTarget.value),
          onKeyDown: (event) => {
            // An Enter that ends the composing of a letter chooses nothing.
            if ((event.key !== 'Escape' && event.key !== 'Enter') || event.nativeEvent.isComposing) return;
            // downshift would answer Escape by emptying the field, and keep the dialog from hearing of it.
            leaveToUs(event);
            if (event.key === 'Escape') return onDone();
            const option = options[box.highlightedIndex];
            if (option && !option.disabled) pick(option);
          },
        })}
        className="ui-picker-field"
        placeholder={fieldName}
        autoComplete="off"
        spellCheck={false}
      />
      <ul {...box.getMenuProps({ 'aria-label': fieldName, 'aria-multiselectable': several || undefined })}>
        {options.map((option, index) => (
          <Fragment key={option.id}>
            {option.group !== undefined && option.group !== options[index - 1]?.group && (
              <li role="presentation" className="ui-picker-group">
                {option.group}
              </li>
            )}
            <li
              {...box.getItemProps({
                item: option,
                index,
                onClick: (event) => {
                  leaveToUs(event);
                  if (!option.disabled) pick(option);
                },
                'aria-selected': several ? option.checked === true : index === box.highlightedIndex,
              })}
              className="ui-picker-option"
              data-lit={index === box.highlightedIndex || undefined}
              data-disabled={option.disabled || undefined}
            >
              {several && (
                <span className="ui-picker-check" data-checked={option.checked} aria-hidden>
                  {option.checked === true && <CheckmarkIcon />}
                </span>
              )}
              {option.icon}
              <span className="ui-picker-label">{option.label}</span>
              {option.checked === 'mixed' && <span className="ui-hidden">{mixed}</span>}
              {option.hint && <small>{option.hint}</small>}
            </li>
          </Fragment>
        ))}
      </ul>
      {options.length === 0 && <p className="ui-picker-nothing">{nothing}</p>}
      <p role="status" className="ui-hidden">
        {options.length === 0 ? nothing : ''}
      </p>
    </>
  );
}
