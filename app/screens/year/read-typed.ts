// What was typed as the rule of an activity: read, or why not. Called by the form of an activity and its field for the rule.
import type { Activity } from '../../domain/board.ts';
import { type RuleProblem, readRule } from '../../domain/year/read-rule.ts';
import type { Rule } from '../../domain/year/rule.ts';
import { isCircle } from '../../domain/year/turns.ts';

export type ReadTyped = { readonly rule: Rule } | { readonly problem: RuleProblem | 'circle' };

/** `id` is the activity's own, empty for a new one: it can't count from itself. */
export function readTyped(typed: string, id: string, activities: readonly Activity[]): ReadTyped {
  const read = readRule(typed, activities);
  if (typeof read === 'string') return { problem: read };
  return isCircle(id, read, activities) ? { problem: 'circle' } : { rule: read };
}
