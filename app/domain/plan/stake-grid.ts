// Where everybody stands in the grid of interest and influence, so that no two numbers lie on one another. Called by the register's screen.
//
// The quarters are equally large: low is two steps, high is three. A row grows with what stands in it. Whoever has no place yet
// stands under the grid.
import {
  isHigh,
  type Place,
  type Quarter,
  quarterOf,
  STAKES,
  type Stake,
  type StakeholderId,
} from './stakeholder.ts';

/** Pixels. `chip`: how large what stands for a stakeholder would be with room enough. */
export type GridFrame = { readonly width: number; readonly chip: number };

export type Span = { readonly from: number; readonly to: number };
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

export type StakeGrid = {
  /** The side of what stands for a stakeholder, and the height of the strips with the quarters' names. */
  readonly chip: number;
  /** Of each interest, from the left; of each influence, from the top: the fifth is the first. */
  readonly columns: Readonly<Record<Stake, Span>>;
  readonly rows: Readonly<Record<Stake, Span>>;
  readonly quarters: Readonly<Record<Quarter, Box>>;
  /** Centres, from the grid's top left corner; also of those in the strip below. */
  readonly chips: ReadonlyMap<StakeholderId, { readonly x: number; readonly y: number }>;
  /** Of the grid alone; and with the strip for the axis' name, and where those stand who have no place yet. */
  readonly height: number;
  readonly fullHeight: number;
};

type Placed = { readonly id: StakeholderId; readonly place: Place | null };

const GAP = 4;
const PAD = 4;
/** A row that nobody stands in still has room for some. */
const LEAST_ROW = 1.6;

export function stakeGrid(placed: readonly Placed[], asked: GridFrame): StakeGrid {
  const frame = { ...asked, chip: Math.min(asked.chip, Math.floor(asked.width / 6) - 2 * PAD) };
  const columns = columnsOf(frame.width);
  const cells = new Map<string, Placed[]>();
  for (const one of placed) {
    const key = one.place === null ? '' : keyOf(one.place);
    cells.set(key, [...(cells.get(key) ?? []), one]);
  }
  const { rows, middle, height } = rowsOf(cells, columns, frame);
  const chips = new Map<StakeholderId, { x: number; y: number }>();
  const side = frame.chip + GAP;
  /** In lines of as many as there is room for, the middle of their block at `x` and `y`. */
  const put = (inside: readonly Placed[], x: number, y: number, width: number) => {
    const across = Math.min(acrossOf(width, frame.chip), Math.max(inside.length, 1));
    const lines = Math.ceil(inside.length / across);
    for (const [i, { id }] of inside.entries())
      chips.set(id, {
        x: x + ((i % across) - (across - 1) / 2) * side,
        y: y + (Math.floor(i / across) - (lines - 1) / 2) * side,
      });
  };
  for (const interest of STAKES)
    for (const influence of STAKES) {
      const [across, down] = [columns[interest], rows[influence]];
      const inside = cells.get(keyOf({ interest, influence })) ?? [];
      put(inside, (across.from + across.to) / 2, (down.from + down.to) / 2, across.to - across.from);
    }
  const outside = cells.get('') ?? [];
  const outsideHeight = heightOf(outside.length, frame.width, frame.chip);
  const outsideWidth = Math.min(acrossOf(frame.width, frame.chip), outside.length) * side - GAP;
  // Under the axis' name and what is said of them, one strip each.
  put(outside, outsideWidth / 2, height + 2 * frame.chip + outsideHeight / 2, frame.width);
  const quarters = quartersOf(frame.width, middle, height);
  const fullHeight = height + frame.chip + (outside.length > 0 ? frame.chip + outsideHeight : 0);
  return { chip: frame.chip, columns, rows, quarters, chips, height, fullHeight };
}

/** The place under a point; what is a little outside counts as the edge, what is farther away is no place. */
export function placeAt(grid: StakeGrid, x: number, y: number, slack: number): Place | null {
  const width = grid.columns[5].to;
  if (x < -slack || y < -slack || x > width + slack || y > grid.height + slack) return null;
  const interest = STAKES.find((stake) => x < grid.columns[stake].to) ?? 5;
  const influence = [...STAKES].reverse().find((stake) => y < grid.rows[stake].to) ?? 1;
  return { interest, influence };
}

/** The box that stands for a place. */
export function boxOf({ columns, rows }: StakeGrid, { interest, influence }: Place): Box {
  const [across, down] = [columns[interest], rows[influence]];
  return { left: across.from, top: down.from, width: across.to - across.from, height: down.to - down.from };
}

const keyOf = ({ interest, influence }: Place): string => `${interest}-${influence}`;

/** How many stand beside one another. */
const acrossOf = (width: number, chip: number): number =>
  Math.max(1, Math.floor((width - 2 * PAD + GAP) / (chip + GAP)));

const heightOf = (count: number, width: number, chip: number): number =>
  2 * PAD - GAP + Math.ceil(count / acrossOf(width, chip)) * (chip + GAP);

const spans = (sizes: readonly (readonly [Stake, number])[], start: number): [Stake, Span][] => {
  let at = start;
  return sizes.map(([stake, size]) => {
    const from = at;
    at += size;
    return [stake, { from, to: at }];
  });
};

const recordOf = (entries: readonly [Stake, Span][]): Record<Stake, Span> =>
  Object.fromEntries(entries) as Record<Stake, Span>;

const columnsOf = (width: number): Record<Stake, Span> =>
  recordOf(
    spans(
      STAKES.map((stake) => [stake, isHigh(stake) ? width / 6 : width / 4]),
      0,
    ),
  );

/** Both halves begin with a strip for the quarters' names; the smaller is stretched to the height of the other. */
function rowsOf(
  cells: ReadonlyMap<string, readonly Placed[]>,
  columns: Record<Stake, Span>,
  { chip }: GridFrame,
) {
  const least = (influence: Stake): number =>
    Math.max(
      LEAST_ROW * chip,
      ...STAKES.map((interest) => {
        const { from, to } = columns[interest];
        return heightOf(cells.get(keyOf({ interest, influence }))?.length ?? 0, to - from, chip);
      }),
    );
  const high = ([5, 4, 3] as const).map((stake) => [stake, least(stake)] as const);
  const low = ([2, 1] as const).map((stake) => [stake, least(stake)] as const);
  const sum = (sizes: readonly (readonly [Stake, number])[]) =>
    sizes.reduce((all, [, size]) => all + size, 0);
  const half = Math.max(sum(high), sum(low));
  const stretched = (sizes: readonly (readonly [Stake, number])[]) =>
    sizes.map(([stake, size]) => [stake, size + (half - sum(sizes)) / sizes.length] as const);
  const middle = chip + half;
  const rows = recordOf([...spans(stretched(high), chip), ...spans(stretched(low), middle + chip)]);
  return { rows, middle, height: 2 * middle };
}

function quartersOf(width: number, middle: number, height: number): Record<Quarter, Box> {
  const box = (interest: Stake, influence: Stake): [Quarter, Box] => [
    quarterOf({ interest, influence }),
    {
      left: isHigh(interest) ? width / 2 : 0,
      top: isHigh(influence) ? 0 : middle,
      width: width / 2,
      height: isHigh(influence) ? middle : height - middle,
    },
  ];
  return Object.fromEntries([box(1, 1), box(5, 1), box(1, 5), box(5, 5)]) as Record<Quarter, Box>;
}
