// The shared side of a meeting's minutes: which found items the group has refused, and what it changed in others before
// they become cards. Called by app/screens/minutes.
import { useCallback, useMemo, useRef, useSyncExternalStore } from 'react';
import type { CardId, MeetingId } from '../domain/card.ts';
import { documentName } from '../ydoc/document-names.ts';
import { keepSame } from '../ydoc/kept-records.ts';
import {
  type FoundEdit,
  minutesCommands,
  readEdits,
  readRefused,
  readSame,
  type SameCards,
} from '../ydoc/minutes-document.ts';
import type { SharedDocument } from './shared-document.ts';
import { useIsReadOnly } from './use-is-writable.ts';
import { useSharedDocument } from './use-shared-document.ts';

export type { FoundEdit, SameCards } from '../ydoc/minutes-document.ts';

type Seen = {
  readonly refused: ReadonlySet<string>;
  /** Item → what was changed in it. The same object until something in it changed. */
  readonly edits: ReadonlyMap<string, FoundEdit>;
  /** Item → the card that says the same, null when none is to be suggested any more. */
  readonly same: SameCards;
};

export type SharedMinutes = Seen & {
  /** The minutes are final: nothing below does anything. */
  readonly isReadOnly: boolean;
  refuse(item: string): void;
  unrefuse(item: string): void;
  edit(item: string, edit: FoundEdit): void;
  unedit(item: string): void;
  putSame(item: string, card: CardId | null): void;
  forgetSame(item: string): void;
};

const NOTHING_SEEN: Seen = { refused: new Set(), edits: new Map(), same: new Map() };
const never = () => () => undefined;
const nothing = (): void => undefined;
const NO_COMMANDS = {
  refuse: nothing,
  unrefuse: nothing,
  edit: nothing,
  unedit: nothing,
  putSame: nothing,
  forgetSame: nothing,
};

const sameSet = (old: ReadonlySet<string>, now: ReadonlySet<string>): ReadonlySet<string> =>
  now.size === old.size && [...now].every((item) => old.has(item)) ? old : now;

const sameEdits = (old: Seen['edits'], now: Seen['edits']): Seen['edits'] => {
  const kept = new Map([...now].map(([item, edit]) => [item, keepSame(old.get(item), edit)]));
  return sameMap(old, kept);
};

const sameMap = <V>(old: ReadonlyMap<string, V>, now: ReadonlyMap<string, V>): ReadonlyMap<string, V> =>
  now.size === old.size && [...now].every(([key, value]) => old.has(key) && old.get(key) === value)
    ? old
    : now;

/** What the document says now, as far as it says the same in the objects that were seen before. */
const look = (shared: SharedDocument | null, before: Seen): Seen => {
  if (!shared) return NOTHING_SEEN;
  const refused = sameSet(before.refused, readRefused(shared.doc));
  const edits = sameEdits(before.edits, readEdits(shared.doc));
  const same = sameMap(before.same, readSame(shared.doc));
  const isAsBefore = refused === before.refused && edits === before.edits && same === before.same;
  return isAsBefore ? before : { refused, edits, same };
};

/** Live; nothing is refused or changed until the document is here, nor when the minutes are final. */
export const useSharedMinutes = (board: string, meeting: MeetingId): SharedMinutes => {
  const shared = useSharedDocument(documentName.minutes(board, meeting));
  const seen = useRef(NOTHING_SEEN);
  const subscribe = useCallback(
    (listener: () => void) => {
      if (!shared) return never();
      shared.doc.on('update', listener);
      return () => shared.doc.off('update', listener);
    },
    [shared],
  );
  const read = useCallback(() => {
    seen.current = look(shared, seen.current);
    return seen.current;
  }, [shared]);
  const now = useSyncExternalStore(subscribe, read, () => NOTHING_SEEN);
  const isReadOnly = useIsReadOnly(shared);
  const commands = useMemo(
    () =>
      shared && !isReadOnly ? minutesCommands(shared.doc, { origin: { minutes: meeting } }) : NO_COMMANDS,
    [shared, meeting, isReadOnly],
  );
  const { refuse, unrefuse, edit, unedit, putSame, forgetSame } = commands;
  return useMemo(
    () => ({ ...now, isReadOnly, refuse, unrefuse, edit, unedit, putSame, forgetSame }),
    [now, isReadOnly, refuse, unrefuse, edit, unedit, putSame, forgetSame],
  );
};
