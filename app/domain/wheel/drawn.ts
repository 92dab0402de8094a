// How each open card is named on the circle: inside its arc, beside the circle with a leader, by a number that the list explains, or
// counted with others of its month. Called by the wheel screen and its picture; it knows the size of letters, so the layout need not.
import type { CardId } from '../card.ts';
import { type Circle, chooseLabels, hiddenIn, placeLabels } from './choose-labels.ts';
import { writtenInside } from './inside-labels.ts';
import type { Label, LabelFrame } from './label-places.ts';
import { type MarkNumber, numbersOf } from './mark-numbers.ts';
import type { Mark, WheelLayout } from './marks.ts';

export type DrawnFrame = {
  /** Null: there is no room beside the circle. */
  readonly labels: LabelFrame | null;
  /** The size of letters inside of arcs, in drawing units. */
  readonly letters: number;
  /** Null: nothing would explain a number. */
  readonly numbers: { readonly size: number; readonly most: number } | null;
};

export type Drawn = {
  /** Those with a title in them are thicker than they were laid out; all others are the same objects. */
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  /** In the list's order. */
  readonly numbers: readonly MarkNumber[];
};

/** So many letters of a title must fit into an arc when there is no other place for it. */
const LEAST_LETTERS = 8;

export const drawnOf = ({ rings, marks }: WheelLayout, circle: Circle, frame: DrawnFrame): Drawn => {
  const { span } = circle;
  const { letters: size, labels } = frame;
  // What is late says so beside the circle, where its date stands.
  const whole = writtenInside({ rings, marks }, (mark) => !mark.settled && !mark.late, { span, size });
  const chosen = chooseLabels(whole, circle, labels);
  const waiting = new Set(hiddenIn(chosen).map(({ card }) => card.id));
  const isWaiting = ({ card, settled }: Mark) => !settled && waiting.has(card.id);
  const cut = writtenInside({ rings, marks: whole }, isWaiting, { span, size, least: LEAST_LETTERS });
  const inside = new Set(cut.flatMap((mark) => (mark.inside ? mark.card.id : [])));
  const left = hiddenIn(chosen).filter(({ card }) => !inside.has(card.id));
  const numbers = frame.numbers ? numbersOf(left, { rings, marks: cut }, { span, ...frame.numbers }) : [];
  const said = new Set<CardId>([...inside, ...numbers.map(({ card }) => card.id)]);
  return { marks: cut, labels: labels ? placeLabels(chosen, labels, said) : [], numbers };
};
