// A meeting's agenda, computed from what is true now and never stored (R1, R3). Pure; called by the meeting's screen, by what is
// finalised and by the exports.
//
// Standing items of the start, what somebody put there, the cards of the series, standing items of the end. What the records say of an
// item (order, off, title, type, minutes, presenter) stands over all of that.
//
// A meeting that is begun, finalised or past shows its records alone: what was not on its agenda then is not put there afterwards.
// Beginning it, or treating the first item, writes a record for each item of the agenda (agenda-changes.ts, `freezeAgenda`), and
// writing under an item writes that one's.
import type { Board, Meeting } from '../board.ts';
import { type Card, isOpen } from '../card.ts';
import { byOrder } from '../order.ts';
import type { PlainDate } from '../plain-date.ts';
import type { AgendaItem, AgendaReason, AgendaRecord } from './agenda.ts';
import { byReason, reasonOf } from './agenda-reason.ts';
import type { AgendaType, Series, StandingItem } from './series.ts';
import { cardsOfMeetings, meetingsWith, previousMeeting } from './series-of.ts';

/** An item before it has its number; `order` is what its record says. */
type Entry = Omit<AgendaItem, 'number'> & { readonly order: string | null };

export type AgendaBoard = Pick<Board, 'agenda' | 'cards' | 'deleted' | 'meetings' | 'series'>;

/** What goes as planned is told of, the rest is talked about. */
const typeOf = (reason: AgendaReason | null): AgendaType =>
  reason === 'open' || reason === 'waiting' ? 'information' : 'discussion';

const ofStanding = ({ id, title, type, minutes, presenter }: StandingItem): Entry => ({
  item: id,
  card: null,
  title,
  type,
  minutes,
  presenter,
  treated: false,
  reason: null,
  standing: true,
  order: null,
});

const ofCard = (card: Card, reason: AgendaReason | null): Entry => ({
  item: card.id,
  card: card.id,
  title: card.title,
  type: typeOf(reason),
  minutes: null,
  presenter: card.assignees[0] ?? null,
  treated: false,
  reason,
  standing: false,
  order: null,
});

/** What nobody said is as the standing item, the card or the default says. */
const withRecord = (entry: Entry, record: AgendaRecord | undefined): Entry =>
  record === undefined
    ? entry
    : {
        ...entry,
        title: record.title ?? entry.title,
        type: record.type ?? entry.type,
        minutes: record.minutes ?? entry.minutes,
        presenter: record.presenter ?? entry.presenter,
        treated: record.treated,
        order: record.order,
      };

/** A record of a card, or of nothing but itself. */
function ofRecord(record: AgendaRecord, cards: ReadonlyMap<string, Card>, today: PlainDate | null): Entry {
  const card = record.card === null ? undefined : cards.get(record.card);
  const alone = { ...ofStanding({ ...NOTHING, id: record.item }), card: record.card, standing: false };
  const reason = card && today !== null ? reasonOf(card, today) : null;
  return withRecord(card ? { ...ofCard(card, reason), item: record.item } : alone, record);
}
const NOTHING: Omit<StandingItem, 'id'> = {
  title: '',
  type: 'discussion',
  minutes: null,
  presenter: null,
  order: '',
  at: 'start',
};

/** Open cards of the series that no record speaks of. What came out of this meeting is its result, not its agenda. */
function seriesCards(
  board: AgendaBoard,
  meeting: Meeting,
  said: readonly AgendaRecord[],
  today: PlainDate,
): Card[] {
  if (meeting.series === null) return [];
  const spokenOf = new Set(said.map(({ card }) => card));
  return cardsOfMeetings(board, meetingsWith(board, meeting))
    .filter((card) => isOpen(card) && card.source?.meeting !== meeting.id && !spokenOf.has(card.id))
    .sort(byReason(today));
}

const seriesOf = (board: AgendaBoard, meeting: Meeting): Series | undefined =>
  board.series.find(({ id }) => id === meeting.series);

const recordsOf = (board: AgendaBoard, meeting: Meeting): readonly AgendaRecord[] =>
  board.agenda.filter((record) => record.meeting === meeting.id);

