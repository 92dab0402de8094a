// What a row of a table says of the communication plan. Called by read-row.ts.
import { MOST_HOURS } from '../card.ts';
import type { PlainDate } from '../plain-date.ts';
import { readNumber } from '../read-number.ts';
import { startOf } from '../when.ts';
import type { PlanCell } from './cell-words.ts';
import { PLAN_CELLS } from './cell-words.ts';
import type { Problem, ProposedPlan } from './proposal.ts';
import { namesInList } from './tag-names.ts';
import { readWrittenDate, type SlashOrder } from './written-date.ts';

type Cells = Readonly<Record<PlanCell, string>>;
type Dates = { readonly today: PlainDate; readonly order: SlashOrder | null };

/** Null when all of its cells are empty. What can't be read is added to the problems. */
export function planIn(cells: Cells, dates: Dates, problems: Problem[]): ProposedPlan | null {
  if (PLAN_CELLS.every((cell) => cells[cell] === '')) return null;
  return {
    goal: cells.goal,
    audiences: namesInList(cells.audiences),
    message: cells.message,
    channels: namesInList(cells.channels),
    planFrom: planFromIn(cells.planFrom, dates, problems),
    hours: hoursIn(cells.hours, problems),
    rights: cells.rights,
    evaluation: cells.evaluation,
  };
}

function planFromIn(text: string, dates: Dates, problems: Problem[]): PlainDate | null {
  const read = readWrittenDate(text, dates);
  if (read === 'unread') problems.push({ is: 'planFrom', text });
  return read === null || read === 'unread' ? null : startOf(read);
}

/** «7,5», «12 timer», «3 t». */
function hoursIn(text: string, problems: Problem[]): number | null {
  const bare = text.replace(/\s*(?:timer?|timar|timeverk|hours?|[th])\.?$/i, '');
  const read = readNumber(bare, { most: MOST_HOURS, whole: false });
  if (read === 'wrong' || (read === null && text !== '')) problems.push({ is: 'hours', text });
  return read === 'wrong' ? null : read;
}
