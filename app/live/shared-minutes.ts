// The shared side of a meeting's minutes: which found items the group has refused. Called by app/screens/minutes.
import { useCallback, useMemo, useRef, useSyncExternalStore } from 'react';
import type { MeetingId } from '../domain/card.ts';
import { documentName } from '../ydoc/document-names.ts';
import { minutesCommands, readMinutes } from '../ydoc/minutes-document.ts';
import { useSharedDocument } from './use-shared-document.ts';

export type SharedMinutes = {
  readonly refused: ReadonlySet<string>;
  refuse(item: string): void;
  unrefuse(item: string): void;
};

const NONE: ReadonlySet<string> = new Set();
const never = () => () => undefined;
const nothing = (): void => undefined;

/** The refused items, live; nothing is refused until the document is here. */
export const useSharedMinutes = (board: string, meeting: MeetingId): SharedMinutes => {
  const shared = useSharedDocument(documentName.minutes(board, meeting));
  const seen = useRef<ReadonlySet<string>>(NONE);
  const subscribe = useCallback(
    (listener: () => void) => {
      if (!shared) return never();
      shared.doc.on('update', listener);
      return () => shared.doc.off('update', listener);
    },
    [shared],
  );
  const read = useCallback(() => {
    const now = shared ? readMinutes(shared.doc).refused : NONE;
    const isSame = now.size === seen.current.size && [...now].every((item) => seen.current.has(item));
    if (!isSame) seen.current = now;
    return seen.current;
  }, [shared]);
  const refused = useSyncExternalStore(subscribe, read, () => NONE);
  const commands = useMemo(
    () => (shared ? minutesCommands(shared.doc, { origin: { minutes: meeting } }) : null),
    [shared, meeting],
  );
  return { refused, refuse: commands?.refuse ?? nothing, unrefuse: commands?.unrefuse ?? nothing };
};
