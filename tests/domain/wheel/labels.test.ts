// Labels beside the wheel: never on top of one another, in the order of the rim, and thinned when there are too many.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_BOARD } from '../../../app/domain/board.ts';
import type { Card } from '../../../app/domain/card.ts';
import { addDays } from '../../../app/domain/plain-date.ts';
import { outerCellsOf } from '../../../app/domain/wheel/cells.ts';
import type { Point } from '../../../app/domain/wheel/circle.ts';
import { elbowOf, leaderOf } from '../../../app/domain/wheel/label-places.ts';
import { settleLabels, shareRoom } from '../../../app/domain/wheel/labels.ts';
import { wheelOf } from '../../../app/domain/wheel/marks.ts';
import { angleOfRimName } from '../../../app/domain/wheel/rim-names.ts';
import { RINGS_BY_KIND, ringPlansFor } from '../../../app/domain/wheel/ring-plan.ts';
import { RADIUS } from '../../../app/domain/wheel/rings.ts';
import { angleOf, angleOfDay, twelveMonthsFrom } from '../../../app/domain/wheel/span.ts';
import { aCard, when } from '../a-card.ts';
import { labelsOf } from './labels-beside.ts';

const SPAN = twelveMonthsFrom(2023);
const BY_KIND = ringPlansFor(EMPTY_BOARD, [], SPAN, RINGS_BY_KIND);
const FRAME = { pitch: 18, top: -315, bottom: 315, bottomLeft: 260, most: 10 };

const cardOn = (id: string, on: string, status: Card['status'] = 'open'): Card =>
  aCard({ id, kind: 'action', title: id, when: when(on), status, order: id });

const marksOn = (days: readonly number[], today = '2023-01-01') =>
  wheelOf(
    days.map((day, i) => cardOn(`c${i}`, addDays('2023-01-01', day))),
    { span: SPAN, today, yearly: false, plans: BY_KIND },
  ).marks;

const daysIn = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

describe('heights', () => {
  test('labels with room stand where they want', () => {
    expect(settleLabels([-100, 0, 50], FRAME)).toEqual([-100, 0, 50]);
  });

  test('labels that touch stand round their common mean', () => {
    expect(settleLabels([0, 0, 0], FRAME)).toEqual([-18, 0, 18]);
  });

  test('a block stays inside the frame', () => {
    expect(settleLabels([-315, -314, -313], FRAME)).toEqual([-315, -297, -279]);
  });

  test('a label of several rows keeps those below it further off, and the last of them inside', () => {
    const rows = [1, 3, 1];
    expect(settleLabels([0, 0, 0], FRAME, (i) => rows[i] ?? 1)).toEqual([-30, -12, 42]);
    expect(settleLabels([0, 315], FRAME, (i) => rows[i] ?? 1)).toEqual([0, 279]);
  });

  test('always a pitch apart and inside, however they want', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -400, max: 400 }), { maxLength: 36 }), (drawn) => {
        const wants = drawn.sort((a, b) => a - b);
        const heights = settleLabels(wants, FRAME);
        expect(heights).toHaveLength(wants.length);
        for (const [i, height] of heights.entries()) {
          expect(height).toBeGreaterThanOrEqual(FRAME.top - 1e-6);
          expect(height).toBeLessThanOrEqual(FRAME.bottom + 1e-6);
          if (i > 0) expect(height - (heights[i - 1] ?? 0)).toBeGreaterThanOrEqual(FRAME.pitch - 1e-6);
        }
      }),
    );
  });
});

test('scarce room is shared: those with little keep all, the others get the same', () => {
  expect(shareRoom([2, 30, 30, 0, 1, 5], 20, 10)).toEqual([2, 6, 6, 0, 1, 5]);
  expect(shareRoom([30, 0, 0], 20, 10)).toEqual([10, 0, 0]);
  expect(shareRoom([1, 1], 0, 10)).toEqual([0, 0]);
});

const days = fc.array(fc.integer({ min: 0, max: 364 }), { maxLength: 400 });

type Line = readonly [Point, Point];

const pointsOf = (path: string): readonly [Point, Point, Point] => {
  const [start, elbow, end] = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));
  if (!start || !elbow || !end) throw new Error('a leader has three points');
  return [start, elbow, end];
};

