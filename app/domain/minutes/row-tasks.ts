// A table's row met on the walk: its head, a task of it, or what a row without a head says. Called by walk.ts.
import { tasksIn } from './block-tasks.ts';
import type { Block } from './blocks.ts';
import { namesIn } from './name-lists.ts';
import { readTasks } from './read-tasks.ts';
import { readTableHead, readTableRow } from './tables.ts';
import type { Walk, WalkContext, WalkState } from './walk-state.ts';

/** The rest of a table's first cell, wrapped onto a line of its own. */
export const goesOnInCell = (state: WalkState, found: Walk, block: Block): boolean => {
  const last = found.drafts.at(-1);
  if (!state.table || block.kind !== 'paragraph' || block.apart || !/^\p{Ll}.{0,60}$/u.test(block.text))
    return false;
  if (last?.reason === 'table') found.drafts[found.drafts.length - 1] = { ...last, more: block.text };
  return true;
};

export const readRow = (
  flat: string,
  state: WalkState,
  found: Walk,
  block: Block,
  context: WalkContext,
): void => {
  const { people, reference, bokmaal } = context;
  const head = readTableHead(block.cells);
  if (head) {
    state.table = head;
    return;
  }
  if (state.table) {
    const task = readTableRow(flat, state.table, block, people, reference);
    if (!task) return;
    const { cell, owners, due } = task;
    const span = { start: cell.start, end: cell.end };
    found.drafts.push({
      ...span,
      body: span,
      assignees: owners,
      due,
      reason: 'table',
      confidence: 'high',
      section: state.section,
    });
    return;
  }
  const [first, ...others] = block.cells.filter((cell) => cell.text !== '');
  const owners =
    others.length > 0
      ? namesIn(
          others
            .map((cell) => cell.text)
            .filter((text) => !/\d/.test(text))
            .join(', '),
          people,
          { whole: true },
        )
      : null;
  if (!first || !owners || !state.taskList) {
    readTasks(flat, state, found, block, { ...context, strangers: false });
    return;
  }
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
  const due = inner.drafts[0]?.due ?? null;
  found.drafts.push({
    start: first.start,
    end: first.end,
    body: first,
    assignees: owners,
    due,
    reason: 'table',
    confidence: 'high',
    section: state.section,
  });
};
