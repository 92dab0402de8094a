// Which marks get a label beside the wheel, and where it stands: settled cards none, a full month (or week, or day, when one has
// zoomed in) the soonest and a «+n».
// Called by the wheel screen.

import { KINDS } from '../card.ts';
import { type Cell, outerCellsOf } from './cells.ts';
import { pointAt, round } from './circle.ts';
import { settleLabels, shareRoom } from './labels.ts';
import type { Mark } from './marks.ts';
import { RADIUS } from './rings.ts';
import { angleOf, type WheelSpan } from './span.ts';

/** `angle` is where its leader leaves the rim, `x` and `y` are where its text starts: outwards from the circle. */
export type Label = {
  readonly side: 'left' | 'right';
  readonly angle: number;
  readonly x: number;
  readonly y: number;
} & ({ readonly mark: Mark } | { readonly mark: null; readonly cell: Cell; readonly more: number });

export type LabelFrame = {
  readonly pitch: number;
  readonly top: number;
  readonly bottom: number;
  /** On the left the legend stands below. */
  readonly bottomLeft: number;
  /** The most labels a month, week or day may have, so that none stands far from its mark. */
  readonly most: number;
};

type Wanted = { readonly angle: number; readonly mark: Mark } | Hidden;
type Hidden = {
  readonly angle: number;
  readonly mark: null;
  readonly cell: Cell;
  readonly more: number;
};

/** Text stands on a circle round the rim, at least this far from the vertical through the centre. */
const TEXT_RADIUS = RADIUS.rim + 30;
const LEAST_X = 46;
export const ELBOW_RADIUS = RADIUS.rim + 9;
const LEADER_GAP = 8;

export const labelsOf = (marks: readonly Mark[], span: WheelSpan, frame: LabelFrame): readonly Label[] => {
  return (['right', 'left'] as const).flatMap((side) => {
    const bottom = side === 'right' ? frame.bottom : frame.bottomLeft;
    const room = Math.max(0, Math.floor((bottom - frame.top) / frame.pitch) + 1);
    const cells = openByCell(marks, span, side);
    const given = shareRoom(
      cells.map(({ marks }) => marks.length),
      room,
      frame.most,
    );
    const wanted = cells.flatMap((cell, i) => thinned(cell, given[i] ?? 0, span));
    return placed(wanted, side, { ...frame, bottom });
  });
};

const angleOfMark = (mark: Mark, span: WheelSpan): number => angleOf(span, (mark.from + mark.to) / 2);

/** A month that begins or ends a little beyond the vertical keeps all its labels on one side. */
const BEYOND = 0.06;

const sideOf = (angle: number, cell: Cell, span: WheelSpan): 'left' | 'right' => {
  const middle = angleOf(span, (cell.from + cell.to) / 2);
  return (Math.abs(angle - Math.PI) < BEYOND ? middle : angle) < Math.PI ? 'right' : 'left';
};

/** Cards that are not settled, in the cell where the middle of their mark lies, with those of a side. */
const openByCell = (marks: readonly Mark[], span: WheelSpan, side: 'left' | 'right') => {
  const cells = outerCellsOf(span).map((cell) => ({ cell, marks: [] as Mark[] }));
  // A card that stands in several rings has one label.
  const said = new Set<string>();
  for (const mark of marks) {
    if (mark.settled || said.has(mark.card.id)) continue;
    said.add(mark.card.id);
    const middle = (mark.from + mark.to) / 2;
    const home = cells.findLast(({ cell }) => cell.from <= middle);
    if (home && sideOf(angleOf(span, middle), home.cell, span) === side) home.marks.push(mark);
  }
  return cells;
};

/** What is late first, then by date; when not all fit, the last place says how many more there are. */
const thinned = (
  { cell, marks }: { readonly cell: Cell; readonly marks: readonly Mark[] },
  places: number,
  span: WheelSpan,
): readonly Wanted[] => {
  const all = marks.map((mark) => ({ mark, angle: angleOfMark(mark, span) }));
  if (all.length <= places) return all;
  if (places === 0) return [];
  const ranked = [...all].sort(
    (a, b) => Number(b.mark.late) - Number(a.mark.late) || a.mark.from - b.mark.from,
  );
  const hidden = ranked.slice(places - 1);
  const angle = Math.max(...hidden.map((one) => one.angle));
  return [...ranked.slice(0, places - 1), { mark: null, angle, cell, more: hidden.length }];
};

const heightOf = (angle: number): number => -TEXT_RADIUS * Math.cos(angle);

const placed = (wanted: readonly Wanted[], side: 'left' | 'right', frame: LabelFrame): readonly Label[] => {
  const sign = side === 'right' ? 1 : -1;
  const rank = (one: Wanted) => (one.mark ? KINDS.indexOf(one.mark.card.kind) : KINDS.length);
  const sorted = [...wanted].sort((a, b) => sign * (a.angle - b.angle) || rank(a) - rank(b));
  const heights = settleLabels(
    sorted.map((one) => heightOf(one.angle)),
    frame,
  );
  const rows = sorted.map((one, i) => ({ one, y: heights[i] ?? 0, elbow: elbowOf(one.angle, sign) }));
  // From the top down to the middle, then from the bottom up: each text stands outside the leaders that pass its row.
  const upper = steppedOut(
    rows.filter(({ y }) => y < 0),
    frame.pitch,
  );
  const lower = steppedOut(rows.filter(({ y }) => y >= 0).reverse(), frame.pitch);
  return [...upper, ...lower.toReversed()].map(({ one, x, y }) => ({
    ...one,
    side,
    x: round(sign * x),
    y: round(y),
  }));
};

type Row = {
  readonly one: Wanted;
  readonly y: number;
  readonly elbow: { readonly x: number; readonly y: number };
};

/** Where a leader bends, just outside the month's name; x is counted outwards. */
const elbowOf = (angle: number, sign: number) => {
  const { x, y } = pointAt(ELBOW_RADIUS, angle);
  return { x: sign * x, y };
};

/** Each row on the text circle, or further out when the leader of a row nearer the edge would cut its text. */
const steppedOut = (rows: readonly Row[], pitch: number): readonly (Row & { readonly x: number })[] => {
  const done: (Row & { readonly x: number })[] = [];
  for (const row of rows) {
    const onCircle = Math.sqrt(TEXT_RADIUS ** 2 - Math.min(Math.abs(row.y), TEXT_RADIUS) ** 2);
    const passing = done.map((outer) => reachOf(outer, row.y - pitch / 2, row.y + pitch / 2) + LEADER_GAP);
    done.push({ ...row, x: Math.max(onCircle, LEAST_X, ...passing) });
  }
  return done;
};

/** How far out a leader, from its label to its elbow, gets between two heights; 0 when it doesn't pass there. */
const reachOf = ({ x, y, elbow }: Row & { readonly x: number }, top: number, bottom: number): number => {
  const [from, to] = [Math.max(top, Math.min(y, elbow.y)), Math.min(bottom, Math.max(y, elbow.y))];
  if (from > to || y === elbow.y) return 0;
  const at = (height: number) => x + ((elbow.x - x) * (height - y)) / (elbow.y - y);
  return Math.max(at(from), at(to));
};
