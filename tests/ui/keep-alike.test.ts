// What is reckoned anew keeps its identity where nothing has changed, and loses it where anything has.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAlike, keepAlike } from '../../app/ui/keep-alike.ts';

const idOf = ({ id }: { readonly id: string }) => id;

test('what is alike stays the same object, and the list too when all of it is', () => {
  const before = [
    { id: 'a', at: 1, inside: { text: 'Høring' } },
    { id: 'b', at: 2 },
  ];
  const again = structuredClone(before);
  expect(keepAlike(before, again, idOf)).toBe(before);
  const moved = [again[0], { id: 'b', at: 3 }].flatMap((one) => one ?? []);
  const kept = keepAlike(before, moved, idOf);
  expect(kept).toEqual(moved);
  expect(kept[0]).toBe(before[0]);
  expect(kept[1]).not.toBe(before[1]);
});

test('a field more, a field less and a change further in are seen', () => {
  expect(isAlike({ a: 1 }, { a: 1, b: 2 })).toBe(false);
  expect(isAlike({ a: 1, b: 2 }, { a: 1 })).toBe(false);
  expect(isAlike({ inside: { text: 'a' } }, { inside: { text: 'b' } })).toBe(false);
  const deep = () => ({ card: { when: { day: '2026-01-01' } } });
  expect(isAlike(deep(), deep())).toBe(false);
  const one = deep();
  expect(isAlike(one, { ...one })).toBe(true);
});

test('whatever comes, the values are those that were reckoned', () => {
  const rows = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), at: fc.nat(3) }), {
    selector: idOf,
  });
  fc.assert(
    fc.property(rows, rows, (before, now) => {
      expect(keepAlike(before, now, idOf)).toEqual(now);
    }),
  );
});
