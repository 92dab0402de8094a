// Example activities for the tests of the year. Called by tests/domain and tests/ydoc.
import { type Activity, PLAIN_ACTIVITY } from '../../../app/domain/board.ts';
import { readRule } from '../../../app/domain/year/read-rule.ts';
import type { Rule } from '../../../app/domain/year/rule.ts';

/** Of a text that must be a rule; `others` are the activities that it may count from. */
export function rule(text: string, others: readonly Activity[] = []): Rule {
  const read = readRule(text, others);
  if (typeof read === 'string') throw new Error(`not a rule: ${text}: ${read}`);
  return read;
}

/** The id is the title in small letters. */
export const anActivity = (title: string, when: string | Rule, fields: Partial<Activity> = {}): Activity => ({
  ...PLAIN_ACTIVITY,
  id: title.toLowerCase(),
  title,
  kind: 'case',
  rule: typeof when === 'string' ? rule(when) : when,
  ...fields,
});
