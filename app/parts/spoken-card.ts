// A card in one sentence, as it is read out: «Pressemelding, aksjonspunkt, fre. 10. feb, Grete, åpen». Called by the wheel's marks and the
// year plan.
import type { Person } from '../domain/board.ts';
import type { Card } from '../domain/card.ts';
import { dueOf } from '../domain/due.ts';
import { firstDayOf, monthIn, type PlainDate } from '../domain/plain-date.ts';
import type { When } from '../domain/when.ts';
import type { AllWords } from '../text/all-words.ts';
import { sayDay, sayDue, sayWhen } from '../text/dates.ts';
import type { Language } from '../text/language.ts';

type Words = Pick<AllWords, 'board' | 'wheel'>;

/** A date as the wheel of `year` shows it: no weekday, and no year but another one. */
export const sayBriefly = (when: When, language: Language, year: number): string =>
  when.precision === 'day' ? sayDay(when.day, language) : sayInYear(when, language, year);

/** «fre. 10. feb», «13.–24. feb», «mars», with the year only when it is not the wheel's. */
export const sayInYear = (when: When, language: Language, year: number): string =>
  sayWhen(when, language, { today: firstDayOf(monthIn(year, 1)) });

export const titleOf = (card: Card, words: Words): string => card.title.trim() || words.wheel.untitled;

export const stateOf = (card: Card, words: Words): string =>
  card.status === 'waiting' && card.waiting?.on
    ? words.board.waitingOn(card.waiting.on)
    : words.board.statuses[card.status].toLowerCase();

export const peopleOf = (card: Card, people: readonly Person[]): readonly Person[] =>
  card.assignees.flatMap((id) => people.find((person) => person.id === id) ?? []);

export const spokenOf = (
  card: Card,
  {
    words,
    language,
    people,
    today,
  }: { words: Words; language: Language; people: readonly Person[]; today: PlainDate },
): string =>
  [
    titleOf(card, words),
    words.wheel.kinds[card.kind],
    card.when && sayWhen(card.when, language, { today }),
    ...peopleOf(card, people).map((person) => person.name),
    stateOf(card, words),
    dueOf(card, today).state === 'late' && sayDue(card, today, language),
  ]
    .filter(Boolean)
    .join(', ');
