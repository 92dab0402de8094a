// One row of the roll: what, when it was last year, when it would be, what that collides with, and what to do about it. Called by the roll's
// screen.

import { ChevronLeftIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import { Link } from '@remix-run/react';
import { assigneesOf } from '../../domain/people-in-order.ts';
import { sameWhen } from '../../domain/when.ts';
import { type RollRow, rulesFor } from '../../domain/year/roll.ts';
import { useBoardId } from '../../live/shared-board.tsx';
import { sayDay, sayWhenFully } from '../../text/dates.ts';
import { sayRule } from '../../text/say-rule.ts';
import { useWordsWithYear, useYearWords } from '../../text/use-year-words.ts';
import { useLanguage } from '../../text/words.tsx';
import { Faces } from '../../ui/face.tsx';
import { CollisionChips } from './collision-chips.tsx';
import { RollDeeds } from './roll-deeds.tsx';
import { sayTurn, sayTurnWeeks } from './say-turn.ts';
import type { RollView } from './use-roll.ts';

type RowProps = {
  readonly row: RollRow;
  readonly view: RollView;
  readonly titleOf: (card: string) => string;
  /** Something of it was settled by pointer: where the focus goes on. */
  readonly onSettled: (id: string) => void;
};

export const RollRowView = ({ row, view, titleOf, onSettled }: RowProps) => {
  const { year: words } = useWordsWithYear();
  const language = useLanguage();
  return (
    <li className="roll-row" data-roll-row={row.id} data-kind={row.activity.kind} data-state={row.state}>
      <span className="roll-bar" aria-hidden="true" />
      <What row={row} view={view} />
      <Last row={row} view={view} />
      <div className="roll-next">
        <Shift row={row} view={view} />
        {row.planFrom && row.state !== 'skipped' && (
          <p className="roll-week roll-plan">{words.planFrom(sayDay(row.planFrom, language))}</p>
        )}
        <CollisionChips
          collisions={row.collisions}
          moved={row.moved && sameWhen(row.when, row.proposed) ? words.moved[row.moved] : null}
          titleOf={titleOf}
        />
      </div>
      <RollDeeds row={row} view={view} onSettled={onSettled} />
    </li>
  );
};

type PartProps = Pick<RowProps, 'row' | 'view'>;

function What({ row, view }: PartProps) {
  const words = useWordsWithYear();
  const language = useLanguage();
  const { activity, oneOff } = row;
  const faces = assigneesOf({ assignees: row.people }, view.board.people);
  return (
    <div className="roll-what">
      <h3>
        <span className="ui-hidden">{words.wheel.kinds[activity.kind]}: </span>
        {activity.title}
      </h3>
      <p className="roll-rule">
        {oneOff ? (
          <RuleChoice row={row} view={view} />
        ) : (
          sayRule(activity.rule, language, view.board.activities)
        )}
        <Faces people={faces} most={3} size="small" />
      </p>
    </div>
  );
}

/** Of a one-off: by week and weekday, by date, or by the weekday of the month. */
function RuleChoice({ row, view }: PartProps) {
  const words = useYearWords().roll;
  const language = useLanguage();
  const { oneOff, activity } = row;
  if (!oneOff?.when) return null;
  const rules = rulesFor(oneOff.when);
  const chosen = rules.findIndex((rule) => rule.kind === activity.rule.kind);
  return (
    <select
      className="roll-select"
      aria-label={words.follows(activity.title)}
      value={chosen}
      onChange={(event) => view.ask(oneOff.id, rules[Number(event.target.value)] ?? null)}
    >
      {rules.map((rule, i) => (
        <option key={rule.kind} value={i}>
          {sayRule(rule, language, view.board.activities)}
        </option>
      ))}
    </select>
  );
}

function Last({ row: { last }, view }: PartProps) {
  const words = useYearWords().roll;
  const language = useLanguage();
  const board = useBoardId();
  const from = view.to - 1;
  return (
    <div className="roll-last">
      <span className="roll-cell-name">{words.last(from)}</span>
      {last?.when ? (
        <>
          <Link
            to={`/b/${board}/wheel/card/${last.id}?year=${from}`}
            title={sayWhenFully(last.when, language)}
          >
            {sayTurn(last.when, language, from)}
            <span className="ui-hidden">: {last.title}</span>
          </Link>
          <span className="roll-week">{sayTurnWeeks(last.when, language)}</span>
          {last.evaluation !== '' && (
            <span className="roll-evaluation" title={last.evaluation}>
              <span className="ui-hidden">{words.evaluation}: </span>
              {last.evaluation}
            </span>
          )}
        </>
      ) : (
        <span className="roll-week">{words.noLast}</span>
      )}
    </div>
  );
}

function Shift({ row, view }: PartProps) {
  const { year: words } = useWordsWithYear();
  const language = useLanguage();
  const { activity, when } = row;
  const isShifted = !sameWhen(when, row.proposed);
  const arrow = (days: number, label: string, Icon: typeof ChevronLeftIcon) => (
    <button
      type="button"
      className="roll-arrow"
      aria-label={label}
      title={label}
      disabled={!view.isLive}
      onClick={() => view.shift(row, days)}
    >
      <Icon aria-hidden />
    </button>
  );
  return (
    <div className="roll-shift">
      <span className="roll-cell-name">{words.roll.next(view.to)}</span>
      {row.state !== 'skipped' && arrow(-1, words.roll.earlier(activity.title), ChevronLeftIcon)}
      <span className="roll-when" title={sayWhenFully(when, language)}>
        <b>{sayTurn(when, language, view.to)}</b>
        <span className="roll-week">{sayTurnWeeks(when, language)}</span>
      </span>
      {row.state !== 'skipped' && arrow(1, words.roll.later(activity.title), ChevronRightIcon)}
      {isShifted && row.state === 'open' && (
        <button type="button" className="roll-reset" onClick={() => view.reset(row)}>
          {words.roll.asProposed}
        </button>
      )}
    </div>
  );
}
