// The arc in hand, as values: what is held, what a step or a place of the hand makes of it, what putting it down writes.
// Called by the wheel's drag and keys.
import type { Card, CardChange } from '../../domain/card.ts';
import { addDays } from '../../domain/plain-date.ts';
import { type Edge, edgeOf, pullArc, stepArc } from '../../domain/wheel/arc-move.ts';
import type { Mark, Ring } from '../../domain/wheel/marks.ts';
import { dropOnRing, idsOfRing, takesDrops } from '../../domain/wheel/ring-drop.ts';
import type { RingPlans } from '../../domain/wheel/ring-plan.ts';
import { sameWhen, type When } from '../../domain/when.ts';
import type { ArcStep } from './arc-keys.ts';

export type Held = {
  /** The mark and its card as they were when lifted: what arrives meanwhile doesn't move them. */
  readonly mark: Mark;
  readonly before: When;
  readonly takes: 'whole' | Edge;
  readonly when: When;
  /** The key of the ring that it lies over. */
  readonly to: string;
};

export const held = (mark: Mark, takes: Held['takes']): Held | null => {
  const { when } = mark.card;
  return when && { mark, before: when, takes, when, to: mark.ring };
};

export const isOnOtherRing = ({ mark, to }: Held): boolean => mark.ring !== to;

/** The rings it can lie over: where it came from, and those that take drops. */
const ringsFor = ({ mark }: Held, rings: readonly Ring[]): readonly Ring[] =>
  rings.filter(({ key }) => key === mark.ring || takesDrops(key));

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
  const places = ringsFor(one, rings);
  const next = places[places.findIndex(({ key }) => key === one.to) + step.steps];
  return next ? { ...one, to: next.key } : one;
};

/** How far the hand may stray from the arc's own ring, in drawing units, before another one takes it. */
const STRAY = 6;

/** The key of the ring under the hand; the one that the arc has is left only when the hand is well outside of it. */
export const ringUnder = (one: Held, rings: readonly Ring[], radius: number): string => {
  const own = rings.find(({ key }) => key === one.to);
  if (own && radius < own.outer + STRAY && radius > own.inner - STRAY) return one.to;
  const under = ringsFor(one, rings).find(({ inner, outer }) => radius <= outer && radius >= inner);
  return under ? under.key : one.to;
};

/** What is written on the newest card: only what the hand has changed. */
export const changeOf = (one: Held, card: Card, plans: RingPlans): CardChange => {
  const { mark, before, when, to } = one;
  const dated = sameWhen(before, when) || sameWhen(card.when, when) ? {} : { when };
  if (!isOnOtherRing(one)) return dated;
  return { ...dated, ...dropOnRing(plans.choice.by, card, { from: idsOfRing(mark.ring, plans), to }) };
};
