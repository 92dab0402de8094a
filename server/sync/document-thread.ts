// Y.Docs in a thread of their own, so that no large board holds up the line of another. Made by start-server.ts; the other
// end is a worker that calls `serveDocumentWork`. The thread is started when it is first needed, or by `warmUp`.
import type { MessagePort, Worker } from 'node:worker_threads';
import * as Y from 'yjs';
import type { Log } from '../store/store.ts';
import {
  applyAll,
  type DocumentWork,
  type Folded,
  foldDoc,
  type Look,
  type Source,
} from './document-work.ts';

/** The looks that the thread knows, by name: a function can't be sent there. */
export type Looks = Readonly<Record<string, Look<unknown>>>;

/** Many updates in one buffer, one behind the other: one copy and one handing over for all. */
type Packed = { readonly bytes: Uint8Array; readonly lengths: readonly number[] };

const packed = (updates: readonly Uint8Array[]): Packed => {
  const lengths = updates.map(({ length }) => length);
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const update of updates) {
    bytes.set(update, at);
    at += update.length;
  }
  return { bytes, lengths };
};

const unpacked = ({ bytes, lengths }: Packed): Uint8Array[] => {
  let at = 0;
  return lengths.map((length) => {
    at += length;
    return bytes.subarray(at - length, at);
  });
};

type Do =
  | { readonly do: 'fold' }
  | { readonly do: 'diff'; readonly stateVector: Uint8Array }
  | { readonly do: 'read'; readonly look: string; readonly name: string };

type Job = Do & {
  readonly id: number;
  readonly key: number;
  /** Begin with an empty document; otherwise the thread has one of this key, and these are the updates since. */
  readonly anew: boolean;
  readonly updates: Packed;
};

type Answer = { readonly id: number } & (
  | { readonly ok: true; readonly value: unknown; readonly forgotten: readonly number[] }
  | { readonly ok: false; readonly message: string }
  /** The document was forgotten before the job came: it must come with all of it. */
  | { readonly ok: false; readonly lost: true }
);

/** Documents that the thread keeps at hand: the boards of a meeting are read, folded and asked for again and again. */
const MOST_KEPT = 8;

/**
 * After so many bytes of updates the thread clears up. By itself it would let several times as much lie (measured: 57 MiB
 * after 20 MiB of updates, and then 8), and nobody waits for it.
 */
const CLEAR_UP_AFTER_BYTES = 2 * 1024 * 1024;

type Kept = { readonly doc: Y.Doc; strange: number };

const result = (job: Job, { doc, strange }: Kept, looks: Looks, began: number): unknown => {
  if (job.do === 'fold') return foldDoc(doc, strange, began);
  if (job.do === 'diff') return Y.encodeStateAsUpdate(doc, job.stateVector);
  const look = looks[job.look];
  if (!look) throw new Error(`no such look: ${job.look}`);
  return look(doc, job.name);
};

/** Bytes that were made for the answer go over without a copy. */
const transferOf = (value: unknown): ArrayBuffer[] => {
  const all = value instanceof Uint8Array ? [value] : Object.values((value as Folded | null) ?? {});
  const buffers = all.flatMap((one) => (one instanceof Uint8Array ? (one.buffer as ArrayBuffer) : []));
  return [...new Set(buffers)];
};

/** The thread's own end. */
export const serveDocumentWork = (
  port: MessagePort,
  looks: Looks,
  collectGarbage: () => void = () => {},
): void => {
  const kept = new Map<number, Kept>();
  let taken = 0;

  const clearUp = () => {
    if (taken < CLEAR_UP_AFTER_BYTES) return;
    taken = 0;
    collectGarbage();
  };

  /** Last used last; gives the keys that had to go. */
  const keep = (key: number, one: Kept): number[] => {
    kept.delete(key);
    kept.set(key, one);
    const forgotten = [...kept.keys()].slice(0, Math.max(0, kept.size - MOST_KEPT));
    for (const old of forgotten) kept.delete(old);
    return forgotten;
  };

  port.on('message', (job: Job) => {
    const began = performance.now();
    taken += job.updates.bytes.length;
    // The answer goes first.
    setImmediate(clearUp);
    try {
      const before = job.anew ? undefined : kept.get(job.key);
      if (!before && !job.anew)
        return port.postMessage({ id: job.id, ok: false, lost: true } satisfies Answer);
      const one = before ?? { doc: new Y.Doc(), strange: 0 };
      one.strange += applyAll(one.doc, unpacked(job.updates));
      const forgotten = keep(job.key, one);
      const value = result(job, one, looks, began);
      const transfer = job.do === 'read' ? [] : transferOf(value);
      port.postMessage({ id: job.id, ok: true, value, forgotten } satisfies Answer, transfer);
    } catch (error) {
      kept.delete(job.key);
      const message = error instanceof Error ? error.message : 'unknown';
      port.postMessage({ id: job.id, ok: false, message } satisfies Answer);
    }
  });
};

