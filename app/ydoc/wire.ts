// The words of the line between browser and server: y-websocket's message types and ours, and the named close codes.
// Read by server/sync and app/live.

/** First varUint of every message. 0–3 are y-protocols'; `stored`, `disk` and `closed` are ours and other clients pass them over. */
export const MESSAGE = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  /**
   * Server → sender: `[varUint 121][varUint n]`: the first n edits (sync step 2 or update messages, empty ones too) of this
   * socket are on disk; never less than before. An edit that the server could not use for lack of its predecessor, and all
   * after it, are counted once a later step 2 is stored: the server asks for that one (server/sync/RULES.md S6, S8).
   */
  stored: 121,
  /**
   * Server → everybody in the document: `[varUint 122][varUint 1]`: its disk doesn't take edits now, so that nothing new is
   * saved or sent on; `[122][0]`: it does again. One who joins meanwhile is told at once; no word means that all is well.
   */
  disk: 122,
  /**
   * Server → everybody in the document: `[varUint 123][varUint 0]`: it takes no edits any more, for good. `[123][1]`, to the sender: what
   * it sent would have changed the document, and was not taken. An edit that brings nothing new counts as stored all the same (S26).
   */
  closed: 123,
} as const;

/** Why the server closes a socket (RFC 6455 §7.4: 4000–4999 are private). Final ones are not retried by the client. */
export const CLOSE = {
  /** No valid session: sign in again. Final. */
  signedOut: 4401,
  /** Not a member, or no such document: both look alike. Final. */
  notAdmitted: 4403,
  /** A message that could not be read. */
  badMessage: 4400,
  /** A message over the size limit (RFC 6455's own code). */
  tooLarge: 1009,
  /** More messages than anybody types. */
  tooFast: 4429,
  /** The disk does not take it: nothing was acknowledged. */
  notStored: 4507,
  /** The server stops or restarts (IANA: service restart). */
  restarting: 1012,
} as const;

export const FINAL_CLOSES: readonly number[] = [CLOSE.signedOut, CLOSE.notAdmitted];

/**
 * The line over HTTP, for where WebSockets don't get through. Down: `GET /line/<document name>` is a stream of server-sent
 * events: `open` (the line's secret), messages in base64, `ping` (answered by an empty POST), `close` (a code of CLOSE).
 * Up: one `POST /line/send` at a time; the bodies together are one stream of frames, each a varUint length and its bytes.
 * The first POST has the sequence number 1; one that is sent again, as its answer was lost, keeps its number.
 */
export const HTTP_LINE = {
  path: '/line/',
  sendPath: '/line/send',
  /** A GET that accepts this is given the whole document as one update, and no line. */
  copyType: 'application/octet-stream',
  /** Headers of a POST. The secret stands in no address, so that it lands in no log. */
  secretHeader: 'aarring-line',
  sequenceHeader: 'aarring-sequence',
  /** Answers to a POST: done; there is no such line any more; not the next number; too large. */
  done: 204,
  gone: 410,
  outOfOrder: 409,
  tooLarge: 413,
} as const;
