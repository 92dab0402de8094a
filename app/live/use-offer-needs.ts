// What the offer of an action item asks of the meeting and the board: who may be meant, from which day a date is reckoned, what was
// refused. Called by use-item-editor.ts.
import { useMemo, useRef } from 'react';
import type { Meeting, Person } from '../domain/board.ts';
import type { AgendaItemId } from '../domain/meeting/series.ts';
import { type ActionLineContext, readActionLine } from '../domain/minutes/action-line.ts';
import type { LineReading } from '../domain/minutes/line-card.ts';
import { matchPeople } from '../domain/minutes/match-people.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { sayDay, sayWhenFully } from '../text/dates.ts';
import type { Language } from '../text/language.ts';
import { useLanguage } from '../text/words.tsx';
import { isOfferRefused, refuseOffer } from '../ydoc/item-prose-document.ts';
import type { OfferNeeds } from './action-offer.ts';
import type { ProseWords } from './prose-words.ts';
import { useBoard, useMe, useToday } from './shared-board.tsx';
import type { SharedDocument } from './shared-document.ts';

type OfferPlace = {
  readonly shared: SharedDocument;
  readonly item: AgendaItemId;
  readonly record: Meeting | null;
  readonly words: ProseWords;
  readonly tell: (words: string, key?: string) => void;
};

export type LineReader = {
  readonly needs: Omit<OfferNeeds, 'take'>;
  /** What words say is to be done; without a task in them, themselves. */
  readonly read: (words: string) => LineReading;
};

/** The same object while the document and the item are the same. */
export const useOfferNeeds = (place: OfferPlace): LineReader => {
  const language = useLanguage();
  const { people } = useBoard();
  const today = useToday();
  const me = useMe();
  const date = place.record?.date ?? today;
  const next = place.record?.next ?? null;
  const context = { people: people.map(({ name }) => name), date, next, writer: me.name };
  const now = useRef({ ...place, language, people, context });
  now.current = { ...place, language, people, context };
  const { shared, item } = place;
  return useMemo(() => readerOf(shared, item, () => now.current), [shared, item]);
};

type Now = OfferPlace & {
  readonly language: Language;
  readonly people: readonly Person[];
  readonly context: ActionLineContext;
};

const readerOf = ({ doc }: SharedDocument, item: AgendaItemId, now: () => Now): LineReader => {
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
        now().tell(words.offered(namesOf(reading, people, words.and), due), 'offer');
      },
      words: (reading) => {
        const { words, language, people } = now();
        return {
          kind: words.action,
          who: namesOf(reading, people, ',').replaceAll(' ,', ',') || words.nobody,
          when: reading.due === null ? '' : sayDay(reading.due, language, { weekday: true }),
          take: words.take,
          refuse: words.leaveIt,
        };
      },
    },
  };
};

/** First names, as people say them: of those on the board, and what else was written. */
const namesOf = ({ assignees }: LineReading, people: readonly Person[], and: string): string => {
  const matched = matchPeople(assignees, people);
  const known = matched.people.flatMap((id) => people.find((person) => person.id === id)?.name ?? []);
  return [...known, ...matched.unknown].map((name) => name.split(' ')[0]).join(` ${and} `);
};

/** «fredag 13. februar»: the year is the meeting's, or the one after it. */
const fully = (day: PlainDate, language: Language): string =>
  sayWhenFully({ precision: 'day', day }, language).replace(/ \d{4}$/, '');
