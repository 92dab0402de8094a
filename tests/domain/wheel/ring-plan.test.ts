// Rings by what the cards point to: several for one card, one for those without, and never more than can be told apart.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Board, EMPTY_BOARD } from '../../../app/domain/board.ts';
import type { Card } from '../../../app/domain/card.ts';
import { parseQuery } from '../../../app/domain/filter.ts';
import { wheelOf } from '../../../app/domain/wheel/marks.ts';
import {
  MOST_RINGS,
  NONE,
  REST,
  RINGS_BY_KIND,
  type RingChoice,
  ringPlansFor,
  ringsThrough,
} from '../../../app/domain/wheel/ring-plan.ts';
import { RADIUS } from '../../../app/domain/wheel/rings.ts';
import { twelveMonthsFrom } from '../../../app/domain/wheel/span.ts';
import { aCard, when } from '../a-card.ts';
import { labelsOf } from './labels-beside.ts';

const SPAN = twelveMonthsFrom(2023);
const cardOf = (id: string, fields: Partial<Card> = {}): Card =>
  aCard({ id, title: id, when: when('2023-03-01'), order: id, ...fields });
const choice = (fields: Partial<RingChoice>): RingChoice => ({ ...RINGS_BY_KIND, by: 'audience', ...fields });
const boardWith = (...names: readonly string[]): Board => ({
  ...EMPTY_BOARD,
  audiences: names.map((name) => ({ id: name.toLowerCase(), name })),
});
const keysOf = (plans: ReturnType<typeof ringPlansFor>) => plans.rings.map(({ key }) => key);

describe('rings', () => {
  const board = boardWith('Alle', 'Fylker', 'Bibliotek');
  const both = cardOf('both', { audiences: ['bibliotek', 'alle'] });
  const none = cardOf('none');

  test('by kind there are three, whatever the cards', () => {
    expect(keysOf(ringPlansFor(board, [], SPAN, RINGS_BY_KIND))).toEqual(['case', 'action', 'communication']);
  });

  test('a kind that the filter keeps out has no ring, unless somebody gave it a place', () => {
    const keysThrough = (filter: string, order: readonly string[] = []) =>
      keysOf(
        ringPlansFor(board, [], SPAN, ringsThrough({ ...RINGS_BY_KIND, order }, parseQuery(filter).query)),
      );
    expect(keysThrough('type:sak')).toEqual(['case']);
    expect(keysThrough('-type:sak')).toEqual(['action', 'communication']);
    expect(keysThrough('type:sak', ['communication', 'case'])).toEqual(['communication', 'case']);
    for (const filter of ['', 'er:åpen', 'type:sak type:aksjonspunkt -type:sak'])
      expect(keysThrough(filter), filter).toEqual(['case', 'action', 'communication']);
    expect(
      keysOf(ringPlansFor(board, [], SPAN, ringsThrough(choice({}), parseQuery('type:sak').query))),
    ).toEqual(['alle', 'fylker', 'bibliotek']);
  });

  test('a card with several audiences stands in each of their rings, with marks of different keys and one label', () => {
    const plans = ringPlansFor(board, [both, none], SPAN, choice({}));
    const { marks } = wheelOf([both, none], { span: SPAN, today: '2023-01-01', yearly: false, plans });
    expect(marks.map(({ key }) => key).sort()).toEqual(['alle both', 'bibliotek both', '~none none']);
    const frame = { pitch: 18, top: -315, bottom: 315, bottomLeft: 260, most: 10 };
    expect(labelsOf(marks, SPAN, frame)).toHaveLength(2);
  });

  test('an audience without cards keeps its ring: a gap says something; «without» only stands when somebody is', () => {
    expect(keysOf(ringPlansFor(board, [both], SPAN, choice({})))).toEqual(['alle', 'fylker', 'bibliotek']);
    expect(keysOf(ringPlansFor(board, [none], SPAN, choice({})))).toEqual([
      'alle',
      'fylker',
      'bibliotek',
      NONE,
    ]);
  });

  test('what a card points to and that is gone counts as without', () => {
    expect(ringPlansFor(board, [], SPAN, choice({})).of(cardOf('x', { audiences: ['gone'] }))).toEqual([]);
    expect(ringPlansFor(board, [none], SPAN, choice({})).of(cardOf('x', { audiences: ['gone'] }))).toEqual([
      NONE,
    ]);
  });

  test('hidden rings are gone from the circle and stay in the choice; the order is as chosen, new ones last', () => {
    const plans = ringPlansFor(
      board,
      [both, none],
      SPAN,
      choice({ hide: ['alle'], order: ['bibliotek', NONE] }),
    );
    expect(keysOf(plans)).toEqual(['bibliotek', NONE, 'fylker']);
    expect(plans.of(both)).toEqual(['bibliotek']);
    expect(plans.all.map(({ key, cards, isHidden }) => [key, cards, isHidden])).toEqual([
      ['bibliotek', 1, false],
      [NONE, 1, false],
      ['alle', 1, true],
      ['fylker', 0, false],
    ]);
  });

  test('by person, channel, service and tag as well', () => {
    const lists: Board = {
      ...EMPTY_BOARD,
      people: [{ id: 'p', name: 'Per', organisation: '', outsider: false, colour: 1 }],
      channels: [{ id: 'c', name: 'Nettsak' }],
      services: [{ id: 's', name: 'PressReader', vendor: '' }],
      tags: [{ id: 't', name: 'økonomi' }],
    };
    const card = cardOf('x', { assignees: ['p'], channels: ['c'], service: 's', tags: ['t'] });
    const of = (by: RingChoice['by']) => ringPlansFor(lists, [card], SPAN, choice({ by })).of(card);
    expect((['person', 'channel', 'service', 'tag'] as const).map(of)).toEqual([['p'], ['c'], ['s'], ['t']]);
  });
});

