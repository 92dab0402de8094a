// Titles inside their arcs: an interval that is long enough grows as thick as its letters, where the lanes beside it are free. A month's
// band stays thin, since thick it would be an interval. Called by drawn.ts.
import type { CardId } from '../card.ts';
import { fitted } from './letter-width.ts';
import { anglesOf, coveredBy, type MarkAngles } from './mark-angles.ts';
import type { Mark, WheelLayout } from './marks.ts';
import { FULL_CIRCLE, type WheelSpan } from './span.ts';

export type InsideAsked = {
  readonly span: WheelSpan;
  /** The letters' size, in drawing units. */
  readonly size: number;
  /** How many letters must at least fit of a title that is cut; a title is never cut when nothing is said. */
  readonly least?: number;
};

/** How thick an arc with letters is, in their size: at least, and at the most. */
const THICK = { least: 1.12, most: 1.3 } as const;
/** What its round ends take from the letters, and an action item's slit with the end that it stands at, in its thickness. */
const END = 0.45;
const SLIT = 1.75;
/** Between two marks, and between a mark and the ring's edge. */
const GAP = 1.4;
const LATE_EDGE = 2.8;

/** The marks in the same order, those that `wants` says and that have room with their title in them. A card has it once. */
export const writtenInside = (
  { rings, marks }: Pick<WheelLayout, 'rings' | 'marks'>,
  wants: (mark: Mark) => boolean,
  asked: InsideAsked,
): readonly Mark[] => {
  const now = [...marks];
  const said = new Set<CardId>();
  const edges = new Map(rings.map((ring) => [ring.key, ring]));
  for (const [at, mark] of marks.entries()) {
    const ring = edges.get(mark.ring);
    if (!ring || mark.shape !== 'interval' || mark.inside || said.has(mark.card.id) || !wants(mark)) continue;
    // No other place in the ring makes it longer than its outer edge: most are too short there already.
    const { least } = THICK;
    if (!withTitle({ ...mark, radius: ring.outer, size: asked.size * least }, asked)) continue;
    const grown = grownIn(mark, freeRound(mark, now, asked.span, ring), asked.size);
    const written = grown && withTitle(grown, asked);
    if (!written) continue;
    now[at] = written;
    said.add(mark.card.id);
  }
  return now;
};

type Free = { readonly outer: number; readonly inner: number };

/** Between which radii nothing else lies over the arc's days. */
const freeRound = (mark: Mark, marks: readonly Mark[], span: WheelSpan, ring: Free): Free => {
  const own = coveredBy(mark, span);
  let [outer, inner] = [ring.outer - GAP, ring.inner + GAP];
  for (const other of marks) {
    if (other.ring !== mark.ring || other === mark || !isBeside(own, coveredBy(other, span))) continue;
    const half = other.size / 2 + GAP + (other.late ? LATE_EDGE : 0);
    if (other.radius > mark.radius) outer = Math.min(outer, other.radius - half);
    else inner = Math.max(inner, other.radius + half);
  }
  return { outer, inner };
};

/** Two that end at the top may meet over it. */
const isBeside = (a: MarkAngles, b: MarkAngles): boolean =>
  overlaps(a, b, 0) || overlaps(a, b, FULL_CIRCLE) || overlaps(a, b, -FULL_CIRCLE);
const overlaps = (a: MarkAngles, b: MarkAngles, turn: number): boolean =>
  a.from < b.to + turn && b.from + turn < a.to;

/** As near to its own place as the free room allows; null when that is too thin for letters. */
const grownIn = (mark: Mark, { outer, inner }: Free, letters: number): Mark | null => {
  const size = Math.min(outer - inner, letters * THICK.most);
  if (size < letters * THICK.least) return null;
  return { ...mark, size, radius: Math.min(outer - size / 2, Math.max(inner + size / 2, mark.radius)) };
};

const withTitle = (mark: Mark, { span, size, least }: InsideAsked): Mark | null => {
  const { from, to } = anglesOf(mark, span);
  const first = from + ((mark.card.kind === 'action' ? SLIT : END) * mark.size) / mark.radius;
  const last = to - (END * mark.size) / mark.radius;
  const text = fitted(mark.card.title.trim(), ((last - first) * mark.radius) / size, least);
  const [middle, reach] = [(first + last) / 2, (last - first) / 2];
  return text ? { ...mark, inside: { text, size, middle, reach } } : null;
};
