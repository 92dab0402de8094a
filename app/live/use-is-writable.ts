// Whether the text of a shared document can be written in yet, or not any more. Called by shared-prose.tsx and use-item-prose.ts.
import { useCallback, useSyncExternalStore } from 'react';
import type { SharedDocument } from './shared-document.ts';

const never = () => () => undefined;

/**
 * It is here; or it is `knownEmpty` and nothing can be fetched, so that what was made without network can be described at once.
 */
export const useIsWritable = (shared: SharedDocument | null, knownEmpty: boolean): boolean => {
  const read = useCallback(() => {
    if (!shared) return false;
    const cutOff = ['offline', 'blocked'].includes(shared.status().state);
    return shared.isFilled() || (cutOff && knownEmpty);
  }, [shared, knownEmpty]);
  return useSyncExternalStore(shared?.subscribe ?? never, read, () => false);
};

/** The server takes no edits of it any more: it is read. */
export const useIsReadOnly = (shared: SharedDocument | null): boolean =>
  useSyncExternalStore(
    shared?.subscribe ?? never,
    () => shared?.isReadOnly() ?? false,
    () => false,
  );
