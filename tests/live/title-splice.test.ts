// What is typed in a field as the smallest splice, and that splice after others' (app/live/title-splice.ts).
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  applySplice,
  oneLine,
  rebaseSplice,
  type Splice,
  spliceBetween,
} from '../../app/live/title-splice.ts';

const applyAll = (text: string, splices: readonly Splice[]) => splices.reduce(applySplice, text);

test.each([
  ['typing at the caret among equal letters', 'aaa', 'aaaa', 2, { at: 1, remove: 0, insert: 'a' }],
  ['typing at the end', 'Møte', 'Møter', 5, { at: 4, remove: 0, insert: 'r' }],
  ['backspace among equal letters', 'aaa', 'aa', 1, { at: 1, remove: 1, insert: '' }],
  ['replacing a selection', 'Hør med Kari', 'Hør med Ola', 11, { at: 8, remove: 4, insert: 'Ola' }],
  ['pasting over everything', 'abc', 'xyz', 3, { at: 0, remove: 3, insert: 'xyz' }],
  ['clearing', 'abc', '', 0, { at: 0, remove: 3, insert: '' }],
])('%s', (_name, before, after, caret, splice) => {
  expect(spliceBetween(before, after, caret)).toEqual(splice);
});

test('nothing typed is no splice', () => {
  expect(spliceBetween('abc', 'abc', 1)).toBeNull();
});

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ø', ' '), maxLength: 8 });

test('[R5] the splice makes the new text out of the old, wherever the caret stands', () => {
  fc.assert(
    fc.property(text, text, fc.nat(10), (before, after, caret) => {
      const splice = spliceBetween(before, after, caret);
      expect(splice ? applySplice(before, splice) : before).toBe(after);
    }),
  );
});

const aSplice = (length: number, letters: string) =>
  fc
    .tuple(fc.nat(length), fc.nat(length), fc.string({ unit: fc.constantFrom(...letters), maxLength: 3 }))
    .map(([one, two, insert]): Splice => ({ at: Math.min(one, two), remove: Math.abs(one - two), insert }));

test('[R5] a splice moved past others’ removes only what its writer saw, and keeps all that both typed', () => {
  const before = 'abcdefgh';
  const cases = aSplice(before.length, 'XY').chain((mine) =>
    aSplice(before.length, '12').chain((first) =>
      aSplice(applySplice(before, first).length, '34').map((second) => ({ mine, theirs: [first, second] })),
    ),
  );
  fc.assert(
    fc.property(cases, ({ mine, theirs }) => {
      const merged = applyAll(applyAll(before, theirs), rebaseSplice(mine, theirs));
      expect([...merged].filter((letter) => 'XY'.includes(letter)).join('')).toBe(mine.insert);
      const kept = applySplice(before, mine);
      const left = applyAll(before, theirs);
      const expected = [...before].filter((letter) => kept.includes(letter) && left.includes(letter));
      expect([...merged].filter((letter) => before.includes(letter))).toEqual(expected);
      const typed = [...left].filter((letter) => '1234'.includes(letter)).join('');
      expect([...merged].filter((letter) => '1234'.includes(letter)).join('')).toBe(typed);
    }),
  );
});

test('typing a word while somebody writes before it lands where it was typed', () => {
  const theirs = [{ at: 0, remove: 0, insert: 'Nytt: ' }];
  const mine = { at: 3, remove: 0, insert: ' ja' };
  expect(applyAll('Nytt: abc', rebaseSplice(mine, theirs))).toBe('Nytt: abc ja');
});

test('a title is one line', () => {
  expect(oneLine('Hør med Kari\r\n  om prisen\nnå')).toBe('Hør med Kari om prisen nå');
  expect(oneLine('to  mellomrom')).toBe('to  mellomrom');
});
