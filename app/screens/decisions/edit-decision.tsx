// Why, what came of it, which case, and what took its place: written to the board as each field is left. Used by decision-entry.tsx.
import { useEffect, useRef } from 'react';
import { type LoggedDecision, mayTakePlace } from '../../domain/meeting/decision-log.ts';
import { useBoard, useBoardCommands } from '../../live/shared-board.tsx';
import { useDecisionWords } from '../../text/use-decision-words.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { TextField } from './text-field.tsx';

type EditDecisionProps = {
  readonly logged: LoggedDecision;
  readonly log: readonly LoggedDecision[];
  readonly onDone: () => void;
};

export function EditDecision({ logged, log, onDone }: EditDecisionProps) {
  const words = useDecisionWords();
  const { changeDecision } = useBoardCommands();
  const { cards } = useBoard();
  const announce = useAnnounce();
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { decision } = logged;
  const field = (name: string) => `decision-${decision.id}-${name}`;
  const change = (fields: Parameters<typeof changeDecision>[1]) => {
    changeDecision(decision.id, fields);
    announce(words.saved);
  };
  // What it is about is a case first of all; an action item can be, too.
  const cases = cards.filter(({ kind, id }) => kind === 'case' || id === decision.card);
  return (
    <div className="decisions-edit">
      <TextField
        id={field('why')}
        label={words.why}
        value={decision.why}
        onWrite={(why) => change({ why })}
        fieldRef={first}
      />
      <TextField
        id={field('consequences')}
        label={words.consequences}
        value={decision.consequences}
        onWrite={(consequences) => change({ consequences })}
      />
      <label htmlFor={field('case')}>{words.about}</label>
      <select
        className="ui-field"
        id={field('case')}
        value={logged.card?.id ?? ''}
        onChange={(event) => change({ card: event.target.value || null })}
      >
        <option value="">{words.noCase}</option>
        {cases.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <label htmlFor={field('superseded')}>{words.supersededBy}</label>
      <select
        className="ui-field"
        id={field('superseded')}
        value={logged.supersededBy?.id ?? ''}
        onChange={(event) => change({ supersededBy: event.target.value || null })}
      >
        <option value="">{words.notSuperseded}</option>
        {mayTakePlace(log, decision.id).map(({ decision: { id, what } }) => (
          <option key={id} value={id}>
            {what}
          </option>
        ))}
      </select>
      <p className="decisions-note">{words.minutesStand}</p>
      <button className="ui-button" data-look="go" type="button" onClick={onDone}>
        {words.done}
      </button>
    </div>
  );
}
