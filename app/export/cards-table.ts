// Action items as a table: what, whose, by when, how it stood. Called by minutes-sheet.ts and own-items.ts.
import type { FrozenCard } from '../domain/meeting/finalised.ts';
import type { SheetPart } from '../domain/meeting/sheet.ts';
import { parseWhen } from '../domain/when.ts';
import { board } from '../text/board.ts';
import { sayWhenFully } from '../text/dates.ts';
import type { Language } from '../text/language.ts';
import { minutesSheet } from '../text/minutes-sheet.ts';
import { stateName } from '../text/state-name.ts';

/** «fredag 10. februar 2023», or that there is no due date. `when` in EDTF, as frozen. */
export const sayDueOf = ({ when }: FrozenCard, language: Language): string => {
  const parsed = when === null ? null : parseWhen(when);
  return parsed === null ? minutesSheet[language].noDue : sayWhenFully(parsed, language);
};

export const tableOfCards = (cards: readonly FrozenCard[], language: Language): SheetPart => {
  const words = minutesSheet[language];
  return {
    is: 'table',
    head: [words.followUp, words.owner, words.due, words.status],
    rows: cards.map((card) => [
      card.title,
      card.assignees.map(({ name }) => name).join(', ') || words.nobody,
      sayDueOf(card, language),
      stateName(card.status, board[language]),
    ]),
  };
};
