// The wheel as a picture: text as outlines, inside the paper, and readable whatever is written in the cards.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { EMPTY_BOARD } from '../../app/domain/board.ts';
import type { Card } from '../../app/domain/card.ts';
import { twelveMonthsFrom } from '../../app/domain/wheel/span.ts';
import { type Letters, openPen } from '../../app/export/wheel/pen.ts';
import { wheelSvg } from '../../app/export/wheel-svg.ts';
import { wheelWordsIn } from '../../server/commands/wheel.ts';
import { aCard, when } from '../domain/a-card.ts';

const letters: Letters = JSON.parse(
  readFileSync(new URL('../../app/export/wheel/letters.json', import.meta.url), 'utf8'),
);
const pictureOf = (cards: readonly Card[], language: 'nb' | 'nn' | 'en' = 'nb', year = 2023) =>
  wheelSvg({
    board: { ...EMPTY_BOARD, cards },
    name: 'Årringgruppa',
    span: twelveMonthsFrom(year),
    today: '2023-02-10',
    language,
    words: wheelWordsIn(language, twelveMonthsFrom(year)),
    letters,
  });

test('letters are outlines, æøå and those of Sámi among them: no font is asked for', () => {
  const pen = openPen(letters);
  for (const bold of [false, true]) {
    const written = pen.write('ÆØÅ æøå ÁČĐŊŠŦŽ áčđŋšŧž éü «–» 2026', {
      x: 0,
      y: 0,
      size: 10,
      bold,
      fill: '#000',
    });
    expect(written).not.toContain('<text');
  }
  expect(pen.outlines()).toContain('<path id="ac6" d="M');
  expect(pen.outlines()).toContain('<path id="bc6" d="M');
  for (const language of ['nb', 'nn', 'en'] as const)
    expect(pictureOf([aCard({ when: when('2023-05-16') })], language)).not.toContain('<text');
});

test('what Inter does not have is left to the program’s own font, and cannot break out', () => {
  const pen = openPen(letters);
  const written = pen.write('Ж😀', { x: 0, y: 0, size: 10, fill: '#000' });
  expect(written.match(/<text[^>]*>/g)).toHaveLength(2);
});

test('a text is cut so that it fits, at a letter', () => {
  const pen = openPen(letters);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 200 }), (text, width) => {
      const fitted = pen.fit(text, 11, width);
      expect(pen.widthOf(fitted, 11)).toBeLessThanOrEqual(width);
      if (fitted !== text && fitted !== '') expect(fitted.endsWith('…')).toBe(true);
    }),
  );
  expect(pen.fit('Dekke underskuddet', 10, 60)).toBe('Dekke und…');
});

test('[R10] whatever is written in a title, the picture is XML that can be drawn', async () => {
  const titles = [
    '<script>alert(1)</script>',
    '&"\'<>',
    'a\u0000\u0008\ud800b',
    '😀 Ж',
    ']]>',
    'x'.repeat(5000),
  ];
  const cards = titles.map((title, i) => aCard({ id: `c${i}`, title, when: when(`2023-0${i + 1}-10`) }));
  const svg = pictureOf(cards);
  expect(svg).not.toContain('<script');
  const { info } = await sharp(Buffer.from(svg)).png().toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: 842, height: 595 });
});

test('a month too full for its labels says how many more there are; an empty year is drawn too', () => {
  const cards = Array.from({ length: 80 }, (_, i) =>
    aCard({ id: `c${i}`, title: `Sak ${i}`, when: when('2023-03-15'), order: `a${i}` }),
  );
  const svg = pictureOf(cards);
  expect(svg.match(/<g><title>/g)).toHaveLength(80);
  // Inside the paper: no text starts beyond its edges.
  const places = [...svg.matchAll(/<g fill="[^"]+" transform="translate\((-?[\d.]+) (-?[\d.]+)\)/g)];
  for (const [, x, y] of places) {
    expect(Math.abs(Number(x))).toBeLessThan(526);
    expect(Math.abs(Number(y))).toBeLessThan(372);
  }
  expect(pictureOf([], 'nb', 2028)).toContain('<title id="title">Årshjulet 2028 · Årringgruppa</title>');
});
