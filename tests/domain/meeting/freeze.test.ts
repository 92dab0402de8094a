// Minutes frozen as one plain value, and the canonical text that is hashed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Board, EMPTY_BOARD, type Meeting } from '../../../app/domain/board.ts';
import { agendaOf } from '../../../app/domain/meeting/agenda-of.ts';
import type { Decision } from '../../../app/domain/meeting/decision.ts';
import type { FrozenMinutes, MinutesBlock } from '../../../app/domain/meeting/finalised.ts';
import { canonicalMinutes, freezeMinutes } from '../../../app/domain/meeting/freeze.ts';
import { lacksOf } from '../../../app/domain/meeting/gate.ts';
import { aCard, aPerson, when } from '../a-card.ts';
import { aMeeting } from '../a-meeting.ts';
import { aRecord, aSeries } from './a-series.ts';

const decision = (id: string, fields: Partial<Decision> = {}): Decision => ({
  id,
  meeting: 'm1',
  item: null,
  what: id,
  why: '',
  consequences: '',
  card: null,
  supersededBy: null,
  deletedOn: null,
  ...fields,
});

const freeze = (
  given: Partial<Board>,
  fields: Partial<Meeting> = {},
  {
    prose = {},
    source = '',
    waived = [],
  }: {
    prose?: Record<string, readonly MinutesBlock[]>;
    source?: string;
    waived?: { lack: string; word: string }[];
  } = {},
): FrozenMinutes => {
  const meeting = aMeeting({ date: '2026-02-09', begunAt: '2026-02-09T09:00:00Z', ...fields });
  const board = { ...EMPTY_BOARD, meetings: [meeting], ...given };
  const agenda = agendaOf(board, meeting, '2026-02-09');
  const parts = { board, meeting, agenda, prose, minuteTaker: meeting.minuteTaker, today: '2026-02-09' };
  return freezeMinutes({ ...parts, boardId: 'b1', source, lacks: lacksOf(parts), waived });
};

test('a card that is published is frozen as what the screens call it', () => {
  const source = { meeting: 'm1', item: 'x', quote: 'x' };
  const out = { kind: 'communication', publishing: 'published', source } as const;
  const cards = [
    aCard({ id: 'out', ...out, status: 'doing' }),
    aCard({ id: 'over', ...out, status: 'done' }),
    aCard({ id: 'case', source, publishing: 'published' }),
  ];
  const [rest] = freeze({ cards }).items;
  expect(rest?.cards.map(({ status }) => status)).toEqual(['published', 'done', 'open']);
});

test('everything of the meeting is in it, with names and cards as they are at that moment', () => {
  const source = { meeting: 'm1', item: 'x', quote: 'x' };
  const frozen = freeze(
    {
      people: [aPerson('ada'), { ...aPerson('leverandør'), organisation: 'Bok AS', outsider: true }],
      series: [aSeries({ members: ['ada', 'birk', 'celine'], time: '10:00', place: 'Storsalen' })],
      cards: [
        aCard({ id: 'case', title: 'Avtalen', status: 'waiting', waiting: { on: '', since: null } }),
        aCard({ id: 'act', title: 'Spør', source, assignees: ['leverandør'], when: when('2026-02-13') }),
      ],
      agenda: [
        aRecord('m1', 'case', { card: 'case', type: 'decision', presenter: 'ada', order: 'a0' }),
        aRecord('m1', 'more', { title: 'Eventuelt', type: 'information', order: 'a1' }),
      ],
      decisions: [
        decision('last', { what: 'Uten sak' }),
        decision('made', { item: 'case', what: 'Vi sier opp', why: 'Prisen', consequences: 'Ny avtale' }),
        decision('elsewhere', { meeting: 'm2' }),
      ],
    },
    { series: 's1', present: ['ada'], absent: ['birk'], minuteTaker: 'ada', place: 'Teams' },
    {
      prose: {
        case: [
          { is: 'text', text: 'Prisen går opp.' },
          { is: 'action', text: 'Spør leverandøren', card: 'act' },
        ],
      },
      waived: [{ lack: 'owner.case', word: 'finnes ikke her' }],
    },
  );
  const ada = { id: 'ada', name: 'ada', organisation: '' };
  const vendor = { id: 'leverandør', name: 'leverandør', organisation: 'Bok AS' };
  expect(frozen).toEqual({
    version: 1,
    board: 'b1',
    meeting: 'm1',
    title: 'Møte',
    date: '2026-02-09',
    time: '10:00',
    place: 'Teams',
    present: [ada],
    absent: [{ id: 'birk', name: 'birk', organisation: '' }],
    copy: [{ id: 'celine', name: 'celine', organisation: '' }],
    minuteTaker: ada,
    next: null,
    items: [
      {
        number: 1,
        title: 'Avtalen',
        type: 'decision',
        presenter: ada,
        blocks: [
          { is: 'text', text: 'Prisen går opp.' },
          { is: 'action', text: 'Spør leverandøren', card: 'act' },
        ],
        cards: [
          { id: 'act', title: 'Spør', status: 'open', when: '2026-02-13', assignees: [vendor] },
          { id: 'case', title: 'Avtalen', status: 'waiting', when: null, assignees: [] },
        ],
      },
      { number: 2, title: 'Eventuelt', type: 'information', presenter: null, blocks: [], cards: [] },
    ],
    decisions: [
      { number: 1, item: 1, what: 'Vi sier opp', why: 'Prisen', consequences: 'Ny avtale' },
      { number: 2, item: null, what: 'Uten sak', why: '', consequences: '' },
    ],
    waived: [],
  });
});

