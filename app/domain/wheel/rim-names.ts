// Where the name of a month, week or weekday stands along the rim: in the middle of its cell, beside today's hand where that would go
// through it. Called by the wheel and its pictures.
import type { PlainDate } from '../plain-date.ts';
import type { Cell } from './cells.ts';
import { RADIUS } from './rings.ts';
import { angleOf, angleOfDay, isIn, type WheelSpan } from './span.ts';

/** Half of the hand's knob, and air. */
const HAND = 8;

/** The radius on which the middle of its letters lies: outside of the numbers' ring, also where letters are large. */
export const rimNameRadius = (size: number): number => Math.max(RADIUS.month + 1, RADIUS.weekOut + size / 2);

type Asked = { readonly span: WheelSpan; readonly today: PlainDate; readonly width: number };

/** The angle of the name's middle; `width` is the name's length in drawing units. */
export const angleOfRimName = (
  { from, to, current }: Pick<Cell, 'from' | 'to' | 'current'>,
  { span, today, width }: Asked,
): number => {
  const middle = angleOf(span, (from + to) / 2);
  if (!current || !isIn(span, today)) return middle;
  const hand = angleOfDay(span, today);
  const away = (width / 2 + HAND) / RADIUS.month;
  if (Math.abs(hand - middle) >= away) return middle;
  return hand <= middle ? hand + away : hand - away;
};
