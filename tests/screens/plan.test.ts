// The plan's grid in words and by keys, and numbers as they are typed (app/screens/plan, app/parts/card-fields).
import { describe, expect, test } from 'vitest';
import type { Card } from '../../app/domain/card.ts';
import type { MatrixRow } from '../../app/domain/plan/matrix.ts';
import { readNumber } from '../../app/domain/read-number.ts';
import { yearAsked } from '../../app/domain/wheel/year-asked.ts';
import { sayCell, sayCrowds, sayGaps } from '../../app/screens/plan/say-matrix.ts';
import { nextPlace } from '../../app/screens/plan/use-grid-keys.ts';
import { readBy } from '../../app/screens/plan/use-plan.ts';
import { aCard } from '../domain/a-card.ts';

const task = (publishing: Card['publishing']) => aCard({ kind: 'communication', publishing });
const row = (fields: Partial<MatrixRow>): MatrixRow => ({
  id: 'presse',
  name: 'Presse',
  cells: [],
  count: 3,
  gaps: [],
  crowded: [],
  ...fields,
});

describe('in words', () => {
  test('gaps, with «and» before the last', () => {
    const gaps = [
      { from: 1, to: 3 },
      { from: 5, to: 8 },
      { from: 10, to: 12 },
    ];
    expect(sayGaps(row({ gaps }), 'nb')).toBe('Stille jan–mars, mai–aug og okt–des');
    expect(sayGaps(row({ gaps: [{ from: 1, to: 12 }], count: 0 }), 'nn')).toBe('Stilt heile året');
    expect(sayGaps(row({}), 'en')).toBe('');
  });

  test('crowds', () => {
    expect(sayCrowds(row({ crowded: [3, 11] }), 'nb')).toBe('Mye i mars og nov');
    expect(sayCrowds(row({}), 'nb')).toBe('');
  });

  test('a cell says whose, when, how many and how far they are', () => {
    expect(sayCell('Presse', 11, [], 'nb')).toBe('Presse, november: ingenting');
    expect(sayCell('Press', 3, [task('ready')], 'en')).toBe('Press, March: 1 task, 1 ready');
    const four = [task('published'), task('planned'), task('planned'), task('planned')];
    expect(sayCell('Presse', 3, four, 'nb')).toBe(
      'Presse, mars: 4 tiltak, 3 planlagte, 1 publisert, mye på én gang',
    );
  });
});

test.each([
  ['ArrowRight', false, 0, 11, '0 11'],
  ['ArrowRight', false, 0, 3, '0 4'],
  ['ArrowLeft', false, 1, 0, '1 0'],
  ['ArrowDown', false, 4, 2, '4 2'],
  ['ArrowUp', false, 3, 2, '2 2'],
  ['Home', false, 3, 7, '3 0'],
  ['End', false, 3, 7, '3 11'],
  ['Home', true, 3, 7, '0 0'],
  ['End', true, 3, 7, '4 11'],
  ['a', false, 3, 7, null],
])('%s (Ctrl: %s) at %i %i of five rows leads to %s', (key, control, at, column, to) => {
  const place = nextPlace(key, control, { row: at, column }, { rows: 5, columns: 12 });
  expect(place && `${place.row} ${place.column}`).toBe(to);
});

test.each([
  ['7,5', 7.5],
  [' 12 ', 12],
  ['0', 0],
  ['', null],
  ['1.239', 1.24],
  ['-1', 'wrong'],
  ['ti', 'wrong'],
  ['100', 'wrong'],
  ['1e3', 'wrong'],
])('%j typed as hours is %s', (typed, value) => {
  expect(readNumber(typed, { most: 99, whole: false })).toBe(value);
});

test('where only whole numbers go, half ones don’t, nor those below the least', () => {
  expect(readNumber('2,5', { most: 9, whole: true })).toBe('wrong');
  expect(readNumber('0', { least: 1, most: 9, whole: true })).toBe('wrong');
});

test('an address that makes no sense shows this year by audience', () => {
  expect(yearAsked(new URLSearchParams('year=tomorrow'), '2026-02-01')).toBe(2026);
  expect(yearAsked(new URLSearchParams('year=2027'), '2026-02-01')).toBe(2027);
  expect(readBy(new URLSearchParams('by=x'))).toBe('audiences');
  expect(readBy(new URLSearchParams('by=channels'))).toBe('channels');
});
