// The board as a page carries it: without what is as on every blank card, three fifths of its letters. Called by the board's route.
import type { Board } from './board.ts';
import { blankCard, type Card } from './card.ts';

/** The fields of a card that differ from those of a blank one. */
export type PackedCard = Partial<Card> & Pick<Card, 'id' | 'kind'>;
export type PackedBoard = Omit<Board, 'cards' | 'deleted'> & {
  readonly cards: readonly PackedCard[];
  readonly deleted: readonly PackedCard[];
};

const BLANK = blankCard('case');

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
/** Lists are empty on a blank card. */
const isAsBlank = ([name, value]: readonly [string, unknown]): boolean =>
  name !== 'kind' && (value === BLANK[name as keyof Card] || isEmptyList(value));

const packCard = (card: Card): PackedCard => ({
  ...Object.fromEntries(Object.entries(card).filter((entry) => !isAsBlank(entry))),
  id: card.id,
  kind: card.kind,
});

export const packBoard = (board: Board): PackedBoard => ({
  ...board,
  cards: board.cards.map(packCard),
  deleted: board.deleted.map(packCard),
});

const unpackCard = (card: PackedCard): Card => ({ ...BLANK, ...card });

/** The board that was packed. */
export const unpackBoard = (board: PackedBoard): Board => ({
  ...board,
  cards: board.cards.map(unpackCard),
  deleted: board.deleted.map(unpackCard),
});
