// What every DocumentStore keeps, on disk, in memory or elsewhere. Called by one test file a store.
import { describe, expect, test } from 'vitest';
import type { DocumentStore } from '../../../server/store/store.ts';

export const bytes = (...values: number[]) => new Uint8Array(values);

export const INDEX = bytes(9, 9);
/** What a fold is given: a snapshot of these bytes. */
export const aFold =
  (...values: number[]) =>
  async () => ({ snapshot: bytes(...values), index: INDEX });

/** `open`: a new empty store. `again`: the same one, as the next process finds it. */
export type StoreUnderTest = {
  readonly open: () => Promise<{
    store: DocumentStore;
    again: () => Promise<DocumentStore>;
    readable: (name: string) => Promise<unknown>;
  }>;
};

export const documentStoreContract = (name: string, { open }: StoreUnderTest) =>
  describe(`document store: ${name}`, () => {
    test('a document that nobody wrote is empty, and reading it makes none', async () => {
      const { store, again } = await open();
      expect(await store.load('board/none')).toEqual({ snapshot: null, index: null, updates: [] });
      expect(await store.list()).toEqual([]);
      expect(await (await again()).list()).toEqual([]);
    });

    test('appends come back one by one in their order, also those of an empty update', async () => {
      const { store, again } = await open();
      await store.append('board/a', [bytes(1), bytes(), bytes(2, 3)]);
      await store.append('board/a', [bytes(4)]);
      const kept = { snapshot: null, index: null, updates: [bytes(1), bytes(), bytes(2, 3), bytes(4)] };
      expect(await store.load('board/a')).toEqual(kept);
      expect(await (await again()).load('board/a')).toEqual(kept);
    });

    test('appends that don’t wait for each other keep their order too', async () => {
      const { store, again } = await open();
      await Promise.all(Array.from({ length: 50 }, (_, at) => store.append('board/a', [bytes(at)])));
      const { updates } = await (await again()).load('board/a');
      expect(updates).toEqual(Array.from({ length: 50 }, (_, at) => bytes(at)));
    });

    test('what is kept does not change with the bytes that were given or got', async () => {
      const { store } = await open();
      const mine = bytes(1, 2);
      await store.append('board/a', [mine]);
      mine[0] = 9;
      const [got] = (await store.load('board/a')).updates;
      got?.fill(7);
      expect((await store.load('board/a')).updates).toEqual([bytes(1, 2)]);
    });

    test('a fold replaces what was appended before it, and only that', async () => {
      const { store, again } = await open();
      await store.append('board/a', [bytes(1)]);
      const folded = store.fold('board/a', aFold(1, 0));
      const appended = store.append('board/a', [bytes(2)]);
      await Promise.all([folded, appended]);
      const kept = { snapshot: bytes(1, 0), index: INDEX, updates: [bytes(2)] };
      expect(await store.load('board/a')).toEqual(kept);
      expect(await (await again()).load('board/a')).toEqual(kept);
    });

    test('a fold whose snapshot can’t be made changes nothing', async () => {
      const { store, again } = await open();
      await store.append('board/a', [bytes(1)]);
      const broken = store.fold('board/a', () => Promise.reject(new Error('no snapshot')));
      const appended = store.append('board/a', [bytes(2)]);
      await expect(broken).rejects.toThrow('no snapshot');
      await appended;
      const kept = { snapshot: null, index: null, updates: [bytes(1), bytes(2)] };
      expect(await store.load('board/a')).toEqual(kept);
      expect(await (await again()).load('board/a')).toEqual(kept);
    });

    test('what was released opens again, with all that was in it', async () => {
      const { store } = await open();
      await store.append('board/a', [bytes(1)]);
      await store.release('board/a');
      await store.append('board/a', [bytes(2)]);
      expect((await store.load('board/a')).updates).toEqual([bytes(1), bytes(2)]);
      await store.release('board/none');
    });

    test('folds follow each other; a document may begin with one', async () => {
      const { store, again } = await open();
      await store.fold('board/a', aFold(1));
      await store.append('board/a', [bytes(2)]);
      await Promise.all([store.fold('board/a', aFold(3)), store.fold('board/a', aFold(4))]);
      expect(await (await again()).load('board/a')).toEqual({
        snapshot: bytes(4),
        index: INDEX,
        updates: [],
      });
    });

    test('documents don’t mix, however alike their names', async () => {
      const { store, again } = await open();
      const names = ['board/A', 'board/a', 'board/a_', 'card/a/b', 'card/a_b', 'minutes/æ/ø'];
      for (const [at, each] of names.entries()) await store.append(each, [bytes(at)]);
      const next = await again();
      expect(await next.list()).toEqual([...names].sort());
      for (const [at, each] of names.entries()) expect((await next.load(each)).updates).toEqual([bytes(at)]);
    });

    test('large updates come back whole', async () => {
      const { store, again } = await open();
      const large = new Uint8Array(3 * 1024 * 1024).map((_, at) => at % 251);
      await store.append('board/a', [large, bytes(1)]);
      const { updates } = await (await again()).load('board/a');
      expect(updates[0]?.length).toBe(large.length);
      expect(Buffer.compare(updates[0] ?? bytes(), large)).toBe(0);
      expect(updates[1]).toEqual(bytes(1));
    });

    test('the readable copy is plain JSON, the last one written', async () => {
      const { store, readable } = await open();
      await Promise.all([
        store.writeReadable('board/a', '{"n":1}'),
        store.writeReadable('board/a', '{"n":2}'),
      ]);
      expect(await readable('board/a')).toEqual({ n: 2 });
    });
  });
