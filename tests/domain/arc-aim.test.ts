// From the hand's angle to the date: what one holds doesn't jump, and lies where one points.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, type PlainDate } from '../../app/domain/plain-date.ts';
import { dayInHand, gripAt, whenInHand } from '../../app/domain/wheel/arc-aim.ts';
import { EDGES } from '../../app/domain/wheel/arc-move.ts';
import {
  angleOfDay,
  FULL_CIRCLE,
  isIn,
  partOf,
  twelveMonthsFrom,
  type WheelSpan,
} from '../../app/domain/wheel/span.ts';
import { endOf, formatWhen, startOf, type When } from '../../app/domain/when.ts';
import { anyDay, anyWhen, when } from './a-card.ts';

const YEAR = twelveMonthsFrom(2026);

/** The date after a hand that took hold at one day has gone over others. */
const carried = (
  before: When,
  takes: 'whole' | 'start' | 'end',
  from: PlainDate,
  over: readonly PlainDate[],
  span: WheelSpan = YEAR,
): string => {
  const grip = gripAt(span, before, takes, angleOfDay(span, from));
  const day = over.reduce((near, next) => dayInHand(span, grip, angleOfDay(span, next), near), grip.day);
  return formatWhen(whenInHand(span, before, grip, day));
};

describe('case by case', () => {
  test('a dot that is taken at its edge goes as far as the hand', () => {
    expect(carried(when('2026-02-10'), 'whole', '2026-02-12', ['2026-03-12'])).toBe('2026-03-10');
    expect(carried(when('2026-01-01'), 'whole', '2026-12-31', ['2026-01-09'])).toBe('2026-01-10');
  });

  test('carried past the top it is on the other side of the same year: what the circle shows there is what one gets', () => {
    expect(carried(when('2026-12-30'), 'whole', '2026-12-30', ['2026-12-31', '2026-01-02'])).toBe(
      '2026-01-02',
    );
  });

  test('an end that is pulled past the top goes on into the next year, and back', () => {
    const before = when('2026-12-01/2026-12-10');
    expect(carried(before, 'end', '2026-12-10', ['2026-12-30', '2026-01-05'])).toBe('2026-12-01/2027-01-05');
    expect(carried(before, 'end', '2026-12-10', ['2026-12-30', '2026-01-05', '2026-12-20'])).toBe(
      '2026-12-01/2026-12-20',
    );
    expect(carried(before, 'end', '2026-12-10', ['2026-11-20', '2026-11-10'])).toBe('2026-12-01');
    expect(carried(when('2026-01-03/2026-01-09'), 'start', '2026-01-03', ['2026-12-30'])).toBe(
      '2025-12-30/2026-01-09',
    );
  });

  test('an arc that is longer than the circle keeps its date when an end is taken, and can be pulled shorter', () => {
    const week: WheelSpan = { first: '2026-03-09', days: 7 };
    const long = when('2026-03-01/2026-03-20');
    expect(carried(long, 'end', '2026-03-20', [], week)).toBe('2026-03-01/2026-03-20');
    expect(carried(long, 'start', '2026-03-01', [], week)).toBe('2026-03-01/2026-03-20');
    expect(carried(long, 'end', '2026-03-20', ['2026-03-18'], week)).toBe('2026-03-01/2026-03-18');
  });

  test('what is planned by the month goes by months', () => {
    expect(carried(when('2026-03'), 'whole', '2026-03-20', ['2026-05-02'])).toBe('2026-05');
    expect(carried(when('2026-03'), 'whole', '2026-03-20', ['2026-03-01'])).toBe('2026-03');
  });
});

const anySpan = fc.oneof(
  fc
    .tuple(fc.integer({ min: 2020, max: 2032 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => twelveMonthsFrom(year, month)),
  fc
    .tuple(anyDay('2020-01-01', '2030-12-31'), fc.integer({ min: 7, max: 31 }))
    .map(([first, days]) => ({ first, days })),
);

const anyScene = anySpan.chain((span) => {
  const last = addDays(span.first, span.days - 1);
  return fc.record({
    span: fc.constant(span),
    before: anyWhen(anyDay(addDays(span.first, -40), last)),
    at: fc.double({ min: -7, max: 14, noNaN: true }),
    to: fc.integer({ min: 0, max: span.days - 1 }),
  });
});

describe('by chance', () => {
  test('nothing jumps when it is lifted', () => {
    fc.assert(
      fc.property(anyScene, fc.constantFrom('whole' as const, ...EDGES), ({ span, before, at }, takes) => {
        fc.pre(partOf(before, span) !== null);
        const grip = gripAt(span, before, takes, at);
        expect(Math.abs(grip.offset)).toBeLessThanOrEqual(FULL_CIRCLE / 2 + 1e-9);
        const day = dayInHand(span, grip, at, grip.day);
        expect(whenInHand(span, before, grip, day)).toEqual(before);
      }),
    );
  });

  test('[R1] taken by one of its own days and let go over another, it has that day', () => {
    fc.assert(
      fc.property(anyScene, fc.nat(), ({ span, before, to }, n) => {
        const part = partOf(before, span);
        fc.pre(part !== null);
        const own = addDays(span.first, part.from + (n % (part.to - part.from)));
        const target = addDays(span.first, to);
        const grip = gripAt(span, before, 'whole', angleOfDay(span, own));
        const day = dayInHand(span, grip, angleOfDay(span, target), grip.day);
        const after = whenInHand(span, before, grip, day);
        expect(isIn(span, day)).toBe(true);
        expect(startOf(after) <= target && target <= endOf(after)).toBe(true);
      }),
    );
  });

  test('an arc gets never longer than the circle or than it was, nor shorter than a day', () => {
    fc.assert(
      fc.property(
        anyScene,
        fc.constantFrom(...EDGES),
        fc.array(fc.double({ min: -7, max: 7, noNaN: true }), { maxLength: 20 }),
        ({ span, before, at }, edge, angles) => {
          const grip = gripAt(span, before, edge, at);
          const day = angles.reduce((near, angle) => dayInHand(span, grip, angle, near), grip.day);
          const after = whenInHand(span, before, grip, day);
          const length = daysBetween(startOf(after), endOf(after)) + 1;
          expect(length).toBeGreaterThanOrEqual(1);
          const was = daysBetween(startOf(before), endOf(before)) + 1;
          expect(length).toBeLessThanOrEqual(Math.max(span.days, was));
        },
      ),
    );
  });
});
