// The example's series of meetings, and the one that comes: whose turn it is to take minutes, and what somebody put on its agenda. Called
// by server/example.ts.
import type { Meeting } from '../../app/domain/board.ts';
import type { PersonId } from '../../app/domain/card.ts';
import type { AgendaRecord } from '../../app/domain/meeting/agenda.ts';
import { SINCE_LAST } from '../../app/domain/meeting/item-cards.ts';
import type { Series } from '../../app/domain/meeting/series.ts';
import { place } from '../../app/domain/order.ts';
import { meetings as words } from '../../app/text/meetings.ts';
import type { ExampleMeeting } from './meetings.ts';

export const EXAMPLE_SERIES = 'example-series';

/** Who took the minutes of the three meetings, as they say themselves; who comes after them in the list is next. */
const ROTA: readonly PersonId[] = ['celine', 'daniel', 'eira', 'birk'];
export const takerOf = (number: number): PersonId | null => ROTA[number] ?? null;

const TIME = '09:00';

/** `owner` leads the meetings. */
export function exampleSeries(owner: PersonId, outsider: PersonId): Series {
  const [first = '', second = ''] = place([], 0, 2).orders;
  const item = { type: 'information', minutes: 5, presenter: owner } as const;
  return {
    id: EXAMPLE_SERIES,
    title: 'Prosjektmøte',
    weekday: 3,
    every: 1,
    time: TIME,
    place: '',
    members: [owner, ...ROTA, outsider],
    rota: ROTA,
    standing: [
      { ...item, id: 'last-minutes', title: words.nb.lastMinutes, order: first, at: 'start' },
      { ...item, id: SINCE_LAST, title: words.nb.sinceLast, order: second, at: 'start', minutes: 10 },
      { ...item, id: 'any-other', title: words.nb.anyOther, order: first, at: 'end', presenter: null },
    ],
  };
}

/** The one after the last that was held. */
export const comingMeeting = (last: ExampleMeeting | undefined, number: number) =>
  ({
    id: `example-${number}`,
    title: 'Prosjektmøte',
    date: last?.next ?? null,
    time: TIME,
    series: EXAMPLE_SERIES,
  }) satisfies Partial<Meeting>;

type Put = Pick<AgendaRecord, 'item' | 'card' | 'type' | 'minutes' | 'presenter'>;

/** Cards of the board that somebody wants to talk about. */
export const comingAgenda = (owner: PersonId): readonly Put[] => [
  { item: 'underskudd', card: 'underskudd', type: 'decision', minutes: 15, presenter: owner },
  { item: 'porto', card: 'porto', type: 'discussion', minutes: 10, presenter: 'birk' },
  { item: 'skolebibliotek', card: 'skolebibliotek', type: 'discussion', minutes: 10, presenter: owner },
];
