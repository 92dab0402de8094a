// A shared board's reader, commands, history and presence bound together, outside React. Opened by shared-board.tsx.
import { uuidv4 } from 'lib0/random';
import type { Doc, Transaction } from 'yjs';
import type { Board } from '../domain/board.ts';
import type { PersonId } from '../domain/card.ts';
import { type BoardCommands, boardCommands } from '../ydoc/board-commands.ts';
import { type BoardReader, boardReader } from '../ydoc/board-document.ts';
import { type BoardHistory, boardHistory } from '../ydoc/board-history.ts';
import { type Here, hereFrom, isSameHere, type Presence } from './here.ts';
import type { SharedDocument } from './shared-document.ts';
import { waitingCommands } from './waiting-commands.ts';

export type LiveBoard = {
  readonly shared: SharedDocument;
  readonly commands: BoardCommands;
  readonly history: BoardHistory;
  /** Null until the document is filled; the same object until something changed. */
  read(): Board | null;
  subscribe(listener: () => void): () => void;
  /** Whether the newest change of the board was made in this page. */
  isMine(): boolean;
  /** Told of each change that was not made in this tab, with the board before and after it. Not of the first filling. */
  subscribeOthers(listener: OthersListener): () => void;
  here(): readonly Here[];
  subscribeHere(listener: () => void): () => void;
  present(presence: Presence): void;
  close(): void;
};

export type OthersListener = (before: Board, after: Board) => void;

type Account = { readonly id: PersonId; readonly name: string };

const presenceOf = (shared: SharedDocument, account: Account, readBoard: () => Board | null) => {
  const { awareness, doc } = shared;
  let seen: readonly Here[] = [];
  const read = () => {
    const colour = readBoard()?.people.find((person) => person.id === account.id)?.colour ?? 1;
    const now = hereFrom(awareness.getStates(), doc.clientID, { ...account, colour });
    if (!isSameHere(now, seen)) seen = now;
    return seen;
  };
  return {
    here: read,
    present: (presence: Presence) => {
      awareness.setLocalState({
        open: null,
        holding: null,
        meeting: null,
        ...awareness.getLocalState(),
        ...presence,
      });
    },
    subscribeHere: (listener: () => void) => {
      awareness.on('change', listener);
      return () => awareness.off('change', listener);
    },
  };
};

/** Yjs marks what was done here as local: all else came by the line, or from this machine's copy. */
const othersChanges = (doc: Doc, readBoard: () => Board | null) => {
  const listeners = new Set<OthersListener>();
  let before: Board | null = null;
  const onTransaction = ({ local }: Transaction) => {
    if (listeners.size === 0) return;
    const after = readBoard();
    const was = before;
    before = after;
    if (local || !was || !after || was === after) return;
    for (const listener of [...listeners]) listener(was, after);
  };
  doc.on('afterTransaction', onTransaction);
  return {
    subscribeOthers: (listener: OthersListener) => {
      before = readBoard();
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    closeOthers: () => doc.off('afterTransaction', onTransaction),
  };
};

/** Reads what lies on this machine while the server is waited for: the first reading of a large board takes as long as the answer. */
const readAhead = ({ doc, status, subscribe }: SharedDocument, reader: BoardReader): (() => void) => {
  const end = subscribe(() => {
    if (!status().safeHere) return;
    end();
    setTimeout(() => doc.store.clients.size > 0 && reader.read());
  });
  return end;
};

/** Binds a board's document to one person; `shown` is the board as the page shows it until then. `close` leaves the document itself open. */
export const openLiveBoard = (shared: SharedDocument, account: Account, shown: Board): LiveBoard => {
  const origin = { account: account.id, tab: uuidv4() };
  const reader = boardReader(shared.doc, shown);
  const history = boardHistory(shared.doc, origin);
  const waiting = waitingCommands(shared, boardCommands(shared.doc, { origin }));
  const read = () => (shared.isFilled() ? reader.read() : null);
  let mine = false;
  const note = ({ local, changed }: Transaction) => {
    if (changed.size > 0) mine = local;
  };
  shared.doc.on('afterTransaction', note);
  const endReadingAhead = readAhead(shared, reader);
  const presence = presenceOf(shared, account, read);
  const { subscribeOthers, closeOthers } = othersChanges(shared.doc, read);
  presence.present({});
  return {
    shared,
    commands: waiting.commands,
    history,
    read,
    subscribe: (listener) => {
      const ends = [reader.subscribe(listener), shared.subscribe(listener)];
      return () => {
        for (const end of ends) end();
      };
    },
    isMine: () => mine,
    subscribeOthers,
    ...presence,
    close: () => {
      shared.doc.off('afterTransaction', note);
      endReadingAhead();
      closeOthers();
      waiting.close();
      history.close();
      reader.close();
    },
  };
};
