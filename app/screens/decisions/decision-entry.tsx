// One decision in the log: what, why, what came of it, where it was made, its case, and what took whose place. Used by
// decisions-screen.tsx.
import { PencilIcon } from '@navikt/aksel-icons';
import { Link } from '@remix-run/react';
import { type ReactNode, useRef, useState } from 'react';
import type { Decision } from '../../domain/meeting/decision.ts';
import type { LoggedDecision } from '../../domain/meeting/decision-log.ts';
import { useBoardId, useLiveBoard } from '../../live/shared-board.tsx';
import { sayDay } from '../../text/dates.ts';
import { useDecisionWords } from '../../text/use-decision-words.ts';
import { useLanguage } from '../../text/words.tsx';
import { EditDecision } from './edit-decision.tsx';

type DecisionEntryProps = { readonly logged: LoggedDecision; readonly log: readonly LoggedDecision[] };

export function DecisionEntry({ logged, log }: DecisionEntryProps) {
  const words = useDecisionWords();
  const { decision, supersededBy } = logged;
  const isLive = useLiveBoard() !== null;
  const [isEdited, setEdited] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const close = () => {
    setEdited(false);
    // The button comes back with the next drawing.
    requestAnimationFrame(() => edit.current?.focus());
  };
  return (
    <li
      className="decisions-entry"
      id={`decision-${decision.id}`}
      data-superseded={supersededBy ? '' : undefined}
    >
      <div className="decisions-head">
        <h2>
          {decision.what}
          {supersededBy && <span className="ui-chip">{words.superseded}</span>}
        </h2>
        {isLive && !isEdited && (
          <button
            ref={edit}
            className="ui-button"
            data-look="quiet"
            type="button"
            aria-label={words.editOf(decision.what)}
            onClick={() => setEdited(true)}
          >
            <PencilIcon aria-hidden />
            {words.edit}
          </button>
        )}
      </div>
      <Made logged={logged} />
      {isEdited ? <EditDecision logged={logged} log={log} onDone={close} /> : <Said logged={logged} />}
    </li>
  );
}

function Made({ logged: { meeting } }: { logged: LoggedDecision }) {
  const words = useDecisionWords();
  const language = useLanguage();
  const board = useBoardId();
  if (!meeting) return <p className="decisions-made">{words.noMeeting}</p>;
  const day = meeting.date === null ? '' : sayDay(meeting.date, language, { weekday: true, year: true });
  return (
    <p className="decisions-made">
      <Link to={`/b/${board}/meetings/${meeting.id}`}>
        {words.made(meeting.title || words.untitled, day)}
      </Link>
    </p>
  );
}

function Said({ logged }: { logged: LoggedDecision }) {
  const words = useDecisionWords();
  const board = useBoardId();
  const { decision, card, supersededBy, supersedes } = logged;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [words.why, decision.why],
    [words.consequences, decision.consequences],
    [words.about, card && <Link to={`/b/${board}/card/${card.id}`}>{card.title}</Link>],
    [words.supersededBy, supersededBy && <ToDecision decision={supersededBy} />],
    [
      words.supersedes,
      supersedes.length > 0 && supersedes.map((one) => <ToDecision key={one.id} decision={one} />),
    ],
  ];
  const told = facts.filter(([, value]) => Boolean(value));
  if (told.length === 0) return null;
  return (
    <dl className="decisions-facts">
      {told.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const ToDecision = ({ decision }: { decision: Decision }) => (
  <a className="decisions-other" href={`#decision-${decision.id}`}>
    {decision.what}
  </a>
);
