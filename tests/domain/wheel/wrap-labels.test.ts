// Titles beside the circle in two rows: where one is too short for them, and where that pushes nothing away.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_BOARD } from '../../../app/domain/board.ts';
import { addDays } from '../../../app/domain/plain-date.ts';
import {
  elbowOf,
  FARTHEST,
  frameOn,
  heightOf,
  type Label,
  rowsOf,
} from '../../../app/domain/wheel/label-places.ts';
import { wheelOf } from '../../../app/domain/wheel/marks.ts';
import { RINGS_BY_KIND, ringPlansFor } from '../../../app/domain/wheel/ring-plan.ts';
import { RADIUS } from '../../../app/domain/wheel/rings.ts';
import { twelveMonthsFrom } from '../../../app/domain/wheel/span.ts';
import { type LabelWidths, wrapped } from '../../../app/domain/wheel/wrap-labels.ts';
import { aCard, when } from '../a-card.ts';
import { labelsOf } from './labels-beside.ts';

const SPAN = twelveMonthsFrom(2023);
const BY_KIND = ringPlansFor(EMPTY_BOARD, [], SPAN, RINGS_BY_KIND);
const FRAME = { pitch: 18, top: -315, bottom: 315, bottomLeft: 260, most: 10 };
const EDGE = 490;

const labelsOn = (days: readonly number[]) => {
  const cards = days.map((day, i) =>
    aCard({ id: `c${i}`, order: `c${i}`, when: when(addDays(SPAN.first, day)) }),
  );
  const asked = { span: SPAN, today: SPAN.first, yearly: false, plans: BY_KIND };
  return labelsOf(wheelOf(cards, asked).marks, SPAN, FRAME);
};

const wrap = (labels: readonly Label[], widthsOf: (label: Label) => LabelWidths | null) =>
  wrapped(labels, { frame: FRAME, edgeOf: () => EDGE, widthsOf });

const written =
  (date: number, ...title: readonly number[]) =>
  () => ({ date, title, space: 3 });

/** At the right and at the left, at the height of the centre: there a row is shortest, 174 units. */
const SIDEWAYS = [91, 273] as const;

test('a title that has room in one row stays as it is', () => {
  const labels = labelsOn([20, ...SIDEWAYS]);
  for (const [i, label] of wrap(labels, written(50, 40, 40)).entries()) expect(label).toBe(labels[i]);
});

test.each([
  ['in two rows beside its date', written(50, 80, 80), { rows: 2, isBelow: false }],
  ['below a date that takes most of the row', written(130, 80, 80), { rows: 2, isBelow: true }],
  ['in three rows beside its date', written(50, 80, 80, 80), { rows: 3, isBelow: false }],
  ['in two rows below its date', written(100, 80, 80, 80), { rows: 3, isBelow: true }],
  [
    'in two rows, cut, where three have no room for it',
    written(50, 80, 80, 80, 80, 80),
    { rows: 2, isBelow: false },
  ],
])('one that would be cut stands %s', (_, widthsOf, expected) => {
  for (const day of SIDEWAYS) expect(wrap(labelsOn([day]), widthsOf)[0]?.wrap).toEqual(expected);
});

test('a «+n» has nothing to wrap', () => {
  const labels = labelsOn(Array.from({ length: 20 }, () => 91));
  const [more] = wrap(labels, ({ mark }) => mark && written(50, 80, 80)()).filter(({ mark }) => !mark);
  expect(more).toBeDefined();
  expect(more?.wrap).toBeUndefined();
});

const days = fc.array(fc.integer({ min: 0, max: 364 }), { maxLength: 60 });
const widths = fc.record({
  date: fc.constantFrom(40, 70, 140),
  title: fc.array(fc.constantFrom(20, 60, 90), { minLength: 1, maxLength: 6 }),
  space: fc.constant(3),
});

test('no row lies on another, in the circle, out of the frame or under a leader, and none is pushed far', () => {
  fc.assert(
    fc.property(days, fc.array(widths, { minLength: 1, maxLength: 7 }), (drawn, all) => {
      const before = labelsOn(drawn);
      const after = wrap(
        before,
        ({ mark }) => mark && (all[Number(mark.card.id.slice(1)) % all.length] ?? null),
      );
      const places = ({ side, angle }: Label) => [side, angle];
      expect(after.map(places)).toEqual(before.map(places));
      for (const [i, label] of after.entries()) {
        const { side, x, y, angle } = label;
        const rows = Array.from({ length: rowsOf(label) }, (_, row) => y + row * FRAME.pitch);
        const last = Math.max(...rows);
        const pushed = Math.abs(y - heightOf(angle));
        expect(pushed).toBeLessThan(
          Math.max(FARTHEST, Math.abs((before[i]?.y ?? 0) - heightOf(angle))) + 0.1,
        );
        if (label.wrap) expect(last).toBeLessThan(frameOn(side, FRAME).bottom + 0.1);
        const next = after[i + 1];
        if (next?.side === side) expect(next.y - last).toBeGreaterThan(FRAME.pitch - 0.1);
        for (const row of rows) {
          expect(Math.hypot(x, row)).toBeGreaterThan(RADIUS.rim + 29);
          expect(after.filter((other) => other !== label && leadsOver(other, label, row))).toEqual([]);
        }
      }
    }),
    { numRuns: 60 },
  );
});

/** Does the leader run through that row of another label? Towards the middle it lies inside the circle that texts stand on. */
const leadsOver = (one: Label, label: Label, row: number): boolean => {
  const elbow = elbowOf(one);
  const passes = (row - one.y) * (row - elbow.y) < 0;
  if (one.side !== label.side || !passes || Math.abs(one.y) < Math.abs(row)) return false;
  const x = one.x + ((elbow.x - one.x) * (row - one.y)) / (elbow.y - one.y);
  return Math.abs(x) >= Math.abs(label.x);
};
