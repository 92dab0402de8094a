// Where one types when something is done every year, and sees at once how it was read and which dates it gives. Called by the form of
// an activity.

import type { Activity } from '../../domain/board.ts';
import { yearOf } from '../../domain/plain-date.ts';
import { dayCollisions } from '../../domain/year/collisions.ts';
import type { Rule } from '../../domain/year/rule.ts';
import { turnsOf } from '../../domain/year/turns.ts';
import { useToday } from '../../live/shared-board.tsx';
import { sayRule } from '../../text/say-rule.ts';
import { useYearWords } from '../../text/use-year-words.ts';
import { useLanguage } from '../../text/words.tsx';
import { CollisionChips } from './collision-chips.tsx';
import { readTyped } from './read-typed.ts';
import { sayTurn, sayTurnWeeks } from './say-turn.ts';

type FieldProps = {
  readonly id: string;
  readonly typed: string;
  readonly onTyped: (text: string) => void;
  /** For a length in days; the reading shows it. */
  readonly days: number;
  readonly activities: readonly Activity[];
  /** Whether it was tried to save what can't be read. */
  readonly isTried: boolean;
  readonly field: React.RefObject<HTMLInputElement>;
};

export const RuleField = ({ id, typed, onTyped, days, activities, isTried, field }: FieldProps) => {
  const { form: words } = useYearWords();
  const read = readTyped(typed, id, activities);
  const problem = 'problem' in read && (typed.trim() !== '' || isTried) ? read.problem : null;
  const others = activities.filter((one) => one.id !== id);
  return (
    <div className="year-field" data-wide>
      <label htmlFor="year-rule">{words.rule}</label>
      <input
        ref={field}
        id="year-rule"
        className="ui-field"
        value={typed}
        maxLength={200}
        autoComplete="off"
        placeholder={words.ruleHint}
        aria-invalid={isTried && problem !== null}
        aria-describedby="year-reading"
        onChange={(event) => onTyped(event.target.value)}
      />
      <div id="year-reading" className="year-reading" aria-live="polite">
        {'rule' in read && <Reading rule={read.rule} days={days} activities={others} />}
        {problem !== null && <p data-problem={isTried || undefined}>{words.problems[problem]}</p>}
      </div>
    </div>
  );
};

type ReadingProps = { rule: Rule; days: number; activities: readonly Activity[] };

function Reading({ rule, days, activities }: ReadingProps) {
  const words = useYearWords();
  const language = useLanguage();
  const thisYear = yearOf(useToday());
  const datesIn = (year: number) => turnsOf({ id: 'read', rule, days }, year, activities);
  const [next, ...more] = datesIn(thisYear + 1);
  return (
    <>
      <p className="year-read">{words.form.read(sayRule(rule, language, activities))}</p>
      {[thisYear, thisYear + 1].map((year) => (
        <p key={year} className="year-dates">
          <span className="year-of">{year}</span>
          {datesIn(year)
            .slice(0, 4)
            .map(({ key, when }) => (
              <span key={key}>
                {sayTurn(when, language, year)}{' '}
                <span className="year-week">{sayTurnWeeks(when, language)}</span>
              </span>
            ))}
          {datesIn(year).length > 4 && <span>…</span>}
        </p>
      ))}
      {next && more.length === 0 && (
        <CollisionChips
          collisions={dayCollisions(next.when)}
          moved={next.moved && words.moved[next.moved]}
          titleOf={() => ''}
        />
      )}
    </>
  );
}
