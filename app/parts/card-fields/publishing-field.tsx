// How far a communication task is on its way out; what goes with it is domain/plan/publishing.ts. Used by the card's panel.
import { PUBLISHING, type Publishing } from '../../domain/card.ts';
import { changePublishing } from '../../domain/plan/publishing.ts';
import { useToday } from '../../live/shared-board.tsx';
import { usePlanWords } from '../../text/use-plan-words.ts';
import type { CardFieldProps } from './card-field-props.ts';
import { PublishingDot } from './publishing-dot.tsx';
import './card-fields.css';

export const PublishingField = ({ card, change }: CardFieldProps) => {
  const words = usePlanWords();
  const today = useToday();
  return (
    <>
      <PublishingDot state={card.publishing} />
      <select
        className="card-select card-publishing"
        aria-label={words.card.publishing}
        value={card.publishing}
        onChange={(event) => change(changePublishing(card, event.target.value as Publishing, today))}
      >
        {PUBLISHING.map((state) => (
          <option key={state} value={state}>
            {words.publishing[state]}
          </option>
        ))}
      </select>
    </>
  );
};
