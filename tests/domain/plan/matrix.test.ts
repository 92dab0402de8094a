// The plan's grid, its gaps and crowds, and who hears what (app/domain/plan).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../../app/domain/card.ts';
import { inChannels, makingOf } from '../../../app/domain/plan/in-channels.ts';
import { gapsIn, matrixOf } from '../../../app/domain/plan/matrix.ts';
import { goalsAimed, messagesHeard } from '../../../app/domain/plan/messages-heard.ts';
import { childrenOf, planTasks } from '../../../app/domain/plan/plan-tasks.ts';
import { aCard, when } from '../a-card.ts';

const task = (id: string, date: string | null, fields: Partial<Card> = {}): Card =>
  aCard({ id, kind: 'communication', when: date === null ? null : when(date), ...fields });
const AUDIENCES = [
  { id: 'fylkene', name: 'Fylkeskommunene' },
  { id: 'presse', name: 'Presse' },
];
const ids = (cells: readonly (readonly Card[])[]) => cells.map((cell) => cell.map(({ id }) => id).join(' '));

test('a task stands in each row that it names, in the month it starts, and in no other year', () => {
  const cards = [
    task('a', '2026-03-06', { audiences: ['fylkene', 'presse'] }),
    task('b', '2026-03', { audiences: ['presse'] }),
    task('c', '2026-12-30/2027-01-04', { audiences: ['presse'] }),
    task('d', '2027-03-01', { audiences: ['presse'] }),
    task('e', '2026-03-01', { audiences: ['presse'], status: 'dropped' }),
    aCard({ id: 'f', kind: 'case', when: when('2026-03-01'), audiences: ['presse'] }),
    task('g', null, { audiences: ['presse'] }),
    task('h', '2026-05-01', { audiences: ['gone'] }),
  ];
  const { rows, undated } = matrixOf(cards, 'audiences', AUDIENCES, 2026);
  expect(rows.map(({ id, count }) => [id, count])).toEqual([
    ['fylkene', 1],
    ['presse', 3],
    [null, 1],
  ]);
  expect(ids(rows[1]?.cells ?? [])).toEqual(['', '', 'a b', '', '', '', '', '', '', '', '', 'c']);
  expect(ids(rows[2]?.cells ?? [])[4]).toBe('h');
  expect(undated.map(({ id }) => id)).toEqual(['g']);
});

test('a month with many is told, one with fewer is not', () => {
  const many = [1, 2, 3, 4].map((n) => task(`m${n}`, '2026-04', { channels: ['web'] }));
  const some = [1, 2, 3].map((n) => task(`s${n}`, '2026-05', { channels: ['web'] }));
  const [row] = matrixOf([...many, ...some], 'channels', [{ id: 'web', name: 'Nettside' }], 2026).rows;
  expect(row?.crowded).toEqual([4]);
  expect(row?.gaps).toEqual([
    { from: 1, to: 3 },
    { from: 6, to: 12 },
  ]);
});

test.each([
  ['............', [[1, 12]]],
  ['x..x..x..x..', []],
  [
    'x...x.......',
    [
      [2, 4],
      [6, 12],
    ],
  ],
  [
    '...xxxxxx...',
    [
      [1, 3],
      [10, 12],
    ],
  ],
  ['xxxxxxxxxxxx', []],
])('gaps of %s', (year, gaps) => {
  const cells = [...year].map((month) => (month === 'x' ? [1] : []));
  expect(gapsIn(cells).map(({ from, to }) => [from, to])).toEqual(gaps);
});

test('gaps hold no month with something, are long enough, and none is left out', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (full) => {
      const gaps = gapsIn(full.map((is) => (is ? [1] : [])));
      const inGap = (i: number) => gaps.some(({ from, to }) => from <= i + 1 && i + 1 <= to);
      const run = (i: number) => {
        let [a, b] = [i, i];
        while (a > 0 && !full[a - 1]) a -= 1;
        while (b < 11 && !full[b + 1]) b += 1;
        return b - a + 1;
      };
      full.forEach((is, i) => {
        expect(inGap(i)).toBe(!is && run(i) >= 3);
      });
    }),
  );
});

