// Targets in words: what an option of the move menu is called, what it would give, and what is said when it is done.
import type { Card, CardChange } from '../../domain/card.ts';
import type { LensContext } from '../../domain/lens.ts';
import { changeToward, type MoveTarget } from '../../domain/move-target.ts';
import { addDays, isoWeekOf } from '../../domain/plain-date.ts';
import type { When } from '../../domain/when.ts';
import { capital } from '../../text/capital.ts';
import { sayPassed, sayWeeks, sayWhen } from '../../text/dates.ts';
import type { Language } from '../../text/language.ts';
import type { useWords } from '../../text/words.tsx';
import type { BoardView } from './use-board-view.ts';

export type Speech = {
  readonly view: BoardView;
  readonly words: ReturnType<typeof useWords>;
  readonly language: Language;
};

const nameOf = (all: readonly { readonly id: string; readonly name: string }[], id: string): string =>
  all.find((one) => one.id === id)?.name ?? '';

type Dating = Pick<Speech, 'language'> & {
  readonly view: { readonly context: Pick<LensContext, 'today'> };
};

const sayDate = (when: When, { view, language }: Dating): string =>
  sayWhen(when, language, { today: view.context.today });

/** «Mars», «Uke 7», «Fre. 13. feb», «Ferdig», «Venter på fylket», «Grete Moen». */
export const nameOfTarget = (target: MoveTarget, speech: Speech): string => {
  const { view, words, language } = speech;
  switch (target.kind) {
    case 'no-date':
      return words.board.noDate;
    case 'day':
      return capital(sayDate({ precision: 'day', day: target.day }, speech));
    case 'month':
      return capital(sayDate({ precision: 'month', month: target.month }, speech));
    case 'interval':
      return capital(sayDate({ precision: 'interval', start: target.start, end: target.end }, speech));
    case 'week':
      return capital(nameOfWeek(target.monday, view, language));
    case 'status':
      return target.on === '' ? words.board.statuses[target.status] : words.keys.waitingOn(target.on);
    case 'assignee':
      return nameOf(view.board.people, target.person);
    case 'service':
      return nameOf(view.board.services, target.service);
  }
};

const nameOfWeek = (monday: string, view: BoardView, language: Language): string => {
  const week = sayWeeks(monday, addDays(monday, 6), language);
  const { year } = isoWeekOf(monday);
  return year === isoWeekOf(view.context.today).year ? week : `${week} ${year}`;
};

/** The date that all these changes give, in words; null when they give none, or not the same. */
export const whenGiven = (changes: readonly CardChange[], speech: Dating): string | null => {
  const said = new Set(changes.flatMap(({ when }) => (when ? sayDate(when, speech) : [])));
  return said.size === 1 ? ([...said][0] ?? null) : null;
};

/** Where all these changes lead: the date that they give, else `name`; and that it has passed, if all have. */
export const whereMoved = (changes: readonly CardChange[], name: string, speech: Dating): string => {
  const where = whenGiven(changes, speech) ?? name;
  const passed = passedBy(changes, speech);
  return passed === '' ? where : `${where}, ${passed}`;
};

/** «som er passert», if all the dates that these changes give have; else ''. */
export const passedBy = (changes: readonly CardChange[], { view, language }: Dating): string => {
  const passed = changes.flatMap(({ when }) => (when ? sayPassed(when, language, view.context) : []));
  return passed.includes('') ? '' : (passed[0] ?? '');
};

/** «flyttet til uten dato», «moved to March»: the name as it stands within a sentence. */
const withinSentence = (target: MoveTarget, name: string, speech: Dating): string =>
  target.kind === 'month'
    ? sayDate({ precision: 'month', month: target.month }, speech)
    : name.charAt(0).toLowerCase() + name.slice(1);

/** What was done: `what` is the card's title or how many they are; `cards` as they were before. */
export const sayTarget = (
  target: MoveTarget,
  what: string,
  cards: readonly Card[],
  speech: Speech,
): string => {
  const { view, words } = speech;
  const name = nameOfTarget(target, speech);
  if (target.kind === 'status') return words.keys.statusSet(what, name);
  if (target.kind === 'assignee') return words.keys.givenTo(what, name);
  if (target.kind === 'service') return words.keys.serviceSet(what, name);
  const changes = cards.map((card) => changeToward(target, card, view.context));
  const where = whereMoved(changes, withinSentence(target, name, speech), speech);
  return cards.length === 1 ? words.board.movedTo(where) : words.keys.movedMany(cards.length, where);
};
