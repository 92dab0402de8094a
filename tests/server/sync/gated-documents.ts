// The memory store with a gate before each step and a count after it, for tests that must know what happened when.
import { memoryDocuments } from '../../../server/store/memory-documents.ts';
import type { DocumentStore } from '../../../server/store/store.ts';

type Step = 'load' | 'append' | 'fold' | 'writeReadable';

export type GatedDocuments = DocumentStore & {
  /** From now on calls of this step wait. Gives what lets them through, those to come too. */
  hold(step: Step): () => void;
  /** From now on calls of this step reject, or not. */
  fail(step: Step, how: boolean): void;
  /** How many calls came, done or not. */
  count(step: Step): number;
  /** Resolves when that many calls of the step have come. */
  reached(step: Step, count: number): Promise<void>;
  readonly readable: ReadonlyMap<string, string>;
};

export const gatedDocuments = (): GatedDocuments => {
  // A fold takes what was appended before its call, however long its writing takes.
  const memory = memoryDocuments(() => through('fold', async () => {}));
  const gates = new Map<Step, Promise<void>>();
  const failing = new Set<Step>();
  const counts = new Map<Step, number>();
  let waiting: { step: Step; count: number; resolve: () => void }[] = [];

  async function through<T>(step: Step, action: () => Promise<T>): Promise<T> {
    const count = (counts.get(step) ?? 0) + 1;
    counts.set(step, count);
    for (const each of waiting) if (each.step === step && each.count <= count) each.resolve();
    waiting = waiting.filter((each) => each.step !== step || each.count > count);
    await gates.get(step);
    if (failing.has(step)) throw new Error(`no ${step} today`);
    return action();
  }

  return {
    readable: memory.readable,
    load: (name) => through('load', () => memory.load(name)),
    append: (name, updates) => through('append', () => memory.append(name, updates)),
    fold: memory.fold,
    writeReadable: (name, text) => through('writeReadable', () => memory.writeReadable(name, text)),
    list: memory.list,
    release: memory.release,
    close: memory.close,
    hold: (step) => {
      let release = () => {};
      gates.set(
        step,
        new Promise((resolve) => {
          release = () => {
            gates.delete(step);
            resolve();
          };
        }),
      );
      return () => release();
    },
    fail: (step, how) => {
      if (how) failing.add(step);
      else failing.delete(step);
    },
    count: (step) => counts.get(step) ?? 0,
    reached: (step, count) =>
      new Promise((resolve) => {
        if ((counts.get(step) ?? 0) >= count) resolve();
        else waiting.push({ step, count, resolve });
      }),
  };
};
