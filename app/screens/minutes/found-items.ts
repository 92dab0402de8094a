// What was found in the minutes, joined with what the group has said of it and the cards of the board: values only.
// Called by use-found.ts.
import type { Board, Meeting, Person } from '../../domain/board.ts';
import type { Card, CardId, PersonId } from '../../domain/card.ts';
import type { DecisionId } from '../../domain/meeting/decision.ts';
import { peopleNamed, type Remembered } from '../../domain/minutes/aliases.ts';
import type { FoundAction, FoundDecision, MinutesReading } from '../../domain/minutes/reading-types.ts';
import type { SameCard, SameFinder } from '../../domain/minutes/same-card.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { FoundEdit, SameCards } from '../../live/shared-minutes.ts';

/** What an accepted item becomes; `unknown` are names that mean nobody on the board. */
export type Draft = {
  readonly text: string;
  readonly people: readonly PersonId[];
  /** The same people as they are on the board. */
  readonly who: readonly Person[];
  readonly unknown: readonly string[];
  readonly remembered: readonly Remembered[];
  readonly due: PlainDate | null;
};

export type FoundItem = {
  readonly action: FoundAction;
  readonly draft: Draft;
  readonly card: Card | null;
  /** The card was there before: the group said that it is this. */
  readonly isSame: boolean;
  readonly state: 'offered' | 'accepted' | 'rejected';
  /** An open card that says the same, while the item is offered and nobody has said that it doesn't. */
  readonly like: SameCard | null;
};

/** `kept`: nobody refused it, so it is one; `logged`: it stands in the log of decisions, too. */
export type KeptDecision = {
  readonly decision: FoundDecision;
  readonly state: 'kept' | 'logged' | 'rejected';
};

/** A card that was deleted can be offered again; its id is the same (R9). */
export const cardIdOf = (meeting: Meeting, item: string): CardId => `${meeting.id}-${item}`.slice(0, 64);

type Said = {
  readonly refused: ReadonlySet<string>;
  readonly edits: ReadonlyMap<string, FoundEdit>;
  readonly same: SameCards;
};

const draftOf = (action: FoundAction, edit: FoundEdit | undefined, board: Board): Draft => {
  const named = peopleNamed(edit?.unknown ?? action.assignees, board.people, board.aliases);
  const people = edit?.people ? [...new Set([...edit.people, ...named.people])] : named.people;
  return {
    text: edit?.text ?? action.text,
    due: edit?.due === undefined ? action.due : edit.due,
    people,
    who: people.flatMap((id) => board.people.find((person) => person.id === id) ?? []),
    unknown: named.unknown,
    remembered: named.remembered,
  };
};

/** By what the card says it came from: the example's cards, too, are accepted items, whatever their ids. */
const cardsOf = (board: Board, meeting: Meeting): ReadonlyMap<string, Card> =>
  new Map(
    board.cards.flatMap((card) =>
      card.source?.meeting === meeting.id ? [[card.source.item, card] as const] : [],
    ),
  );

export const itemsOf = (
  reading: MinutesReading,
  said: Said,
  { board, meeting, likeIn }: { board: Board; meeting: Meeting; likeIn: SameFinder },
): readonly FoundItem[] => {
  const cards = cardsOf(board, meeting);
  const byId = new Map(board.cards.map((card) => [card.id, card]));
  return reading.actions.map((action): FoundItem => {
    const { item } = action;
    const draft = draftOf(action, said.edits.get(item), board);
    const linked = byId.get(said.same.get(item) ?? '') ?? null;
    const card = linked ?? cards.get(item) ?? null;
    const state = card ? 'accepted' : said.refused.has(item) ? 'rejected' : 'offered';
    const mayBeLike = state === 'offered' && said.same.get(item) !== null;
    return { action, draft, card, isSame: linked !== null, state, like: mayBeLike ? likeIn(draft) : null };
  });
};

const isAsBefore = (a: FoundItem, b: FoundItem): boolean =>
  a.card === b.card &&
  a.like?.card === b.like?.card &&
  JSON.stringify([a.action, a.draft, a.state, a.isSame, a.like?.reasons]) ===
    JSON.stringify([b.action, b.draft, b.state, b.isSame, b.like?.reasons]);

/** An item that is as it was is the same object as before, so that only what changed is drawn anew. */
export const keptItems = (before: readonly FoundItem[], now: readonly FoundItem[]): readonly FoundItem[] => {
  const known = new Map(before.map((item) => [item.action.item, item]));
  return now.map((item) => {
    const old = known.get(item.action.item);
    return old && isAsBefore(old, item) ? old : item;
  });
};

/** As with cards: twice, or by two at once, is once. */
export const decisionIdOf = (meeting: Meeting, item: string): DecisionId => cardIdOf(meeting, item);

/** What the group didn't refuse is a decision. */
export const decisionsOf = (
  reading: MinutesReading,
  refused: ReadonlySet<string>,
  logged: ReadonlySet<DecisionId>,
  meeting: Meeting,
): readonly KeptDecision[] =>
  reading.decisions.map((decision) => ({
    decision,
    state: logged.has(decisionIdOf(meeting, decision.item))
      ? 'logged'
      : refused.has(decision.item)
        ? 'rejected'
        : 'kept',
  }));

/** Only what differs from what was found is kept, so that a found item that is put back is no longer changed. */
export const withoutFound = ({ text, due, people, unknown }: FoundEdit, action: FoundAction): FoundEdit => ({
  ...(text !== undefined && text !== action.text && { text }),
  ...(due !== undefined && due !== action.due && { due }),
  ...(people && { people }),
  ...(unknown && { unknown }),
});

/** A name that means nobody on the board is kept in the title, unless it stands there. */
const titleOf = ({ action, draft }: FoundItem): string => {
  const text = draft.text.trim() === '' ? action.text : draft.text.trim();
  const lost = draft.unknown.filter((name) => !text.includes(name.split(' ')[0] ?? name));
  return lost.length === 0 ? text : `${text} (${lost.join(', ')})`;
};

export const sourceOf = (meeting: Meeting, { item, quote }: FoundAction) => ({
  meeting: meeting.id,
  item,
  quote,
});

export const newCard = (meeting: Meeting, item: FoundItem) => ({
  id: cardIdOf(meeting, item.action.item),
  title: titleOf(item),
  kind: 'action' as const,
  status: 'open' as const,
  when: item.draft.due === null ? null : ({ precision: 'day', day: item.draft.due } as const),
  assignees: item.draft.people,
  source: sourceOf(meeting, item.action),
});
