// The other person of the board's bench: moves cards between this month's column and the next, by whole months, so that
// each lands where it is in sight. Called by the rows.
import type { Card, CardId } from '../../../app/domain/card.ts';
import { cardsByColumn } from '../../../app/domain/lens.ts';
import { place } from '../../../app/domain/order.ts';
import { addMonths, monthNumberOf, monthOf, type PlainDate } from '../../../app/domain/plain-date.ts';
import { parseWhen } from '../../../app/domain/when.ts';
import { boardCommands } from '../../../app/ydoc/board-commands.ts';
import { boardReader } from '../../../app/ydoc/board-document.ts';
import type { FilledBoard } from '../fill-board.ts';

export type Step = { readonly cards: readonly CardId[]; readonly column: string; go(): void };

export type OtherPerson = {
  /** The next move, reckoned but not made: `count` cards that stand at `at` of their column go to `at` of the other. */
  next(count: number, at: number): Step;
  /** Another title for a card that stands in sight. */
  rename(card: CardId, letter: string): void;
  leave(): void;
};

type Place = { readonly column: string; readonly when: string };

const placesOf = (today: PlainDate): readonly [Place, Place] => {
  const month = monthOf(today);
  const following = addMonths(month, 1);
  return [
    { column: month, when: month },
    { column: monthNumberOf(today) === 12 ? 'next-year' : following, when: following },
  ];
};

export const otherPerson = ({ mover }: FilledBoard, today: PlainDate): OtherPerson => {
  const reader = boardReader(mover.doc);
  const commands = boardCommands(mover.doc, { origin: 'bench' });
  const [here, there] = placesOf(today);
  let isForth = true;
  const cardsIn = (column: string): readonly Card[] => {
    const { cards, people, services } = reader.read();
    return cardsByColumn('month', cards, { today, people, services }).get(column) ?? [];
  };
  return {
    next: (count, at) => {
      const [from, to] = isForth ? [here, there] : [there, here];
      isForth = !isForth;
      const cards = cardsIn(from.column)
        .slice(at, at + count)
        .map(({ id }) => id);
      const { orders, repairs } = place(cardsIn(to.column), at, cards.length);
      const when = parseWhen(to.when);
      const changes = [
        ...cards.map((id, i) => ({ id, change: { when, order: orders[i] ?? '' } })),
        ...repairs.map(({ id, order }) => ({ id, change: { order } })),
      ];
      return { cards, column: to.column, go: () => commands.changeCards(changes) };
    },
    rename: (card, letter) => commands.spliceTitle(card, 0, 0, letter),
    leave: () => reader.close(),
  };
};
