// J and K move between what was found, A accepts, R rejects, E edits, S says that the card is the same, N tells a name, U takes back, Enter
// shows it in the minutes. Letters can be turned off (WCAG 2.1.4) and mean nothing in a field. Used by meeting-screen.tsx.
import { useEffect, useRef } from 'react';
import { isDialogOpen } from '../../ui/is-dialog-open.ts';
import { singleKeysAreOn } from '../../ui/single-keys.ts';
import { takesSigns } from '../../ui/typing-target.ts';
import type { FoundItem, KeptDecision } from './found-items.ts';
import type { ItemWays } from './item-ways.ts';
import { placeOf } from './use-triage.ts';

export type FoundKeysNeeds = {
  /** J and K go through these, and then the decisions. */
  readonly items: readonly FoundItem[];
  readonly decisions: readonly KeptDecision[];
  readonly ways: ItemWays;
  readonly isLive: boolean;
};

const walkOf = ({ items, decisions }: FoundKeysNeeds): readonly string[] => [
  ...items.map(({ action }) => action.item),
  ...decisions.map(({ decision }) => decision.item),
];

const itemAt = (element: Element | null): string | null =>
  element?.closest<HTMLElement>('.minutes-found [data-item]')?.dataset.item ?? null;

const focusItem = (item: string | undefined): boolean => {
  const place = item === undefined ? null : document.getElementById(placeOf(item));
  place?.focus();
  return place !== null;
};

/** What the key does to the item that has the focus; false when it means nothing there. */
const act = (key: string, id: string, { items, decisions, ways }: FoundKeysNeeds): boolean => {
  const { triage } = ways;
  const kept = decisions.find(({ decision, state }) => decision.item === id && state === 'kept');
  if (kept && key === 'r') triage.rejectDecision(id, kept.decision.text);
  if (kept && key === 'a') triage.log([kept]);
  const item = items.find(({ action }) => action.item === id);
  if (item?.state !== 'offered') return kept !== undefined && (key === 'r' || key === 'a');
  const [name] = item.draft.unknown;
  if (key === 'a') triage.accept(item);
  else if (key === 'r') triage.reject(item);
  else if (key === 'e') ways.edit(item);
  else if (key === 's' && item.like) triage.same(item);
  else if (key === 'n' && name !== undefined) ways.name(name, id);
  else return false;
  return true;
};

/** Where J and K lead: on from the item that has the focus, back to the last one that had it, or to the first that is offered. */
const stepTo = (
  key: 'j' | 'k',
  here: string | null,
  last: string | null,
  needs: FoundKeysNeeds,
): string | undefined => {
  const walk = walkOf(needs);
  const at = walk.indexOf(here ?? last ?? '');
  if (at < 0) return needs.items.find(({ state }) => state === 'offered')?.action.item ?? walk[0];
  if (here === null) return walk[at];
  return key === 'j' ? walk[at + 1] : walk[Math.max(at, 1) - 1];
};

/** Accept, reject, edit, the same. */
const SETTLES: ReadonlySet<string> = new Set(['a', 'r', 'e', 's']);

const press = (key: string, needs: FoundKeysNeeds, last: string | null): boolean => {
  const here = itemAt(document.activeElement);
  if (key === 'j' || key === 'k') return focusItem(stepTo(key, here, last, needs));
  if (!needs.isLive) return false;
  if (key === 'u') {
    needs.ways.triage.takeBack();
    return true;
  }
  // With none in hand the first press takes the next one in hand, and the second settles it.
  if (here === null) return SETTLES.has(key) && focusItem(stepTo('j', here, last, needs));
  return act(key, here, needs);
};

export const useFoundKeys = (needs: FoundKeysNeeds): void => {
  const now = useRef(needs);
  now.current = needs;
  useEffect(() => {
    let last: string | null = null;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isDialogOpen() || takesSigns(event.target)) return;
      const here = itemAt(document.activeElement);
      last = here ?? last;
      if (event.key === 'Enter') {
        // On a button or a link of the item Enter is theirs.
        if (here === null || document.activeElement?.id !== placeOf(here)) return;
        event.preventDefault();
        now.current.ways.show(here);
        return;
      }
      const key = event.key.toLowerCase();
      // A key that is held down goes on, but settles one item only.
      if (!singleKeysAreOn() || (event.repeat && key !== 'j' && key !== 'k')) return;
      if (!press(key, now.current, last)) return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
};
