// J and K go between the rows, A takes along, S skips, the arrows shift: while the focus is in a row, never in a field. From nowhere
// J, K and the arrows lead to the first row. Letters can be turned off (WCAG 2.1.4).
// Called by the roll's screen.
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { singleKeysAreOn } from '../../ui/single-keys.ts';
import { takesSigns } from '../../ui/typing-target.ts';
import { isWalking, useUnfocusedKeys } from '../../ui/use-unfocused-keys.ts';
import type { RollView } from './use-roll.ts';

const rowAt = (target: EventTarget | null): string | null =>
  target instanceof Element
    ? (target.closest<HTMLElement>('[data-roll-row]')?.dataset.rollRow ?? null)
    : null;

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

export const useRollKeys = (view: RollView, list: RefObject<HTMLElement>) => {
  const { rows } = view.roll;
  const wanted = useRef<string | null>(null);
  const focusOn = (id: string | undefined) => {
    const row = id && list.current?.querySelector(`[data-roll-row="${CSS.escape(id)}"] [data-row-focus]`);
    if (row instanceof HTMLElement) row.focus();
  };
  // What was pressed went away with what it did: the focus goes on to what is there now.
  useEffect(() => {
    if (wanted.current !== null) focusOn(wanted.current);
    wanted.current = null;
  });
  /** The next row to settle after this one, else the row itself. */
  const goOnFrom = (id: string) => {
    const at = rows.findIndex((row) => row.id === id);
    const after = [...rows.slice(at + 1), ...rows.slice(0, at)].find(({ state }) => state === 'open');
    wanted.current = after?.id ?? id;
  };
  useUnfocusedKeys((event) => {
    if (!rows[0] || (!isWalking(event) && !/^[jk]$/i.test(event.key))) return;
    event.preventDefault();
    focusOn(rows[0].id);
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const id = rowAt(event.target);
    const at = rows.findIndex((row) => row.id === id);
    const row = rows[at];
    if (!row || event.ctrlKey || event.metaKey || event.altKey || takesSigns(event.target)) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const step = STEPS[key];
    if (step !== undefined && view.isLive) view.shift(row, step * (event.shiftKey ? 7 : 1));
    else if (key === 'ArrowDown') focusOn(rows[at + 1]?.id);
    else if (key === 'ArrowUp') focusOn(rows[at - 1]?.id);
    else if (!singleKeysAreOn()) return;
    else if (key === 'j') focusOn(rows[at + 1]?.id);
    else if (key === 'k') focusOn(rows[at - 1]?.id);
    else if (key === 'a' && view.isLive && row.state !== 'accepted') {
      goOnFrom(row.id);
      view.accept([row]);
    } else if (key === 's' && view.isLive && row.state === 'open') {
      goOnFrom(row.id);
      view.skip([row]);
    } else return;
    event.preventDefault();
  };
  return { onKeyDown, goOnFrom };
};
