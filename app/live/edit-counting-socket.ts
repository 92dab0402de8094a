// A WebSocket that counts the edits it sends, so that the server's word "the first n are on disk" can be compared (R4).
// Handed to y-websocket by shared-document.ts.
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

/** A subclass of `base` that tells `onSent` of every edit after it was handed to the socket. */
export const editCountingSocket = (
  base: typeof WebSocket,
  onSent: (edit: SentEdit) => void,
): typeof WebSocket =>
  class extends base {
    override send(data: string | ArrayBufferLike | Blob | ArrayBufferView): void {
      super.send(data as string);
      const edit = sentEditOf(data);
      if (edit) onSent(edit);
    }
  };
