// When a communication task's evaluation is asked for. Called by the plan, and by the filter, which comes with the board.
import type { Card } from '../card.ts';
import { addDays, type PlainDate } from '../plain-date.ts';
import { endOf } from '../when.ts';

export const isEvaluated = ({ evaluation }: Pick<Card, 'evaluation'>): boolean => evaluation.trim() !== '';

/** The day on which the evaluation is asked for: `askAfter` days after the last day of `when`; null when it isn't, or can't be. */
export const askedOn = ({ when, askAfter }: Pick<Card, 'when' | 'askAfter'>): PlainDate | null =>
  when === null || askAfter === null ? null : addDays(endOf(when), askAfter);

/**
 * Whether it is time to say how it went: published, asked for, not yet written, and the day is here. A card that somebody set to done
 * is asked all the same; one that was dropped is not.
 */
export function evaluationDue(
  card: Pick<Card, 'kind' | 'when' | 'askAfter' | 'evaluation' | 'publishing' | 'status'>,
  today: PlainDate,
): boolean {
  const asked = askedOn(card);
  return (
    card.kind === 'communication' &&
    card.publishing === 'published' &&
    card.status !== 'dropped' &&
    !isEvaluated(card) &&
    asked !== null &&
    asked <= today
  );
}
