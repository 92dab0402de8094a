// The register of stakeholders: which quarter, one step in the grid, numbers by name, reviews that are due.
import { describe, expect, test } from 'vitest';
import { EMPTY_BOARD, type Person } from '../../../app/domain/board.ts';
import { registerOf } from '../../../app/domain/plan/register.ts';
import {
  PLAIN_STAKEHOLDER,
  QUARTERS,
  quarterOf,
  STAKES,
  type Stakeholder,
  stepped,
} from '../../../app/domain/plan/stakeholder.ts';
import { aCard } from '../a-card.ts';

const TODAY = '2026-02-11';
const aStakeholder = (fields: Partial<Stakeholder>): Stakeholder => ({
  ...PLAIN_STAKEHOLDER,
  id: 's',
  name: 'S',
  ...fields,
});

describe('the four quarters', () => {
  test.each([
    [1, 1, 'watch'],
    [2, 2, 'watch'],
    [3, 2, 'inform'],
    [5, 1, 'inform'],
    [2, 3, 'satisfy'],
    [1, 5, 'satisfy'],
    [3, 3, 'together'],
    [5, 5, 'together'],
  ] as const)('interest %i and influence %i: %s', (interest, influence, quarter) => {
    expect(quarterOf({ interest, influence })).toBe(quarter);
  });

  test('each place is in one of them', () => {
    const all = STAKES.flatMap((interest) => STAKES.map((influence) => quarterOf({ interest, influence })));
    expect(new Set(all)).toEqual(new Set(QUARTERS));
  });
});

describe('one step in the grid', () => {
  test('goes along one axis and ends where the grid ends', () => {
    expect(stepped({ interest: 4, influence: 2 }, { interest: 1, influence: 0 })).toEqual({
      interest: 5,
      influence: 2,
    });
    expect(stepped({ interest: 5, influence: 1 }, { interest: 1, influence: 0 })).toEqual({
      interest: 5,
      influence: 1,
    });
    expect(stepped({ interest: 5, influence: 1 }, { interest: 0, influence: -1 })).toEqual({
      interest: 5,
      influence: 1,
    });
  });

  test('what stands outside comes into the middle first', () => {
    expect(stepped(null, { interest: -1, influence: 0 })).toEqual({ interest: 3, influence: 3 });
  });
});

describe('the register', () => {
  const kari: Person = { id: 'kari', name: 'Åse Vik', organisation: '', outsider: true, colour: 1 };
  const board = {
    ...EMPTY_BOARD,
    people: [kari],
    cards: [aCard({ id: 'b' }), aCard({ id: 'a' }), aCard({ id: 'c' })],
    stakeholders: [
      aStakeholder({ id: '1', name: 'Gammelt navn', person: 'kari', interest: 4 }),
      aStakeholder({ id: '2', name: 'Fylkene', interest: 5, influence: 5, measures: ['a', 'b', 'gone'] }),
      aStakeholder({ id: '3', name: 'Ørland', review: '2026-02-11' }),
      aStakeholder({ id: '4', name: 'Bibliotekene', person: 'nobody', review: '2026-02-12' }),
    ],
  };
  const register = registerOf(board, TODAY);

  test('by name, as Norwegian is sorted, and numbered so; a person is called as that person is', () => {
    expect(register.map(({ number, name }) => `${number} ${name}`)).toEqual([
      '1 Bibliotekene',
      '2 Fylkene',
      '3 Ørland',
      '4 Åse Vik',
    ]);
    expect(register[3]?.person).toBe(kari);
  });

  test('without both numbers it stands in no quarter', () => {
    expect(register.map(({ quarter }) => quarter)).toEqual([null, 'together', null, null]);
  });

  test('measures are the cards on the board, in its order', () => {
    expect(register[1]?.measures.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('a review is due on its day, and not before', () => {
    expect(register.map(({ isDue }) => isDue)).toEqual([false, false, true, false]);
  });
});
