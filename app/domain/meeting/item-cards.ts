// Which cards belong to an agenda item: its own, and those made under it. Pure; called by the meeting's screen.
import type { Board, Meeting } from '../board.ts';
import { type Card, isOpen } from '../card.ts';
import type { AgendaItem } from './agenda.ts';
import { closedSince } from './agenda-of.ts';
import type { AgendaItemId } from './series.ts';
import { cardsOfMeetings, meetingsWith } from './series-of.ts';

/** The standing item under which the series' action items since last time are gone through; made with every new series. */
export const SINCE_LAST: AgendaItemId = 'since-last';

/** A card's `source.item` when it was made under an agenda item: unique in the meeting, and it tells the item. */
export const sourceItemOf = (item: AgendaItemId, part: string): string => `${item}.${part}`;

const isMadeUnder = ({ source }: Card, meeting: Meeting, item: AgendaItemId): boolean =>
  source?.meeting === meeting.id && (source.item === item || source.item.startsWith(sourceItemOf(item, '')));

/** The item's own card first, then those made under it in the board's order; under «since last time» what is open, then what was closed. */
export function cardsOfItem(
  board: Board,
  meeting: Meeting,
  { item, today }: { item: AgendaItem; today: string },
): readonly Card[] {
  const own = board.cards.filter(({ id }) => id === item.card);
  const made = board.cards.filter((card) => card.id !== item.card && isMadeUnder(card, meeting, item.item));
  if (item.item !== SINCE_LAST) return [...own, ...made];
  const ofSeries = cardsOfMeetings(board, meetingsWith(board, meeting));
  const open = ofSeries.filter(
    (card) => card.kind === 'action' && isOpen(card) && card.source?.meeting !== meeting.id,
  );
  return [...own, ...made, ...open, ...closedSince(board, meeting, today)];
}
