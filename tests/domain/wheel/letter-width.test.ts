// Letters that nobody measures are never reckoned narrower than they are: their outlines are asked, in the bolder weight.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitted, usualWidth, widthAtMost } from '../../../app/domain/wheel/letter-width.ts';
import { type Letters, openPen } from '../../../app/export/wheel/pen.ts';

const letters: Letters = JSON.parse(
  readFileSync(new URL('../../../app/export/wheel/letters.json', import.meta.url), 'utf8'),
);
const pen = openPen(letters);

test('each letter of Inter is at most as wide as reckoned, and text on the whole not much narrower', () => {
  const tooWide = Object.keys(letters['680']).filter(
    (letter) => !'ďľ'.includes(letter) && pen.widthOf(letter, 1, true) > widthAtMost(letter) + 1e-9,
  );
  expect(tooWide).toEqual([]);
  const text = 'Reforhandling av avtalen om Filmrommet';
  expect(widthAtMost(text)).toBeLessThan(pen.widthOf(text, 1, true) * 1.25);
});

test.each([
  ['Reforhandling av avtalen om Filmrommet', 'words', false],
  ['Høringssvar', 'words', false],
  ['Si fra om driftsstans i Lydhylla', 'words', false],
  ['9.–27. mars', 'date', false],
  ['18. feb–10. mars · over', 'date', true],
] as const)('«%s» is not wider than usual for its %s, nor much narrower', (text, what, bold) => {
  expect(pen.widthOf(text, 1, bold)).toBeLessThanOrEqual(usualWidth(text, what));
  expect(pen.widthOf(text, 1, bold)).toBeGreaterThan(usualWidth(text, what) * 0.88);
});

test('a title is whole, or cut so that it fits, or not written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 30 }), (text, width) => {
      const written = fitted(text, width, 5);
      if (written !== null) expect(widthAtMost(written)).toBeLessThanOrEqual(width);
      if (written !== text && written !== null) expect(written.endsWith('…')).toBe(true);
      if (written === null) expect(fitted(text, width)).toBeNull();
    }),
  );
  expect(fitted('Dekke underskuddet', 10)).toBeNull();
  expect(fitted('Dekke underskuddet', 6, 5)).toBe('Dekke u…');
  expect(fitted('Dekke underskuddet', 3, 5)).toBeNull();
});
