// The wheel as a picture: text as outlines, inside the paper, and readable whatever is written in the cards.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { EMPTY_BOARD } from '../../app/domain/board.ts';
import type { Card } from '../../app/domain/card.ts';
import { monthsFrom, twelveMonthsFrom, type WheelSpan } from '../../app/domain/wheel/span.ts';
import { MOST_NUMBERS, numberListOf } from '../../app/export/wheel/numbers.ts';
import { type Letters, openPen } from '../../app/export/wheel/pen.ts';
import { wheelWordsIn } from '../../app/export/wheel/wheel-words.ts';
import { wheelSvg } from '../../app/export/wheel-svg.ts';
import { aCard, when } from '../domain/a-card.ts';

const letters: Letters = JSON.parse(
  readFileSync(new URL('../../app/export/wheel/letters.json', import.meta.url), 'utf8'),
);
const pictureOf = (cards: readonly Card[], language: 'nb' | 'nn' | 'en' = 'nb', year = 2023) =>
  wheelSvg({
    board: EMPTY_BOARD,
    cards,
    yearly: [],
    name: 'Konsortium for digitale bibliotektjenester i Nord',
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

test('a text in rows is broken between words, and only its last row is cut', () => {
  const pen = openPen(letters);
  const width = pen.widthOf('Reforhandling av', 11) + 1;
  const rows = (most: number) => pen.rows('Reforhandling av avtalen om Filmrommet', 11, width, most);
  expect(rows(3)).toEqual(['Reforhandling av', 'avtalen om', 'Filmrommet']);
  expect(rows(2)).toEqual(['Reforhandling av', 'avtalen om Fil…']);
  expect(rows(1)).toEqual([pen.fit('Reforhandling av avtalen om Filmrommet', 11, width)]);
});

test('the legend speaks of days where the circle shows days', () => {
  const densityOf = (span: WheelSpan) => wheelWordsIn('nb', span).legend.density;
  expect([twelveMonthsFrom(2023), monthsFrom(2023, 3, 1)].map(densityOf)).toEqual([
    'kort per uke',
    'kort per dag',
  ]);
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

type Box = Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;

const edgesOf = (svg: string): Box => {
  const [left = 0, top = 0, width = 0, height = 0] =
    /viewBox="([^"]*)"/.exec(svg)?.[1]?.split(' ').map(Number) ?? [];
  return { left, right: left + width, top, bottom: top + height };
};

const WRITTEN =
  /<g fill="[^"]+" transform="translate\((-?[\d.]+) (-?[\d.]+)\) scale\(([\d.]+)\)">((?:<use [^>]*>)*)<\/g>/g;
const LETTER = /#([ab])([0-9a-f]+)"(?: x="(-?[\d.]+)")?/g;

const advanceOf = (weight = 'a', code = ''): number =>
  Number.parseInt(
    letters[weight === 'b' ? '680' : '450'][String.fromCodePoint(Number.parseInt(code, 16))] ?? '',
    10,
  );

/** Of what is written level, that is all but what follows the circle; the legend's rows have their own origins. */
const textBoxesOf = (svg: string): readonly Box[] =>
  svg
    .split('\n')
    .filter((part) => !part.includes('rotate('))
    .flatMap((part) => part.split(/(?=<g transform="translate\([^)]*\)">)/))
    .flatMap((part) => {
      const [, right = 0, down = 0] =
        /^<g transform="translate\((\S+) (\S+)\)">/.exec(part)?.map(Number) ?? [];
      return [...part.matchAll(WRITTEN)].flatMap(([, x, y, scale, uses = '']) => {
        const ends = [...uses.matchAll(LETTER)].flatMap(([, weight, code, at]) => [
          Number(at ?? 0),
          Number(at ?? 0) + advanceOf(weight, code),
        ]);
        if (ends.length === 0) return [];
        const [size, base] = [Number(scale) * 1000, down + Number(y)];
        const at = (end: number) => right + Number(x) + end * Number(scale);
        return {
          left: at(Math.min(...ends)),
          right: at(Math.max(...ends)),
          top: base - size * 0.75,
          bottom: base + size * 0.22,
        };
      });
    });

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const LONG_TITLES = [
  'Reforhandling av rammeavtalen om strømmetjenester for fylkesbibliotekene i Trøndelag',
  'ÅRSMØTEFORBEREDELSER OG STYRINGSGRUPPESAKER',
  'Høring',
];

const dayIn2023 = (month: number, i: number): string =>
  `2023-${String(month).padStart(2, '0')}-${String(((i * 5) % 28) + 1).padStart(2, '0')}`;

/** In every month, some late, some over New Year. */
const allYear = (i: number): string => {
  const day = dayIn2023((i % 12) + 1, i);
  return i % 9 === 0 ? `2022-12-20/${day}` : i % 7 === 0 ? `${day}/2024-02-10` : day;
};

/** Below the wheel, on a sheet that is 3 units wider for 2 that it is higher. */
const listOf = (titles: readonly string[]) => {
  const numbers = titles.map((title, i) => ({
    ...{ number: i + 1, ring: 'case', from: 0, to: 1, radius: 200, size: 9, x: 0, y: 0 },
    card: aCard({ id: `c${i}`, title, when: when('2023-11-30') }),
  }));
  const span = twelveMonthsFrom(2023);
  const drawing = { pen: openPen(letters), words: wheelWordsIn('nb', span), span, today: '2023-11-29' };
  const { columns, height } = numberListOf(numbers, (added) => 1000 + 1.5 * added, drawing);
  return { height, columns: columns.map((column) => column.map(({ title }) => title)) };
};

test.each([
  [1, LONG_TITLES[0] ?? ''],
  [6, 'Fylkesbibliotekarsamarbeidsutvalgets høstmøte i Bodø'],
  [6, LONG_TITLES[0] ?? ''],
  [11, LONG_TITLES[0] ?? ''],
  [24, 'Sende påminnelse til alle fylkene innen 1. desember'],
])('of %d numbers each has its whole title in the list: %s', (count, title) => {
  const { columns } = listOf(Array.from({ length: count }, () => title));
  expect(columns.flat().map((rows) => rows.join(' '))).toEqual(Array.from({ length: count }, () => title));
});

test('the list takes the width of the sheet before it takes more of its height', () => {
  const { columns, height } = listOf(Array.from({ length: 6 }, () => 'Høring'));
  expect(columns.map((column) => column.length)).toEqual([2, 2, 2]);
  expect(height).toBe(listOf(['Høring', 'Høring']).height + 15);
});

test('a full list is no higher for its long titles', () => {
  const { height } = listOf(Array.from({ length: MOST_NUMBERS }, () => 'Høring'));
  expect(listOf(Array.from({ length: MOST_NUMBERS }, () => LONG_TITLES[0] ?? '')).height).toBe(height);
});

test.each([
  [30, 'in one month, whose numbers the list explains', (i: number) => dayIn2023(11, i)],
  [400, 'all through the year', allYear],
  [6, 'at the end of it, whose labels climb to the heading', (i: number) => `2023-12-${25 + i}`],
])(
  'of %d cards with long names, %s, every text lies on the paper and on no other',
  (count, _when, whenOf) => {
    const cards = Array.from({ length: count }, (_, i) =>
      aCard({ id: `c${i}`, order: `c${i}`, title: LONG_TITLES[i % 3] ?? '', when: when(whenOf(i)) }),
    );
    const svg = pictureOf(cards);
    const { left, right, top, bottom } = edgesOf(svg);
    const boxes = textBoxesOf(svg);
    expect(boxes.length).toBeGreaterThan(count / 4);
    for (const [i, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThan(left);
      expect(box.right).toBeLessThan(right);
      expect(box.top).toBeGreaterThan(top);
      expect(box.bottom).toBeLessThan(bottom);
      expect(boxes.slice(i + 1).filter((other) => meet(box, other))).toEqual([]);
    }
  },
);

test('a month too full for its labels says how many more there are; an empty year is drawn too', () => {
  const cards = Array.from({ length: 80 }, (_, i) =>
    aCard({ id: `c${i}`, title: `Sak ${i}`, when: when('2023-03-15'), order: `a${i}` }),
  );
  const svg = pictureOf(cards);
  expect(svg.match(/<g><title>/g)).toHaveLength(80);
  expect(pictureOf([], 'nb', 2028)).toContain(
    '<title id="title">Årshjulet 2028 · Konsortium for digitale bibliotektjenester i Nord</title>',
  );
});
