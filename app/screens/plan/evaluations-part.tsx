// The evaluations that are due, oldest first, each a way to its card. Placed by plan-screen.tsx; nothing when none is.
import { HourglassIcon } from '@navikt/aksel-icons';
import { Link } from '@remix-run/react';
import { askedOn, evaluationDue } from '../../domain/plan/publishing.ts';
import { useBoard, useToday } from '../../live/shared-board.tsx';
import { sayDay, sayWhen } from '../../text/dates.ts';
import { usePlanWords } from '../../text/use-plan-words.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { usePlanLinks } from './use-plan.ts';

export function EvaluationsPart() {
  const { evaluations: words } = usePlanWords();
  const { untitled } = useWords().card;
  const language = useLanguage();
  const today = useToday();
  const links = usePlanLinks();
  const due = useBoard()
    .cards.filter((card) => evaluationDue(card, today))
    .map((card) => ({ card, asked: askedOn(card) ?? today }))
    .sort((a, b) => a.asked.localeCompare(b.asked));
  if (due.length === 0) return null;
  return (
    <section className="plan-due" aria-labelledby="plan-due">
      <h2 id="plan-due">
        <HourglassIcon aria-hidden />
        {words.title}
      </h2>
      <ul>
        {due.map(({ card, asked }) => (
          <li key={card.id} data-card={card.id}>
            <Link to={links.card(card.id)} preventScrollReset data-card-link>
              {card.title || untitled}
            </Link>
            <span>
              {card.when && `${words.published(sayWhen(card.when, language, { today }))} · `}
              {words.asked(sayDay(asked, language))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
