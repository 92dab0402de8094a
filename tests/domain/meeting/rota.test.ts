// The rota of minute-takers: fair over any history, and as published when one is away and two change turns.
import { describe, expect, test } from 'vitest';
import { EMPTY_BOARD, type Meeting } from '../../../app/domain/board.ts';
import {
  minuteTakerOf,
  minuteTakersOf,
  nextMinuteTakers,
  standInOf,
  swapTurns,
} from '../../../app/domain/meeting/rota.ts';
import { addDays } from '../../../app/domain/plain-date.ts';
import { aMeeting } from '../a-meeting.ts';
import { aSeries } from './a-series.ts';

const TODAY = '2026-01-01';
const LIST = ['ada', 'bo', 'cleo', 'dag'];

/** Weekly meetings from today on; `say` puts what somebody said of them. */
const meetings = (count: number, say: Readonly<Record<number, Partial<Meeting>>> = {}): Meeting[] =>
  Array.from({ length: count }, (_, i) =>
    aMeeting({ id: `m${i + 1}`, series: 's1', date: addDays(TODAY, 7 * i), ...say[i + 1] }),
  );
const takers = (list: readonly Meeting[], rota: readonly string[] = LIST, today = TODAY) => [
  ...minuteTakersOf({ meetings: list }, aSeries({ rota }), today).values(),
];

describe('next is who served least recently', () => {
  test('in the list’s order, round after round', () => {
    expect(takers(meetings(9))).toEqual([...LIST, ...LIST, 'ada']);
  });

  test('the published order, with one absence and one swap', () => {
    // Published: ada bo cleo dag | ada bo cleo dag. Bo is away the second time; in the second round ada and cleo change turns.
    const away = meetings(8, { 2: { absent: ['bo'] } });
    expect(takers(away)).toEqual(['ada', 'cleo', 'bo', 'dag', 'ada', 'cleo', 'bo', 'dag']);
    const board = { meetings: away };
    const fifth = away[4];
    if (!fifth) throw new Error('no fifth meeting');
    const changes = swapTurns(board, aSeries({ rota: LIST }), {
      meeting: fifth,
      other: 'cleo',
      today: TODAY,
    });
    expect(changes).toEqual([
      { meeting: 'm5', minuteTaker: 'cleo' },
      { meeting: 'm6', minuteTaker: 'ada' },
    ]);
    const swapped = away.map((one) => ({
      ...one,
      ...changes.find(({ meeting }) => meeting === one.id),
      id: one.id,
    }));
    expect(takers(swapped)).toEqual(['ada', 'cleo', 'bo', 'dag', 'cleo', 'ada', 'bo', 'dag']);
  });

  test('a swap with one who has no planned turn: who gave theirs away is first next time', () => {
    const two = meetings(2);
    const [first] = two;
    if (!first) throw new Error('no meeting');
    const changes = swapTurns({ meetings: two }, aSeries({ rota: LIST }), {
      meeting: first,
      other: 'dag',
      today: TODAY,
    });
    expect(changes).toEqual([{ meeting: 'm1', minuteTaker: 'dag' }]);
    expect(takers(meetings(5, { 1: { minuteTaker: 'dag' } }))).toEqual(['dag', 'ada', 'bo', 'cleo', 'dag']);
  });

  test('who volunteers out of turn has had their turn', () => {
    expect(takers(meetings(5, { 1: { minuteTaker: 'cleo' } }))).toEqual(['cleo', 'ada', 'bo', 'dag', 'cleo']);
  });

  test.each([4, 5, 6, 7, 8, 9])(
    'a new member after %i meetings comes after the round that goes on',
    (held) => {
      const history = meetings(held + 5).map((meeting, i) =>
        i < held ? { ...meeting, minuteTaker: LIST[i % 4] ?? null } : meeting,
      );
      const rest = LIST.slice(held % 4 === 0 ? 4 : held % 4);
      expect(takers(history, [...LIST, 'new']).slice(held, held + rest.length + 1)).toEqual([...rest, 'new']);
    },
  );

  test('who leads is not on the list and is never asked; a leader who took them once changes no turn', () => {
    expect(takers(meetings(3, { 1: { minuteTaker: 'leader' } }))).toEqual(['leader', 'ada', 'bo']);
  });

  test('nobody on the list is there: nobody', () => {
    expect(takers(meetings(1, { 1: { absent: LIST } }))).toEqual([null]);
    expect(takers(meetings(1), [])).toEqual([null]);
  });
});

