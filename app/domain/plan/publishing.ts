// A communication task on its way out, and the evaluation after it. Called by the card's panel and the plan.
//
// Published is not done. `publishing` says how far the text is, `status` what the group has left to do: what is published is done once it
// is evaluated, or at once if no evaluation is asked for. Columns are about `status` alone (R1), so a drop never publishes anything.
import { type Card, type CardChange, isOpen, type Publishing } from '../card.ts';
import { changeStatus } from '../change-status.ts';
import type { PlainDate } from '../plain-date.ts';
import { isEvaluated } from './evaluation.ts';

export { askedOn, evaluationDue } from './evaluation.ts';

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
