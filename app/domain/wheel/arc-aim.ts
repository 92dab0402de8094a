// From the hand to the day: where on an arc it takes hold, and which date the arc gets when the hand is at another angle. Angles are
// radians from the top, clockwise. Called by the wheel's drag.
import { addDays, daysBetween, type PlainDate } from '../plain-date.ts';
import type { When } from '../when.ts';
import { carryArc, type Edge, edgeOf, pullArc } from './arc-move.ts';
import { angleOfDay, dayAtAngle, daysInto, FULL_CIRCLE, partOf, type WheelSpan } from './span.ts';

export type Grip = {
  readonly takes: 'whole' | Edge;
  /** The day of the arc that the hand has. */
  readonly day: PlainDate;
  /** How far past that day the hand is: small arcs are drawn, and reached, wider than their days. */
  readonly offset: number;
};

/** From −π to π. */
const turned = (angle: number): number => angle - FULL_CIRCLE * Math.round(angle / FULL_CIRCLE);

/** The hold of a hand at this angle: on an end, or on the day of the arc in the span that is nearest. */
export const gripAt = (span: WheelSpan, when: When, takes: Grip['takes'], angle: number): Grip => {
  const pointed = dayAtAngle(span, angle);
  const part = partOf(when, span);
  if (takes !== 'whole' || part === null) {
    const day = edgeOf(when, takes === 'whole' ? 'start' : takes);
    return { takes, day, offset: turned(angle - angleOfDay(span, day)) };
  }
  const at = daysInto(span, pointed);
  if (at >= part.from && at < part.to) return { takes, day: pointed, offset: 0 };
  const past = (days: number) => Math.abs(turned(angle - angleOfDay(span, addDays(span.first, days))));
  const day = addDays(span.first, past(part.from) <= past(part.to - 1) ? part.from : part.to - 1);
  return { takes, day, offset: turned(angle - angleOfDay(span, day)) };
};

/** The day moved by whole turns of the circle to where it is nearest to another: an end that is pulled past the top goes on. */
const nearestTurn = (span: WheelSpan, day: PlainDate, near: PlainDate): PlainDate =>
  addDays(day, Math.round(daysBetween(day, near) / span.days) * span.days);

/**
 * The day that the hand has at this angle. Carried whole it is a day of the span: what the circle shows there is what one gets. An
 * end goes on past the top; `near` is the day that it had just before.
 */
export const dayInHand = (span: WheelSpan, grip: Grip, angle: number, near: PlainDate): PlainDate => {
  const day = dayAtAngle(span, angle - grip.offset);
  return grip.takes === 'whole' ? day : nearestTurn(span, day, near);
};

/** The date that the arc gets with that day in the hand. An arc gets no longer than the circle; one that is longer already, no longer than it was. */
export const whenInHand = (span: WheelSpan, when: When, grip: Grip, day: PlainDate): When => {
  if (grip.takes === 'whole') return carryArc(when, grip.day, day);
  const most = Math.max(span.days - 1, daysBetween(edgeOf(when, 'start'), edgeOf(when, 'end')));
  if (grip.takes === 'end') {
    const last = addDays(edgeOf(when, 'start'), most);
    return pullArc(when, 'end', day < last ? day : last);
  }
  const first = addDays(edgeOf(when, 'end'), -most);
  return pullArc(when, 'start', day > first ? day : first);
};
