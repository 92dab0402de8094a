// What a line of the minutes becomes as a card: its words, who of the board, and by when. Called by the minutes editor.
import type { Person } from '../board.ts';
import type { MeetingId, NewCard } from '../card.ts';
import type { PlainDate } from '../plain-date.ts';
import { matchPeople } from './match-people.ts';

/** What was read in a line, or what it says itself when it doesn't read as an action item. */
export type LineReading = {
  readonly text: string;
  readonly assignees: readonly string[];
  readonly due: PlainDate | null;
};

export type LinePlace = {
  readonly meeting: MeetingId;
  /** Unique in the meeting; `sourceItemOf` makes it of the agenda item and the card. */
  readonly item: string;
  /** The whole line. */
  readonly quote: string;
};

/** A card's title is one line that one sees at a glance; the line itself stays in the minutes. */
const LONGEST_TITLE = 300;
const LONGEST_QUOTE = 2_000;

/** A name that means nobody on the board is kept in the title, unless it stands there. */
export function cardOfLine(
  { text, assignees, due }: LineReading,
  { meeting, item, quote }: LinePlace,
  people: readonly Person[],
): NewCard {
  const matched = matchPeople(assignees, people);
  const words = text.trim().replace(/\s+/g, ' ').slice(0, LONGEST_TITLE);
  const lost = matched.unknown.filter((name) => !words.includes(name.split(' ')[0] ?? name));
  return {
    title: lost.length === 0 ? words : `${words} (${lost.join(', ')})`,
    kind: 'action',
    status: 'open',
    when: due === null ? null : { precision: 'day', day: due },
    assignees: matched.people,
    source: { meeting, item, quote: quote.slice(0, LONGEST_QUOTE) },
  };
}
