// A card in one sentence, as it is read out: «Pressemelding, aksjonspunkt, fre. 10. feb, uke 6, Grete, åpen». Called by the wheel's marks and the
// year plan.

import type { Person } from '../domain/board.ts';
import type { Card } from '../domain/card.ts';
import { dueOf } from '../domain/due.ts';
import { assigneesOf } from '../domain/people-in-order.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { WheelSpan } from '../domain/wheel/span.ts';
import { endOf, startOf, type When } from '../domain/when.ts';
import type { AllWords } from '../text/all-words.ts';
import { sayDay, sayDue, sayWeeks, sayWhen } from '../text/dates.ts';
import type { Language } from '../text/language.ts';
import { sayInSpan } from '../text/say-span.ts';
import { stateNameOf } from '../text/state-name.ts';

type Words = Pick<AllWords, 'board' | 'wheel'>;

/** A date as the circle shows it: no weekday, and no year that it shows itself. */
export const sayBriefly = (when: When, language: Language, span: WheelSpan): string =>
  when.precision === 'day' ? sayDay(when.day, language) : sayInSpan(when, language, span);

export const titleOf = (card: Card, words: Words): string => card.title.trim() || words.wheel.untitled;

export const stateOf = (card: Card, words: Pick<Words, 'board'>): string => {
  if (card.status === 'waiting' && card.waiting?.on) return words.board.waitingOn(card.waiting.on);
  return stateNameOf(card, words.board).toLowerCase();
};

/** «uke 7», «uke 5–9»: how the group speaks of dates. */
const weekOf = (when: When, language: Language): string => sayWeeks(startOf(when), endOf(when), language);

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
    card.when && card.when.precision !== 'month' && weekOf(card.when, language),
    ...assigneesOf(card, people).map((person) => person.name),
    stateOf(card, words),
    dueOf(card, today).state === 'late' && sayDue(card, today, language),
  ]
    .filter(Boolean)
    .join(', ');
