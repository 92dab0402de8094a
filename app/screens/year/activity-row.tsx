// One yearly activity in words: what, by which rule, when that is next year, whose. Pressing it opens its form. Called by the screen of
// the year.

import type { Activity } from '../../domain/board.ts';
import { addDays } from '../../domain/plain-date.ts';
import { startOf } from '../../domain/when.ts';
import { dayCollisions } from '../../domain/year/collisions.ts';
import type { Turn } from '../../domain/year/turns.ts';
import { useBoard, useLiveBoard } from '../../live/shared-board.tsx';
import { sayDay } from '../../text/dates.ts';
import { sayRule } from '../../text/say-rule.ts';
import { useWordsWithYear } from '../../text/use-year-words.ts';
import { useLanguage } from '../../text/words.tsx';
import { Face } from '../../ui/face.tsx';
import { CollisionChips } from './collision-chips.tsx';
import { sayTurn, sayTurnWeeks } from './say-turn.ts';

type RowProps = {
  readonly activity: Activity;
  readonly turns: readonly Turn[];
  /** The year that the turns are of. */
  readonly next: number;
  readonly onEdit: () => void;
};

const noOther = () => '';

export const ActivityRow = ({ activity, turns, next, onEdit }: RowProps) => {
  const words = useWordsWithYear();
  const language = useLanguage();
  const { activities, people } = useBoard();
  const isLive = useLiveBoard() !== null;
  const owner = people.find(({ id }) => id === activity.owner);
  const [first] = turns;
  const { leadDays, checklist } = activity;
  return (
    <div className="year-row" data-kind={activity.kind} data-activity={activity.id}>
      <span className="year-bar" aria-hidden="true" />
      <div className="year-what">
        <h3>
          <button type="button" disabled={!isLive} onClick={onEdit} title={words.year.change(activity.title)}>
            <span className="ui-hidden">{words.wheel.kinds[activity.kind]}: </span>
            {activity.title}
          </button>
        </h3>
        <p>{sayRule(activity.rule, language, activities)}</p>
      </div>
      <div className="year-next">
        <p>
          <span className="year-of">{next}</span>
          {turns.length > 1 ? words.year.times(turns.length) : first && sayTurn(first.when, language, next)}
          {turns.length === 1 && first && (
            <span className="year-week">{sayTurnWeeks(first.when, language)}</span>
          )}
          {!first && <span className="year-week">{words.year.neverWhy}</span>}
        </p>
        {first && leadDays > 0 && (
          <p className="year-week">
            {words.year.planFrom(sayDay(addDays(startOf(first.when), -leadDays), language))}
          </p>
        )}
        {turns.length === 1 && first && (
          <CollisionChips
            collisions={dayCollisions(first.when)}
            moved={first.moved && words.year.moved[first.moved]}
            titleOf={noOther}
          />
        )}
      </div>
      <span className="year-whose">
        {checklist.length > 0 && <span title={words.year.form.checklist}>☑ {checklist.length}</span>}
        {owner && <Face name={owner.name} colour={owner.colour} outside={owner.outsider} size="small" />}
      </span>
    </div>
  );
};
