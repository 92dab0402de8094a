// The ids of what is made of a line of the minutes: they follow from the meeting, the item and the line's words, so that two who press
// the key at once make one card. Called by app/live's minutes editor.
import type { CardId, MeetingId } from '../domain/card.ts';
import type { DecisionId } from '../domain/meeting/decision.ts';
import type { AgendaItemId } from '../domain/meeting/series.ts';
import { idOfWords } from './new-id.ts';

const NOBODYS: ReadonlySet<string> = new Set();

/** `taken`: ids that other lines have already; the first that is free gets a number after it. */
const free = (id: string, taken: ReadonlySet<string>): string => {
  for (let turn = 1; ; turn += 1) {
    const candidate = turn === 1 ? id : `${id}-${turn}`;
    if (!taken.has(candidate)) return candidate;
  }
};

/** The card of an action line. `taken` holds the cards of the other lines, so that the same words said twice are two cards. */
export const actionIdOf = (
  meeting: MeetingId,
  item: AgendaItemId,
  words: string,
  taken: ReadonlySet<CardId> = NOBODYS,
): CardId => free(`act-${idOfWords(meeting, item, words)}`, taken);

/** The decision of a line; `taken` as with actions. */
export const decisionIdOf = (
  meeting: MeetingId,
  item: AgendaItemId,
  words: string,
  taken: ReadonlySet<DecisionId> = NOBODYS,
): DecisionId => free(`dec-${idOfWords(meeting, item, words)}`, taken);

/** A line by its words, to remember that its offer was refused. */
export const lineKeyOf = (item: AgendaItemId, words: string): string => idOfWords(item, words);
