// Order keys: cards land where they were put, also where keys are equal or unreadable, and no more is touched than needed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byOrder, place } from '../../app/domain/order.ts';

type Keyed = { readonly id: string; readonly order: string };

const column = (...orders: string[]): Keyed[] => orders.map((order, i) => ({ id: `c${i}`, order }));

/** The column after the placing, sorted as every machine sorts it, as ids; `ids` are those of the placed cards. */
function after(before: readonly Keyed[], index: number, ids: readonly string[]): string[] {
  const { orders, repairs } = place(before, index, ids.length);
  const repaired = new Map(repairs.map(({ id, order }) => [id, order]));
  const old = before.map((card) => ({ id: card.id, order: repaired.get(card.id) ?? card.order }));
  const placed = orders.map((order, i) => ({ id: ids[i] ?? '', order }));
  return [...old, ...placed].sort(byOrder).map(({ id }) => id);
}

const wanted = (before: readonly Keyed[], index: number, ids: readonly string[]): string[] =>
  before.map(({ id }) => id).toSpliced(index, 0, ...ids);

describe('the order of two cards', () => {
  test('by code units, not by locale; equal keys by id', () => {
    const cards = [
      { id: 'b', order: 'a0' },
      { id: 'a', order: 'aa' },
      { id: 'a', order: 'aZ' },
      { id: 'a', order: 'a0' },
      { id: 'Z', order: 'a0' },
    ];
    expect(cards.sort(byOrder).map(({ id, order }) => order + id)).toEqual([
      'a0Z',
      'a0a',
      'a0b',
      'aZa',
      'aaa',
    ]);
    expect(byOrder({ id: 'a', order: 'a0' }, { id: 'a', order: 'a0' })).toBe(0);
  });
});

describe('placing', () => {
  test('into an empty column', () => {
    expect(place([], 0, 2)).toEqual({ orders: ['a0', 'a1'], repairs: [] });
  });

  test('none', () => {
    expect(place(column('a0', 'a0'), 1, 0)).toEqual({ orders: [], repairs: [] });
  });

  test('before, between and after, without touching anything', () => {
    const before = column('a0', 'a1', 'a2');
    for (const index of [0, 1, 2, 3]) {
      expect(place(before, index, 3).repairs).toEqual([]);
      expect(after(before, index, ['x', 'y', 'z'])).toEqual(wanted(before, index, ['x', 'y', 'z']));
    }
  });

  test('an index outside is the nearest inside', () => {
    const before = column('a0', 'a1');
    expect(after(before, -3, ['x'])).toEqual(['x', 'c0', 'c1']);
    expect(after(before, 9, ['x'])).toEqual(['c0', 'c1', 'x']);
  });

  test('between equal keys the shorter side is repaired', () => {
    const before = column('a0', 'a1', 'a1', 'a1', 'a1', 'a2');
    expect(place(before, 2, 1).repairs.map(({ id }) => id)).toEqual(['c1']);
    expect(place(before, 4, 1).repairs.map(({ id }) => id)).toEqual(['c4']);
    expect(place(before, 1, 1).repairs).toEqual([]);
    expect(place(before, 5, 1).repairs).toEqual([]);
    for (const index of [1, 2, 3, 4, 5])
      expect(after(before, index, ['x'])).toEqual(wanted(before, index, ['x']));
  });

  test('[R10] beside keys that nothing can be counted from', () => {
    const before = column('', '!', 'a0', 'a10', 'zz');
    for (const index of [0, 1, 2, 3, 4, 5])
      expect(after(before, index, ['x', 'y'])).toEqual(wanted(before, index, ['x', 'y']));
    expect(place(before, 2, 1).repairs.map(({ id }) => id)).toEqual(['c0', 'c1']);
  });

  test('thousands of drops into one gap go well without repairs', () => {
    const before: Keyed[] = column('a0', 'a1');
    for (let i = 0; i < 3000; i += 1) {
      const { orders, repairs } = place(before, 1, 1);
      expect(repairs).toEqual([]);
      before.splice(1, 0, { id: `x${i}`, order: orders[0] ?? '' });
    }
    expect(before.toSorted(byOrder)).toEqual(before);
    expect(before[1]?.order.length).toBeLessThan(600);
  });

  test('[R10] a key of a million letters is replaced, not counted from', () => {
    const before = column('a0', `a0${'z'.repeat(1_000_000)}`, 'a1');
    expect(place(before, 1, 1).repairs.map(({ id }) => id)).toEqual(['c1']);
    expect(after(before, 1, ['x'])).toEqual(wanted(before, 1, ['x']));
  });

  test('a column of thousands with one and the same key is repaired in one go', () => {
    const before = Array.from({ length: 5000 }, (_, i) => ({ id: String(i).padStart(4, '0'), order: 'a0' }));
    expect(place(before, 2000, 1).repairs).toHaveLength(2000);
    expect(after(before, 2000, ['x'])).toEqual(wanted(before, 2000, ['x']));
  });
});

