// J and K move between what was found, A accepts, R rejects, E edits, S says that the card is the same, N tells a name, U takes back, Enter
// shows it in the minutes. Letters can be turned off (WCAG 2.1.4) and mean nothing in a field. Used by meeting-screen.tsx.
import { useEffect, useRef } from 'react';
import { singleKeysAreOn } from '../../ui/single-keys.ts';
import { takesSigns } from '../../ui/typing-target.ts';
import type { FoundItem } from './found-items.ts';
import { placeOf, type Triage } from './use-triage.ts';

export type FoundKeysNeeds = {
  /** Everything that J and K go through. */
  readonly walk: readonly string[];
  readonly items: readonly FoundItem[];
  readonly triage: Triage;
  readonly isLive: boolean;
  readonly onEdit: (item: FoundItem) => void;
  readonly onName: (item: FoundItem) => void;
  readonly onShow: (item: string) => void;
  readonly onRejectOther: (item: string) => void;
};

const itemAt = (element: Element | null): string | null =>
  element?.closest<HTMLElement>('.minutes-found [data-item]')?.dataset.item ?? null;

const focusItem = (item: string | undefined): boolean => {
  const place = item === undefined ? null : document.getElementById(placeOf(item));
  place?.focus();
  return place !== null;
};

/** What the key does to the item that has the focus; false when it means nothing there. */
const act = (key: string, id: string, needs: FoundKeysNeeds): boolean => {
  const { items, triage, onEdit, onName, onRejectOther } = needs;
  const item = items.find(({ action }) => action.item === id);
  if (!item) {
    if (key !== 'r') return false;
    onRejectOther(id);
    return true;
  }
  if (item.state !== 'offered') return false;
  if (key === 'a') triage.accept(item);
  else if (key === 'r') triage.reject(item);
  else if (key === 'e') onEdit(item);
  else if (key === 's' && item.like) triage.same(item);
  else if (key === 'n' && item.draft.unknown.length > 0) onName(item);
  else return false;
  return true;
};

const press = (key: string, needs: FoundKeysNeeds, last: string | null): boolean => {
  const here = itemAt(document.activeElement);
  const at = needs.walk.indexOf(here ?? last ?? '');
  // Back in the list after a walk elsewhere: where one was, and not one further.
  if (key === 'j') return focusItem(needs.walk[here === null && at >= 0 ? at : at + 1]);
  if (key === 'k') return focusItem(needs.walk[here === null && at >= 0 ? at : Math.max(at, 1) - 1]);
  if (!needs.isLive) return false;
  if (key === 'u') {
    needs.triage.takeBack();
    return true;
  }
  return here !== null && act(key, here, needs);
};

export const useFoundKeys = (needs: FoundKeysNeeds): void => {
  const now = useRef(needs);
  now.current = needs;
  useEffect(() => {
    let last: string | null = null;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('dialog[open]') || takesSigns(event.target)) return;
      const here = itemAt(document.activeElement);
      last = here ?? last;
      if (event.key === 'Enter') {
        // On a button or a link of the item Enter is theirs.
        if (here === null || document.activeElement?.id !== placeOf(here)) return;
        event.preventDefault();
        now.current.onShow(here);
        return;
      }
      if (!singleKeysAreOn() || !press(event.key.toLowerCase(), now.current, last)) return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
};
