// Counts the edits that a socket sends, so that the server's word "the first n are on disk" can be compared (R4).
// Called by shared-document.ts for each socket that y-websocket gets, of whatever kind.
import { MESSAGE } from '../ydoc/wire.ts';

/** y-protocols/sync: the second varUint of a sync message. */
const STEP_2 = 1;
const UPDATE = 2;

export type SentEdit = 'answer' | 'update';

/** What an outgoing frame is to the count: the answer to the server's sync step 1, an update, or null (no edit). */
export const sentEditOf = (frame: unknown): SentEdit | null => {
  if (!(frame instanceof Uint8Array) || frame[0] !== MESSAGE.sync) return null;
  if (frame[1] === STEP_2) return 'answer';
  return frame[1] === UPDATE ? 'update' : null;
};

/** The same socket; from now on it tells `onSent` of every edit after it was handed to it. */
export const countEdits = (socket: WebSocket, onSent: (edit: SentEdit) => void): WebSocket => {
  const send = socket.send.bind(socket);
  socket.send = (data) => {
    send(data);
    const edit = sentEditOf(data);
    if (edit) onSent(edit);
  };
  return socket;
};