/** On which side of the line the point lies; 0 within a hundredth, which is what is written. */
const sideOf = ([from, to]: Line, { x, y }: Point): number => {
  const turn = (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
  return Math.abs(turn) < Math.hypot(to.x - from.x, to.y - from.y) * 0.02 ? 0 : Math.sign(turn);
};

const doCross = (a: Line, b: Line): boolean =>
  sideOf(a, b[0]) * sideOf(a, b[1]) < 0 && sideOf(b, a[0]) * sideOf(b, a[1]) < 0;

describe('labels', () => {
  test('no two collide, and no leader cuts the text of another', () => {
    fc.assert(
      fc.property(days, (drawn) => {
        const labels = labelsOf(marksOn(drawn), SPAN, FRAME);
        for (const a of labels) {
          expect(a.side === 'right' ? a.x : -a.x).toBeGreaterThan(0);
          for (const b of labels) {
            if (a === b || a.side !== b.side) continue;
            expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual(FRAME.pitch - 0.02);
            const elbow = elbowOf(a);
            const passes = (b.y - a.y) * (b.y - elbow.y) < 0;
            // Towards the middle the leader lies inside the circle that texts stand on.
            if (!passes || Math.abs(a.y) < Math.abs(b.y)) continue;
            const x = a.x + ((elbow.x - a.x) * (b.y - a.y)) / (elbow.y - a.y);
            expect(Math.abs(x)).toBeLessThan(Math.abs(b.x));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('no two leaders cross', () => {
    fc.assert(
      fc.property(days, (drawn) => {
        const leaders = labelsOf(marksOn(drawn), SPAN, FRAME).map((label) => pointsOf(leaderOf(label).path));
        for (const [i, [start, elbow, end]] of leaders.entries())
          for (const [otherStart, otherElbow, otherEnd] of leaders.slice(i + 1)) {
            expect(doCross([elbow, end], [otherElbow, otherEnd])).toBe(false);
            expect(doCross([start, elbow], [otherElbow, otherEnd])).toBe(false);
            expect(doCross([elbow, end], [otherStart, otherElbow])).toBe(false);
          }
      }),
      { numRuns: 60 },
    );
  });

  test('a leader behind a name along the rim begins outside of it, and else at the weeks', () => {
    const [label] = labelsOf(marksOn([75]), SPAN, FRAME);
    if (!label) throw new Error('no label');
    const startBehind = (middle: number) => {
      const [start] = pointsOf(leaderOf(label, [{ middle, reach: 0.1 }]).path);
      return Math.hypot(start.x, start.y);
    };
    expect(startBehind(label.angle + 0.09)).toBeGreaterThan(RADIUS.month + 8);
    expect(startBehind(label.angle + 0.11)).toBeLessThan(RADIUS.month - 6);
  });

  test('every open card has a label or is counted in a month’s «+n»', () => {
    fc.assert(
      fc.property(days, (drawn) => {
        const labels = labelsOf(marksOn(drawn), SPAN, FRAME);
        const said = labels.reduce((sum, label) => sum + (label.mark ? 1 : label.more), 0);
        expect(said).toBe(drawn.length);
      }),
      { numRuns: 60 },
    );
  });

  test('a full month shows what is late, then what comes soonest', () => {
    const marks = marksOn([...Array.from({ length: 12 }, (_, i) => 31 + i), 57], '2023-02-03');
    const labels = labelsOf(marks, SPAN, FRAME);
    expect(labels.flatMap((label) => (label.mark ? [label.mark.from - 30] : []))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
    expect(labels.find((label) => !label.mark)).toMatchObject({
      cell: { first: '2023-02-01' },
      more: 4,
      side: 'right',
    });
  });

  test('the «+n» of a full month neither ends in the ball of today’s hand nor strikes out the month’s name', () => {
    for (let day = 0; day < SPAN.days; day += 3) {
      const today = addDays(SPAN.first, day);
      const [hand, cells] = [angleOfDay(SPAN, today), outerCellsOf(SPAN, today)];
      const full = cells.filter(({ current }) => current).flatMap(({ from, to }) => daysIn(from, to));
      for (const label of labelsOf(marksOn(full, today), SPAN, FRAME, today)) {
        if (label.mark) continue;
        const home = cells.find(({ first }) => first === label.cell.first);
        if (!home) throw new Error('a «+n» of no month');
        const at = (label.angle / angleOf(SPAN, SPAN.days)) * SPAN.days;
        expect(at > home.from && at < home.to, today).toBe(true);
        expect(Math.abs(label.angle - hand) * RADIUS.rim, today).toBeGreaterThan(10);
        const name = angleOfRimName(home, { span: SPAN, today, width: 76 });
        expect(Math.abs(label.angle - name) * RADIUS.month, today).toBeGreaterThan(38);
      }
    }
  });

  test('what is late keeps its name where the next month is full', () => {
    const late = [318, 320, 322, 324];
    const marks = marksOn([...late, ...Array.from({ length: 10 }, (_, i) => 334 + 3 * i)], '2023-11-29');
    const named = labelsOf(marks, SPAN, FRAME).flatMap((label) => label.mark?.from ?? []);
    expect(named).toEqual(expect.arrayContaining(late));
    expect(named.length).toBeLessThan(marks.length);
  });

  test('a month’s only card is named or counted, however far a full neighbour pushes it', () => {
    const days = [6, 16, 19, 21, 22, 23, 24, 26, 27, 29, 30, 31, 253, 274, 327];
    const labels = labelsOf(marksOn(days), SPAN, FRAME);
    const told = labels.reduce((sum, label) => sum + (label.mark ? 1 : label.more), 0);
    expect(told).toBe(days.length);
  });

  test('settled cards keep their mark and lose the label', () => {
    const { marks } = wheelOf([cardOn('a', '2023-03-01', 'done'), cardOn('b', '2023-03-02', 'dropped')], {
      span: SPAN,
      today: '2023-01-01',
      yearly: false,
      plans: BY_KIND,
    });
    expect(marks).toHaveLength(2);
    expect(labelsOf(marks, SPAN, FRAME)).toEqual([]);
  });

  test('the first half of the year stands at the right, the second at the left', () => {
    const labels = labelsOf(marksOn([0, 100, 180, 182, 183, 300, 364]), SPAN, FRAME);
    expect(labels.map((label) => [label.mark?.from, label.side])).toEqual(
      expect.arrayContaining([
        [0, 'right'],
        [180, 'right'],
        [183, 'left'],
        [364, 'left'],
      ]),
    );
  });
});