type Waiting = {
  readonly source: Source;
  readonly what: Do;
  resolve(value: unknown): void;
  reject(error: Error): void;
};

type Options = {
  readonly start: () => Worker;
  readonly looks: Looks;
  /** Does what the thread can't: looks without a name. */
  readonly here: DocumentWork;
  readonly log: Log;
};

export type ThreadWork = DocumentWork & {
  /** Starts the thread before it is needed: the first who opens a board doesn't wait for it then. */
  warmUp(): void;
};

export const threadWork = ({ start, looks, here, log }: Options): ThreadWork => {
  const names = new Map(Object.entries(looks).map(([name, look]) => [look, name]));
  const waiting = new Map<number, Waiting>();
  /** How far the thread's own copies of documents are, as far as we know. */
  const reached = new Map<number, number>();
  let worker: Worker | null = null;
  let ids = 0;

  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };

  const ended = (from: Worker, error: Error) => {
    if (worker !== from) return;
    worker = null;
    reached.clear();
    log.error({ err: error }, 'the thread for documents ended; the next one who needs it starts another');
    failAll(error);
  };

  const answered = (answer: Answer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.ok) {
      for (const key of answer.forgotten) reached.delete(key);
      asked?.resolve(answer.value);
    } else if (asked) {
      reached.delete(asked.source.key);
      // Others' documents, or a job that failed, pushed this one out while the job was on its way.
      if ('lost' in answer) post(asked);
      else asked.reject(new Error(answer.message));
    }
    if (waiting.size === 0) worker?.unref();
  };

  const running = (): Worker => {
    if (worker) return worker;
    const started = start();
    started.on('message', answered);
    started.on('error', (error) => ended(started, error));
    started.on('exit', (code) => ended(started, new Error(`it ended with ${code}`)));
    worker = started;
    return started;
  };

  const post = (asked: Waiting): void => {
    const { source, what } = asked;
    const has = reached.get(source.key);
    const isAtHand = has !== undefined && has >= (source.parts[0]?.from ?? source.position);
    const since = isAtHand ? has : source.snapshotAt;
    const updates = source.parts.filter(({ to }) => to > since).map(({ update }) => update);
    const all = isAtHand || !source.snapshot ? updates : [source.snapshot, ...updates];
    const id = ++ids;
    const to = running();
    reached.set(source.key, source.position);
    to.ref();
    waiting.set(id, asked);
    const job: Job = { ...what, id, key: source.key, anew: !isAtHand, updates: packed(all) };
    to.postMessage(job, [job.updates.bytes.buffer as ArrayBuffer]);
  };

  const send = (source: Source, what: Do): Promise<unknown> =>
    new Promise((resolve, reject) => post({ source, what, resolve, reject }));

  return {
    warmUp: () => running().unref(),
    fold: (source) => send(source, { do: 'fold' }) as Promise<Folded>,
    diff: (source, stateVector) =>
      send(source, { do: 'diff', stateVector: new Uint8Array(stateVector) }) as Promise<Uint8Array>,
    read: <T>(source: Source, look: Look<T>): Promise<T> => {
      const name = names.get(look as Look<unknown>);
      if (name === undefined) return here.read(source, look);
      return send(source, { do: 'read', look: name, name: source.name }) as Promise<T>;
    },
    close: async () => {
      const last = worker;
      worker = null;
      reached.clear();
      failAll(new Error('the thread for documents was closed'));
      await last?.terminate();
    },
  };
};
