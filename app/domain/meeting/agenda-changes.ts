// What to write when an agenda is changed: kept as it is, an item moved, one added. Pure; the meeting's screen gives the results to the
// board's commands.
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import type { Meeting } from '../board.ts';
import type { PlainDate } from '../plain-date.ts';
import type { AgendaItem, AgendaRecord } from './agenda.ts';
import { type AgendaBoard, agendaOf, isBegun, ordersOf, plannedAgendaOf } from './agenda-of.ts';
import type { AgendaItemId } from './series.ts';

export type ItemChange = {
  readonly item: AgendaItemId;
  readonly change: Partial<Omit<AgendaRecord, 'id' | 'meeting' | 'item'>>;
};

/** The item as it stands now: what its card or the series says later doesn't change it. Its title stays the card's (R3). */
const kept = ({ item, card, title, type, minutes, presenter }: AgendaItem): ItemChange => ({
  item,
  change: { card, title: card === null ? title : null, type, minutes, presenter },
});

/** A record for one item, when somebody writes under it before the meeting is begun. Null when it has one. */
export const keepItem = (board: AgendaBoard, meeting: Meeting, item: AgendaItem): ItemChange | null =>
  board.agenda.some((record) => record.meeting === meeting.id && record.item === item.item)
    ? null
    : kept(item);

/** A record for every item, in this order: from now on the agenda is what was on it. Nothing when it is kept already. */
export function freezeAgenda(board: AgendaBoard, meeting: Meeting, today: PlainDate): readonly ItemChange[] {
  if (isBegun(board, meeting)) return [];
  const agenda = plannedAgendaOf(board, meeting, today);
  const keys = generateNKeysBetween(null, null, agenda.length);
  return agenda.map((item, i) => {
    const { change } = kept(item);
    return { item: item.item, change: { ...change, order: keys[i] ?? null } };
  });
}

/** Whether each item has a key and each is greater than the one before: then one can be put between two. */
function keysOf(agenda: readonly AgendaItem[], orders: ReadonlyMap<string, string>): string[] | null {
  const keys = agenda.flatMap(({ item }) => orders.get(item) ?? []);
  const rise = keys.every((key, i) => i === 0 || (keys[i - 1] ?? '') < key);
  return keys.length === agenda.length && rise ? keys : null;
}

/** One step up (-1) or down (1). The first move of an agenda gives every item its key, later ones write one. */
export function moveItem(
  board: AgendaBoard,
  meeting: Meeting,
  { item, step, today }: { item: AgendaItemId; step: 1 | -1; today: PlainDate },
): readonly ItemChange[] {
  const agenda = agendaOf(board, meeting, today);
  const from = agenda.findIndex((one) => one.item === item);
  const to = from + step;
  const moved = agenda[from];
  if (moved === undefined || to < 0 || to >= agenda.length) return [];
  const rest = agenda.filter((_, i) => i !== from);
  const keys = keysOf(rest, ordersOf(board, meeting));
  if (keys !== null)
    return [
      {
        item,
        change: { card: moved.card, order: generateKeyBetween(keys[to - 1] ?? null, keys[to] ?? null) },
      },
    ];
  const sequence = [...rest.slice(0, to), moved, ...rest.slice(to)];
  const fresh = generateNKeysBetween(null, null, sequence.length);
  return sequence.map(({ item: id, card }, i) => ({ item: id, change: { card, order: fresh[i] ?? null } }));
}

/** The key of an item that is added: after all that is there but what always stands last. Null: where it falls by default. */
export function orderOfNew(board: AgendaBoard, meeting: Meeting, today: PlainDate): string | null {
  const orders = ordersOf(board, meeting);
  const last = new Set(
    board.series
      .find(({ id }) => id === meeting.series)
      ?.standing.flatMap(({ id, at }) => (at === 'end' ? [id] : [])),
  );
  const keyed = agendaOf(board, meeting, today).filter(({ item }) => orders.has(item));
  const endsAt = keyed.findIndex(({ item }) => last.has(item));
  const before = orders.get(keyed[(endsAt < 0 ? keyed.length : endsAt) - 1]?.item ?? '') ?? null;
  const after = endsAt < 0 ? null : (orders.get(keyed[endsAt]?.item ?? '') ?? null);
  return before !== null && after !== null && before >= after ? null : generateKeyBetween(before, after);
}
