// The prose of an agenda item as the screen gets it: its text as blocks, live, and the document to write in. Called by
// app/parts/item-prose; the editor itself (item-editor.tsx) is fetched when somebody comes near it.
import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { Doc } from 'yjs';
import type { MeetingId } from '../domain/card.ts';
import type { MinutesBlock } from '../domain/meeting/finalised.ts';
import type { AgendaItemId } from '../domain/meeting/series.ts';
import { documentName } from '../ydoc/document-names.ts';
import { itemProseOf, readItemBlocks } from '../ydoc/item-prose-document.ts';
import { useBoard } from './shared-board.tsx';
import type { SharedDocument } from './shared-document.ts';
import { useIsReadOnly, useIsWritable } from './use-is-writable.ts';
import { useSharedDocument } from './use-shared-document.ts';

export type ItemProsePlace = {
  readonly board: string;
  readonly meeting: MeetingId;
  readonly item: AgendaItemId;
  /** The item's text as the server read it; null when it isn't known. */
  readonly initial: readonly MinutesBlock[] | null;
};

export type ItemProseState = {
  /** Null until it can be written in. */
  readonly shared: SharedDocument | null;
  /** It is read from now on, never written in again. */
  readonly isReadOnly: boolean;
  readonly blocks: readonly MinutesBlock[];
};

const NOTHING: readonly MinutesBlock[] = [];
const never = () => () => undefined;
const nothing = () => null;

export const useItemProse = ({ board, meeting, item, initial }: ItemProsePlace): ItemProseState => {
  const shared = useSharedDocument(documentName.minutes(board, meeting));
  const isWritable = useIsWritable(shared, (initial ?? NOTHING).length === 0);
  const isReadOnly = useIsReadOnly(shared);
  // What the server turned away is no part of the minutes.
  const servers = useSyncExternalStore(shared?.subscribe ?? never, shared?.withoutMine ?? nothing, nothing);
  const live = useLiveBlocks(isWritable ? (servers ?? shared?.doc ?? null) : null, item);
  return { shared: isWritable ? shared : null, isReadOnly, blocks: live ?? initial ?? NOTHING };
};

/** Read again when something in the item's text has changed. */
const useLiveBlocks = (doc: Doc | null, item: AgendaItemId): readonly MinutesBlock[] | null => {
  const { people } = useBoard();
  const read = useRef<{ of: unknown[]; blocks: readonly MinutesBlock[] } | null>(null);
  const changes = useRef(0);
  const subscribe = useCallback(
    (listener: () => void) => {
      if (!doc) return never();
      const prose = itemProseOf(doc, item);
      const note = () => {
        changes.current += 1;
        listener();
      };
      prose.observeDeep(note);
      return () => prose.unobserveDeep(note);
    },
    [doc, item],
  );
  const snapshot = useCallback(() => {
    if (!doc) return null;
    const of = [doc, item, people, changes.current];
    if (read.current?.of.every((value, index) => value === of[index])) return read.current.blocks;
    const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? null;
    read.current = { of, blocks: readItemBlocks(doc, item, nameOf) };
    return read.current.blocks;
  }, [doc, item, people]);
  return useSyncExternalStore(subscribe, snapshot, () => null);
};
