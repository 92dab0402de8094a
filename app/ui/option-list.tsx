// One of some options, chosen at once: arrows go between them, Enter, Space or a click chooses. Knows no domain word.
// Called by the list's cells.
import { CheckmarkIcon } from '@navikt/aksel-icons';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import './option-list.css';

export type Option = { readonly value: string; readonly label: string; readonly icon?: ReactNode };

type OptionListProps = {
  readonly label: string;
  readonly options: readonly Option[];
  /** Null when none is. */
  readonly chosen: string | null;
  readonly onChoose: (value: string) => void;
};

/** Takes the focus when it appears, on the chosen option. */
export function OptionList({ label, options, chosen, onChoose }: OptionListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      options.findIndex(({ value }) => value === chosen),
    ),
  );
  useEffect(() => {
    (list.current?.children[at] as HTMLElement | undefined)?.focus();
  }, [at]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = stepOf(event.key, at, options);
    if (to !== null) {
      event.preventDefault();
      setAt(to);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(options[at]?.value ?? '');
    }
  };
  return (
    <div ref={list} className="ui-options" role="listbox" aria-label={label}>
      {options.map(({ value, label: name, icon }, i) => (
        <div
          key={value}
          role="option"
          className="ui-option"
          aria-selected={value === chosen}
          tabIndex={i === at ? 0 : -1}
          onClick={() => onChoose(value)}
          onKeyDown={onKeyDown}
        >
          {icon}
          <span className="ui-option-name">{name}</span>
          {value === chosen && <CheckmarkIcon aria-hidden className="ui-option-check" />}
        </div>
      ))}
    </div>
  );
}

/** Where a key leads from option `at`: by arrows, to an end, or to the next one that begins with the letter. Null: nowhere. */
const stepOf = (key: string, at: number, options: readonly Option[]): number | null => {
  const count = options.length;
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key.length !== 1 || key === ' ') return null;
  for (let i = 1; i <= count; i += 1) {
    const next = (at + i) % count;
    if (options[next]?.label.toLowerCase().startsWith(key.toLowerCase())) return next;
  }
  return null;
};
