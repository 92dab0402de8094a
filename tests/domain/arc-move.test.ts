// [R1] What carrying an arc, pulling its end and dropping it on another ring write: case by case, and over chance.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../app/domain/plain-date.ts';
import {
  type ArcUnit,
  carryArc,
  EDGES,
  type Edge,
  edgeOf,
  pullArc,
  restOn,
  stepArc,
} from '../../app/domain/wheel/arc-move.ts';
import { dropOnRing, idsOfRing, takesDrops } from '../../app/domain/wheel/ring-drop.ts';
import { NONE, REST, RINGS_BY, ringPlansFor } from '../../app/domain/wheel/ring-plan.ts';
import { twelveMonthsFrom } from '../../app/domain/wheel/span.ts';
import { endOf, formatWhen, startOf } from '../../app/domain/when.ts';
import { aCard, anyCard, anyDay, anyWhen, aPerson, apply, when } from './a-card.ts';

const RUNS = { numRuns: 2000 };

describe('carried along the ring', () => {
  test.each([
    ['2026-02-10', '2026-02-10', '2026-02-13', '2026-02-13'],
    // A Sunday and a holiday are kept: whoever points at a day means it.
    ['2026-02-10', '2026-02-10', '2026-02-15', '2026-02-15'],
    ['2026-04-30', '2026-04-30', '2026-05-01', '2026-05-01'],
    ['2028-02-28', '2028-02-28', '2028-02-29', '2028-02-29'],
    ['2023-05-03/2023-05-04', '2023-05-04', '2023-06-01', '2023-05-31/2023-06-01'],
    ['2025-12-20/2026-01-10', '2026-01-05', '2026-01-01', '2025-12-16/2026-01-06'],
    ['2026-03', '2026-03-04', '2026-03-29', '2026-03'],
    ['2026-03', '2026-03-31', '2026-05-01', '2026-05'],
    ['2026-03', '2026-03-04', '2025-12-31', '2025-12'],
  ])('%s from %s to %s is %s', (before, from, to, after) => {
    expect(formatWhen(carryArc(when(before), from, to))).toBe(after);
  });

  test('keeps its length and its notation, moves as far as the hand, and comes back', () => {
    fc.assert(
      fc.property(anyWhen(anyDay()), anyDay(), anyDay(), (before, from, to) => {
        const after = carryArc(before, from, to);
        expect(after.precision).toBe(before.precision);
        expect(carryArc(after, to, from)).toEqual(before);
        if (before.precision === 'month') return;
        expect(daysBetween(startOf(after), endOf(after))).toBe(daysBetween(startOf(before), endOf(before)));
        expect(daysBetween(startOf(before), startOf(after))).toBe(daysBetween(from, to));
      }),
      RUNS,
    );
  });
});

describe('step by step', () => {
  const cases: readonly (readonly [string, ArcUnit, number, string])[] = [
    ['2026-02-13', 'day', 1, '2026-02-14'],
    ['2026-02-13', 'week', -1, '2026-02-06'],
    ['2026-12-31', 'day', 1, '2027-01-01'],
    // A month is the board's drop: 28 February 2026 is a Saturday, 1 May a holiday.
    ['2026-01-31', 'month', 1, '2026-02-27'],
    ['2026-04-01', 'month', 1, '2026-05-04'],
    ['2023-05-03/2023-05-04', 'week', 2, '2023-05-17/2023-05-18'],
    ['2026-03', 'day', 1, '2026-04'],
    ['2026-03', 'week', -1, '2026-02'],
    ['2026-03', 'month', 10, '2027-01'],
  ];
  test.each(cases)('%s by %s × %i is %s', (before, unit, steps, after) => {
    expect(formatWhen(stepArc(when(before), unit, steps))).toBe(after);
  });
});