test('the next meeting is the planned one, or the day that was said; never what the series would make it', () => {
  const series = [aSeries({ weekday: 1, every: 1 })];
  const meetings = [
    aMeeting({ series: 's1', date: '2026-02-09', next: '2026-02-20' }),
    aMeeting({ id: 'm2', series: 's1', date: '2026-02-18' }),
  ];
  expect(freeze({ series }, { series: 's1' }).next).toBeNull();
  expect(freeze({ series }, { series: 's1', next: '2026-02-20' }).next).toBe('2026-02-20');
  expect(freeze({ series, meetings }, { series: 's1', next: '2026-02-20' }).next).toBe('2026-02-18');
});

test('minutes that came in as text, and cards of the meeting that stand under no item, are one more item', () => {
  const card = aCard({ id: 'act', title: 'Ring', source: { meeting: 'm1', item: 'x', quote: 'x' } });
  const frozen = freeze({ cards: [card] }, {}, { source: 'Referat\n\n Kari ringer. \n' });
  expect(frozen.items).toEqual([
    {
      number: 1,
      title: 'Møte',
      type: 'information',
      presenter: null,
      blocks: [
        { is: 'text', text: 'Referat' },
        { is: 'text', text: 'Kari ringer.' },
      ],
      cards: [{ id: 'act', title: 'Ring', status: 'open', when: null, assignees: [] }],
    },
  ]);
});

test('what is waived stands in it with its word, in the order of the lacks', () => {
  const waived = [
    { lack: 'minuteTaker', word: ' Ingen ' },
    { lack: 'present', word: 'Skriftlig møte' },
    { lack: 'date', word: 'mangler ikke' },
  ];
  expect(freeze({}, {}, { waived }).waived).toEqual([
    { lack: 'present', word: 'Skriftlig møte' },
    { lack: 'minuteTaker', word: 'Ingen' },
  ]);
});

test('the canonical text is as RFC 8785 has it: keys sorted by UTF-16 units, no spaces, one form of each string', () => {
  // The keys are those of RFC 8785, section 3.2.3.
  const value = { '€': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, '\u0080': 6, ö: 7 };
  const text = canonicalMinutes(value as unknown as FrozenMinutes);
  expect(text).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
});

test('the canonical text doesn’t depend on the order in which values were put together, and says all of them', () => {
  const shuffled = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(shuffled)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, inner]) => [key, shuffled(inner)]),
          )
        : value;
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalMinutes(value as unknown as FrozenMinutes);
      expect(canonicalMinutes(shuffled(value) as FrozenMinutes)).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
