// J and K move between the found items, A accepts, R rejects, E edits: only while the list has the focus (WCAG 2.1.4) and
// never in a field. Used by found-actions.tsx.
import type { KeyboardEvent } from 'react';
import type { ActionDeeds, FoundItem } from './use-found.ts';

const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable="true"]') !== null;

const itemAt = (target: EventTarget): string | null =>
  target instanceof HTMLElement ? (target.closest<HTMLElement>('[data-item]')?.dataset.item ?? null) : null;

export const useFoundKeys =
  (items: readonly FoundItem[], deeds: ActionDeeds, isLive: boolean) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape' && isTyping(event.target)) {
      deeds.edit(null);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const at = items.findIndex(({ action }) => action.item === itemAt(event.target));
    const key = event.key.toLowerCase();
    const go = (index: number): void => {
      const item = items[index];
      if (item) document.getElementById(`found-${item.action.item}`)?.focus();
    };
    const item = items[at];
    if (key === 'j') go(at < 0 ? 0 : at + 1);
    else if (key === 'k') go(at < 0 ? items.length - 1 : at - 1);
    else if (!isLive || item?.state !== 'offered') return;
    else if (key === 'a') deeds.accept(item);
    else if (key === 'r') deeds.reject(item);
    else if (key === 'e') deeds.edit(item);
    else return;
    event.preventDefault();
  };
