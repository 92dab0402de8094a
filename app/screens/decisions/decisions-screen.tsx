// What was decided, across all meetings: searched, linked to its meeting and case, and to what took its place.
// Called by routes/b.$board.decisions.tsx.

import { Form, Link } from '@remix-run/react';
import { useMemo, useState } from 'react';
import { decisionLog, prepareLog, searchLog } from '../../domain/meeting/decision-log.ts';
import { useBoard, useBoardId } from '../../live/shared-board.tsx';
import { PageHeading } from '../../parts/page-title.tsx';
import { useDecisionWords } from '../../text/use-decision-words.ts';
import { DecisionEntry } from './decision-entry.tsx';
import './decisions.css';

/** `asked`: what the address asks for (`?q=`), so that it works without scripts and can be sent to others. */
export function DecisionsScreen({ asked }: { asked: string }) {
  const words = useDecisionWords();
  const { decisions, meetings, cards, deleted } = useBoard();
  const log = useMemo(
    () => decisionLog({ decisions, meetings, cards, deleted }),
    [decisions, meetings, cards, deleted],
  );
  const prepared = useMemo(() => prepareLog(log), [log]);
  const [typed, setTyped] = useState(asked);
  const found = searchLog(prepared, typed);
  if (log.length === 0) return <NoDecisions />;
  return (
    <main className="decisions-main" id="content" tabIndex={-1}>
      <div className="decisions-column">
        <PageHeading title={words.title} />
        <Form
          className="decisions-search"
          role="search"
          method="get"
          onSubmit={(event) => event.preventDefault()}
        >
          <label htmlFor="decisions-q">{words.search}</label>
          <p id="decisions-q-hint">{words.searchHint}</p>
          <div>
            <input
              className="ui-field"
              id="decisions-q"
              name="q"
              type="search"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              aria-describedby="decisions-q-hint"
            />
            <button className="ui-button" type="submit">
              {words.find}
            </button>
          </div>
        </Form>
        <p className="decisions-count" role="status">
          {typed.trim() === '' ? words.count(log.length) : words.found(found.length, log.length)}
        </p>
        {found.length === 0 && (
          <p>
            {words.nothing}{' '}
            <button className="ui-button" type="button" onClick={() => setTyped('')}>
              {words.clear}
            </button>
          </p>
        )}
        <ol className="decisions-list">
          {found.map((logged) => (
            <DecisionEntry key={logged.decision.id} logged={logged} log={log} />
          ))}
        </ol>
      </div>
    </main>
  );
}

function NoDecisions() {
  const words = useDecisionWords();
  const board = useBoardId();
  return (
    <main className="decisions-main" id="content" tabIndex={-1}>
      <div className="decisions-column">
        <PageHeading title={words.title} />
        <div className="decisions-empty">
          <h2>{words.none}</h2>
          <p>{words.teach}</p>
          <Link className="ui-button" data-look="go" to={`/b/${board}/meetings`}>
            {words.toMeetings}
          </Link>
        </div>
      </div>
    </main>
  );
}
