// Y.Docs in a thread: the same answers as here and now, sent only what is new, and whole again after its end.
import type { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { readBoard } from '../../../app/ydoc/board-document.ts';
import { LOOKS } from '../../../server/document-looks.ts';
import { startDocumentWorker } from '../../../server/start-document-worker.ts';
import { messagesOf, openDocument } from '../../../server/sync/document-bytes.ts';
import { threadWork } from '../../../server/sync/document-thread.ts';
import { inlineWork } from '../../../server/sync/document-work.ts';
import { atEnd } from './sync-server.ts';

const said: string[] = [];
const say = (_about: object, message: string) => void said.push(message);
const log = { info: say, warn: say, error: say };
const notes = (doc: Y.Doc) => doc.getMap('notes').toJSON();

/** A thread whose jobs are weighed on their way: the bytes of updates in each. */
const aThread = () => {
  const sent: number[] = [];
  const workers: Worker[] = [];
  const start = () => {
    const worker = startDocumentWorker();
    workers.push(worker);
    const post = worker.postMessage.bind(worker);
    worker.postMessage = (job: { updates: { bytes: Uint8Array } }, transfer: never) => {
      sent.push(job.updates.bytes.length);
      post(job, transfer);
    };
    return worker;
  };
  const work = threadWork({ start, looks: LOOKS, here: inlineWork(), log });
  atEnd(() => work.close());
  return { work, sent, workers };
};

const aDocument = (name: string) => {
  const bytes = openDocument(name, { snapshot: null, index: null, updates: [] }, () => {});
  const doc = new Y.Doc();
  const write = (key: string, value: unknown) => {
    const before = Y.encodeStateVector(doc);
    doc.getMap('notes').set(key, value);
    const update = Y.encodeStateAsUpdate(doc, before);
    const checked = bytes.check(update);
    if (!checked.fits) throw new Error('an edit does not fit');
    bytes.take(messagesOf([update]), [checked]);
  };
  return { bytes, doc, write };
};

const contentOf = (update: Uint8Array) => {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, update);
  return notes(doc);
};

test('fold, diff and read are those of here and now, and only what is new is sent', async () => {
  const { work, sent } = aThread();
  const { bytes, doc, write } = aDocument('board/one');
  write('large', 'x'.repeat(50_000));
  const { snapshot, index } = await work.fold(bytes.source());
  expect(contentOf(snapshot)).toEqual(notes(doc));
  expect(Y.equalSnapshots(Y.decodeSnapshot(index), Y.snapshot(doc))).toBe(true);
  const before = Y.encodeStateVector(doc);
  write('small', 1);
  const diff = await work.diff(bytes.source(), before);
  expect(diff.length).toBeLessThan(100);
  expect(await work.read(bytes.source(), readBoard)).toEqual(readBoard(doc));
  // A look without a name is done here.
  expect(await work.read(bytes.source(), notes)).toEqual(notes(doc));
  expect(sent[0]).toBeGreaterThan(50_000);
  expect(sent.slice(1).every((size) => size < 100)).toBe(true);
});

test('a thread that was started before it is needed does the first job', async () => {
  const { work, workers } = aThread();
  work.warmUp();
  expect(workers).toHaveLength(1);
  const { bytes, doc, write } = aDocument('board/one');
  write('first', 1);
  expect(await work.read(bytes.source(), readBoard)).toEqual(readBoard(doc));
  expect(workers).toHaveLength(1);
});

test('more documents than are kept at hand, all at once, again and again', async () => {
  const { work } = aThread();
  const all = Array.from({ length: 20 }, (_, at) => aDocument(`board/${at}`));
  for (let round = 0; round < 3; round++) {
    for (const [at, { write }] of all.entries()) write('n', `${at}-${round}`);
    const folded = await Promise.all(all.map(({ bytes }) => work.fold(bytes.source())));
    expect(folded.map(({ snapshot }) => contentOf(snapshot).n)).toEqual(all.map((_, at) => `${at}-${round}`));
  }
});

test('a thread that ends under way fails what was asked of it, and the next question starts another', async () => {
  const { work, workers } = aThread();
  const { bytes, write } = aDocument('board/one');
  write('a', 1);
  await work.fold(bytes.source());
  const [first] = workers;
  if (!first) throw new Error('no thread');
  // The job never reaches it.
  first.postMessage = () => {};
  const asked = work.fold(bytes.source());
  void first.terminate();
  await expect(asked).rejects.toThrow(/ended/);
  expect(contentOf((await work.fold(bytes.source())).snapshot)).toEqual({ a: 1 });
  expect(workers).toHaveLength(2);
  expect(said.some((message) => message.includes('the thread for documents ended'))).toBe(true);
});
