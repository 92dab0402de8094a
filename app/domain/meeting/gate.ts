// The gate before minutes are finalised: what is missing, and of what. Each may be waived with a word. Called by the server, which
// refuses while something is neither there nor waived, and by the screen through it.
import type { Board, Meeting, Person } from '../board.ts';
import { type Card, type CardId, isOpen } from '../card.ts';
import type { PlainDate } from '../plain-date.ts';
import type { AgendaItem } from './agenda.ts';
import type { MinutesBlock } from './finalised.ts';
import type { AgendaItemId } from './series.ts';

export const LACKS = [
  'date',
  'datePast',
  'present',
  'minuteTaker',
  'minuteTakerPresent',
  'owner',
  'due',
  'question',
] as const;
export type LackKind = (typeof LACKS)[number];

export type Lack = {
  /** `date`, or the kind and the card's or item's id: `owner.c1`. What is waived is named by it. */
  readonly id: string;
  readonly kind: LackKind;
  /** What it is about; null for the meeting itself. */
  readonly card: CardId | null;
  readonly item: AgendaItemId | null;
  /** The card's or item's title; '' for the meeting itself. */
  readonly title: string;
};

/** A lack that stays, and why: in the group's own words. */
export type Waiver = { readonly lack: string; readonly word: string };

export type GateParts = {
  readonly board: Board;
  readonly meeting: Meeting;
  readonly agenda: readonly AgendaItem[];
  /** The prose of each item that has any. */
  readonly prose: Readonly<Record<AgendaItemId, readonly MinutesBlock[]>>;
  /** Who takes the minutes, by word or by the rota; null when nobody does. */
  readonly minuteTaker: string | null;
  readonly today: PlainDate;
};

/** What is missing, the meeting's own first, then card by card in the order of the minutes, then questions. */
export function lacksOf(parts: GateParts): readonly Lack[] {
  const questions = parts.agenda.filter((item) => isUnanswered(item, parts));
  return [
    ...lacksOfMeeting(parts).map((kind): Lack => ({ id: kind, kind, card: null, item: null, title: '' })),
    ...actionsOf(parts).flatMap(({ card, item }) => lacksOfCard(card, item)),
    ...questions.map(
      ({ item, card, title }): Lack => ({ id: `question.${item}`, kind: 'question', card, item, title }),
    ),
  ];
}

/** A date that lies ahead and a minute-taker who wasn't there are slips of the hand as often as not, so they are asked about, too. */
function lacksOfMeeting({ meeting: { date, present }, minuteTaker, today }: GateParts): readonly LackKind[] {
  const kinds: LackKind[] = [];
  if (date === null) kinds.push('date');
  else if (date > today) kinds.push('datePast');
  if (present.length === 0) kinds.push('present');
  if (minuteTaker === null) kinds.push('minuteTaker');
  else if (present.length > 0 && !present.includes(minuteTaker)) kinds.push('minuteTakerPresent');
  return kinds;
}

/** An item whose title asks something, that nobody has done with: neither treated nor written of, and its card still open. */
function isUnanswered({ item, card: id, title, treated }: AgendaItem, { board, prose }: GateParts): boolean {
  if (treated || !title.trimEnd().endsWith('?') || (prose[item] ?? []).length > 0) return false;
  const card = board.cards.find((one) => one.id === id);
  return id === null || (card !== undefined && isOpen(card));
}

/** What still stands in the way: the lacks that nobody waived with a word. */
export const unwaived = (lacks: readonly Lack[], waivers: readonly Waiver[]): readonly Lack[] => {
  const waived = new Set(waivers.filter(({ word }) => word.trim() !== '').map(({ lack }) => lack));
  return lacks.filter(({ id }) => !waived.has(id));
};

type Action = { readonly card: Card; readonly item: AgendaItemId | null };

/** The action items of the meeting: made in it, or standing in its text. Each once, where it stands first. */
export function actionsOf({
  board,
  meeting,
  agenda,
  prose,
}: Omit<GateParts, 'minuteTaker' | 'today'>): readonly Action[] {
  const byId = new Map(board.cards.map((card) => [card.id, card]));
  const found = new Map<CardId, Action>();
  for (const { item } of agenda)
    for (const block of prose[item] ?? []) {
      const card = block.is === 'action' ? byId.get(block.card) : undefined;
      if (card && !found.has(card.id)) found.set(card.id, { card, item });
    }
  for (const card of board.cards)
    if (card.source?.meeting === meeting.id && !found.has(card.id)) found.set(card.id, { card, item: null });
  return [...found.values()];
}

/**
 * Those of the group who got an action item in the meeting and stand neither as present nor as absent, like one who came to the group
 * after its series was made. Nothing is missing for it: who was away and is no member gets items, too.
 */
export function unlistedOf(
  { people, cards }: Pick<Board, 'people' | 'cards'>,
  meeting: Meeting,
): readonly Person[] {
  const made = cards.filter(({ source }) => source?.meeting === meeting.id);
  const owners = new Set(made.flatMap(({ assignees }) => assignees));
  const listed = new Set([...meeting.present, ...meeting.absent]);
  return people.filter(({ id, outsider }) => !outsider && owners.has(id) && !listed.has(id));
}

function lacksOfCard(card: Card, item: AgendaItemId | null): readonly Lack[] {
  if (!isOpen(card)) return [];
  const kinds: LackKind[] = [];
  if (card.assignees.length === 0) kinds.push('owner');
  if (card.when === null) kinds.push('due');
  return kinds.map((kind) => ({ id: `${kind}.${card.id}`, kind, card: card.id, item, title: card.title }));
}
