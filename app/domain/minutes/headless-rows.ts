// A row of a list of tasks whose table has no head: who and when are told by what stands in the cells. Called by row-tasks.ts.
import { tasksIn } from './block-tasks.ts';
import type { Block, Cell } from './blocks.ts';
import { deadlineIn } from './deadlines.ts';
import { namesIn } from './name-lists.ts';
import { readsAsTask } from './reads-as-task.ts';
import type { Walk, WalkContext, WalkState } from './walk-state.ts';

type Parts = { readonly what: Cell; readonly owners: readonly string[]; readonly day: Cell | null };

/** «Rydde boden | Tone, Leif | 3.5.», or «TB | Rydde boden | 3.5.»; null when no cell names who. */
const partsOf = (cells: readonly Cell[], { people, reference }: WalkContext, flat: string): Parts | null => {
  const [first, ...others] = cells;
  if (!first) return null;
  const named = others.map((cell) => cell.text).filter((text) => !/\d/.test(text));
  const owners = named.length > 0 ? namesIn(named.join(', '), people, { whole: true }) : null;
  if (owners) return { what: first, owners, day: null };
  const [what, ...rest] = others;
  const leading = namesIn(first.text, people, { whole: true });
  if (!what || !leading || !readsAsTask(what.text, { noun: true })) return null;
  const day = rest.find(({ start, end }) => deadlineIn(flat, start, end, reference, true) !== null);
  return { what, owners: leading, day: day ?? null };
};

/** Whether the row was a task of such a list; then it is among what is found. */
export const readHeadlessRow = (
  flat: string,
  state: WalkState,
  found: Walk,
  block: Block,
  context: WalkContext,
): boolean => {
  const { people, reference, bokmaal } = context;
  const parts = partsOf(
    block.cells.filter(({ text }) => text !== ''),
    context,
    flat,
  );
  if (!parts) return false;
  const { what, owners, day } = parts;
  const inner = tasksIn(
    { ...block, kind: 'item' },
    {
      flat,
      people,
      reference,
      taskList: true,
      past: state.past,
      owner: owners,
      headOwner: null,
      bokmaal,
      strangers: false,
    },
  );
  found.drafts.push({
    start: what.start,
    end: what.end,
    body: what,
    assignees: owners,
    due: (day ? deadlineIn(flat, day.start, day.end, reference, true)?.day : inner.drafts[0]?.due) ?? null,
    reason: 'table',
    confidence: 'high',
    section: state.section,
  });
  return true;
};
