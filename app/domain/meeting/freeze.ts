// A meeting's minutes as they are at one instant, as one plain value, and that value's canonical text, which is what is hashed.
// Called by the server when minutes are finalised, and for the draft before.

import type { Board, Person } from '../board.ts';
import { type Card, type PersonId, shownStateOf } from '../card.ts';
import { inBoardOrder } from '../people-in-order.ts';
import { formatWhen } from '../when.ts';
import type { AgendaItem } from './agenda.ts';
import type {
  FrozenCard,
  FrozenDecision,
  FrozenItem,
  FrozenMinutes,
  MinutesBlock,
  NamedPerson,
} from './finalised.ts';
import { actionsOf, type GateParts, type Lack, type Waiver } from './gate.ts';
import { agreedNextDay } from './series-of.ts';

export type FreezeParts = GateParts & {
  readonly boardId: string;
  /** What minutes that came in as text are; '' for those written here. */
  readonly source: string;
  readonly lacks: readonly Lack[];
  readonly waived: readonly Waiver[];
};

/** The whole of the meeting, in the order of its agenda. Names are those of this moment. */
export function freezeMinutes(parts: FreezeParts): FrozenMinutes {
  const { board, meeting, boardId, lacks, waived } = parts;
  const named = naming(board);
  const series = board.series.find(({ id }) => id === meeting.series);
  const there = new Set([...meeting.present, ...meeting.absent]);
  const inOrder = (ids: readonly PersonId[]) => inBoardOrder(ids, board.people).map(named);
  const waivers = new Map(waived.map(({ lack, word }) => [lack, word.trim()]));
  return {
    version: 1,
    board: boardId,
    meeting: meeting.id,
    title: meeting.title,
    date: meeting.date,
    time: meeting.time || (series?.time ?? ''),
    place: meeting.place || (series?.place ?? ''),
    present: inOrder(meeting.present),
    absent: inOrder(meeting.absent),
    copy: inOrder((series?.members ?? []).filter((id) => !there.has(id))),
    minuteTaker: parts.minuteTaker === null ? null : named(parts.minuteTaker),
    next: agreedNextDay(board, meeting),
    items: itemsOf(parts, named),
    decisions: decisionsOf(parts),
    waived: lacks.flatMap(({ id }) => {
      const word = waivers.get(id);
      return word ? [{ lack: id, word }] : [];
    }),
  };
}

type Naming = (id: PersonId) => NamedPerson;

/** Somebody who is no longer on the board keeps their id for a name: better than to be left out. */
const naming = (board: Board): Naming => {
  const people = new Map<PersonId, Person>(board.people.map((person) => [person.id, person]));
  return (id) => {
    const person = people.get(id);
    return { id, name: person?.name ?? id, organisation: person?.organisation ?? '' };
  };
};

const frozenCard = (card: Card, board: Board, named: Naming): FrozenCard => ({
  id: card.id,
  title: card.title,
  status: shownStateOf(card),
  when: card.when === null ? null : formatWhen(card.when),
  assignees: [...card.assignees.slice(0, 1), ...inBoardOrder(card.assignees.slice(1), board.people)].map(
    named,
  ),
});

function itemsOf(parts: FreezeParts, named: Naming): readonly FrozenItem[] {
  const { board, agenda, prose } = parts;
  const byId = new Map(board.cards.map((card) => [card.id, card]));
  const inText = actionsOf(parts);
  const items = agenda.map((item): FrozenItem => {
    const shown = inText.flatMap((action) => (action.item === item.item ? action.card : []));
    const own = item.card === null ? undefined : byId.get(item.card);
    if (own && !shown.includes(own)) shown.push(own);
    return {
      number: item.number,
      title: item.title,
      type: item.type,
      presenter: item.presenter === null ? null : named(item.presenter),
      blocks: prose[item.item] ?? [],
      cards: shown.map((card) => frozenCard(card, board, named)),
    };
  });
  return [...items, ...restOf(parts, items, named)];
}

/** What came in as text, and the meeting's cards that stand under no item: one more item, so that nothing is left out. */
function restOf(parts: FreezeParts, items: readonly FrozenItem[], named: Naming): readonly FrozenItem[] {
  const there = new Set(items.flatMap(({ cards }) => cards.map(({ id }) => id)));
  const left = actionsOf(parts).flatMap(({ card }) => (there.has(card.id) ? [] : card));
  const blocks = parts.source
    .split('\n')
    .flatMap((line): MinutesBlock[] => (line.trim() === '' ? [] : [{ is: 'text', text: line.trim() }]));
  if (left.length === 0 && blocks.length === 0) return [];
  return [
    {
      number: items.length + 1,
      title: parts.meeting.title,
      type: 'information',
      presenter: null,
      blocks,
      cards: left.map((card) => frozenCard(card, parts.board, named)),
    },
  ];
}

/** In the order of the agenda; those of no item last. */
function decisionsOf({ board, meeting, agenda }: FreezeParts): readonly FrozenDecision[] {
  const numberOf = (item: string | null): number | null =>
    (agenda as readonly AgendaItem[]).find((one) => one.item === item)?.number ?? null;
  return board.decisions
    .filter((decision) => decision.meeting === meeting.id && decision.deletedOn === null)
    .map((decision) => ({ decision, item: numberOf(decision.item) }))
    .sort((a, b) => (a.item ?? Number.MAX_SAFE_INTEGER) - (b.item ?? Number.MAX_SAFE_INTEGER))
    .map(({ decision: { what, why, consequences }, item }, i) => ({
      number: i + 1,
      item,
      what,
      why,
      consequences,
    }));
}

type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * JSON of one form only, as RFC 8785 (JSON Canonicalization Scheme) has it: no spaces, keys by UTF-16 units, strings and numbers
 * as ECMAScript writes them. The same values give the same text, whoever made them and in whatever order.
 */
export const canonicalMinutes = (minutes: FrozenMinutes): string => canonical(minutes as Plain);

function canonical(value: Plain): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const record = value as { readonly [key: string]: Plain };
  const keys = Object.keys(record).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(record[key] ?? null)}`).join(',')}}`;
}
