// A shared board's reader, commands, history and presence bound together, outside React. Opened by shared-board.tsx.
import { uuidv4 } from 'lib0/random';
import type { Doc, Transaction } from 'yjs';
import type { Board } from '../domain/board.ts';
import type { CardId, PersonId } from '../domain/card.ts';
import { type BoardCommands, boardCommands } from '../ydoc/board-commands.ts';
import { type BoardReader, boardReader } from '../ydoc/board-document.ts';
import { type BoardHistory, boardHistory } from '../ydoc/board-history.ts';
import { newId } from '../ydoc/new-id.ts';
import { type Here, hereFrom, isSameHere, type Presence } from './here.ts';
import type { SharedDocument } from './shared-document.ts';

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

/**
 * Commands that change what is there wait until it is there; those that only add need not wait.
 * In practice nothing waits longer than the first moments of a page.
 */
const waitingCommands = (
  shared: SharedDocument,
  commands: BoardCommands,
): BoardCommands & { close(): void } => {
  const waiting: (() => void)[] = [];
  const unsubscribe = shared.subscribe(() => {
    if (shared.isFilled()) for (const run of waiting.splice(0)) run();
  });
  const whenFilled = (run: () => void) => {
    if (!shared.isFilled()) shared.hurry();
    if (shared.isFilled()) run();
    else waiting.push(run);
  };
  return {
    ...commands,
    changeCards: (changes) => whenFilled(() => commands.changeCards(changes)),
    spliceTitle: (id, at, remove, insert) => whenFilled(() => commands.spliceTitle(id, at, remove, insert)),
    deleteCards: (ids, today) => whenFilled(() => commands.deleteCards(ids, today)),
    restoreCards: (ids) => whenFilled(() => commands.restoreCards(ids)),
    setLimit: (id, most) => whenFilled(() => commands.setLimit(id, most)),
    putView: (view) => {
      const { id } = view;
      if (id === undefined) return commands.putView(view);
      whenFilled(() => commands.putView(view));
      return id;
    },
    changeSeries: (...given) => whenFilled(() => commands.changeSeries(...given)),
    setSeriesMember: (...given) => whenFilled(() => commands.setSeriesMember(...given)),
    setRotaPlace: (...given) => whenFilled(() => commands.setRotaPlace(...given)),
    putStanding: (...given) => whenFilled(() => commands.putStanding(...given)),
    removeStanding: (...given) => whenFilled(() => commands.removeStanding(...given)),
    removeSeries: (...given) => whenFilled(() => commands.removeSeries(...given)),
    restoreSeries: (id) => whenFilled(() => commands.restoreSeries(id)),
    removeMeeting: (...given) => whenFilled(() => commands.removeMeeting(...given)),
    restoreMeeting: (id) => whenFilled(() => commands.restoreMeeting(id)),
    changeMeeting: (...given) => whenFilled(() => commands.changeMeeting(...given)),
    setPresence: (...given) => whenFilled(() => commands.setPresence(...given)),
    changeAgenda: (...given) => whenFilled(() => commands.changeAgenda(...given)),
    changeDecision: (...given) => whenFilled(() => commands.changeDecision(...given)),
    removeDecision: (...given) => whenFilled(() => commands.removeDecision(...given)),
    changeActivity: (...given) => whenFilled(() => commands.changeActivity(...given)),
    removeActivity: (...given) => whenFilled(() => commands.removeActivity(...given)),
    restoreActivity: (id) => whenFilled(() => commands.restoreActivity(id)),
    skipTurns: (...given) => whenFilled(() => commands.skipTurns(...given)),
    acceptTurns: (turns) => whenFilled(() => commands.acceptTurns(turns)),
    renameInPlan: (...given) => whenFilled(() => commands.renameInPlan(...given)),
    takeFromPlan: (...given) => whenFilled(() => commands.takeFromPlan(...given)),
    putBackInPlan: (...given) => whenFilled(() => commands.putBackInPlan(...given)),
    changeStakeholder: (...given) => whenFilled(() => commands.changeStakeholder(...given)),
    setMeasure: (...given) => whenFilled(() => commands.setMeasure(...given)),
    addMeasure: (id, card) => {
      const given = { ...card, id: card.id ?? newId() };
      // Should it have to wait, this is the id that it will have.
      let made: CardId | null = given.id;
      whenFilled(() => {
        made = commands.addMeasure(id, given);
      });
      return made;
    },
    removeStakeholder: (...given) => whenFilled(() => commands.removeStakeholder(...given)),
    restoreStakeholder: (id) => whenFilled(() => commands.restoreStakeholder(id)),
    removeView: (id, today) => whenFilled(() => commands.removeView(id, today)),
    restoreView: (id) => whenFilled(() => commands.restoreView(id)),
    takeBreak: (id, today) => whenFilled(() => commands.takeBreak(id, today)),
    putBackBreak: (id) => whenFilled(() => commands.putBackBreak(id)),
    close: unsubscribe,
  };
};

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
      awareness.setLocalState({ open: null, holding: null, ...awareness.getLocalState(), ...presence });
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
  const commands = waitingCommands(shared, boardCommands(shared.doc, { origin }));
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
    commands,
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
      commands.close();
      history.close();
      reader.close();
    },
  };
};
