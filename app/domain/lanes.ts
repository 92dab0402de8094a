// Swimlanes: the board's cards also divided across, by another field than the columns'. Like a column (R1) a lane is derived from
// the card, and a drop into it writes the field. Called by the board's view.
import { type Card, type CardChange, KINDS, type Kind } from './card.ts';
import {
  type Column,
  cardsByColumn,
  columnOf,
  columnsOf,
  drop,
  type LensContext,
  type LensId,
} from './lens.ts';

export const LANES = ['kind', 'people', 'flow', 'service'] as const;
export type LanesBy = (typeof LANES)[number];

export type Lane =
  | { readonly kind: 'kind'; readonly id: string; readonly of: Kind }
  /** What is a column in the lens of that name is a lane here. */
  | Column;

/** Where on the board a card stands: a column, and a lane when the board has lanes. */
export type Cell = { readonly column: string; readonly lane: string | null };

export const isSameCell = (a: Cell, b: Cell): boolean => a.column === b.column && a.lane === b.lane;

/** What divides the board: columns always, lanes by choice. Lanes by what the columns are about already are none. */
export type Division = { readonly lens: LensId; readonly lanes: LanesBy | null };

const kindLane = (kind: Kind): string => `kind-${kind}`;

/** What lanes the lens leaves room for: those by another field. */
export const lanesBeside = (lens: LensId): readonly LanesBy[] => LANES.filter((by) => by !== lens);

/** The lanes from the top. */
export const lanesOf = (by: LanesBy, context: LensContext): readonly Lane[] =>
  by === 'kind'
    ? KINDS.map((kind): Lane => ({ kind: 'kind', id: kindLane(kind), of: kind }))
    : columnsOf(by, context);

/** The id of the lane in which the card stands, always one that `lanesOf` gives. */
export const laneOf = (by: LanesBy, card: Card, context: LensContext): string =>
  by === 'kind' ? kindLane(card.kind) : columnOf(by, card, context);

/** The cell in which the card stands. */
export const cellOf = ({ lens, lanes }: Division, card: Card, context: LensContext): Cell => ({
  column: columnOf(lens, card, context),
  lane: lanes === null ? null : laneOf(lanes, card, context),
});

/**
 * What to write on the card so that it stands in that cell afterwards; {} when it stands there already. Column and lane are about
 * different fields, so neither undoes the other. Throws a RangeError for a column or a lane that isn't there or takes no drops.
 */
export function dropIntoCell(
  { lens, lanes }: Division,
  card: Card,
  cell: Cell,
  context: LensContext,
): CardChange {
  const change = drop(lens, card, cell.column, context);
  if (lanes === null || cell.lane === null) return change;
  if (lanes !== 'kind') return { ...change, ...drop(lanes, card, cell.lane, context) };
  const kind = KINDS.find((one) => kindLane(one) === cell.lane);
  if (kind === undefined) throw new RangeError(`no lane ${cell.lane}`);
  return kind === card.kind ? change : { ...change, kind };
}

export type CardLists = ReadonlyMap<string, readonly Card[]>;
/** By the column's id over all lanes, and by the cell's key; without lanes the cells are the columns. */
export type CardsByCell = { readonly columns: CardLists; readonly cells: CardLists };

/** A line break is in no id. */
export const keyOfCell = ({ column, lane }: Cell): string => (lane === null ? column : `${column}\n${lane}`);

/**
 * The cards of every column, empty ones too, as they stand from top to bottom, and of every cell that has any. Within a cell they
 * stay in the order they came in.
 */
export function cardsByCell(
  { lens, lanes }: Division,
  cards: readonly Card[],
  context: LensContext,
): CardsByCell {
  const columns = cardsByColumn(lens, cards, context);
  if (lanes === null) return { columns, cells: columns };
  const cells = new Map<string, Card[]>();
  for (const [column, inColumn] of columns) {
    for (const card of inColumn) {
      const key = keyOfCell({ column, lane: laneOf(lanes, card, context) });
      const cell = cells.get(key);
      if (cell) cell.push(card);
      else cells.set(key, [card]);
    }
  }
  const laneIds = lanesOf(lanes, context).map(({ id }) => id);
  const down = (column: string) => laneIds.flatMap((lane) => cells.get(keyOfCell({ column, lane })) ?? []);
  return { columns: new Map([...columns.keys()].map((column) => [column, down(column)])), cells };
}
