// An accepted item is the card itself, live: status, words, who, when (R3). Used by found-action.tsx.

import { Link } from '@remix-run/react';
import type { Card } from '../../domain/card.ts';
import { assigneesOf } from '../../domain/people-in-order.ts';
import { useBoard, useBoardId, useToday } from '../../live/shared-board.tsx';
import { sayWhen } from '../../text/dates.ts';
import { stateNameOf } from '../../text/state-name.ts';
import { useWordsWithMinutes } from '../../text/use-minutes-words.ts';
import { useLanguage } from '../../text/words.tsx';
import { Faces } from '../../ui/face.tsx';
import { KindIcon } from '../../ui/mark.tsx';

export function LiveCard({ card }: { card: Card }) {
  const words = useWordsWithMinutes();
  const language = useLanguage();
  const today = useToday();
  const board = useBoardId();
  const { people } = useBoard();
  const own = assigneesOf(card, people);
  return (
    <div className="minutes-live" data-kind={card.kind}>
      <KindIcon shape={card.kind} />
      <b>{stateNameOf(card, words.board)}</b>
      <Link to={`/b/${board}/card/${card.id}`}>{card.title}</Link>
      <span className="minutes-live-facts">
        {card.when && <span className="minutes-date">{sayWhen(card.when, language, { today })}</span>}
        <Faces label={words.minutes.who} size="small" people={own} />
      </span>
    </div>
  );
}
