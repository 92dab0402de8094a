// Which marks get a label beside the wheel, and where it stands: settled cards none, a full month (or week, or day, when one has
// zoomed in) the soonest and a «+n» for those that are said nowhere else.
// Called by drawn.ts.

import { type CardId, KINDS } from '../card.ts';
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

type Wanted =
  | { readonly angle: number; readonly mark: Mark }
  | { readonly angle: number; readonly mark: null; readonly cell: Cell; readonly more: number };

/** A month (week, day) on one side: which of its cards have a place beside the circle, and which have none. */
type Chosen = {
  readonly side: 'left' | 'right';
  readonly cell: Cell;
  readonly shown: readonly Mark[];
  readonly hidden: readonly Mark[];
  /** Those hidden are counted in a place of their own. */
  readonly counts: boolean;
};
export type Choice = { readonly span: WheelSpan; readonly chosen: readonly Chosen[] };

/** Text stands on a circle round the rim, at least this far from the vertical through the centre. */
const TEXT_RADIUS = RADIUS.rim + 30;
const LEAST_X = 46;
export const ELBOW_RADIUS = RADIUS.rim + 9;
const LEADER_GAP = 8;

const SIDES = ['right', 'left'] as const;
const bottomOf = (side: 'left' | 'right', { bottom, bottomLeft }: LabelFrame): number =>
  side === 'right' ? bottom : bottomLeft;

/** Without a frame there is no room for any. What has its title inside of its arc asks for none. */
export const chooseLabels = (marks: readonly Mark[], span: WheelSpan, frame: LabelFrame | null): Choice => {
  const open = openByCell(marks, span);
  const chosen = SIDES.flatMap((side) => {
    const cells = open[side];
    const counts = cells.map(({ marks }) => marks.length);
    const room = frame ? Math.max(0, Math.floor((bottomOf(side, frame) - frame.top) / frame.pitch) + 1) : 0;
    const given = shareRoom(counts, room, frame?.most ?? 0);
    return cells.map((cell, i): Chosen => ({ side, ...thinned(cell, given[i] ?? 0) }));
  });
  return { span, chosen };
};

/** The marks without a place, one of each card, by date. */
export const hiddenIn = ({ chosen }: Choice): readonly Mark[] =>
  chosen.flatMap(({ hidden }) => hidden).sort((a, b) => a.from - b.from);

/** `said`: cards that are named in another way, and so need not be counted. */
export const placeLabels = (
  { span, chosen }: Choice,
  frame: LabelFrame,
  said: ReadonlySet<CardId> = new Set(),
): readonly Label[] =>
  SIDES.flatMap((side) =>
    placed(
      chosen.filter((one) => one.side === side).flatMap((one) => wantedOf(one, span, said)),
      side,
      { ...frame, bottom: bottomOf(side, frame) },
    ),
  );

const wantedOf = (
  { cell, shown, hidden, counts }: Chosen,
  span: WheelSpan,
  said: ReadonlySet<CardId>,
): readonly Wanted[] => {
  const wanted = shown.map((mark) => ({ mark, angle: angleOfMark(mark, span) }));
  const unsaid = hidden.filter(({ card }) => !said.has(card.id));
  if (!counts || unsaid.length === 0) return wanted;
  const angle = Math.max(...unsaid.map((mark) => angleOfMark(mark, span)));
  return [...wanted, { mark: null, angle, cell, more: unsaid.length }];
};

const angleOfMark = (mark: Mark, span: WheelSpan): number => angleOf(span, (mark.from + mark.to) / 2);

/** A month that begins or ends a little beyond the vertical keeps all its labels on one side. */
const BEYOND = 0.06;

const sideOf = (angle: number, cell: Cell, span: WheelSpan): 'left' | 'right' => {
  const middle = angleOf(span, (cell.from + cell.to) / 2);
  return (Math.abs(angle - Math.PI) < BEYOND ? middle : angle) < Math.PI ? 'right' : 'left';
};

/** Of each side the cards that are not settled, in the cell where the middle of their mark lies. */
const openByCell = (marks: readonly Mark[], span: WheelSpan) => {
  const cells = outerCellsOf(span);
  const empty = () => cells.map((cell) => ({ cell, marks: [] as Mark[] }));
  const open = { left: empty(), right: empty() };
  // A card that stands in several rings has one label.
  const said = new Set(marks.flatMap(({ card, inside }) => (inside ? card.id : [])));
  for (const mark of marks) {
    if (mark.settled || said.has(mark.card.id)) continue;
    said.add(mark.card.id);
    const middle = (mark.from + mark.to) / 2;
    const at = cells.findLastIndex((cell) => cell.from <= middle);
    const home = cells[at];
    if (home) open[sideOf(angleOf(span, middle), home, span)][at]?.marks.push(mark);
  }
  return open;
};

/** What is late first, then by date; when not all fit, the last place says how many more there are. */
const thinned = (
  { cell, marks }: { readonly cell: Cell; readonly marks: readonly Mark[] },
  places: number,
): Omit<Chosen, 'side'> => {
  if (marks.length <= places) return { cell, shown: marks, hidden: [], counts: false };
  const ranked = [...marks].sort((a, b) => Number(b.late) - Number(a.late) || a.from - b.from);
  const shown = Math.max(0, places - 1);
  return { cell, shown: ranked.slice(0, shown), hidden: ranked.slice(shown), counts: places > 0 };
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
