// Which marks get a label beside the wheel: settled cards none, a full month (or week, or day, when one has
// zoomed in) the soonest and a «+n» for those that are said nowhere else.
// Called by drawn.ts.
import type { CardId } from '../card.ts';
import type { PlainDate } from '../plain-date.ts';
import { byUrgency } from './by-date.ts';
import { type Cell, outerCellsOf } from './cells.ts';
import {
  FARTHEST,
  frameOn,
  type Label,
  type LabelFrame,
  placed,
  SIDES,
  type Side,
  type Sized,
  settled,
  type Wanted,
} from './label-places.ts';
import { shareRoom } from './labels.ts';
import type { Mark } from './marks.ts';
import { angleOfRimName } from './rim-names.ts';
import { RADIUS } from './rings.ts';
import { angleOf, angleOfDay, isIn, type WheelSpan } from './span.ts';

/** A month (week, day) on one side: which of its cards have a place beside the circle, and which have none. */
type Chosen = {
  readonly side: Side;
  readonly cell: Cell;
  readonly shown: readonly Mark[];
  readonly hidden: readonly Mark[];
  /** Those hidden are counted in a place of their own. */
  readonly counts: boolean;
};
type MarkedCell = { readonly cell: Cell; readonly marks: readonly Mark[] };
/** What the circle is, and which day its hand shows. */
export type Circle = { readonly span: WheelSpan; readonly today: PlainDate };
export type Choice = { readonly circle: Circle; readonly chosen: readonly Chosen[] };

const NOBODY: ReadonlySet<CardId> = new Set();

/** Without a frame there is no room for any. What has its title inside of its arc asks for none. */
export const chooseLabels = (marks: readonly Mark[], circle: Circle, frame: LabelFrame | null): Choice => {
  const open = openByCell(marks, circle);
  const chosen = SIDES.flatMap((side) => {
    const cells = open[side];
    if (!frame) return cells.map((cell): Chosen => ({ side, ...thinned(cell, 0) }));
    const sized = frameOn(side, frame);
    const room = Math.max(0, Math.floor((sized.bottom - frame.top) / frame.pitch) + 1);
    const given = shareRoom(
      cells.map(({ marks }) => marks.length),
      room,
      frame.most,
    );
    const shown = cells.map((cell, i): Chosen => ({ side, ...thinned(cell, given[i] ?? 0) }));
    return brought(shown, { circle, frame: sized, said: NOBODY });
  });
  return { circle, chosen };
};

/** Where the edge of the drawing keeps all away, so many have a place there however far it is. */
const LEAST_AT_EDGE = 3;

type Bringing = {
  readonly circle: Circle;
  readonly frame: Sized;
  readonly said: ReadonlySet<CardId>;
};

/** Of one side. Until every label is near its mark, the month with the one that is farthest off gives a place up, or one beside it. */
const brought = (chosen: readonly Chosen[], how: Bringing): readonly Chosen[] => {
  const now = [...chosen];
  for (;;) {
    const giving = nextToGive(now, how);
    const one = now[giving];
    if (!one) return now;
    const { side, cell, shown, hidden } = one;
    now[giving] = { side, ...thinned({ cell, marks: [...shown, ...hidden] }, placesOf(one) - 1) };
  }
};

/**
 * Who gives a place for the month at `far`: itself, or a neighbour, who pushes it. What is late keeps its name longest; a month's only
 * place, where its cards are named or counted, is never given. -1: nobody.
 */
const giverOf = (chosen: readonly Chosen[], far: number): number => {
  const givesLate = (at: number) => [...(chosen[at]?.shown ?? [])].sort(byUrgency).at(-1)?.late ?? true;
  const able = [far, far - 1, far + 1].filter((at) => placesOf(chosen[at]) > 1);
  return able.find((at) => !givesLate(at)) ?? able[0] ?? -1;
};

const placesOf = (one: Chosen | undefined): number => (one ? one.shown.length + Number(one.counts) : 0);

/** The index of the cell that gives for it; -1 when all are near, or nobody can. */
const nextToGive = (chosen: readonly Chosen[], { circle, frame, said }: Bringing): number => {
  const wanted = chosen.flatMap((one, at) =>
    wantedOf(one, circle, said).map((label) => ({
      ...label,
      giver: one.shown.length === 0 ? -1 : giverOf(chosen, at),
    })),
  );
  let [farthest, giver] = [FARTHEST, -1];
  for (const { one, y, own, alone } of settled(wanted, chosen[0]?.side ?? 'right', frame)) {
    const isAtEdge = Math.abs(y - alone) < (LEAST_AT_EDGE - 0.5) * frame.pitch;
    if (one.giver < 0 || isAtEdge || Math.abs(y - own) <= farthest) continue;
    farthest = Math.abs(y - own);
    giver = one.giver;
  }
  return giver;
};