describe('pulled at an end', () => {
  const cases: readonly (readonly [string, Edge, string, string])[] = [
    ['2026-02-10', 'end', '2026-02-13', '2026-02-10/2026-02-13'],
    ['2026-02-10', 'start', '2026-02-09', '2026-02-09/2026-02-10'],
    ['2026-02-10/2026-02-13', 'end', '2026-02-10', '2026-02-10'],
    ['2026-02-10/2026-02-13', 'end', '2026-01-01', '2026-02-10'],
    ['2026-02-10/2026-02-13', 'start', '2026-03-01', '2026-02-13'],
    ['2026-03', 'end', '2026-04-10', '2026-03-01/2026-04-10'],
    ['2026-03', 'end', '2026-03-31', '2026-03'],
    ['2026-03', 'start', '2026-03-16', '2026-03-16/2026-03-31'],
    // What stands at one day as an interval is left as it was written.
    ['2026-02-10/2026-02-10', 'end', '2026-02-10', '2026-02-10/2026-02-10'],
  ];
  test.each(cases)('%s, its %s to %s, is %s', (before, edge, to, after) => {
    expect(formatWhen(pullArc(when(before), edge, to))).toBe(after);
  });

  test('the other end stays, at least one day remains, and the end stands where it was pulled if it can', () => {
    fc.assert(
      fc.property(anyWhen(anyDay()), fc.constantFrom(...EDGES), anyDay(), (before, edge, to) => {
        const after = pullArc(before, edge, to);
        const other = edge === 'start' ? 'end' : 'start';
        expect(edgeOf(after, other)).toBe(edgeOf(before, other));
        expect(startOf(after) <= endOf(after)).toBe(true);
        const isFree = edge === 'start' ? to <= endOf(before) : to >= startOf(before);
        expect(edgeOf(after, edge)).toBe(isFree ? to : edgeOf(before, other));
      }),
      RUNS,
    );
  });

  test('a day that is pulled and pulled back is the same day', () => {
    fc.assert(
      fc.property(anyDay(), fc.constantFrom(...EDGES), fc.integer({ min: 1, max: 90 }), (day, edge, days) => {
        const before = when(day);
        const pulled = pullArc(before, edge, addDays(day, edge === 'end' ? days : -days));
        expect(pullArc(pulled, edge, day)).toEqual(before);
      }),
      RUNS,
    );
  });
});

test.each([
  ['2026-02-13', null],
  ['2026-02-14', 'weekend'],
  ['2026-05-17', 'constitution-day'],
  ['2026-05', null],
])('%s rests: %s', (text, rest) => {
  expect(restOn(when(text), 'start')).toBe(rest);
});

describe('dropped on another ring', () => {
  const IDS = ['ada', 'birk', 'celine', 'daniel', 'eira', 'filip', 'gro', 'hedda', 'ivar', 'jon'];
  const named = IDS.map((id) => ({ id, name: id }));
  const lists = {
    people: IDS.map(aPerson),
    tags: named,
    services: named.map((one) => ({ ...one, vendor: '' })),
    audiences: named,
    channels: named,
  };
  const YEAR = twelveMonthsFrom(2026);
  const anyIds = fc.shuffledSubarray([...IDS, 'gone'], { maxLength: 4 });
  const anyRingCard = fc
    .record({
      card: anyCard(anyDay('2025-06-01', '2027-06-30')),
      ids: fc.record({ assignees: anyIds, tags: anyIds, audiences: anyIds, channels: anyIds }),
      service: fc.constantFrom(null, ...IDS, 'gone'),
    })
    .map(({ card, ids, service }) => ({ ...card, ...ids, service }));

  test('[R1] a card stands in the ring where it was dropped, no longer in the one it was taken from, and else where it stood', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RINGS_BY),
        fc.array(anyRingCard, { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        (by, [card, ...others], m, n) => {
          if (!card) return;
          const plans = ringPlansFor(lists, [card, ...others], YEAR, { by, hide: [], order: [] });
          const before = plans.of(card);
          const from = before[m % before.length] ?? '';
          const places = plans.rings.map(({ key }) => key).filter((key) => takesDrops(key) && key !== from);
          const to = places[n % places.length] ?? '';
          const change = dropOnRing(by, card, { from: idsOfRing(from, plans), to });
          const after = plans.of(apply(card, change));
          expect(after).toContain(to);
          expect(after).not.toContain(from);
          if (to !== NONE)
            expect(after).toEqual(expect.arrayContaining(before.filter((ring) => ring !== from)));
          else expect(after).toEqual([NONE]);
        },
      ),
      RUNS,
    );
  });

  test('a person it is dropped on becomes the responsible one', () => {
    const card = aCard({ assignees: ['ola', 'ada', 'kari'] });
    expect(dropOnRing('person', card, { from: ['ola'], to: 'mona' })).toEqual({
      assignees: ['mona', 'ada', 'kari'],
    });
    expect(dropOnRing('person', card, { from: ['ola'], to: 'kari' })).toEqual({ assignees: ['kari', 'ada'] });
    expect(dropOnRing('person', card, { from: ['ola'], to: NONE })).toEqual({ assignees: [] });
  });

  test('the ring of those without room, and one that no kind has, take nothing', () => {
    expect(takesDrops(REST)).toBe(false);
    expect(() => dropOnRing('tag', aCard(), { from: [], to: REST })).toThrow(RangeError);
    expect(() => dropOnRing('kind', aCard(), { from: ['case'], to: NONE })).toThrow(RangeError);
  });
});
