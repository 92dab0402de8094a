// [R4] What was typed last outlives its tab, until the database has it.
import { fromBase64 } from 'lib0/buffer';
import { describe, expect, it } from 'vitest';
import { countJournal, forgetJournal, openJournal } from '../../app/live/journal.ts';
import { unsentIn } from '../../app/live/ledger.ts';

/** `room`: how many entries it takes before it is full. */
const aStorage = (room = Number.POSITIVE_INFINITY): Storage => {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    key: (at) => [...entries.keys()][at] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => {
      if (entries.size >= room) throw new DOMException('full', 'QuotaExceededError');
      entries.set(key, value);
    },
    removeItem: (key) => void entries.delete(key),
    clear: () => entries.clear(),
  };
};

const PLACE = { account: 'ada', document: 'board/b1' };
const update = (...bytes: number[]) => new Uint8Array(bytes);
const updatesIn = (storage: Storage, place = PLACE) =>
  openJournal(storage, place, 'later')
    .left()
    .map((entry) => [...fromBase64(entry.update)]);

describe('the journal of last moments', () => {
  it('gives the next tab what was added and not struck, in the order of one tab', () => {
    const storage = aStorage();
    const journal = openJournal(storage, PLACE, 'tab');
    for (const byte of [1, 2, 3]) journal.add(update(byte));
    journal.strike(journal.waiting().slice(0, 1));
    expect(updatesIn(storage)).toEqual([[2], [3]]);
    expect(journal.left()).toEqual([]);
  });

  it('keeps accounts and documents apart', () => {
    const storage = aStorage();
    openJournal(storage, PLACE, 'tab').add(update(1));
    expect(updatesIn(storage, { ...PLACE, account: 'bo' })).toEqual([]);
    expect(updatesIn(storage, { ...PLACE, document: 'board/b' })).toEqual([]);
    forgetJournal(storage, { ...PLACE, document: 'board/b2' });
    expect(updatesIn(storage)).toEqual([[1]]);
    forgetJournal(storage, PLACE);
    expect(updatesIn(storage)).toEqual([]);
  });

  it('counts what waits of each document', () => {
    const storage = aStorage();
    storage.setItem('aarring:folds', '[]');
    for (const tab of ['one', 'two']) openJournal(storage, PLACE, tab).add(update(1));
    openJournal(storage, { account: 'b]o', document: 'card/b1/c1' }, 'tab').add(update(1));
    expect(countJournal(storage)).toEqual([
      { ...PLACE, count: 2 },
      { account: 'b]o', document: 'card/b1/c1', count: 1 },
    ]);
  });

  it('is asked when what is unsent is counted: the higher of its count and the ledger’s, each document once', () => {
    const storage = aStorage();
    const journal = openJournal(storage, PLACE, 'killed');
    for (const byte of [1, 2, 3]) journal.add(update(byte));
    const card = { account: 'ada', document: 'card/b1/c1' };
    openJournal(storage, card, 'killed').add(update(1));
    const minutes = { account: 'bo', document: 'minutes/b1/m1' };
    const lines = [
      { ...PLACE, tab: 'killed', unsent: 1 },
      { ...PLACE, tab: 'other', unsent: 1 },
      { ...minutes, tab: 'other', unsent: 2 },
      { ...minutes, tab: 'one more', unsent: 0 },
    ];
    const counted = [
      { ...PLACE, unsent: 3 },
      { ...minutes, unsent: 2 },
    ];
    expect(unsentIn(lines, countJournal(storage))).toEqual([...counted, { ...card, unsent: 1 }]);
    journal.strike(journal.waiting().slice(0, 2));
    expect(unsentIn(lines, countJournal(storage))[0]).toEqual({ ...PLACE, unsent: 2 });
  });

  it('goes on when the storage is full', () => {
    const storage = aStorage(1);
    const journal = openJournal(storage, PLACE, 'tab');
    journal.add(update(1));
    journal.add(update(2));
    expect(journal.waiting()).toHaveLength(1);
    expect(updatesIn(storage)).toEqual([[1]]);
  });

  it('does not take what is large, and takes everything away when asked', () => {
    const storage = aStorage();
    storage.setItem('aarring:folds', '{}');
    const journal = openJournal(storage, PLACE, 'tab');
    journal.add(new Uint8Array(70_000));
    journal.add(update(9));
    expect(updatesIn(storage)).toEqual([[9]]);
    forgetJournal(storage);
    expect(storage.length).toBe(1);
  });
});
