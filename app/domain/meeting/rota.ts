// Who takes the minutes: next is who did so least recently, ties by the list's order, computed from the meetings and never stored.
// Pure; called by the meetings' screens and by what is finalised.
//
// What a person says stands over the list: a meeting's `minuteTaker` (volunteered, swapped, or kept when the meeting began). Who is
// absent is passed over and is first next time, since they have still waited longest.
import type { Board, Meeting } from '../board.ts';
import type { MeetingId, PersonId } from '../card.ts';
import type { PlainDate } from '../plain-date.ts';
import type { Series } from './series.ts';
import { meetingsOf } from './series-of.ts';

type Turn = Pick<Meeting, 'minuteTaker' | 'present' | 'absent'>;
/** `last`: the meeting's place among all, from 0. Between two when somebody only counts as if they had served. */
type Served = { readonly count: number; readonly last: number };
type History = ReadonlyMap<PersonId, Served>;

/**
 * Who never served counts as if they had just before the first of the round that goes on, and so comes after it. In the first round
 * all who haven't served are equal, and the list decides.
 */
function newcomer(rota: readonly PersonId[], history: History): Served {
  const served = rota.flatMap((person) => history.get(person) ?? []);
  const rounds = Math.max(0, ...served.map(({ count }) => count));
  const roundBegan = Math.min(...served.filter(({ count }) => count === rounds).map(({ last }) => last));
  return { count: 0, last: rounds < 2 ? -1 : roundBegan - 0.5 };
}

/** From the first meeting that they were asked to, a person has a place: who is absent from then on keeps it. */
function withMentioned(rota: readonly PersonId[], history: History, { present, absent }: Turn): History {
  const isNew = (person: PersonId) =>
    !history.has(person) && (present.includes(person) || absent.includes(person));
  const found = rota.filter(isNew);
  if (found.length === 0) return history;
  const place = newcomer(rota, history);
  return new Map([...history, ...found.map((person) => [person, place] as const)]);
}

/** Null when nobody on the list is there. */
function nextOf(rota: readonly PersonId[], history: History, absent: readonly PersonId[]): PersonId | null {
  const { last: otherwise } = newcomer(rota, history);
  const last = (person: PersonId) => history.get(person)?.last ?? otherwise;
  const there = rota.filter((person) => !absent.includes(person));
  return there.reduce<PersonId | null>(
    (first, person) => (first === null || last(person) < last(first) ? person : first),
    null,
  );
}

const withTurn = (history: History, person: PersonId | null, turn: number): History =>
  person === null
    ? history
    : new Map(history).set(person, { count: (history.get(person)?.count ?? 0) + 1, last: turn });

/** Meeting after meeting; of those that are over only what is written counts. */
function takersOf(
  rota: readonly PersonId[],
  turns: readonly (Turn & { isOver: boolean })[],
): readonly (PersonId | null)[] {
  let history: History = new Map();
  return turns.map((turn, place) => {
    history = withMentioned(rota, history, turn);
    const taker = turn.minuteTaker ?? (turn.isOver ? null : nextOf(rota, history, turn.absent));
    history = withTurn(history, taker, place);
    return taker;
  });
}

/** A meeting of the past of which nobody said who took the minutes: nobody is known to have served. */
const isOver = ({ date, begunAt, endedAt }: Meeting, today: PlainDate): boolean =>
  date !== null && date < today && (begunAt === null || endedAt !== null);

const withPast = (meetings: readonly Meeting[], today: PlainDate) =>
  meetings.map((meeting) => ({ ...meeting, isOver: isOver(meeting, today) }));

/** Who takes, or took, the minutes of each meeting of the series; null where nobody is known. */
export function minuteTakersOf(
  board: Pick<Board, 'meetings'>,
  series: Series,
  today: PlainDate,
): ReadonlyMap<MeetingId, PersonId | null> {
  const meetings = meetingsOf(board, series.id);
  const takers = takersOf(series.rota, withPast(meetings, today));
  return new Map(meetings.map(({ id }, i) => [id, takers[i] ?? null]));
}

/** As the rota says, or as somebody said; null when neither does. */
export function minuteTakerOf(
  board: Pick<Board, 'meetings' | 'series'>,
  meeting: Meeting,
  today: PlainDate,
): PersonId | null {
  if (meeting.minuteTaker !== null) return meeting.minuteTaker;
  const series = board.series.find(({ id }) => id === meeting.series);
  return series ? (minuteTakersOf(board, series, today).get(meeting.id) ?? null) : null;
}

/**
 * Who takes the minutes in the `count` meetings after this one (null: after none, from the list's own beginning), planned or not.
 * Fewer than `count` only when the list is empty.
 */
export function nextMinuteTakers(
  board: Pick<Board, 'meetings'>,
  series: Series,
  { after, today, count = 3 }: { after: Meeting | null; today: PlainDate; count?: number },
): readonly PersonId[] {
  const meetings = meetingsOf(board, series.id);
  const place = after === null ? -1 : meetings.findIndex(({ id }) => id === after.id);
  const unplanned: Turn & { isOver: boolean } = { minuteTaker: null, present: [], absent: [], isOver: false };
  const turns = [...withPast(meetings, today), ...Array.from({ length: count }, () => unplanned)];
  const takers = takersOf(series.rota, turns);
  return takers.slice(place + 1, place + 1 + count).flatMap((taker) => taker ?? []);
}

export type TakerChange = { readonly meeting: MeetingId; readonly minuteTaker: PersonId };

/**
 * What to write so that the two change turns: `other` takes this meeting, and who had it takes the next of `other`'s among the
 * planned ones. Where none is planned the second half writes itself: who gave theirs away has waited longest.
 */
export function swapTurns(
  board: Pick<Board, 'meetings'>,
  series: Series,
  { meeting, other, today }: { meeting: Meeting; other: PersonId; today: PlainDate },
): readonly TakerChange[] {
  const takers = minuteTakersOf(board, series, today);
  const own = takers.get(meeting.id) ?? null;
  const meetings = meetingsOf(board, series.id);
  const later = meetings.slice(meetings.findIndex(({ id }) => id === meeting.id) + 1);
  const theirs = later.find(({ id }) => takers.get(id) === other);
  const first = { meeting: meeting.id, minuteTaker: other };
  return own === null || own === other || theirs === undefined
    ? [first]
    : [first, { meeting: theirs.id, minuteTaker: own }];
}

/**
 * Who may take the pointer when the one who has it is away: of those here the one whose turn comes first. Null when nobody of the list
 * is here.
 */
export function standInOf(
  board: Pick<Board, 'meetings'>,
  series: Series,
  {
    meeting,
    away,
    here,
    today,
  }: { meeting: Meeting; away: PersonId; here: readonly PersonId[]; today: PlainDate },
): PersonId | null {
  const meetings = meetingsOf(board, series.id);
  const before = meetings.slice(
    0,
    meetings.findIndex(({ id }) => id === meeting.id),
  );
  const absent = series.rota.filter((person) => person === away || !here.includes(person));
  const now = { ...meeting, minuteTaker: null, absent, isOver: false };
  return takersOf(series.rota, [...withPast(before, today), now]).at(-1) ?? null;
}
