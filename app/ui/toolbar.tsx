// Buttons beside one another as one Tab stop: arrows, Home and End go among them (the toolbar pattern of ARIA's practices). Before any
// script has run Tab reaches them all.
import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect.ts';

type ToolbarProps = {
  readonly label: string;
  readonly className: string;
  /** The buttons that stand in it themselves; what else is in it has Tab stops of its own. */
  readonly children: ReactNode;
  /** Keys of its own, besides those that go among the buttons. */
  readonly onKeyDown?: (event: KeyboardEvent) => void;
};

export function Toolbar({ label, className, children, onKeyDown }: ToolbarProps) {
  const bar = useRef<HTMLDivElement>(null);
  /** The button that Tab reaches: the last that had the focus. */
  const stop = useRef<HTMLElement | null>(null);
  const buttons = () => [...(bar.current?.querySelectorAll<HTMLElement>(':scope > button') ?? [])];
  const setStops = () => {
    const all = buttons();
    if (!all.some((button) => button === stop.current)) stop.current = all[0] ?? null;
    for (const button of all) button.tabIndex = button === stop.current ? 0 : -1;
  };
  useIsomorphicLayoutEffect(setStops);
  return (
    <div
      ref={bar}
      className={className}
      role="toolbar"
      aria-label={label}
      onFocus={({ target }: FocusEvent<HTMLElement>) => {
        if (!buttons().includes(target)) return;
        stop.current = target;
        setStops();
      }}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        const all = buttons();
        const next = all[placeAfter(event, all.indexOf(event.target as HTMLElement), all.length)];
        if (!next) return;
        event.preventDefault();
        next.focus();
      }}
    >
      {children}
    </div>
  );
}

/** Which of `count` buttons the key leads to from the one at `at`; -1 when it leads nowhere. */
const placeAfter = (event: KeyboardEvent, at: number, count: number): number => {
  if (at < 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return -1;
  const places: Readonly<Record<string, number>> = {
    ...{ ArrowRight: (at + 1) % count, ArrowLeft: (at - 1 + count) % count },
    ...{ Home: 0, End: count - 1 },
  };
  return places[event.key] ?? -1;
};
