// Titles beside the circle that would be cut get a second row, or a third, as far as that pushes no label away from its mark. Called by
// what draws labels, when it knows where the drawing ends.
import {
  FARTHEST,
  frameOn,
  type Label,
  type LabelFrame,
  placed,
  rowsOf,
  SIDES,
  type Side,
  settled,
  textOf,
  type Wrap,
} from './label-places.ts';

/** In drawing units; `title`: of each of its words. */
export type LabelWidths = {
  readonly date: number;
  readonly title: readonly number[];
  readonly space: number;
};

export type WrapAsked = {
  readonly frame: LabelFrame;
  /** How far from the centre the label may reach. */
  readonly edgeOf: (label: Label) => number;
  /** What is written in a label; null when it is no card's. */
  readonly widthsOf: (label: Label) => LabelWidths | null;
};

/** Between a date and its title, in letters' spaces. */
const GAP = 2;
/** What rounding makes. */
const SLACK = 0.01;

export const ONE_ROW: Wrap = { rows: 1, isBelow: false };
/** The fewest rows first. */
const WRAPS: readonly Wrap[] = [
  { rows: 2, isBelow: false },
  { rows: 2, isBelow: true },
  { rows: 3, isBelow: false },
  { rows: 3, isBelow: true },
];
/** What a title gets that has room in none. */
const MOST_OF_CUT = 2;

/** In the same order. What has room in one row is as it was, and so is what has no room for more. */
export const wrapped = (labels: readonly Label[], asked: WrapAsked): readonly Label[] =>
  SIDES.flatMap((side) => {
    const own = labels.filter((label) => label.side === side);
    return wrappedOn(side, own, asked);
  });

const wrappedOn = (side: Side, labels: readonly Label[], asked: WrapAsked): readonly Label[] => {
  const frame = frameOn(side, asked.frame);
  const pushed = settled(labels, side, frame).map(({ own, y }) => Math.abs(y - own));
  const room = Math.floor((frame.bottom - frame.top + SLACK) / frame.pitch) + 1;
  const areNear = (tried: readonly Label[]) =>
    tried.reduce((sum, one) => sum + rowsOf(one), 0) <= room &&
    settled(tried, side, frame).every(
      ({ own, y }, i) => Math.abs(y - own) <= Math.max(FARTHEST, pushed[i] ?? 0) + SLACK,
    );
  let now = labels;
  // First those that stand where they want: a row more in a crowd pushes more leaders askew.
  const order = [...labels.keys()].sort((a, b) => (pushed[a] ?? 0) - (pushed[b] ?? 0));
  for (const i of order)
    for (const wrap of wrapsFor(now[i], asked)) {
      const tried = now.map((one, at) => (at === i ? { ...one, wrap } : one));
      if (!areNear(tried)) continue;
      now = placed(tried, side, frame);
      break;
    }
  return now;
};

/** In which rows its title would stand, the best first; none for what has room in one, and for what is no card's. */
const wrapsFor = (label: Label | undefined, { edgeOf, widthsOf }: WrapAsked): readonly Wrap[] => {
  const widths = label ? widthsOf(label) : null;
  if (!label || !widths) return [];
  const { width } = textOf(label, edgeOf(label));
  const beside = width - widths.date - GAP * widths.space;
  const shown = ({ rows, isBelow }: Wrap) =>
    isBelow ? wordsIn(widths, width, rows - 1) : wordsIn(widths, beside, rows);
  const all = widths.title.length;
  if (shown(ONE_ROW) === all) return [];
  const cut = WRAPS.filter((wrap) => wrap.rows <= MOST_OF_CUT && shown(wrap) < all);
  return [...WRAPS.filter((wrap) => shown(wrap) === all), ...cut.sort((a, b) => shown(b) - shown(a))];
};

/** How many words fit into rows of this width, one after another. */
const wordsIn = ({ title, space }: LabelWidths, width: number, rows: number): number => {
  let [row, used] = [1, 0];
  for (const [i, word] of title.entries()) {
    if (used > 0 && used + space + word > width) [row, used] = [row + 1, 0];
    used += used > 0 ? space + word : word;
    if (used > width || row > rows) return i;
  }
  return title.length;
};
