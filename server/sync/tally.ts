// What the sync server has done so far, as plain numbers that cost nothing to count. One for the whole server, made by
// rooms.ts; read by server/metrics.ts.
import type { LineKind } from './line.ts';

/** Why something that came in, or was to go out, was dropped. */
export type Drop =
  /** Presence of others, too large, too deep or not readable. */
  | 'presence'
  /** A viewer's edits. */
  | 'viewer'
  /** An edit that builds on what the server lacks: asked for again. */
  | 'gap'
  /** An edit of a document that takes none any more (S26). */
  | 'closed'
  /** A message to a reader that doesn't read: it gets one diff later. */
  | 'slowReader';

export type Tally = {
  /** Now open. */
  readonly lines: Record<LineKind, number>;
  linesOpened: number;
  /** By the code with which the server closed them; those that ended otherwise aren't here. */
  readonly closedWith: Map<number, number>;
  /** Documents that somebody has open, or had a moment ago. */
  rooms: number;
  messagesIn: number;
  bytesIn: number;
  messagesOut: number;
  bytesOut: number;
  /** Edits (sync step 2, update) received; updates that were news and are on disk. */
  edits: number;
  updatesStored: number;
  bytesStored: number;
  appends: number;
  failedAppends: number;
  folds: number;
  /** Rooms whose disk refuses now. */
  failingRooms: number;
  readonly dropped: Record<Drop, number>;
  /** Told how long each append took, to the disk and back. */
  onAppend: (seconds: number) => void;
};

export const newTally = (): Tally => ({
  lines: { websocket: 0, http: 0 },
  linesOpened: 0,
  closedWith: new Map(),
  rooms: 0,
  messagesIn: 0,
  bytesIn: 0,
  messagesOut: 0,
  bytesOut: 0,
  edits: 0,
  updatesStored: 0,
  bytesStored: 0,
  appends: 0,
  failedAppends: 0,
  folds: 0,
  failingRooms: 0,
  dropped: { presence: 0, viewer: 0, gap: 0, closed: 0, slowReader: 0 },
  onAppend: () => {},
});