/** The marks without a place, one of each card, in the list's order. */
export const hiddenIn = ({ chosen }: Choice): readonly Mark[] =>
  chosen.flatMap(({ hidden }) => hidden).sort(byUrgency);

/** `said`: cards that are named in another way, and so need not be counted. */
export const placeLabels = (
  { circle, chosen }: Choice,
  frame: LabelFrame,
  said: ReadonlySet<CardId> = NOBODY,
): readonly Label[] =>
  SIDES.flatMap((side) => {
    const sized = frameOn(side, frame);
    const ofSide = chosen.filter((one) => one.side === side);
    // A «+n» stands elsewhere, and pushes others, when some of its cards are named in another way.
    const near = brought(ofSide, { circle, frame: sized, said });
    return placed(
      near.flatMap((one) => wantedOf(one, circle, said)),
      side,
      sized,
    );
  });

const wantedOf = (
  { side, cell, shown, hidden, counts }: Chosen,
  circle: Circle,
  said: ReadonlySet<CardId>,
): readonly Wanted[] => {
  const { span } = circle;
  const wanted = shown.map((mark) => ({ mark, angle: angleOfMark(mark, span) }));
  const unsaid = hidden.filter(({ card }) => !said.has(card.id));
  if (!counts || unsaid.length === 0) return wanted;
  const last = Math.max(...unsaid.map(middleOf));
  const angle = clearAngle(last, { side, cell }, circle);
  return [...wanted, { mark: null, angle, cell, more: unsaid.length }];
};

/** The hand's knob, half of a long month's name, and air. */
const KNOB = 12;
const HALF_NAME = 40;
/** Into so many steps a month is divided to find a clear one. */
const STEPS = 31;

/**
 * Where the leader of a «+n» leaves the rim, which is no day's: as near to `day` as it is clear of today's hand, at which it would speak
 * of today, and of its month's name, which it would strike out. Where there is no such place, clear of the hand.
 */
const clearAngle = (
  day: number,
  { side, cell }: Pick<Chosen, 'side' | 'cell'>,
  { span, today }: Circle,
): number => {
  const name = angleOfRimName(cell, { span, today, width: 2 * HALF_NAME });
  const hand = isIn(span, today) ? angleOfDay(span, today) : null;
  const isOffHand = (angle: number) =>
    sideOf(angle, cell, span) === side && (hand === null || Math.abs(angle - hand) * RADIUS.rim > KNOB);
  const isClear = (angle: number) => isOffHand(angle) && Math.abs(angle - name) * RADIUS.month > HALF_NAME;
  const own = angleOf(span, day);
  if (isClear(own)) return own;
  const steps = Array.from({ length: STEPS }, (_, i) =>
    angleOf(span, cell.from + ((i + 0.5) / STEPS) * (cell.to - cell.from)),
  ).sort((a, b) => Math.abs(a - own) - Math.abs(b - own));
  return steps.find(isClear) ?? [own, ...steps].find(isOffHand) ?? own;
};

const middleOf = ({ from, to }: Mark): number => (from + to) / 2;

const angleOfMark = (mark: Mark, span: WheelSpan): number => angleOf(span, middleOf(mark));

/** A month that begins or ends a little beyond the vertical keeps all its labels on one side. */
const BEYOND = 0.06;

const sideOf = (angle: number, cell: Cell, span: WheelSpan): Side => {
  const middle = angleOf(span, (cell.from + cell.to) / 2);
  return (Math.abs(angle - Math.PI) < BEYOND ? middle : angle) < Math.PI ? 'right' : 'left';
};

/** Of each side the cards that are not settled, in the cell where the middle of their mark lies. */
const openByCell = (marks: readonly Mark[], { span, today }: Circle) => {
  const cells = outerCellsOf(span, today);
  const empty = () => cells.map((cell) => ({ cell, marks: [] as Mark[] }));
  const open = { left: empty(), right: empty() };
  // A card that stands in several rings has one label.
  const said = new Set(marks.flatMap(({ card, inside }) => (inside ? card.id : [])));
  for (const mark of marks) {
    if (mark.settled || said.has(mark.card.id)) continue;
    said.add(mark.card.id);
    const middle = middleOf(mark);
    const at = cells.findLastIndex((cell) => cell.from <= middle);
    const home = cells[at];
    if (home) open[sideOf(angleOf(span, middle), home, span)][at]?.marks.push(mark);
  }
  return open;
};

/** What is late first, then by date; when not all fit, the last place says how many more there are. */
const thinned = ({ cell, marks }: MarkedCell, places: number): Omit<Chosen, 'side'> => {
  if (marks.length <= places) return { cell, shown: marks, hidden: [], counts: false };
  const ranked = [...marks].sort(byUrgency);
  const shown = Math.max(0, places - 1);
  return { cell, shown: ranked.slice(0, shown), hidden: ranked.slice(shown), counts: places > 0 };
};
