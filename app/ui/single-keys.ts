// Whether letters, digits and signs alone do anything (WCAG 2.1.4: they can be turned off). Remembered on this machine; several
// windows agree. Called by whatever listens for keys, and by the dialog that shows them.
import { useSyncExternalStore } from 'react';

const KEY = 'aarring:single-keys';
const listeners = new Set<() => void>();
/** Read once: every card asks. */
let known: boolean | null = null;

const remembered = (): boolean => {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
};

export const singleKeysAreOn = (): boolean => {
  known ??= remembered();
  return known;
};

const tell = () => {
  for (const listener of [...listeners]) listener();
};

export const turnSingleKeys = (on: boolean): void => {
  known = on;
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {
    // A full or forbidden storage only means that it isn't remembered.
  }
  tell();
};

const onStorage = ({ key }: StorageEvent) => {
  if (key !== KEY && key !== null) return;
  known = null;
  tell();
};

const subscribe = (listener: () => void) => {
  if (listeners.size === 0) window.addEventListener('storage', onStorage);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', onStorage);
  };
};

export const useSingleKeys = (): boolean => useSyncExternalStore(subscribe, singleKeysAreOn, () => true);
