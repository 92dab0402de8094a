// One e-mail for each person with their own items of a meeting, and nobody else's. Called by the server, which shows and sends them.
import { isOpen } from '../domain/card.ts';
import type { FrozenCard, FrozenMinutes, NamedPerson } from '../domain/meeting/finalised.ts';
import { sayDay } from '../text/dates.ts';
import type { Language } from '../text/language.ts';
import { minutesSheet } from '../text/minutes-sheet.ts';
import { ownMail } from '../text/own-mail.ts';
import { sayDueOf } from './cards-table.ts';

export type OwnItems = {
  readonly person: NamedPerson;
  readonly subject: string;
  readonly text: string;
  /** How many items it tells of. */
  readonly count: number;
};

type Own = { readonly card: FrozenCard; readonly item: number };

export type OwnItemsSource = {
  readonly minutes: FrozenMinutes;
  readonly group: string;
  /** Who sends it. */
  readonly sender: string;
  /** The address of the minutes. */
  readonly link: string;
  readonly language: Language;
};

/** Those who have something left to do, in the order in which the minutes name them. Each card once. */
export const ownItemsOf = (source: OwnItemsSource): readonly OwnItems[] => {
  const people = new Map<string, { person: NamedPerson; own: Map<string, Own> }>();
  for (const { number, cards } of source.minutes.items)
    for (const card of cards.filter(isOpen))
      for (const person of card.assignees) {
        const mine = people.get(person.id) ?? { person, own: new Map<string, Own>() };
        people.set(person.id, mine);
        if (!mine.own.has(card.id)) mine.own.set(card.id, { card, item: number });
      }
  return [...people.values()].map(({ person, own }) => mailOf(person, [...own.values()], source));
};

const mailOf = (
  person: NamedPerson,
  own: readonly Own[],
  { minutes, group, sender, link, language }: OwnItemsSource,
): OwnItems => {
  const words = ownMail[language];
  const title = minutes.title || minutesSheet[language].untitled;
  const day = minutes.date === null ? '' : sayDay(minutes.date, language, { year: true });
  const lines = own.map(
    ({ card, item }) =>
      `* ${card.title}\n  ${card.when === null ? '' : `${words.due}: `}${sayDueOf(card, language)} · ${words.item} ${item}`,
  );
  const text = [
    words.hello(person.name),
    `${title}${day && ` · ${day}`}. ${words.yours(own.length)}`,
    lines.join('\n'),
    `${words.whole}\n${link}`,
    words.sentBy(sender, group),
  ];
  return { person, subject: words.subject(title, day), text: `${text.join('\n\n')}\n`, count: own.length };
};
