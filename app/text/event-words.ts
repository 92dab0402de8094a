// The words of a card in other programs' calendars. Called by routes/calendar.$file.ts for app/export/calendar.ts.
import type { Card, Kind } from '../domain/card.ts';
import { board } from './board.ts';
import { monthName } from './dates.ts';
import type { Language } from './language.ts';
import { stateNameOf } from './state-name.ts';
import { wheel } from './wheel.ts';

type EventWords = {
  readonly untitled: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly stateOf: (card: Card) => string;
  readonly waitingOn: (who: string) => string;
  readonly month: (number: number) => string;
};

export const eventWordsIn = (language: Language): EventWords => {
  const { kinds, waitingOn } = board[language];
  const stateOf = (card: Card) => stateNameOf(card, board[language]);
  const month = (number: number) => monthName(number, language);
  return { untitled: wheel[language].untitled, kinds, stateOf, waitingOn, month };
};
