// What accepting rows of the roll puts on the board. Called by the roll's screen, which hands it to the board's commands as one change.
import type { Activity, Board } from '../board.ts';
import type { Card, CardId, NewCard } from '../card.ts';
import { place } from '../order.ts';
import type { RollRow } from './roll.ts';

type MadeCard = NewCard & { readonly id: CardId; readonly order: string };

export type Acceptance = {
  readonly cards: readonly MadeCard[];
  readonly activities: readonly Activity[];
  /** The one-offs that these activities are made of, so that next year's card leads back to last year's. */
  readonly firsts: readonly { readonly card: CardId; readonly activity: string }[];
};

/** Rows that are accepted already are passed over. The cards come last on the board. */
export function acceptedTurns(rows: readonly RollRow[], board: Pick<Board, 'cards' | 'people'>): Acceptance {
  const open = rows.filter(({ state }) => state !== 'accepted');
  const last = board.cards.slice(-1);
  const { orders } = place(last, last.length, open.length);
  const oneOffs = open.flatMap(({ oneOff, activity }) => (oneOff ? [{ oneOff, activity }] : []));
  return {
    cards: open.map((row, i) => cardOf(row, orders[i] ?? '', board.people)),
    activities: oneOffs.map(({ activity }) => activity),
    firsts: oneOffs.map(({ oneOff, activity }) => ({ card: oneOff.id, activity: activity.id })),
  };
}

/** Its people, tags, service and parties are last year's; a person who is gone stays behind. */
function cardOf(
  { id, activity, when, people, last }: RollRow,
  order: string,
  known: Board['people'],
): MadeCard {
  const isKnown = (person: string) => known.some((one) => one.id === person);
  const { tags = [], parties = [], service = null }: Partial<Card> = last ?? {};
  const { title, kind } = activity;
  const assignees = people.filter(isKnown);
  return { id, title, kind, when, order, activity: activity.id, assignees, tags, parties, service };
}
