// Messages as bytes, for bare sockets. Called by the tests of server/sync.
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { MESSAGE } from '../../../app/ydoc/wire.ts';

const sync = (step: number, bytes: Uint8Array) =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.sync);
    encoding.writeVarUint(encoder, step);
    encoding.writeVarUint8Array(encoder, bytes);
  });

export const step1 = (doc = new Y.Doc()) => sync(0, Y.encodeStateVector(doc));
export const step2 = (update: Uint8Array) => sync(1, update);
export const update = (bytes: Uint8Array) => sync(2, bytes);

export const presence = (entries: readonly { client: number; clock: number; state: unknown }[]) =>
  encoding.encode((encoder) => {
    const states = encoding.encode((inner) => {
      encoding.writeVarUint(inner, entries.length);
      for (const { client, clock, state } of entries) {
        encoding.writeVarUint(inner, client);
        encoding.writeVarUint(inner, clock);
        encoding.writeVarString(inner, typeof state === 'string' ? state : JSON.stringify(state));
      }
    });
    encoding.writeVarUint(encoder, MESSAGE.awareness);
    encoding.writeVarUint8Array(encoder, states);
  });

export const isStep1 = (bytes: Uint8Array) => bytes[0] === MESSAGE.sync && bytes[1] === 0;
export const isStep2 = (bytes: Uint8Array) => bytes[0] === MESSAGE.sync && bytes[1] === 1;
export const isUpdate = (bytes: Uint8Array) => bytes[0] === MESSAGE.sync && bytes[1] === 2;
export const isPresence = (bytes: Uint8Array) => bytes[0] === MESSAGE.awareness;
export const isStored = (count: number) => (bytes: Uint8Array) =>
  bytes[0] === MESSAGE.stored && decoding.readVarUint(decoding.createDecoder(bytes.subarray(1))) === count;

/** The `stored` counts among what was heard. */
export const storedCounts = (heard: readonly Uint8Array[]): number[] =>
  heard
    .filter((bytes) => bytes[0] === MESSAGE.stored)
    .map((bytes) => decoding.readVarUint(decoding.createDecoder(bytes.subarray(1))));

/** The update or state vector in a sync message. */
export const bodyOf = (bytes: Uint8Array): Uint8Array => {
  const decoder = decoding.createDecoder(bytes.subarray(2));
  return decoding.readVarUint8Array(decoder);
};

/** The update that a change makes. */
export const changeOf = (doc: Y.Doc, change: (notes: Y.Map<unknown>) => void): Uint8Array => {
  const before = Y.encodeStateVector(doc);
  doc.transact(() => change(doc.getMap('notes')));
  return Y.encodeStateAsUpdate(doc, before);
};

/** A document out of what is kept of it. */
export const docOf = (kept: { snapshot: Uint8Array | null; updates: readonly Uint8Array[] }): Y.Doc => {
  const doc = new Y.Doc();
  if (kept.snapshot) Y.applyUpdate(doc, kept.snapshot);
  for (const each of kept.updates) Y.applyUpdate(doc, each);
  return doc;
};
