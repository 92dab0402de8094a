// What stands beside a card: where one step takes it, and which card an arrow goes to. Called by use-board-keys.ts. Pure.
import type { Card, CardId } from '../../domain/card.ts';
import type { BoardView } from './use-board-view.ts';
import type { IsFolded } from './use-folds.ts';
import type { Place } from './use-moves.ts';

type Step = { readonly columns: -1 | 0 | 1; readonly rows: -1 | 0 | 1 };

export const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: { columns: -1, rows: 0 },
  ArrowRight: { columns: 1, rows: 0 },
  ArrowUp: { columns: 0, rows: -1 },
  ArrowDown: { columns: 0, rows: 1 },
};

/**
 * Where one step takes the card, and those that are carried with it: past the neighbour in its column (and lane) that isn't carried, or to
 * the same height in the next column that takes drops.
 */
export const neighbourPlace = (
  view: BoardView,
  card: Card,
  step: Step | undefined,
  carried: readonly CardId[] = [card.id],
): Place | null => {
  const cell = view.cellOf(card);
  const cards = view.cardsAt(cell);
  const at = cards.findIndex((one) => one.id === card.id);
  // Cards of several lanes stay each in its own: they go sideways together, but not past one another.
  const isOneLane = carried.every((id) => laneOfCard(view, id) === cell.lane);
  if (!step || (step.rows !== 0 && !isOneLane)) return null;
  if (step.rows !== 0) {
    const isPassed = ({ id }: Card) => !carried.includes(id);
    const passed = step.rows < 0 ? cards.slice(0, at).findLast(isPassed) : cards.slice(at + 1).find(isPassed);
    if (!passed) return null;
    const before = step.rows < 0 ? passed : cards.slice(cards.indexOf(passed) + 1).find(isPassed);
    return { ...cell, before: before?.id ?? null };
  }
  const open = view.columns.filter((one) => one.takesDrops);
  const next = open[open.findIndex((one) => one.id === cell.column) + step.columns];
  if (!next || !open.some((one) => one.id === cell.column)) return null;
  const there = { column: next.id, lane: isOneLane ? cell.lane : null };
  return { ...there, before: view.cardsAt(there)[Math.max(at, 0)]?.id ?? null };
};

const laneOfCard = (view: BoardView, id: CardId): string | null => {
  const card = view.cardById(id);
  return card ? view.cellOf(card).lane : null;
};

/** The column's cards from top to bottom without those of folded lanes. */
export const openCards = (
  view: BoardView,
  { isLaneFolded }: Pick<IsFolded, 'isLaneFolded'>,
  column: string,
): readonly Card[] => {
  const cards = view.cardsIn.get(column) ?? [];
  return view.lanes === null ? cards : cards.filter((card) => !isLaneFolded(view.cellOf(card).lane));
};

/** The card one step away: in the column through all lanes, or along the lane at the same height in the nearest unfolded column beside it that has cards. */
export const neighbourCard = (
  view: BoardView,
  folds: IsFolded,
  card: Card,
  step: Step | undefined,
): CardId | null => {
  if (!step) return null;
  const { column, lane } = view.cellOf(card);
  const cards = openCards(view, folds, column);
  if (step.rows !== 0) return cards[cards.findIndex((one) => one.id === card.id) + step.rows]?.id ?? null;
  const at = view.cardsAt({ column, lane }).findIndex((one) => one.id === card.id);
  const from = view.columns.findIndex((one) => one.id === column);
  for (let i = from + step.columns; i >= 0 && i < view.columns.length; i += step.columns) {
    const beside = view.columns[i];
    if (!beside || folds.isFolded(beside)) continue;
    const there = view.cardsAt({ column: beside.id, lane });
    const next = there[Math.min(Math.max(at, 0), there.length - 1)];
    if (next) return next.id;
  }
  return null;
};

/** The first or the last card of the card's column. */
export const edgeCard = (view: BoardView, folds: IsFolded, card: Card, isFirst: boolean): CardId | null =>
  openCards(view, folds, view.cellOf(card).column).at(isFirst ? 0 : -1)?.id ?? null;

/** The first card of the first or of the last unfolded column that has one. */
export const outerCard = (view: BoardView, folds: IsFolded, isFirst: boolean): CardId | null => {
  const first = view.columns.flatMap((column) =>
    folds.isFolded(column) ? [] : (openCards(view, folds, column.id)[0] ?? []),
  );
  return first.at(isFirst ? 0 : -1)?.id ?? null;
};
