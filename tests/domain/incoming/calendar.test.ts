// A calendar's events: which become something done every year, and what is on the board already.
import { expect, test } from 'vitest';
import { EMPTY_BOARD, PLAIN_ACTIVITY } from '../../../app/domain/board.ts';
import { broughtIn } from '../../../app/domain/incoming/brought-in.ts';
import { calendarProposals } from '../../../app/domain/incoming/calendar-proposals.ts';
import { markDuplicates } from '../../../app/domain/incoming/duplicates.ts';
import { type IncomingEvent, MOST_ROWS, type Repeats } from '../../../app/domain/incoming/incoming.ts';
import { mayBeMade, toMakeNow } from '../../../app/domain/incoming/proposal.ts';
import { yearlyRuleOf } from '../../../app/domain/incoming/yearly-rule.ts';
import { parseWhen, type When } from '../../../app/domain/when.ts';
import type { Rule } from '../../../app/domain/year/rule.ts';
import { aCard, aPerson, when } from '../a-card.ts';
import { aProposal, aRepeats, idOf } from './a-proposal.ts';

test.each<[string, Partial<Repeats>, string, Rule | null]>([
  ['a date', {}, '2026-02-16', { kind: 'date', month: 2, day: 16 }],
  [
    'a date that is named',
    { byMonth: [5], byMonthDay: [3] },
    '2026-02-16',
    { kind: 'date', month: 5, day: 3 },
  ],
  [
    'the first Monday in March',
    { byMonth: [3], byDay: ['1MO'] },
    '2026-03-02',
    { kind: 'nth', nth: 1, what: 1, month: 3 },
  ],
  [
    'by its place',
    { byMonth: [3], byDay: ['FR'], bySetPos: [-1] },
    '2026-03-27',
    { kind: 'nth', nth: -1, what: 5, month: 3 },
  ],
  [
    'every twelfth month',
    { freq: 'monthly', interval: 12, byDay: ['2TH'] },
    '2026-09-10',
    { kind: 'nth', nth: 2, what: 4, month: 9 },
  ],
  ['a week', { byWeek: [7], byDay: ['TH'] }, '2026-02-12', { kind: 'week', week: 7, weekday: 4 }],
  ['a week by its first day', { byWeek: [53] }, '2026-12-28', { kind: 'week', week: 53, weekday: 1 }],
  ['every month', { freq: 'monthly' }, '2026-01-15', { kind: 'every', period: 'month', day: 15 }],
  [
    'every quarter',
    { freq: 'monthly', interval: 3, byMonthDay: [1] },
    '2026-04-01',
    { kind: 'every', period: 'quarter', day: 1 },
  ],
  [
    'every tertial',
    { freq: 'monthly', interval: 4 },
    '2026-05-10',
    { kind: 'every', period: 'tertial', day: 10 },
  ],
  [
    'the last Friday of every month',
    { freq: 'monthly', byDay: ['-1FR'] },
    '2026-01-30',
    { kind: 'every-nth', period: 'month', nth: -1, what: 5 },
  ],
  ['it ends', { ends: true }, '2026-02-16', null],
  ['every second year', { interval: 2 }, '2026-02-16', null],
  ['every week', { freq: 'other' }, '2026-02-16', null],
  ['two days', { byMonth: [3], byDay: ['1MO', '1TU'] }, '2026-03-02', null],
  ['two months', { byMonth: [3, 9] }, '2026-03-02', null],
  ['the fifth Monday', { byMonth: [3], byDay: ['5MO'] }, '2026-03-30', null],
  ['the second Monday of the year', { byDay: ['2MO'] }, '2026-01-12', null],
  ['the last day of the month', { byMonth: [3], byMonthDay: [-1] }, '2026-03-31', null],
  ['every third month from February', { freq: 'monthly', interval: 3 }, '2026-02-01', null],
  ['the 31st of every month', { freq: 'monthly' }, '2026-01-31', null],
  ['more than one rule', { hasMore: true }, '2026-02-16', null],
])('%s', (_name, repeats, first, rule) => {
  expect(yearlyRuleOf(aRepeats(repeats), first)).toEqual(rule);
});

const anEvent = (fields: Partial<IncomingEvent> = {}, ...whens: readonly string[]): IncomingEvent => ({
  uid: 'u1',
  title: 'Treff',
  people: [],
  tags: [],
  repeats: null,
  times: (whens.length > 0 ? whens : ['2027-03-01']).map((text, i) => ({
    when: parseWhen(text) as When,
    written: text,
    turn: whens.length > 1 ? `t${i}` : '',
    isChanged: false,
    title: fields.title ?? 'Treff',
  })),
  hasMore: false,
  ...fields,
});
const BOARD = { ...EMPTY_BOARD, people: [{ ...aPerson('p1'), name: 'Ada Berg' }] };
const proposals = (...events: readonly IncomingEvent[]) =>
  calendarProposals(
    { names: [], events, cancelled: 0, unreadable: 0, elsewhen: 0 },
    { board: BOARD, boardId: 'b1', idOf, asYearly: true },
  );

test('an event is one proposal; people are matched by name and never made', () => {
  const [one] = proposals(anEvent({ people: ['Ada Berg', 'Noen Andre'], tags: ['vår'] }));
  expect(one).toMatchObject({
    id: 'in-uid|u1|',
    title: 'Treff',
    assignees: ['p1'],
    tags: ['vår'],
    often: false,
    problems: [{ is: 'people', names: ['Noen Andre'] }],
  });
});