test('a past meeting of which nobody said who took the minutes counts for nobody', () => {
  const list = meetings(3, { 1: { minuteTaker: 'ada' } });
  expect(takers(list, LIST, '2026-01-10')).toEqual(['ada', null, 'bo']);
});

test('the next three, planned or not', () => {
  const board = { meetings: meetings(2, { 2: { minuteTaker: 'dag' } }) };
  const series = aSeries({ rota: LIST });
  const [first = null] = board.meetings;
  expect(nextMinuteTakers(board, series, { after: first, today: TODAY })).toEqual(['dag', 'bo', 'cleo']);
  expect(nextMinuteTakers({ meetings: [] }, series, { after: null, today: TODAY, count: 5 })).toEqual([
    ...LIST,
    'ada',
  ]);
  expect(nextMinuteTakers({ meetings: [] }, aSeries(), { after: null, today: TODAY })).toEqual([]);
});

test('whose turn is first of those here takes the pointer of one who is away', () => {
  const list = meetings(3, { 1: { minuteTaker: 'ada' }, 2: { minuteTaker: 'bo' } });
  const second = list[1];
  if (!second) throw new Error('no meeting');
  const standIn = (here: readonly string[]) =>
    standInOf({ meetings: list }, aSeries({ rota: LIST }), {
      meeting: second,
      away: 'bo',
      here,
      today: TODAY,
    });
  expect(standIn(['ada', 'dag', 'cleo'])).toBe('cleo');
  expect(standIn(['ada', 'leader'])).toBe('ada');
  expect(standIn(['bo', 'leader'])).toBeNull();
});

test('of a meeting without a series: whom somebody named', () => {
  const board = { ...EMPTY_BOARD, meetings: [] };
  expect(minuteTakerOf(board, aMeeting({ minuteTaker: 'ada' }), TODAY)).toBe('ada');
  expect(minuteTakerOf(board, aMeeting(), TODAY)).toBeNull();
});

/** mulberry32: numbers in [0, 1) from a printed seed. */
const chance = (seed: number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};
const spread = (list: readonly (string | null)[], people: readonly string[]): number => {
  const counts = people.map((person) => list.filter((taker) => taker === person).length);
  return Math.max(...counts) - Math.min(...counts);
};

describe('fair over 40 random runs: max − min ≤ 1', () => {
  test.each(Array.from({ length: 40 }, (_, seed) => seed))('seed %i, after every meeting', (seed) => {
    const random = chance(seed);
    const people = Array.from({ length: 2 + Math.floor(random() * 8) }, (_, i) => `p${i}`);
    const count = 1 + Math.floor(random() * 60);
    const all = takers(meetings(count), people);
    for (let held = 1; held <= count; held += 1)
      expect(spread(all.slice(0, held), people)).toBeLessThanOrEqual(1);
  });

  test.each(Array.from({ length: 40 }, (_, seed) => seed))(
    'seed %i, with absences: who is there waits for each of the others once at most',
    (seed) => {
      const random = chance(1000 + seed);
      const people = Array.from({ length: 3 + Math.floor(random() * 6) }, (_, i) => `p${i}`);
      const list = meetings(60).map((meeting) => ({
        ...meeting,
        absent: people.filter(() => random() < 0.2),
      }));
      const all = takers(list, people);
      for (const person of people) {
        let waited = 0;
        all.forEach((taker, i) => {
          if (list[i]?.absent.includes(person)) expect(taker).not.toBe(person);
          else waited = taker === person ? 0 : waited + 1;
          expect(waited).toBeLessThan(people.length);
        });
      }
    },
  );
});
