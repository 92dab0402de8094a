// The roll to next year: proposed dates, what they collide with, and what accepting them makes.
import { describe, expect, test } from 'vitest';
import { type Board, EMPTY_BOARD } from '../../../app/domain/board.ts';
import type { Card } from '../../../app/domain/card.ts';
import { isBridgeDay } from '../../../app/domain/holidays.ts';
import { formatWhen } from '../../../app/domain/when.ts';
import { acceptedTurns } from '../../../app/domain/year/accepted-turns.ts';
import { dayCollisions } from '../../../app/domain/year/collisions.ts';
import { NO_CHOICES, type RollRow, rollOf, rulesFor } from '../../../app/domain/year/roll.ts';
import { aCard, aPerson, when } from '../a-card.ts';
import { anActivity, rule } from './an-activity.ts';

const TREFF = anActivity('Treff', 'uke 18, onsdag', { days: 2, owner: 'eira', leadDays: 28 });
const PLAN = anActivity('Plan', '16. februar');
const cardOf = (id: string, title: string, text: string, fields: Partial<Card> = {}): Card =>
  aCard({ id, title, when: when(text), ...fields });

const aBoard = (fields: Partial<Board>): Board => ({
  ...EMPTY_BOARD,
  people: ['eira', 'ada'].map(aPerson),
  activities: [TREFF, PLAN],
  cards: [
    cardOf('invitation', 'Invitasjon', '2023-03-27', { activity: 'treff' }),
    cardOf('treff-2023', 'Treff', '2023-05-03/2023-05-04', {
      activity: 'treff',
      assignees: ['ada', 'gone'],
      tags: ['t'],
    }),
    cardOf('once', 'Jubileum', '2023-02-16', { assignees: ['ada'] }),
  ],
  ...fields,
});

const row = (rows: readonly RollRow[], title: string): RollRow => {
  const found = rows.find(({ activity }) => activity.title === title);
  if (!found) throw new Error(`no row ${title}`);
  return found;
};

describe('collisions', () => {
  test.each([
    ['2024-05-01/2024-05-02', ['holiday 2024-05-01']],
    ['2024-05-10', ['bridge 2024-05-10']],
    ['2024-02-17', ['weekend 2024-02-17']],
    ['2024-02-16', []],
    ['2024-02-16/2024-02-19', ['weekend 2024-02-17', 'weekend 2024-02-18']],
    ['2024-12-01/2024-12-24', ['weekend 2024-12-01']],
    ['2024-05', []],
    ['2027-05-17', ['holiday 2027-05-17']],
  ])('%s: %j', (text, said) => {
    expect(
      dayCollisions(when(text)).map((one) => (one.kind === 'heavy' ? one.kind : `${one.kind} ${one.day}`)),
    ).toEqual(said);
  });

  test('a bridge day stands between two days off', () => {
    expect(['2024-05-10', '2024-05-08', '2026-12-24', '2027-05-18'].map(isBridgeDay)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('what is proposed', () => {
  test('3–4 May 2023 by week and weekday collides with 1 May in 2024, and says so', () => {
    const treff = row(rollOf(aBoard({}), 2024, NO_CHOICES).rows, 'Treff');
    expect(formatWhen(treff.when)).toBe('2024-05-01/2024-05-02');
    expect(treff.collisions).toEqual([{ kind: 'holiday', day: '2024-05-01', name: 'labour-day' }]);
    expect(treff).toMatchObject({ state: 'open', last: { id: 'treff-2023' }, planFrom: '2024-04-03' });
    expect(treff.people).toEqual(['eira', 'ada', 'gone']);
  });

  test('a one-off by date is another weekday, by week and weekday another date', () => {
    const board = aBoard({});
    const [byWeek, byDate, byNth] = rulesFor(when('2023-02-16'));
    const dateBy = (one: typeof byWeek) => {
      const oneOffs = new Map(one ? [['once', one]] : []);
      return formatWhen(row(rollOf(board, 2024, { ...NO_CHOICES, oneOffs }).rows, 'Jubileum').when);
    };
    expect([byWeek, byDate, byNth].map(dateBy)).toEqual(['2024-02-15', '2024-02-16', '2024-02-15']);
    expect(rollOf(board, 2024, NO_CHOICES).candidates.map(({ id }) => id)).toEqual(['once']);
  });

  test('what is made, left out or deleted is said, and what was shifted keeps its place', () => {
    const rows = rollOf(
      aBoard({
        activities: [TREFF, { ...PLAN, skipped: ['2024-1'] }],
        deleted: [aCard({ id: 'y2024-1-treff', deletedOn: '2024-01-01' })],
      }),
      2024,
      NO_CHOICES,
    ).rows;
    expect(rows.map(({ state }) => state)).toEqual(['skipped', 'skipped']);
    const shifted = rollOf(aBoard({}), 2024, {
      ...NO_CHOICES,
      whens: new Map([['y2024-1-plan', when('2024-09-01')]]),
    }).rows;
    expect(shifted.map(({ activity }) => activity.title)).toEqual(['Plan', 'Treff']);
  });

  test('what counts from another follows it when that is shifted', () => {
    const invitation = anActivity('Brev', rule('3 uker før treff', [TREFF]));
    const board = aBoard({ activities: [TREFF, invitation] });
    const whens = new Map([['y2024-1-treff', when('2024-05-08/2024-05-09')]]);
    expect(formatWhen(row(rollOf(board, 2024, { ...NO_CHOICES, whens }).rows, 'Brev').when)).toBe(
      '2024-04-17',
    );
  });

  test('two heavy things for one person in one week are told of both', () => {
    const course = anActivity('Kurs', 'uke 18, torsdag', { leadDays: 30, owner: 'eira' });
    const light = anActivity('Brev', 'uke 18, torsdag', { owner: 'eira' });
    const { rows } = rollOf(aBoard({ activities: [TREFF, course, light] }), 2023 + 1, NO_CHOICES);
    const heavy = (title: string) => row(rows, title).collisions.filter(({ kind }) => kind === 'heavy');
    expect(heavy('Kurs')).toEqual([{ kind: 'heavy', person: 'eira', week: 18, with: 'y2024-1-treff' }]);
    expect(heavy('Treff')).toEqual([{ kind: 'heavy', person: 'eira', week: 18, with: 'y2024-1-kurs' }]);
    expect(heavy('Brev')).toEqual([]);
  });
});

test('accepting makes cards with last year’s tags and people that are still there, and leads back', () => {
  const board = aBoard({});
  const oneOffs = new Map(
    rulesFor(when('2023-02-16'))
      .slice(0, 1)
      .map((one) => ['once', one]),
  );
  const made = acceptedTurns(rollOf(board, 2024, { ...NO_CHOICES, oneOffs }).rows, board);
  expect(
    made.cards.map(({ id, title, assignees, tags, activity }) => ({ id, title, assignees, tags, activity })),
  ).toEqual([
    { id: 'y2024-1-every-once', title: 'Jubileum', assignees: ['ada'], tags: [], activity: 'every-once' },
    { id: 'y2024-1-plan', title: 'Plan', assignees: [], tags: [], activity: 'plan' },
    { id: 'y2024-1-treff', title: 'Treff', assignees: ['eira', 'ada'], tags: ['t'], activity: 'treff' },
  ]);
  expect(made.firsts).toEqual([{ card: 'once', activity: 'every-once' }]);
  expect(made.activities.map(({ id }) => id)).toEqual(['every-once']);
});