test('what is done every year is one proposal with its rule and days, what is repeated otherwise one for each time', () => {
  const yearly = anEvent({ repeats: aRepeats() }, '2026-03-02/2026-03-03', '2027-03-02/2027-03-03');
  expect(proposals(yearly)).toMatchObject([
    { id: 'in-uid|u1|-y', yearly: { rule: { kind: 'date', month: 3, day: 2 }, days: 2 } },
  ]);
  const weekly = anEvent({ repeats: aRepeats({ freq: 'other' }), hasMore: true }, '2026-03-02', '2026-03-09');
  expect(proposals(weekly).map(({ id, yearly: rule, often }) => [id, rule, often])).toEqual([
    ['in-uid|u1|t0', null, true],
    ['in-uid|u1|t1', null, true],
  ]);
});

test('a time that was moved is not what is done every year; when all were, there is a card for each', () => {
  const yearly = anEvent({ repeats: aRepeats() }, '2026-03-05', '2027-03-02');
  const moved = (...which: readonly number[]) => ({
    ...yearly,
    times: yearly.times.map((time, i) => ({ ...time, isChanged: which.includes(i) })),
  });
  expect(proposals(moved(0))).toMatchObject([{ yearly: { rule: { kind: 'date', month: 3, day: 2 } } }]);
  expect(proposals(moved(0, 1)).map(({ id, yearly: rule }) => [id, rule])).toEqual([
    ['in-uid|u1|t0', null],
    ['in-uid|u1|t1', null],
  ]);
});

test('what is there already is pointed to: by its id, by our own calendar’s id, by words and date', () => {
  const cards = [
    aCard({ id: 'in-1', title: 'Heter noe annet nå' }),
    aCard({ id: 'c7', title: 'Møte' }),
    aCard({ id: 'c8', title: 'nyhetsbrev', when: when('2027-02-13/2027-02-14') }),
  ];
  const board = { cards, deleted: [aCard({ id: 'gone', title: 'Slettet' })], activities: [] };
  const marked = markDuplicates(
    [
      aProposal({ id: 'in-1', title: 'A' }),
      aProposal({ id: 'in-2', title: 'B', ours: 'c7' }),
      aProposal({ id: 'in-3', title: ' Nyhetsbrev' }),
      aProposal({ id: 'in-4', title: 'Nyhetsbrev', when: when('2027-02-14') }),
      aProposal({ id: 'in-5', title: 'Nyhetsbrev', when: when('2027-02') }),
      aProposal({ id: 'gone', title: 'Slettet' }),
      aProposal({ id: 'in-6', title: 'To ganger' }),
      aProposal({ id: 'in-7', title: 'to ganger' }),
      aProposal({ id: 'in-8', title: '' }),
    ],
    board,
  );
  expect(marked.map(({ duplicate }) => duplicate)).toEqual([
    { is: 'card', card: 'in-1' },
    { is: 'card', card: 'c7' },
    { is: 'card', card: 'c8' },
    null,
    null,
    { is: 'deleted', card: 'gone' },
    null,
    { is: 'row' },
    null,
  ]);
  expect(marked.filter(mayBeMade).map(({ id }) => id)).toEqual(['in-4', 'in-5', 'gone', 'in-6']);
});

test('no more is made at once than the board takes', () => {
  const all = Array.from({ length: MOST_ROWS + 2 }, (_, i) => aProposal({ id: `in-${i}` }));
  const chosen = new Set(all.slice(1).map(({ id }) => id));
  expect(toMakeNow(all, chosen)).toEqual(all.slice(1, MOST_ROWS + 1));
});

test('what is done every year is there already when an activity has its id or its title', () => {
  const rule: Rule = { kind: 'date', month: 2, day: 16 };
  const activities = [{ ...PLAIN_ACTIVITY, id: 'a1', title: 'Søknadsfrist', kind: 'case' as const, rule }];
  const yearly = { rule, days: 1 };
  const marked = markDuplicates(
    [aProposal({ title: 'søknadsfrist', yearly }), aProposal({ id: 'in-2', title: 'Annet', yearly })],
    { cards: [aCard({ title: 'Annet', when: when('2027-02-13') })], deleted: [], activities },
  );
  expect(marked.map(({ duplicate }) => duplicate)).toEqual([{ is: 'activity', activity: 'a1' }, null]);
});

test('cards and activities are made of what may be made, in order after the last card', () => {
  const board = { cards: [aCard({ order: 'a5' })] };
  const made = broughtIn(
    [
      aProposal({ id: 'in-1', kind: 'case', status: 'done', tags: ['vår'], when: when('2026-02-13') }),
      aProposal({ id: 'in-2', status: 'waiting', tags: ['felles'] }),
      aProposal({ id: 'in-3', title: '' }),
      aProposal({ id: 'in-4', duplicate: { is: 'deleted', card: 'gone' } }),
      aProposal({
        id: 'in-5',
        yearly: { rule: { kind: 'date', month: 2, day: 16 }, days: 2 },
        assignees: ['p1'],
      }),
    ],
    board,
    {
      kind: 'communication',
      tags: ['felles'],
      tagOf: (name) => name,
      planOf: (_, name) => name,
      today: '2026-11-28',
    },
  );
  expect(made.cards).toMatchObject([
    { id: 'in-1', kind: 'case', status: 'done', doneOn: '2026-02-13', tags: ['vår', 'felles'] },
    { id: 'in-2', kind: 'communication', waiting: { on: '', since: null }, doneOn: null, tags: ['felles'] },
    { id: 'gone', kind: 'communication', when: when('2027-02-13') },
  ]);
  expect(made.cards.map(({ order }) => order > 'a5')).toEqual([true, true, true]);
  expect(made.activities).toMatchObject([
    { id: 'in-5', title: 'Nyhetsbrev', kind: 'communication', days: 2, owner: 'p1', leadDays: 0 },
  ]);
});
