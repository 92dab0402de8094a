// The gate before minutes are finalised: what is missing, of what, and what a word waives.
import { expect, test } from 'vitest';
import { type Board, EMPTY_BOARD, type Meeting } from '../../../app/domain/board.ts';
import { agendaOf } from '../../../app/domain/meeting/agenda-of.ts';
import type { MinutesBlock } from '../../../app/domain/meeting/finalised.ts';
import { type GateParts, lacksOf, unlistedOf, unwaived } from '../../../app/domain/meeting/gate.ts';
import { aCard, aPerson, when } from '../a-card.ts';
import { aMeeting } from '../a-meeting.ts';
import { aRecord } from './a-series.ts';

const WHOLE: Partial<Meeting> = { date: '2026-02-09', present: ['ada'], begunAt: '2026-02-09T09:00:00Z' };
const source = { meeting: 'm1', item: 'x', quote: 'x' };

const parts = ({
  meeting = {},
  minuteTaker = 'ada',
  prose = {},
  ...board
}: Partial<Board> & {
  meeting?: Partial<Meeting>;
  minuteTaker?: string | null;
  prose?: GateParts['prose'];
} = {}): GateParts => {
  const one = aMeeting({ ...WHOLE, ...meeting });
  const whole = { ...EMPTY_BOARD, people: [aPerson('ada')], meetings: [one], ...board };
  const today = '2026-02-09';
  return { board: whole, meeting: one, agenda: agendaOf(whole, one, today), prose, minuteTaker, today };
};

const ids = (given: Parameters<typeof parts>[0]) => lacksOf(parts(given)).map(({ id }) => id);

test('the gate: a whole meeting lacks nothing', () => {
  expect(ids({})).toEqual([]);
});

test('the gate: date, present and minute-taker are asked for', () => {
  expect(ids({ meeting: { date: null, present: [] }, minuteTaker: null })).toEqual([
    'date',
    'present',
    'minuteTaker',
  ]);
});

test('who got an action item and stands neither as present nor as absent is told of, and is no lack', () => {
  const people = ['ada', 'birk', 'celine', 'dina'].map((id) => aPerson(id));
  const vendor = { ...aPerson('leverandør'), outsider: true };
  const dated = { source, when: when('2026-02-13') };
  const given = parts({
    people: [...people, vendor],
    cards: [
      aCard({ id: 'one', ...dated, assignees: ['ada', 'birk', 'celine', 'leverandør'] }),
      aCard({ id: 'elsewhere', assignees: ['dina'] }),
    ],
    meeting: { absent: ['birk'] },
  });
  expect(unlistedOf(given.board, given.meeting).map(({ id }) => id)).toEqual(['celine']);
  expect(lacksOf(given)).toEqual([]);
});

test('the gate: a date ahead and a minute-taker who was not there are asked about', () => {
  expect(ids({ meeting: { date: '2026-02-10', present: ['birk'] } })).toEqual([
    'datePast',
    'minuteTakerPresent',
  ]);
});

test('the gate: owner and due are asked for of each action item that is still open, in the order of the text', () => {
  const cards = [
    aCard({ id: 'whole', source, assignees: ['ada'], when: when('2026-02-13') }),
    aCard({ id: 'second', title: 'Andre', source }),
    aCard({ id: 'first', title: 'Første', source, when: when('2026-03') }),
    aCard({ id: 'done', source, status: 'done' }),
    aCard({ id: 'elsewhere' }),
  ];
  const prose: Record<string, MinutesBlock[]> = {
    one: [
      { is: 'action', text: 'Første', card: 'first' },
      { is: 'action', text: 'Første igjen', card: 'first' },
      { is: 'action', text: 'Borte', card: 'gone' },
    ],
  };
  const agenda = [aRecord('m1', 'one', { title: 'Sak', order: 'a0' })];
  expect(lacksOf(parts({ cards, agenda, prose }))).toEqual([
    { id: 'owner.first', kind: 'owner', card: 'first', item: 'one', title: 'Første' },
    { id: 'owner.second', kind: 'owner', card: 'second', item: null, title: 'Andre' },
    { id: 'due.second', kind: 'due', card: 'second', item: null, title: 'Andre' },
  ]);
});

test('the gate: a question is unanswered until it is treated, written of, or its card is closed', () => {
  const cards = [
    aCard({ id: 'ask', title: 'Hvem betaler?' }),
    aCard({ id: 'closed', title: 'Når?', status: 'done' }),
  ];
  const agenda = [
    aRecord('m1', 'ask', { card: 'ask' }),
    aRecord('m1', 'closed', { card: 'closed' }),
    aRecord('m1', 'own', { title: 'Flytter vi møtet? ' }),
    aRecord('m1', 'treated', { title: 'Hva nå?', treated: true }),
    aRecord('m1', 'written', { title: 'Hvor?' }),
  ];
  const prose = { written: [{ is: 'text', text: 'I Bergen.' }] } as const;
  expect(ids({ cards, agenda, prose })).toEqual(['question.ask', 'question.own']);
});

test('the gate: each lack is waived with a word of its own, and an empty word waives nothing', () => {
  const lacks = lacksOf(parts({ meeting: { date: null, present: [] }, minuteTaker: null }));
  const left = unwaived(lacks, [
    { lack: 'date', word: 'Avtalt skriftlig' },
    { lack: 'present', word: '  ' },
    { lack: 'owner.none', word: 'finnes ikke' },
  ]);
  expect(left.map(({ id }) => id)).toEqual(['present', 'minuteTaker']);
});