describe('placing by chance', () => {
  const anyKey = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('Zz', 'a0', 'a0V', 'a1', 'a1V', 'a2', 'b00', 'b01') },
    { weight: 1, arbitrary: fc.constantFrom('', 'a', 'a00', 'å', '~', 'zz', 'A00000000000000000000000000') },
  );
  const anyColumn = fc
    .uniqueArray(fc.record({ id: fc.stringMatching(/^[a-z]{1,3}$/), order: anyKey }), {
      selector: ({ id }) => id,
      maxLength: 12,
    })
    .map((cards) => cards.sort(byOrder));
  const anyIds = fc.integer({ min: 1, max: 4 }).map((n) => Array.from({ length: n }, (_, i) => `NEW${i}`));

  test('the cards stand in the wanted sequence after the repairs', () => {
    fc.assert(
      fc.property(anyColumn, fc.nat(12), anyIds, (before, at, ids) => {
        const index = Math.min(at, before.length);
        expect(after(before, index, ids)).toEqual(wanted(before, index, ids));
      }),
      { numRuns: 3000 },
    );
  });

  test('no fewer repairs would do', () => {
    const isReadable = (order: string) => place(column(order), 1, 1).repairs.length === 0;
    fc.assert(
      fc.property(anyColumn, fc.nat(12), (before, at) => {
        const index = Math.min(at, before.length);
        // Every stretch around the gap whose two neighbours leave room; the shortest is what is needed.
        const needed: number[] = [];
        for (let from = 0; from <= index; from += 1)
          for (let to = index; to <= before.length; to += 1) {
            const left = before[from - 1]?.order;
            const right = before[to]?.order;
            const readable = [left, right].every((order) => order === undefined || isReadable(order));
            if (readable && (left === undefined || right === undefined || left < right))
              needed.push(to - from);
          }
        expect(place(before, index, 1).repairs).toHaveLength(Math.min(...needed));
      }),
      { numRuns: 1000 },
    );
  });

  test('a column that lives through many drops keeps its sequence', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.boolean()), { maxLength: 60 }), (drops) => {
        let cards: Keyed[] = [];
        drops.forEach(([where, collide], i) => {
          const index = where % (cards.length + 1);
          const { orders, repairs } = place(cards, index, 1);
          const repaired = new Map(repairs.map(({ id, order }) => [id, order]));
          const sequence = cards
            .map((card) => ({ ...card, order: repaired.get(card.id) ?? card.order }))
            .toSpliced(index, 0, { id: `c${i}`, order: orders[0] ?? '' });
          expect(sequence.toSorted(byOrder)).toEqual(sequence);
          // Somebody else dropped a card at the same place at the same time: an equal key.
          const twin = { id: `c${i}+`, order: orders[0] ?? '' };
          cards = (collide ? [...sequence, twin] : sequence).toSorted(byOrder);
        });
      }),
      { numRuns: 200 },
    );
  });
});
