// Status, and on whom a waiting card waits. Used by the card's panel and the list.
import { type Card, STATUSES, type Status } from '../../domain/card.ts';
import { changeStatus } from '../../domain/change-status.ts';
import { useToday } from '../../live/shared-board.tsx';
import { sayDay } from '../../text/dates.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import type { CardFieldProps } from './card-field-props.ts';
import { useTextDraft } from './use-text-draft.ts';
import './card-fields.css';

export const StatusField = ({ card, change }: CardFieldProps) => {
  const words = useWords();
  const today = useToday();
  return (
    <div className="card-status" data-status={card.status}>
      <select
        className="card-select"
        aria-label={words.card.status}
        value={card.status}
        onChange={(event) => change(changeStatus(card, event.target.value as Status, today))}
      >
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {words.board.statuses[status]}
          </option>
        ))}
      </select>
      {card.status === 'waiting' && <WaitingOn card={card} change={change} />}
      {card.status === 'done' && <DoneOn card={card} />}
    </div>
  );
};

/** On whom a waiting card waits, and since when. */
export const WaitingOn = ({ card, change }: CardFieldProps) => {
  const words = useWords().card;
  const language = useLanguage();
  const since = card.waiting?.since ?? null;
  const draft = useTextDraft(card.waiting?.on ?? '', (on) => change({ waiting: { on, since } }));
  return (
    <>
      <input
        className="ui-field card-waiting"
        type="text"
        aria-label={words.waitingOn}
        placeholder={words.waitingOnHint}
        maxLength={200}
        autoComplete="off"
        {...draft}
      />
      {since && <span className="card-quiet">{words.since(sayDay(since, language))}</span>}
    </>
  );
};

const DoneOn = ({ card }: { card: Card }) => {
  const language = useLanguage();
  return card.doneOn ? (
    <span className="card-quiet">{sayDay(card.doneOn, language, { weekday: true })}</span>
  ) : null;
};
