// What is known about one document's way to the server's disk, and what may be said about it (R4). Pure;
// shared-document.ts feeds it events, save-state.tsx puts the status in words.
import { CLOSE } from '../ydoc/wire.ts';

export type SaveState =
  | 'loading'
  | 'saved'
  | 'saving'
  | 'offline'
  | 'blocked'
  | 'signedOut'
  | 'notAdmitted'
  | 'notStored'
  /** The document takes no edits any more, and some made here were not taken. */
  | 'turnedAway';

export type SaveStatus = {
  readonly state: SaveState;
  /** Edits made here since everything was last on the server's disk, and those that wait for the document to be filled. */
  readonly unsent: number;
  /** Whether unsent edits lie in this browser's own storage and survive a reload. */
  readonly safeHere: boolean;
  /** The line goes over plain HTTP, because something on the way stops WebSockets. All else is the same. */
  readonly overHttp: boolean;
};

export type SaveLine = {
  /** `waiting`: never tried yet. */
  readonly socket: 'waiting' | 'open' | 'down';
  readonly overHttp: boolean;
  /** The socket that closes next is closed by us, for a better one. */
  readonly moving: boolean;
  readonly synced: boolean;
  /** This machine's own copy has been read, or found missing. */
  readonly read: boolean;
  readonly safeHere: boolean;
  /** Edits sent on this socket, and how many of them the server says are on disk. */
  readonly sent: number;
  readonly stored: number;
  /** There are edits here which this socket has not been given. */
  readonly owing: boolean;
  readonly unsent: number;
  /** Changes that are to be made once the document is filled: until then they lie in this tab only. */
  readonly waiting: number;
  /** Attempts in a row that ended without a sync. */
  readonly failures: number;
  /** `failures` when plain HTTP first got through; null while it doesn't. */
  readonly reachedAt: number | null;
  readonly refused: boolean;
  /** The server's disk doesn't take edits now, by its own word on this socket. */
  readonly diskRefuses: boolean;
  /** The server takes no edits of this document any more (S26) … */
  readonly readOnly: boolean;
  /** … and didn't take something that was done here. */
  readonly turnedAway: boolean;
  readonly ended: 'signedOut' | 'notAdmitted' | null;
};

export const NEW_LINE: SaveLine = {
  socket: 'waiting',
  overHttp: false,
  moving: false,
  synced: false,
  read: false,
  safeHere: false,
  sent: 0,
  stored: 0,
  owing: false,
  unsent: 0,
  waiting: 0,
  failures: 0,
  reachedAt: null,
  refused: false,
  diskRefuses: false,
  readOnly: false,
  turnedAway: false,
  ended: null,
};

export type SaveEvent =
  | { readonly type: 'read'; readonly unsent: number; readonly safeHere: boolean }
  /** A local edit; `sent` says whether the socket was open to take it. */
  | { readonly type: 'edited'; readonly sent: boolean }
  /** A change begins to wait for the document to be filled, or was made, or can't be. */
  | { readonly type: 'waiting'; readonly by: 1 | -1 }
  | { readonly type: 'opened'; readonly overHttp: boolean }
  | { readonly type: 'synced' }
  | { readonly type: 'sent'; readonly edit: 'answer' | 'update' }
  | { readonly type: 'stored'; readonly count: number }
  /** `code` is null when this side closed, or the browser does not say. */
  | { readonly type: 'closed'; readonly code: number | null }
  /** The server's disk refuses, or takes again. */
  | { readonly type: 'disk'; readonly refuses: boolean }
  /** The document takes no edits any more; whether one of ours was turned away. */
  | { readonly type: 'readOnly'; readonly turnedAway: boolean }
  /** We are about to close the socket in order to open another at once. */
  | { readonly type: 'moving' }
  /** Whether plain HTTP to the same server got through. */
  | { readonly type: 'probed'; readonly reached: boolean };

/** So many failed attempts before HTTP is asked, too. */
export const ATTEMPTS_BEFORE_PROBE = 3;

/** The server took the connection but not the edits. */
const REFUSED_CLOSES: readonly number[] = [CLOSE.notStored, CLOSE.tooLarge, CLOSE.badMessage];

const endOf = (code: number | null): SaveLine['ended'] =>
  code === CLOSE.signedOut ? 'signedOut' : code === CLOSE.notAdmitted ? 'notAdmitted' : null;

const isAllStored = (line: SaveLine): boolean =>
  line.read && line.socket === 'open' && line.synced && !line.owing && line.stored >= line.sent;

/** The server's word is the only thing that makes edits count as saved. */
const settle = (line: SaveLine): SaveLine =>
  isAllStored(line) ? { ...line, unsent: 0, refused: false, turnedAway: false } : line;

