// Where a held card would land: from a pointer's place and the boxes on screen to a column and the card it goes before. Pure.
import type { CardId } from '../../domain/card.ts';
import type { Cell } from '../../domain/lanes.ts';
import type { PlainMonth } from '../../domain/plain-date.ts';

/** Edges in CSS pixels of the viewport. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};
export type Row = { readonly card: CardId; readonly top: number; readonly bottom: number };
export type ColumnBox = Cell & {
  readonly box: Box;
  /** The rows on screen, top first, the held card left out. */
  readonly rows: readonly Row[];
  /** What follows the last row on screen, or null at the column's end. */
  readonly after: CardId | null;
};

export type DropTarget =
  | ({ readonly kind: 'column'; readonly before: CardId | null } & Cell)
  | { readonly kind: 'band'; readonly month: PlainMonth };

const holds = (box: Box, x: number, y: number) =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** The target under the point, or null where a drop would change nothing. */
export const dropTargetAt = (
  point: { readonly x: number; readonly y: number },
  band: readonly { readonly month: PlainMonth; readonly box: Box }[],
  columns: readonly ColumnBox[],
): DropTarget | null => {
  const segment = band.find(({ box }) => holds(box, point.x, point.y));
  if (segment) return { kind: 'band', month: segment.month };
  const column = columns.find(({ box }) => holds(box, point.x, point.y));
  if (!column) return null;
  const row = column.rows.find(({ top, bottom }) => point.y < (top + bottom) / 2);
  return { kind: 'column', column: column.column, lane: column.lane, before: row ? row.card : column.after };
};

export const sameTarget = (a: DropTarget | null, b: DropTarget | null): boolean => {
  if (a === null || b === null || a.kind !== b.kind) return a === b;
  if (a.kind === 'band') return b.kind === 'band' && a.month === b.month;
  return b.kind === 'column' && a.column === b.column && a.lane === b.lane && a.before === b.before;
};
