// One thing that is missing: what it is, the way to put it right, and a field for why it may stand. Used by finalise-screen.tsx.
import { Link } from '@remix-run/react';
import { useState } from 'react';
import type { Lack } from '../../domain/meeting/gate.ts';
import { useBoardId } from '../../live/shared-board.tsx';
import { useFinaliseWords } from '../../text/use-finalise-words.ts';

type LackRowProps = {
  readonly lack: Lack;
  readonly meeting: string;
  /** What was written the last time. */
  readonly written: string;
  /** The last attempt was turned away for want of this. */
  readonly isAsked: boolean;
};

export function LackRow({ lack, meeting, written, isAsked }: LackRowProps) {
  const words = useFinaliseWords();
  const board = useBoardId();
  const [word, setWord] = useState(written);
  const name = words.lacks[lack.kind];
  const whole = lack.title === '' ? name : words.lackOf(name, lack.title);
  const own = `/b/${board}/meetings/${meeting}`;
  const to = lack.card === null ? own : `${own}/card/${lack.card}`;
  const field = `finalise-word-${lack.id}`;
  const isWanted = isAsked && word.trim() === '';
  return (
    <li>
      <div className="finalise-lack">
        <span>
          <b>{name}</b>
          {lack.title !== '' && ` ${lack.title}`}
        </span>
        <Link className="ui-button" data-look="quiet" to={to} aria-label={words.mendOf(whole)}>
          {words.mend}
        </Link>
      </div>
      <label htmlFor={field}>
        {words.why} <span className="ui-hidden">({whole})</span>
      </label>
      <input
        className="ui-field"
        id={field}
        name={`word.${lack.id}`}
        maxLength={500}
        value={word}
        onChange={(event) => setWord(event.target.value)}
        aria-invalid={isWanted || undefined}
        aria-describedby={isWanted ? `${field}-wanted` : undefined}
      />
      {isWanted && (
        <p className="finalise-wanted" id={`${field}-wanted`}>
          {words.whyWanted}
        </p>
      )}
    </li>
  );
}
