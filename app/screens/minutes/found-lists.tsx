// The decisions and the items of the agenda that were found. Used by meeting-screen.tsx.

import { XMarkIcon } from '@navikt/aksel-icons';
import { Link } from '@remix-run/react';
import { memo } from 'react';
import type { Meeting } from '../../domain/board.ts';
import type { Section } from '../../domain/minutes/reading-types.ts';
import { useBoardId, useLiveBoard } from '../../live/shared-board.tsx';
import { useMinutesWords } from '../../text/use-minutes-words.ts';
import { decisionIdOf, type KeptDecision } from './found-items.ts';
import { type Light, leavesItems } from './use-lit.ts';
import { DECISIONS_HEAD, placeOf, type Triage } from './use-triage.ts';

type FoundDecisionsProps = {
  meeting: Meeting;
  decisions: readonly KeptDecision[];
  triage: Triage;
  lit: string | null;
  light: Light;
};

export function FoundDecisions({ meeting, decisions, triage, lit, light }: FoundDecisionsProps) {
  const words = useMinutesWords();
  const isLive = useLiveBoard() !== null;
  const board = useBoardId();
  if (decisions.length === 0) return null;
  const kept = decisions.filter(({ state }) => state === 'kept');
  return (
    <section aria-labelledby={DECISIONS_HEAD}>
      <div className="minutes-part-head">
        <h2 id={DECISIONS_HEAD} tabIndex={-1}>
          {words.decisions}
        </h2>
        {isLive && kept.length > 1 && (
          <button className="ui-button" data-look="quiet" type="button" onClick={() => triage.log(kept)}>
            {words.logAll(kept.length)}
          </button>
        )}
      </div>
      <ul className="minutes-decisions">
        {decisions.map(({ decision, decision: { item, text }, state }) => (
          <li
            key={item}
            id={placeOf(item)}
            data-item={item}
            data-state={state}
            tabIndex={-1}
            data-lit={lit === item || undefined}
            onPointerEnter={() => light(item, 'pointer', 'found')}
            onPointerLeave={() => light(null, 'pointer', 'found')}
            onFocus={() => light(item, 'focus', 'found')}
            onBlur={(event) => {
              if (leavesItems(event)) light(null, 'focus', 'found');
            }}
          >
            <span>{text}</span>
            {isLive && state === 'kept' && (
              <button
                className="ui-button"
                data-look="quiet"
                type="button"
                aria-label={words.logItem(text)}
                onClick={() => triage.log([{ decision, state }])}
              >
                {words.log}
              </button>
            )}
            {state === 'logged' && (
              <Link
                className="minutes-logged"
                to={`/b/${board}/decisions#decision-${decisionIdOf(meeting, item)}`}
              >
                {words.logged}
              </Link>
            )}
            {isLive && state === 'kept' && (
              <button
                className="ui-button"
                data-look="icon"
                type="button"
                title={words.noDecision}
                aria-label={words.noDecisionItem(text)}
                onClick={() => triage.rejectDecision(item, text)}
              >
                <XMarkIcon aria-hidden />
              </button>
            )}
            {isLive && state === 'rejected' && (
              <button
                className="ui-button"
                data-look="quiet"
                type="button"
                aria-label={words.unrejectItem(text)}
                onClick={() => triage.unreject(item, text)}
              >
                {words.unreject}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

export const FoundSections = memo(function FoundSections({ sections }: { sections: readonly Section[] }) {
  const words = useMinutesWords();
  if (sections.length === 0) return null;
  return (
    <section aria-labelledby="found-sections">
      <div className="minutes-part-head">
        <h2 id="found-sections">{words.sections}</h2>
      </div>
      <ul className="minutes-sections">
        {sections.map(({ title, owner, start }) => (
          <li key={start}>
            {title}
            {owner && <span> · {owner}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
});
