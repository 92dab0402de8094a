// The tasks of a list item, a paragraph or a row without a head, put where they belong: under their section, or for what stands above.
// Called by walk.ts and row-tasks.ts.
import { attachAbove } from './attach-above.ts';
import { type BlockContext, type Draft, tasksIn } from './block-tasks.ts';
import type { Block } from './blocks.ts';
import { markLength } from './decisions.ts';
import { isGroupWord } from './name-lists.ts';
import type { People } from './people.ts';
import type { Walk, WalkContext, WalkState } from './walk-state.ts';

export const readTasks = (
  flat: string,
  state: WalkState,
  found: Walk,
  block: Block,
  { people, reference, strangers, bokmaal }: WalkContext,
): void => {
  const context: BlockContext = {
    flat,
    people,
    reference,
    taskList: state.taskList,
    past: state.past,
    owner: state.owner,
    headOwner: state.headOwner?.split(', ') ?? null,
    before: state.named,
    strangers,
    bokmaal,
  };
  if (state.proposing) return;
  const mark = markLength(block.text);
  const body = mark > 0 ? { ...block, start: block.start + mark, text: block.text.slice(mark) } : block;
  const { drafts, forAbove, named } = tasksIn(body, context);
  state.named = named;
  const resolved = mark > 0 || state.deciding;
  const own = drafts
    .filter((draft) => !resolved || isTaskInResolve(draft, people))
    .map((draft) => ({ ...draft, section: state.section }));
  if (block.kind !== 'item') state.listDue = null;
  else if (state.last?.block.kind === 'heading') {
    const forAll = own.length === 1 && own[0]?.due && OF_ALL.test(block.text) ? own.pop() : undefined;
    state.listDue ??= forAll?.due ?? (own.length === 0 ? (forAbove?.due ?? null) : null);
  }
  for (const draft of own) draft.due ??= state.listDue;
  if (forAbove) {
    attachAbove(flat, state, found, forAbove, context);
    // «Due 15 December. Anneli writes …»: tasks of its own may follow.
    if (own.length === 0) return;
  }
  found.drafts.push(...own);
  state.last = { block, drafts: own };
};

/** «Skal leverast før 10. februar», right under a heading and without a word of who or what. */
const OF_ALL =
  /^(?:Skal|Må|Lyt|Must|To) (?:be |være |vere )?(?:[a-zß-öø-ɏ]+(?:es|ast)|levert|sendt|inne?|klart?|ferdig|submitted|delivered|sent|ready)(?![a-zß-öø-ɏ])/u;

/** A resolve holds a task only when it names a person, or a group or role and a day. */
const isTaskInResolve = ({ assignees, due, reason }: Draft, people: People): boolean =>
  reason === 'marker' ||
  assignees.some((name) => people.known.some((person) => person.name === name) || !isGroupWord(name)) ||
  (assignees.length > 0 && due !== null);
