// What one does about a row of the roll: take along, skip, and open the card when it is taken. Called by the row.

import { CheckmarkIcon } from '@navikt/aksel-icons';
import { Link } from '@remix-run/react';
import type { RollRow } from '../../domain/year/roll.ts';
import { useBoardId } from '../../live/shared-board.tsx';
import { useYearWords } from '../../text/use-year-words.ts';
import type { RollView } from './use-roll.ts';

type DeedsProps = {
  readonly row: RollRow;
  readonly view: RollView;
  /** It was settled by pointer: where the focus goes on. */
  readonly onSettled: (id: string) => void;
};

export function RollDeeds({ row, view, onSettled }: DeedsProps) {
  const words = useYearWords().roll;
  const board = useBoardId();
  const { activity, state } = row;
  const settle = (run: () => void) => {
    onSettled(row.id);
    run();
  };
  if (state === 'accepted')
    return (
      <div className="roll-deeds">
        <Link
          className="roll-done"
          data-row-focus
          to={`/b/${board}/wheel/card/${row.id}?year=${view.to}`}
          aria-label={`${words.isAccepted}: ${words.openCard(activity.title)}`}
        >
          <CheckmarkIcon aria-hidden />
          {words.isAccepted}
        </Link>
      </div>
    );
  return (
    <div className="roll-deeds">
      {state === 'skipped' && <span className="roll-skipped">{words.isSkipped}</span>}
      {state === 'open' && (
        <button
          type="button"
          className="ui-button"
          data-look="quiet"
          aria-label={words.skipRow(activity.title)}
          disabled={!view.isLive}
          onClick={() => settle(() => view.skip([row]))}
        >
          {words.skip}
        </button>
      )}
      <button
        type="button"
        className="ui-button"
        data-look={state === 'open' ? 'go' : 'quiet'}
        data-row-focus
        aria-label={
          state === 'open' ? words.acceptRow(activity.title) : `${words.acceptAfterAll}: ${activity.title}`
        }
        disabled={!view.isLive}
        onClick={() => settle(() => view.accept([row]))}
      >
        {state === 'open' ? words.accept : words.acceptAfterAll}
      </button>
    </div>
  );
}
