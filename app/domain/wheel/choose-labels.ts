// Which marks get a label beside the wheel: settled cards none, a full month (or week, or day, when one has
// zoomed in) the soonest and a «+n» for those that are said nowhere else.
// Called by drawn.ts.
import type { CardId } from '../card.ts';
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
import { angleOf, type WheelSpan } from './span.ts';

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
export type Choice = { readonly span: WheelSpan; readonly chosen: readonly Chosen[] };

const NOBODY: ReadonlySet<CardId> = new Set();

/** Without a frame there is no room for any. What has its title inside of its arc asks for none. */
export const chooseLabels = (marks: readonly Mark[], span: WheelSpan, frame: LabelFrame | null): Choice => {
  const open = openByCell(marks, span);
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
    return brought(shown, { span, frame: sized, said: NOBODY });
  });
  return { span, chosen };
};

/** Where the edge of the drawing keeps all away, so many have a place there however far it is. */
const LEAST_AT_EDGE = 3;

type Bringing = {
  readonly span: WheelSpan;
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
const nextToGive = (chosen: readonly Chosen[], { span, frame, said }: Bringing): number => {
  const wanted = chosen.flatMap((one, at) =>
    wantedOf(one, span, said).map((label) => ({
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
  { span, chosen }: Choice,
  frame: LabelFrame,
  said: ReadonlySet<CardId> = NOBODY,
): readonly Label[] =>
  SIDES.flatMap((side) => {
    const sized = frameOn(side, frame);
    const ofSide = chosen.filter((one) => one.side === side);
    // A «+n» stands elsewhere, and pushes others, when some of its cards are named in another way.
    const near = brought(ofSide, { span, frame: sized, said });
    return placed(
      near.flatMap((one) => wantedOf(one, span, said)),
      side,
      sized,
    );
  });

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

const sideOf = (angle: number, cell: Cell, span: WheelSpan): Side => {
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
const thinned = ({ cell, marks }: MarkedCell, places: number): Omit<Chosen, 'side'> => {
  if (marks.length <= places) return { cell, shown: marks, hidden: [], counts: false };
  const ranked = [...marks].sort(byUrgency);
  const shown = Math.max(0, places - 1);
  return { cell, shown: ranked.slice(0, shown), hidden: ranked.slice(shown), counts: places > 0 };
};