describe('one message in several channels', () => {
  const parent = task('p', '2026-03-06', {
    title: 'Nye priser',
    audiences: ['presse'],
    message: 'm',
    hours: 10,
    askAfter: 7,
    publishing: 'ready',
    channels: ['web'],
  });
  const channels = [
    { id: 'web', name: 'nettside' },
    { id: 'mail', name: 'e-post' },
  ];
  const children = inChannels(parent, channels).map((card) => aCard({ ...card, order: 'a1' }));

  test('each has its channel and what holds for all; hours and state are its own', () => {
    expect(children).toMatchObject([
      {
        title: 'Nye priser (nettside)',
        channels: ['web'],
        parent: 'p',
        audiences: ['presse'],
        message: 'm',
        askAfter: 7,
      },
      { title: 'Nye priser (e-post)', channels: ['mail'], hours: null, publishing: 'planned' },
    ]);
    expect(inChannels(parent, channels).map(({ id }) => id)).toEqual(children.map(({ id }) => id));
  });

  test('made again: what was deleted comes back, what became something else stays and another is made', () => {
    const [web, mail] = children as [Card, Card];
    const make = (cards: readonly Card[], deleted: readonly Card[] = []) => {
      const { added, restored } = makingOf(parent, channels, { cards: [parent, ...cards], deleted });
      return [added.map(({ id, channels }) => [id, channels?.[0]]), restored];
    };
    expect(make([])).toEqual([children.map(({ id, channels }) => [id, channels[0]]), []]);
    expect(make([web, mail])).toEqual([[], []]);
    expect(make([web], [mail])).toEqual([[], [mail.id]]);
    const elsewhere = { ...web, channels: ['intranett'] };
    expect(make([elsewhere, mail])).toEqual([[[undefined, 'web']], []]);
    expect(make([mail], [elsewhere])).toEqual([[[undefined, 'web']], []]);
    expect(make([mail, { ...web, parent: null }])).toEqual([[[undefined, 'web']], []]);
  });

  test('the task itself is counted through them, until all are gone', () => {
    expect(planTasks([parent, ...children])).toEqual(children);
    expect(planTasks([parent, ...children.map((one): Card => ({ ...one, status: 'dropped' }))])).toEqual([
      parent,
    ]);
    expect(planTasks([{ ...parent, parent: 'p' }])).toHaveLength(1);
    expect(childrenOf([parent, ...children], 'p').map(({ id }) => id)).toEqual(children.map(({ id }) => id));
  });
});

test('the cards of a task stand by date, those without one last', () => {
  const dates = { late: '2026-03-20', none: null, month: '2026-03', early: '2026-03-06', year: '2027-01-01' };
  const children = Object.entries(dates).map(([id, date]) => task(id, date, { parent: 'p' }));
  expect(childrenOf(children, 'p').map(({ id }) => id)).toEqual(['month', 'early', 'late', 'year', 'none']);
});

test('who never hears a message in the year, and what aims at a goal', () => {
  const board = {
    cards: [
      task('a', '2026-03-06', { audiences: ['presse'], message: 'm', goal: 'g' }),
      task('b', '2025-03-06', { audiences: ['fylkene'], message: 'm' }),
    ],
    audiences: AUDIENCES,
    messages: [
      { id: 'm', text: 'Alle skal få lese' },
      { id: 'n', text: 'Fristen er i mars' },
    ],
    goals: [{ id: 'g', text: 'Flere låner' }],
  };
  const heard = messagesHeard(board, 2026).map(({ tasks, unheardBy }) => [
    tasks.length,
    unheardBy.map(({ id }) => id),
  ]);
  expect(heard).toEqual([
    [1, ['fylkene']],
    [0, ['fylkene', 'presse']],
  ]);
  expect(goalsAimed(board, 2026)).toMatchObject([{ tasks: [{ id: 'a' }] }]);
});
