// The example's register of stakeholders, with days for reviews that are coming or were forgotten. Called by server/example.ts.
import { addDays, type PlainDate } from '../../app/domain/plain-date.ts';
import type { NewStakeholder } from '../../app/ydoc/stakeholder-commands.ts';
import type { StakeholderRow } from './files.ts';

export const exampleStakeholders = (
  rows: readonly StakeholderRow[],
  today: PlainDate,
): (NewStakeholder & { readonly id: string })[] =>
  rows.map(({ reviewInDays, ...row }) => ({
    ...row,
    review: reviewInDays === undefined ? null : addDays(today, reviewInDays),
  }));
