// Says quietly that a card's evaluation is due, and since when. Used by the card's panel.
import { HourglassIcon } from '@navikt/aksel-icons';
import type { Card } from '../../domain/card.ts';
import { askedOn, evaluationDue } from '../../domain/plan/publishing.ts';
import { useToday } from '../../live/shared-board.tsx';
import { sayDay } from '../../text/dates.ts';
import { usePlanWords } from '../../text/use-plan-words.ts';
import { useLanguage } from '../../text/words.tsx';

export const EvaluationDue = ({ card }: { readonly card: Card }) => {
  const words = usePlanWords().card;
  const language = useLanguage();
  const today = useToday();
  const asked = askedOn(card);
  if (asked === null || !evaluationDue(card, today)) return null;
  return (
    <span className="ui-chip evaluation-due" title={words.askedOn(sayDay(asked, language))}>
      <HourglassIcon aria-hidden />
      {words.due}
    </span>
  );
};