const NAMES = Array.from({ length: 20 }, (_, i) => `A${i}`);
const drawn = fc.array(
  fc.subarray(
    NAMES.map((name) => name.toLowerCase()),
    { maxLength: 4 },
  ),
  { maxLength: 60 },
);

test('never more rings than can be told apart, and every card stands in one or more of them', () => {
  fc.assert(
    fc.property(drawn, fc.nat(20), (sets, count) => {
      const board = boardWith(...NAMES.slice(0, count));
      const cards = sets.map((audiences, i) => cardOf(`c${i}`, { audiences }));
      const plans = ringPlansFor(board, cards, SPAN, choice({}));
      expect(plans.rings.length).toBeLessThanOrEqual(MOST_RINGS);
      const keys = new Set(keysOf(plans));
      expect(keys.size).toBe(plans.rings.length);
      for (const card of cards) {
        const its = plans.of(card);
        expect(its.length).toBeGreaterThan(0);
        expect(new Set(its).size).toBe(its.length);
        expect(its.every((key) => keys.has(key))).toBe(true);
      }
      const { marks, rings } = wheelOf(cards, { span: SPAN, today: '2023-01-01', yearly: false, plans });
      expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
      for (const mark of marks) {
        const ring = rings.find(({ key }) => key === mark.ring);
        expect(mark.radius + mark.size / 2).toBeLessThanOrEqual((ring?.outer ?? 0) + 0.01);
        expect(mark.radius - mark.size / 2).toBeGreaterThanOrEqual((ring?.inner ?? 0) - 0.01);
      }
      if (rings.length > 0) expect(rings.at(-1)?.inner).toBeCloseTo(RADIUS.kindsIn, 6);
    }),
  );
});

test('the fullest audiences get rings of their own, the rest are named in «others»', () => {
  const board = boardWith(...NAMES.slice(0, 10));
  const cards = NAMES.slice(0, 10).flatMap((name, i) =>
    Array.from({ length: i }, (_, n) => cardOf(`${name}-${n}`, { audiences: [name.toLowerCase()] })),
  );
  const plans = ringPlansFor(board, cards, SPAN, choice({}));
  expect(keysOf(plans)).toEqual(['a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'a9', REST]);
  expect(plans.rings.at(-1)?.name).toEqual({ of: 'rest', names: ['A0', 'A1', 'A2'] });
});
