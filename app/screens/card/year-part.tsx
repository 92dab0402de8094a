// What a card has from being one year's turn of something: its rule, last year's card, what to begin from. Used by card-panel.tsx.

import { ArrowsCirclepathIcon } from '@navikt/aksel-icons';
import { Link } from '@remix-run/react';
import type { Card } from '../../domain/card.ts';
import { yearOf } from '../../domain/plain-date.ts';
import { startOf } from '../../domain/when.ts';
import { lastYearOf } from '../../domain/year/last-year.ts';
import { useBoard, useBoardId, useToday } from '../../live/shared-board.tsx';
import { sayWhen } from '../../text/dates.ts';
import { sayRule } from '../../text/say-rule.ts';
import { useYearWords } from '../../text/use-year-words.ts';
import { useLanguage } from '../../text/words.tsx';

export const YearPart = ({ card }: { card: Card }) => {
  const { card: words } = useYearWords();
  const language = useLanguage();
  const today = useToday();
  const boardId = useBoardId();
  const board = useBoard();
  const activity = board.activities.find(({ id }) => id === card.activity);
  const last = lastYearOf(card, board);
  if (!activity) return null;
  return (
    <section className="card-part card-source" aria-label={words.yearly}>
      <p>
        <ArrowsCirclepathIcon aria-hidden />
        <Link to={`/b/${boardId}/year`}>{words.yearly}</Link>
        <span className="card-quiet">{sayRule(activity.rule, language, board.activities)}</span>
      </p>
      {last?.when && (
        <p>
          <Link to={`/b/${boardId}/wheel/card/${last.id}?year=${yearOf(startOf(last.when))}`}>
            {words.lastYear(sayWhen(last.when, language, { today }))}
          </Link>
        </p>
      )}
      {activity.text && <blockquote>{activity.text}</blockquote>}
      {activity.checklist.length > 0 && (
        <ul className="card-year-list" aria-label={words.checklist}>
          {activity.checklist.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
};
