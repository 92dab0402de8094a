// What a line of the minutes is offered as: read for the meeting and its people, said in words, and not again once it was refused.
// Made by use-offer-needs.ts.
import type { Doc } from 'yjs';
import type { Person } from '../domain/board.ts';
import type { AgendaItemId } from '../domain/meeting/series.ts';
import { readActionLine } from '../domain/minutes/action-line.ts';
import type { LineReading } from '../domain/minutes/line-card.ts';
import { matchPeople } from '../domain/minutes/match-people.ts';
import type { ActionLineContext } from '../domain/minutes/open-line.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { sayDay, sayWhenFully } from '../text/dates.ts';
import type { Language } from '../text/language.ts';
import { isOfferRefused, refuseOffer } from '../ydoc/line-offers.ts';
import type { OfferNeeds } from './action-offer.ts';
import type { ProseWords } from './prose-words.ts';

export type OfferNow = {
  readonly language: Language;
  readonly people: readonly Person[];
  readonly context: ActionLineContext;
  readonly words: ProseWords;
  readonly tell: (words: string, key?: string) => void;
};

export type LineReader = {
  readonly needs: Omit<OfferNeeds, 'take'>;
  /** What words say is to be done; without a task in them, themselves. */
  readonly read: (words: string) => LineReading;
};

/** Reads the lines of one item; `now` is asked at each, so that it may change. */
export const lineReader = (doc: Doc, item: AgendaItemId, now: () => OfferNow): LineReader => {
  /** As they were when they were refused: what is written on after that is the same line. */
  const refused: string[] = [];
  return {
    read: (words) => readActionLine(words, now().context) ?? { text: words, assignees: [], due: null },
    needs: {
      read: (line) => {
        if (refused.some((old) => line.startsWith(old)) || isOfferRefused(doc, item, line)) return null;
        return readActionLine(line, now().context);
      },
      refuse: (line) => {
        refused.push(line);
        refuseOffer(doc, item, line);
        now().tell(now().words.refused, 'offer');
      },
      tell: (reading) => {
        const { words, language, people } = now();
        const due = reading.due === null ? '' : fully(reading.due, language);
        now().tell(words.offered(namesOf(reading, people, ` ${words.and} `), due), 'offer');
      },
      words: (reading) => {
        const { words, language, people } = now();
        return {
          kind: words.action,
          who: namesOf(reading, people, ', ') || words.nobody,
          when: reading.due === null ? '' : sayDay(reading.due, language, { weekday: true }),
          take: words.take,
          refuse: words.leaveIt,
        };
      },
    },
  };
};

/** First names, as people say them; with a question mark what means nobody on the board, or more than one: the card has no owner of it. */
const namesOf = ({ assignees }: LineReading, people: readonly Person[], and: string): string => {
  const matched = matchPeople(assignees, people);
  const known = matched.people.flatMap((id) => people.find((person) => person.id === id)?.name ?? []);
  const first = (name: string) => name.split(' ')[0] ?? name;
  return [...known.map(first), ...matched.unknown.map((name) => `${first(name)}?`)].join(and);
};

/** «fredag 13. februar»: the year is the meeting's, or the one after it. */
const fully = (day: PlainDate, language: Language): string =>
  sayWhenFully({ precision: 'day', day }, language).replace(/ \d{4}$/, '');
