// A communication task on its way out, and the evaluation after it. Called by the card's panel and the plan.
//
// Published is not done. `publishing` says how far the text is, `status` what the group has left to do: what is published is done once it
// is evaluated, or at once if no evaluation is asked for. Columns are about `status` alone (R1), so a drop never publishes anything.
import { type Card, type CardChange, isOpen, type Publishing } from '../card.ts';
import { changeStatus } from '../change-status.ts';
import { addDays, type PlainDate } from '../plain-date.ts';
import { endOf } from '../when.ts';

const isEvaluated = ({ evaluation }: Pick<Card, 'evaluation'>): boolean => evaluation.trim() !== '';

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

/** The fields to write for a new publishing state; {} when the card has it already. What is taken back from publishing is open again. */
export function changePublishing(card: Card, publishing: Publishing, today: PlainDate): CardChange {
  if (card.publishing === publishing) return {};
  const isDone = publishing === 'published' && (card.askAfter === null || isEvaluated(card));
  if (isDone && isOpen(card)) return { publishing, ...changeStatus(card, 'done', today) };
  const isUndone = card.publishing === 'published' && card.status === 'done';
  return { publishing, ...(isUndone && changeStatus(card, 'open', today)) };
}

/** The fields to write for an evaluation: with its first words, what is published is done. */
export function changeEvaluation(card: Card, evaluation: string, today: PlainDate): CardChange {
  if (card.evaluation === evaluation) return {};
  const isDone = isEvaluated({ evaluation }) && card.publishing === 'published' && isOpen(card);
  return { evaluation, ...(isDone && changeStatus(card, 'done', today)) };
}
