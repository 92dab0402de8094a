// The arc in hand, as values: what is held, what a step or a place of the hand makes of it, what putting it down writes.
// Called by the wheel's drag and keys.
import type { Card, CardChange } from '../../domain/card.ts';
import { addDays } from '../../domain/plain-date.ts';
import { type Edge, edgeOf, pullArc, stepArc } from '../../domain/wheel/arc-move.ts';
import type { Mark, Ring } from '../../domain/wheel/marks.ts';
import { dropOnRing, type RingField, type RingOf } from '../../domain/wheel/ring-drop.ts';
import { sameWhen, type When } from '../../domain/when.ts';
import type { ArcStep } from './arc-keys.ts';

export type Held = {
  /** The mark and its card as they were when lifted: what arrives meanwhile doesn't move them. */
  readonly mark: Mark;
  readonly before: When;
  readonly takes: 'whole' | Edge;
  readonly when: When;
  readonly from: RingOf;
  readonly to: RingOf;
};

/** By what the rings are made, and what each is of. */
export const RINGS_BY: RingField = 'kind';
export const ringOf = (ring: Ring): RingOf => ring.kind;
const ringOfMark = (mark: Mark): RingOf => mark.card.kind;

export const held = (mark: Mark, takes: Held['takes']): Held | null => {
  const { when } = mark.card;
  if (when === null) return null;
  const from = ringOfMark(mark);
  return { mark, before: when, takes, when, from, to: from };
};

/** `rings` from the outside. */
export const stepped = (
  one: Held,
  step: Extract<ArcStep, { does: 'carry' | 'pull' | 'ring' }>,
  rings: readonly Ring[],
): Held => {
  if (step.does === 'carry')
    return { ...one, takes: 'whole', when: stepArc(one.when, step.unit, step.steps) };
  if (step.does === 'pull') {
    const to = addDays(edgeOf(one.when, 'end'), step.unit === 'week' ? step.steps * 7 : step.steps);
    return { ...one, takes: 'end', when: pullArc(one.when, 'end', to) };
  }
  const at = rings.findIndex((ring) => ringOf(ring) === one.to);
  const next = rings[at + step.steps];
  return next ? { ...one, to: ringOf(next) } : one;
};

/** How far the hand may stray from the arc's own ring, in drawing units, before another one takes it. */
const STRAY = 6;

/** The ring under the hand; the one that the arc has is left only when the hand is well outside of it. */
export const ringUnder = (rings: readonly Ring[], radius: number, now: RingOf): RingOf => {
  const own = rings.find((ring) => ringOf(ring) === now);
  if (own && radius < own.outer + STRAY && radius > own.inner - STRAY) return now;
  const under = rings.find(({ inner, outer }) => radius <= outer && radius >= inner);
  return under ? ringOf(under) : now;
};

/** What is written on the newest card: only what the hand has changed. */
export const changeOf = ({ before, when, from, to }: Held, card: Card): CardChange => ({
  ...(sameWhen(before, when) || sameWhen(card.when, when) ? {} : { when }),
  ...dropOnRing(RINGS_BY, card, { from, to }),
});
