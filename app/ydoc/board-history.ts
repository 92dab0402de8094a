// Undo and redo of one person's own changes to cards and saved views (R9). Called by app/live.
//
// Titles are Y.UndoManager's. Fields are not: it deletes a key when the value to return to is gone, and goes back over a
// value of somebody else's that an undo of one's own had brought back. Here a field is taken back only while what
// stands there is what this history wrote.
import * as Y from 'yjs';
import { boardMap } from './board-shape.ts';
import { fieldTracker, type Write } from './field-tracker.ts';

/** What became of a step: all of it was taken back, what still stood of it, or nothing, as others have overwritten it. */
export type Taken = 'whole' | 'part' | 'overwritten';

export type BoardHistory = {
  /**
   * Takes back the newest step; null when there is none. One that others have overwritten is given up and no other taken in its place:
   * who undoes means what they did last, and an older change of theirs may be out of sight.
   */
  undo(): Taken | null;
  redo(): Taken | null;
  canUndo(): boolean;
  canRedo(): boolean;
  /** The next typing begins a step of its own, however soon it comes. */
  separate(): void;
  subscribe(listener: () => void): () => void;
  close(): void;
};

type StackItem = Y.UndoManager['undoStack'][number];
type Step =
  | { readonly kind: 'fields'; readonly writes: readonly Write[] }
  | { readonly kind: 'title'; item: StackItem };

/** Typing in one title with pauses shorter than this is one step, milliseconds. */
const TYPING_PAUSE = 500;

/** The history of what is changed with this origin, which is not null, from now on. */
export function boardHistory(
  doc: Y.Doc,
  origin: unknown,
  { typingPause = TYPING_PAUSE }: { typingPause?: number } = {},
): BoardHistory {
  const listeners = new Set<() => void>();
  const notify = () => {
    for (const listener of [...listeners]) listener();
  };
  const done: Step[] = [];
  const undone: Step[] = [];
  const titles = titleManager(doc, origin, typingPause);
  const fields = fieldTracker(doc, origin);

  const record = (step: Step) => {
    titles.forget(undone.splice(0));
    done.push(step);
    notify();
  };
  titles.onStep((item) => record({ kind: 'title', item }));
  fields.onStep((writes) => {
    titles.separate();
    record({ kind: 'fields', writes });
  });

  /** Applies the last step of one list; its opposite, as far as it had an effect, goes onto the other list. */
  const take = (from: Step[], onto: Step[], direction: 'undo' | 'redo'): Taken | null => {
    const step = from.pop();
    if (step === undefined) return null;
    const opposite = step.kind === 'title' ? titles.take(step.item, direction) : fields.take(step.writes);
    if (opposite !== null) onto.push(opposite);
    notify();
    return opposite === null ? 'overwritten' : isPart(opposite, step) ? 'part' : 'whole';
  };

  return {
    undo: () => take(done, undone, 'undo'),
    redo: () => take(undone, done, 'redo'),
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
    separate: titles.separate,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      listeners.clear();
      titles.close();
      fields.close();
    },
  };
}

/** Of a title only yjs knows what still stood. */
const isPart = (opposite: Step, step: Step): boolean =>
  opposite.kind === 'fields' && step.kind === 'fields' && opposite.writes.length < step.writes.length;

/** One Y.UndoManager that is lent one step at a time, since the order of the steps is kept here. */
function titleManager(doc: Y.Doc, origin: unknown, captureTimeout: number) {
  let typedIn: unknown = null;
  let taking = false;
  const manager = new Y.UndoManager(boardMap(doc, 'cards'), {
    trackedOrigins: new Set([origin]),
    captureTimeout,
    captureTransaction(transaction) {
      if (transaction.origin === manager) return true;
      if (transaction.origin !== origin) return false;
      const [text, ...others] = transaction.changed.keys();
      const isTyping = text instanceof Y.Text && others.length === 0;
      if (!isTyping || text !== typedIn) manager.stopCapturing();
      typedIn = isTyping ? text : null;
      return isTyping;
    },
  });
  return {
    separate: () => manager.stopCapturing(),
    onStep(listener: (item: StackItem) => void) {
      manager.on('stack-item-added', ({ stackItem }: { stackItem: StackItem }) => {
        if (!taking) listener(stackItem);
      });
    },
    take(item: StackItem, direction: 'undo' | 'redo'): Step | null {
      manager.undoStack = direction === 'undo' ? [item] : [];
      manager.redoStack = direction === 'redo' ? [item] : [];
      taking = true;
      const taken = direction === 'undo' ? manager.undo() : manager.redo();
      taking = false;
      manager.stopCapturing();
      const opposite = (direction === 'undo' ? manager.redoStack : manager.undoStack).pop();
      return taken !== null && opposite !== undefined ? { kind: 'title', item: opposite } : null;
    },
    /** Lets yjs drop what it kept of deleted text for these steps. */
    forget(steps: readonly Step[]) {
      manager.redoStack = steps.flatMap((step) => (step.kind === 'title' ? [step.item] : []));
      manager.clear(false, true);
    },
    close: () => manager.destroy(),
  };
}