/** Everything in its default order, what is taken off too. */
function entriesOf(board: AgendaBoard, meeting: Meeting, today: PlainDate, isSettled: boolean): Entry[] {
  const records = recordsOf(board, meeting);
  const said = new Map(records.map((record) => [record.item, record]));
  // What is done or deleted before the meeting is off its agenda; afterwards it stays, with its name.
  const shown = isSettled ? [...board.deleted, ...board.cards] : board.cards.filter(isOpen);
  const cards = new Map(shown.map((card) => [card.id, card]));
  const standing = seriesOf(board, meeting)?.standing ?? [];
  const isStanding = new Set(standing.map(({ id }) => id));
  const at = (place: StandingItem['at']) =>
    standing
      .filter((one) => one.at === place && (!isSettled || said.has(one.id)))
      .map((one) => withRecord(ofStanding(one), said.get(one.id)));
  return [
    ...at('start'),
    ...records
      .filter(({ item, card }) => !isStanding.has(item) && (isSettled || card === null || cards.has(card)))
      .map((record) => ofRecord(record, cards, isSettled ? null : today)),
    ...(isSettled ? [] : seriesCards(board, meeting, records, today)).map((card) =>
      ofCard(card, reasonOf(card, today)),
    ),
    ...at('end'),
  ];
}

/** Those with a key by it; each of the others after all that come before it by default, so that a new card finds its place. */
function inOrder(entries: readonly Entry[]): Entry[] {
  const key = ({ order, item }: Entry) => ({ order: order ?? '', id: item });
  const sorted = entries.filter(({ order }) => order !== null).sort((a, b) => byOrder(key(a), key(b)));
  entries.forEach((entry, i) => {
    if (entry.order !== null) return;
    const places = entries.slice(0, i).map((before) => sorted.indexOf(before));
    sorted.splice(Math.max(-1, ...places) + 1, 0, entry);
  });
  return sorted;
}

/** Begun, finalised, or something was treated: the agenda is what its records say, and is never made again. */
export const isBegun = (board: AgendaBoard, meeting: Meeting): boolean =>
  meeting.begunAt !== null ||
  meeting.current !== null ||
  meeting.finalisedOn !== null ||
  recordsOf(board, meeting).some(({ treated }) => treated);

/** Its agenda is what its records say: begun, or past. */
export const isSettled = (board: AgendaBoard, meeting: Meeting, today: PlainDate): boolean =>
  (meeting.date !== null && meeting.date < today) || isBegun(board, meeting);

const numbered = (entries: readonly Entry[]): readonly AgendaItem[] =>
  entries.map(({ order: _, ...item }, i) => ({ ...item, number: i + 1 }));

const shownOf = (board: AgendaBoard, meeting: Meeting, today: PlainDate, settled: boolean): Entry[] => {
  const off = new Set(recordsOf(board, meeting).flatMap((record) => (record.off ? [record.item] : [])));
  return inOrder(entriesOf(board, meeting, today, settled)).filter(({ item }) => !off.has(item));
};

/** The agenda as it stands, numbered from 1. */
export const agendaOf = (board: AgendaBoard, meeting: Meeting, today: PlainDate): readonly AgendaItem[] =>
  numbered(shownOf(board, meeting, today, isSettled(board, meeting, today)));

/** The agenda as it would be made now, also of a past meeting that nobody began. */
export const plannedAgendaOf = (
  board: AgendaBoard,
  meeting: Meeting,
  today: PlainDate,
): readonly AgendaItem[] => numbered(shownOf(board, meeting, today, isBegun(board, meeting)));

/** What was taken off this agenda and can be put back (R9), in its default order. */
export function takenOff(
  board: AgendaBoard,
  meeting: Meeting,
  today: PlainDate,
): readonly Omit<AgendaItem, 'number'>[] {
  const off = new Set(recordsOf(board, meeting).flatMap((record) => (record.off ? [record.item] : [])));
  return entriesOf(board, meeting, today, isSettled(board, meeting, today))
    .filter(({ item }) => off.has(item))
    .map(({ order: _, ...item }) => item);
}

/** The order key of each item that has one. */
export const ordersOf = (board: AgendaBoard, meeting: Meeting): ReadonlyMap<string, string> =>
  new Map(recordsOf(board, meeting).flatMap(({ item, order }) => (order === null ? [] : [[item, order]])));

/**
 * The cards of the series that were done since its previous meeting, that day included: what was closed after the meeting should not be
 * lost. For a past meeting up to its own day. The latest first.
 */
export function closedSince(board: AgendaBoard, meeting: Meeting, today: PlainDate): readonly Card[] {
  if (meeting.series === null) return [];
  const from = previousMeeting(board, meeting)?.date ?? '';
  const to = meeting.date !== null && meeting.date < today ? meeting.date : today;
  return cardsOfMeetings(board, meetingsWith(board, meeting))
    .filter(({ status, doneOn }) => status === 'done' && doneOn !== null && doneOn >= from && doneOn <= to)
    .sort((a, b) => ((a.doneOn ?? '') > (b.doneOn ?? '') ? -1 : a.doneOn === b.doneOn ? byOrder(a, b) : 1));
}
