// Yearly activities month by month, as a year has them. Pure; called by the screen of the year.

import type { Activity } from '../../domain/board.ts';
import { byCodeUnits } from '../../domain/by-code-units.ts';
import { monthNumberOf } from '../../domain/plain-date.ts';
import { startOf } from '../../domain/when.ts';
import { type Turn, turnsOf } from '../../domain/year/turns.ts';

export type YearRow = { readonly activity: Activity; readonly turns: readonly Turn[] };
/** `month` is 1–12; 0 holds what has no date that year, 13 what comes several times. */
export type YearGroup = { readonly month: number; readonly rows: readonly YearRow[] };

/** January first; within a month by date, then as they came. */
export function activityGroups(activities: readonly Activity[], year: number): readonly YearGroup[] {
  const groups = new Map<number, YearRow[]>();
  for (const activity of activities) {
    const turns = turnsOf(activity, year, activities);
    const [first] = turns;
    const month = first === undefined ? 0 : turns.length > 1 ? 13 : monthNumberOf(startOf(first.when));
    groups.set(month, [...(groups.get(month) ?? []), { activity, turns }]);
  }
  const dayOf = ({ turns: [first] }: YearRow) => (first ? startOf(first.when) : '');
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([month, rows]) => ({
      month,
      rows: rows.sort((a, b) => byCodeUnits(dayOf(a), dayOf(b))),
    }));
}
