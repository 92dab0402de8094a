// The example's yearly activities, their rules read as anybody's are. Called by server/example.ts.
import type { PersonId } from '../../app/domain/card.ts';
import { readRule } from '../../app/domain/year/read-rule.ts';
import type { NewActivity } from '../../app/ydoc/activity-commands.ts';
import type { ActivityRow } from './files.ts';

/** Throws on a rule that can't be read: the text comes with the program. `renamed`: the owner's id for that of whose place the owner takes. */
export function exampleActivities(
  rows: readonly ActivityRow[],
  renamed: (id: PersonId) => PersonId,
): (NewActivity & { readonly id: string })[] {
  return rows.map(
    ({ id, title, kind, rule: typed, leadDays = 0, days = 1, who, text = '', checklist = [] }) => {
      const rule = readRule(typed, rows);
      if (typeof rule === 'string') throw new Error(`data/example: no rule is ${typed}`);
      const owner = who === undefined ? null : renamed(who);
      return { id, title, kind, rule, leadDays, days, owner, text, checklist };
    },
  );
}
