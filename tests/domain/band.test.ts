// The ring band on paper: what a month's lines are, and that a stack never overflows.

import '../setup/words.ts';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import {
  type BandLine,
  bandOf,
  partOfYear,
  STACK_HEIGHT,
  stackOf,
  stretchOf,
} from '../../app/domain/band.ts';
import type { Card } from '../../app/domain/card.ts';
import { Band } from '../../app/parts/band/band.tsx';
import { aCard, when } from './a-card.ts';

const aFebruaryCard = (fields: Partial<Card>) => aCard({ when: when('2023-02-10'), ...fields });
const linesOf = (kind: BandLine['kind'], n: number): BandLine[] =>
  Array.from({ length: n }, () => ({ kind, done: false }));

describe('the months of a year', () => {
  test('[R1] a card counts in the month where it starts, in no other, and not without a date', () => {
    const months = bandOf(
      [
        aFebruaryCard({ id: 'a', when: { precision: 'interval', start: '2023-01-31', end: '2023-03-02' } }),
        aFebruaryCard({ id: 'b', when: { precision: 'month', month: '2023-12' }, kind: 'action' }),
        aFebruaryCard({ id: 'c', when: null }),
        aFebruaryCard({ id: 'd', when: { precision: 'day', day: '2024-02-01' } }),
        aFebruaryCard({ id: 'e', when: { precision: 'interval', start: '2022-12-30', end: '2023-01-02' } }),
      ],
      2023,
    );
    expect(months.map((month) => month.lines.length)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(months[11]).toEqual({
      month: '2023-12',
      days: 31,
      lines: [{ kind: 'action', done: false }],
      counts: { case: 0, action: 1, communication: 0 },
    });
  });

  test('lines stand case, action, communication from the bottom, open before done; dropped counts as done', () => {
    const months = bandOf(
      [
        aFebruaryCard({ id: '1', kind: 'communication' }),
        aFebruaryCard({ id: '2', kind: 'case', status: 'done' }),
        aFebruaryCard({ id: '3', kind: 'action', status: 'dropped' }),
        aFebruaryCard({ id: '4', kind: 'case', status: 'waiting' }),
      ],
      2023,
    );
    expect(months[1]?.lines).toEqual([
      { kind: 'case', done: false },
      { kind: 'case', done: true },
      { kind: 'action', done: true },
      { kind: 'communication', done: false },
    ]);
  });
});

describe('the stack', () => {
  test('14 lines are 2 px with 1 px between', () => {
    expect(stackOf(linesOf('case', 14), 14).map((line) => [line.bottom, line.height])).toEqual(
      Array.from({ length: 14 }, (_, i) => [i * 3, 2]),
    );
  });

  test.each([15, 20, 28, 29, 60, 400])('%i lines never overflow, never overlap and all count', (n) => {
    const stack = stackOf([...linesOf('case', Math.ceil(n / 2)), ...linesOf('action', Math.floor(n / 2))], n);
    let top = 0;
    for (const line of stack) {
      expect(line.height).toBeGreaterThan(0);
      expect(line.bottom).toBeGreaterThanOrEqual(top - 0.02);
      top = line.bottom + line.height;
    }
    expect(top).toBeLessThanOrEqual(STACK_HEIGHT + 0.02);
    expect(top).toBeGreaterThan(STACK_HEIGHT - 1);
    expect(new Set(stack.map((line) => line.kind))).toEqual(new Set(['case', 'action']));
  });

  const topOf = (n: number, most: number) => {
    const last = stackOf(linesOf('case', n), most).at(-1);
    return last ? last.bottom + last.height : 0;
  };

  test('a month half as full as the fullest is half as high, as long as its lines can be told apart', () => {
    expect(topOf(7, 10)).toBe(20);
    expect(topOf(14, 28)).toBe(20.5);
  });

  test.each([29, 60, 400, 5000])(
    'beside a month of %i a single card is seen, and the fuller is the higher',
    (most) => {
      const tops = [1, 2, 3, 5, 10, 20, most].map((n) => topOf(n, most));
      expect(tops[0]).toBeCloseTo(1.5, 1);
      expect(tops.at(-1)).toBeCloseTo(STACK_HEIGHT, 1);
      for (const [i, top] of tops.slice(1).entries()) expect(top - (tops[i] ?? 0)).toBeGreaterThan(0.3);
    },
  );

  test('400 lines are drawn as two blocks', () => {
    expect(stackOf([...linesOf('case', 200), ...linesOf('action', 200)], 400)).toHaveLength(2);
  });
});

test('a stretch is cut to the year and null outside it', () => {
  expect(stretchOf({ first: '2022-11', last: '2023-01' }, 2023)).toEqual({ from: 0, to: 31 / 365 });
  expect(stretchOf({ first: '2024-02', last: '2024-02' }, 2024)).toEqual({ from: 31 / 366, to: 60 / 366 });
  expect(stretchOf({ first: '2024-02', last: '2024-03' }, 2023)).toBeNull();
});

test('today is a part of its own year only', () => {
  expect(partOfYear('2023-01-01', 2023)).toBeCloseTo(0.5 / 365);
  expect(partOfYear('2024-12-31', 2024)).toBeCloseTo(365.5 / 366);
  expect(partOfYear('2024-12-31', 2023)).toBeNull();
});

test('each segment is a link that says its numbers, and carries its month for drops', () => {
  const html = renderToStaticMarkup(
    createElement(Band, {
      months: bandOf([aFebruaryCard({}), aFebruaryCard({ id: '2', kind: 'action' })], 2023),
      today: '2023-02-08',
      view: { first: '2023-02', last: '2023-04' },
      hrefOf: (month: string) => `?month=${month}`,
      dropOver: '2023-03',
    }),
  );
  expect(html.match(/<a /g)).toHaveLength(12);
  expect(html).toContain('2023: 1 sak, 1 aksjonspunkt, 0 kommunikasjonstiltak. I dag er det');
  expect(html).toContain('2023: ingen kort"');
  expect(html.match(/data-drop-over/g)).toHaveLength(1);
  expect(html).toMatch(/data-band-month="2023-03" data-drop-over="true"/);
  expect(html.match(/aria-current="date"/g)).toHaveLength(1);
});
