// Tasks by their titles, each with its state, date and who has it, as ways to their cards. Used in the grid's cells and under it.

import { Link } from '@remix-run/react';
import type { Card } from '../../domain/card.ts';
import { assigneesOf } from '../../domain/people-in-order.ts';
import { useBoard, useToday } from '../../live/shared-board.tsx';
import { PublishingDot } from '../../parts/card-fields/publishing-dot.tsx';
import { sayWhen } from '../../text/dates.ts';
import { usePlanWords } from '../../text/use-plan-words.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { usePlanLinks } from './use-plan.ts';

export const TaskList = ({ cards }: { readonly cards: readonly Card[] }) => (
  <ul className="task-list">
    {cards.map((card) => (
      <TaskLine key={card.id} card={card} />
    ))}
  </ul>
);

function TaskLine({ card }: { readonly card: Card }) {
  const words = usePlanWords();
  const { untitled } = useWords().card;
  const language = useLanguage();
  const today = useToday();
  const links = usePlanLinks();
  const { people } = useBoard();
  const who = assigneesOf(card, people).map(({ name }) => name);
  const when = card.when === null ? [] : [sayWhen(card.when, language, { today })];
  return (
    <li data-card={card.id}>
      <PublishingDot state={card.publishing} />
      <Link to={links.card(card.id)} preventScrollReset data-card-link>
        {card.title || untitled}
      </Link>
      <span>{[...when, words.publishing[card.publishing], ...who].join(' · ')}</span>
    </li>
  );
}
