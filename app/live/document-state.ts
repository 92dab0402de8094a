// What one open document knows of itself: its way to the server's disk, and whether it has content to show.
// Held by shared-document.ts; its listeners are the hooks.
import {
  isSameStatus,
  NEW_LINE,
  nextLine,
  type SaveEvent,
  type SaveLine,
  type SaveStatus,
  statusOf,
} from './save-line.ts';

export type DocumentState = {
  line(): SaveLine;
  status(): SaveStatus;
  /** True once there is the server's content, or a whole copy of it that was hurried for. */
  isFilled(): boolean;
  /** The server takes no edits of it any more (S26). */
  isReadOnly(): boolean;
  /** Don't wait for the server any longer: somebody changes things, or it doesn't answer. */
  hurry(): void;
  /** This machine's copy was once in step with the server. */
  foundWholeCopy(): void;
  take(event: SaveEvent): void;
  subscribe(listener: () => void): () => void;
};

type OnUnsent = (ownUnsent: number, allStored: boolean) => void;

/** `onUnsent` is told how many edits of this visit are unsent, and whether those of earlier ones are stored, too. */
export const openDocumentState = (onUnsent: OnUnsent): DocumentState => {
  const listeners = new Set<() => void>();
  let line = NEW_LINE;
  let status = statusOf(line);
  let ownUnsent = 0;
  let everSynced = false;
  let hurried = false;
  let hasWholeCopy = false;
  let filled = false;

  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  const becomesFilled = (): boolean => {
    const was = filled;
    filled ||= everSynced || (hurried && hasWholeCopy);
    return filled !== was;
  };

  return {
    line: () => line,
    status: () => status,
    isFilled: () => filled,
    isReadOnly: () => line.readOnly,
    hurry: () => {
      hurried = true;
      if (becomesFilled()) tell();
    },
    foundWholeCopy: () => {
      hasWholeCopy = true;
    },
    take: (event) => {
      const before = status;
      const wasReadOnly = line.readOnly;
      line = nextLine(line, event);
      const now = statusOf(line);
      if (event.type === 'edited') ownUnsent += 1;
      if (event.type === 'synced') everSynced = true;
      if (event.type === 'edited' || event.type === 'closed') hurried = true;
      if (now.unsent === 0) ownUnsent = 0;
      if (!isSameStatus(now, before)) status = now;
      if (line.read && (now.unsent !== before.unsent || event.type === 'read'))
        onUnsent(ownUnsent, now.unsent === 0);
      if (becomesFilled() || status !== before || line.readOnly !== wasReadOnly) tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