/** The line after `event`. */
export const nextLine = (line: SaveLine, event: SaveEvent): SaveLine => {
  switch (event.type) {
    case 'read':
      return settle({
        ...line,
        read: true,
        safeHere: event.safeHere,
        unsent: line.unsent + event.unsent,
        // Edits of an earlier visit reach the server with the answer to its sync step 1.
        owing: line.owing || (event.unsent > 0 && line.socket !== 'open'),
      });
    case 'edited':
      return { ...line, unsent: line.unsent + 1, owing: line.owing || !event.sent };
    case 'waiting':
      return { ...line, waiting: line.waiting + event.by };
    case 'opened':
      return {
        ...line,
        socket: 'open',
        overHttp: event.overHttp,
        moving: false,
        synced: false,
        diskRefuses: false,
        sent: 0,
        stored: 0,
        owing: line.unsent > 0,
        ended: null,
      };
    case 'synced':
      return settle({ ...line, synced: true, failures: 0, reachedAt: null });
    case 'sent':
      return event.edit === 'answer'
        ? settle({ ...line, sent: line.sent + 1, owing: false })
        : { ...line, sent: line.sent + 1 };
    case 'stored':
      return settle({ ...line, stored: Math.max(line.stored, event.count) });
    case 'disk':
      return { ...line, diskRefuses: event.refuses };
    case 'readOnly':
      return { ...line, readOnly: true, turnedAway: line.turnedAway || event.turnedAway };
    case 'moving':
      return { ...line, moving: true };
    case 'closed':
      if (line.moving)
        return {
          ...line,
          // Said as at the beginning: connecting.
          socket: line.socket === 'open' ? 'waiting' : line.socket,
          moving: false,
          synced: false,
          diskRefuses: false,
        };
      return {
        ...line,
        socket: 'down',
        synced: false,
        diskRefuses: false,
        failures: line.failures + 1,
        refused: line.refused || REFUSED_CLOSES.includes(event.code ?? 0),
        ended: endOf(event.code),
      };
    case 'probed':
      return { ...line, reachedAt: event.reached ? (line.reachedAt ?? line.failures) : null };
  }
};

/**
 * Pages get through and the attempt after that failed again: something between refuses the line, over WebSockets and, as
 * road.ts has tried that meanwhile, over HTTP. (One success alone may be a server that has just come back.)
 */
const isBlocked = (line: SaveLine): boolean => line.reachedAt !== null && line.failures > line.reachedAt;

const unsentOf = (line: SaveLine): number => line.unsent + line.waiting;

const stateOf = (line: SaveLine): SaveState => {
  if (line.ended) return line.ended;
  if (line.diskRefuses) return 'notStored';
  if (isAllStored(line) && unsentOf(line) === 0) return 'saved';
  if (line.turnedAway) return 'turnedAway';
  if (line.refused) return 'notStored';
  if (isBlocked(line)) return 'blocked';
  if (line.socket === 'open') return unsentOf(line) > 0 ? 'saving' : 'loading';
  return line.socket === 'waiting' ? 'loading' : 'offline';
};

export const statusOf = (line: SaveLine): SaveStatus => ({
  state: stateOf(line),
  unsent: unsentOf(line),
  safeHere: line.safeHere && line.waiting === 0,
  overHttp: line.overHttp && line.socket === 'open',
});

export const isSameStatus = (a: SaveStatus, b: SaveStatus): boolean =>
  a.state === b.state && a.unsent === b.unsent && a.safeHere === b.safeHere && a.overHttp === b.overHttp;

const LOUDEST_FIRST: readonly SaveState[] = [
  'signedOut',
  'notAdmitted',
  'notStored',
  'blocked',
  'offline',
  'turnedAway',
  'saving',
  'loading',
  'saved',
];

/**
 * One status for several open documents: the worst of them, all unsent edits together. Of those beside the boards (a card's
 * body, minutes) only what has unsent edits or is cut off counts.
 */
export const worstOf = (boards: readonly SaveStatus[], beside: readonly SaveStatus[]): SaveStatus => {
  const counted = [
    ...boards,
    ...beside.filter(
      (status) => status.unsent > 0 || !['loading', 'notAdmitted', 'saved'].includes(status.state),
    ),
  ];
  const state =
    LOUDEST_FIRST.find((candidate) => counted.some((status) => status.state === candidate)) ?? 'loading';
  const unsent = counted.reduce((sum, status) => sum + status.unsent, 0);
  const overHttp = [...boards, ...beside].some((status) => status.overHttp);
  return { state, unsent, safeHere: counted.every((status) => status.safeHere), overHttp };
};
