// The list's order: pure, and the same for all who have the address.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Card } from '../../app/domain/card.ts';
import { nextSort, readSort, SORT_KEYS, type SortKey, sortCards, writeSort } from '../../app/domain/sort.ts';
import { aCard, anyCard, anyDay, aPerson, when } from './a-card.ts';

const LISTS = {
  people: ['Åse', 'Ada', 'Ærlend', 'Øyvind', 'Birk'].map(aPerson),
  services: [
    { id: 's1', name: 'Filmrommet', vendor: '' },
    { id: 's2', name: 'Avisrommet', vendor: '' },
  ],
  tags: [
    { id: 't1', name: 'økonomi' },
    { id: 't2', name: 'avtale' },
  ],
};

const ids = (cards: readonly Card[], sort: string) =>
  sortCards(cards, readSort(new URLSearchParams({ sort })), LISTS)
    .map(({ id }) => id)
    .join(' ');

const cards = (fields: Record<string, Partial<Card>>) =>
  Object.entries(fields).map(([id, one]) => aCard({ id, ...one }));

test('by date: first day, then last day; no date last both ways', () => {
  const some = cards({
    none: {},
    long: { when: when('2026-03-02/2026-03-20') },
    day: { when: when('2026-03-02') },
    month: { when: when('2026-03') },
    before: { when: when('2025-12-31') },
  });
  expect(ids(some, 'when')).toBe('before month day long none');
  expect(ids(some, '-when')).toBe('long day month before none');
});

test('names by Norwegian collation; nobody, and whom the board does not know, last both ways', () => {
  const some = cards({
    a: { assignees: ['Åse'] },
    b: { assignees: ['Øyvind', 'Ada'] },
    gone: { assignees: ['somebody gone'] },
    c: { assignees: ['Ærlend'] },
    nobody: {},
    d: { assignees: ['Birk'] },
  });
  expect(ids(some, 'assignees')).toBe('d c b a gone nobody');
  expect(ids(some, '-assignees')).toBe('a b c d gone nobody');
});

test('by status and kind in the order they are listed in, not by their letters', () => {
  const some = cards({
    dropped: { status: 'dropped' },
    done: { status: 'done' },
    proposed: { status: 'proposed', kind: 'communication' },
    waiting: { status: 'waiting', kind: 'action' },
  });
  expect(ids(some, 'status')).toBe('proposed waiting done dropped');
  expect(ids(some, '-status')).toBe('dropped done waiting proposed');
  expect(ids(some, 'kind')).toBe('dropped done waiting proposed');
});

test('by title, service and tags', () => {
  const some = cards({
    1: { title: 'Ønske', service: 's1', tags: ['t1'] },
    2: { title: 'avtale', service: 's2', tags: ['t2'] },
    3: { title: '  ', service: 'gone' },
    4: { title: 'Zebra' },
  });
  expect(ids(some, 'title')).toBe('2 4 1 3');
  expect(ids(some, 'service')).toBe('2 1 3 4');
  expect(ids(some, '-tags')).toBe('1 2 3 4');
});

test('without an order, and by one that it does not know, cards stand as on the board', () => {
  const some = cards({ b: { title: 'B' }, a: { title: 'A' } });
  expect(ids(some, '')).toBe('b a');
  expect(ids(some, 'order')).toBe('b a');
  expect(ids(some, '--title')).toBe('b a');
});

const anyCards = fc.array(anyCard(anyDay()), { maxLength: 12 });

test.each(SORT_KEYS)(
  'by %s: nothing is lost, sorting again changes nothing, equal ones keep their order',
  (key: SortKey) => {
    fc.assert(
      fc.property(anyCards, fc.boolean(), (some, descending) => {
        const sorted = sortCards(some, { key, descending }, LISTS);
        expect(new Set(sorted)).toEqual(new Set(some));
        expect(sortCards(sorted, { key, descending }, LISTS)).toEqual(sorted);
        const pairs = some.map((card) => [card, { ...card }] as const);
        const twins = sortCards(pairs.flat(), { key, descending }, LISTS);
        for (const [first, second] of pairs) expect(twins.indexOf(first)).toBeLessThan(twins.indexOf(second));
      }),
    );
  },
);

test('the address: what is written is read, and the rest of it stays', () => {
  const before = new URLSearchParams('q=avtale&sort=title');
  for (const key of SORT_KEYS)
    for (const descending of [true, false]) {
      const written = writeSort({ key, descending }, before);
      expect(readSort(written)).toEqual({ key, descending });
      expect(written.get('q')).toBe('avtale');
    }
  expect(writeSort(null, before).toString()).toBe('q=avtale');
  expect(before.get('sort')).toBe('title');
});

test('a head chosen again and again: up, down, the board’s own order', () => {
  const up = nextSort(null, 'when');
  const down = nextSort(up, 'when');
  expect([up?.descending, down?.descending, nextSort(down, 'when')]).toEqual([false, true, null]);
  expect(nextSort(down, 'title')).toEqual({ key: 'title', descending: false });
});
