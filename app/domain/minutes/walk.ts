// Walks the blocks from top to bottom: which section, which list, whose list; collects sections, tasks and decisions.
// Called by reading.ts.

import { type BlockContext, type Draft, tasksIn } from './block-tasks.ts';
import type { Block, Blocks } from './blocks.ts';
import type { Reference } from './date-phrases.ts';
import { deadlineIn } from './deadlines.ts';
import { decides, isDecisionHeading, isProposalHeading, markLength } from './decisions.ts';
import { isAgendaHeading, isPastHeading, isTaskHeading, readHeading } from './headings.ts';
import { isGroupWord, namesIn } from './name-lists.ts';
import type { People } from './people.ts';
import { questionsIn } from './questions.ts';
import type { Section, Span } from './reading-types.ts';
import { sentencesIn } from './sentences.ts';
import { readTableHead, readTableRow, type Table } from './tables.ts';
import type { Triple, Triples } from './triples.ts';

export type Found<T> = T & { readonly section: string | null };
export type Walk = {
  readonly sections: Section[];
  readonly drafts: Found<Draft>[];
  readonly decisions: Found<Span & { marked: boolean }>[];
  readonly questions: Found<Span>[];
};
export type WalkContext = {
  readonly people: People;
  readonly reference: Reference;
  readonly skip: ReadonlySet<Block>;
  readonly title: string | null;
  readonly strangers: boolean;
  readonly bokmaal: boolean;
  /** Tasks with their parts labelled. */
  readonly triples: Triples;
  /** Whether a heading stands more than once: «Vedtak» under every case is no section. */
  readonly repeated: (title: string) => boolean;
};

type State = {
  section: string | null;
  agenda: boolean;
  taskList: boolean;
  past: boolean;
  deciding: boolean;
  proposing: boolean;
  owner: readonly string[] | null;
  /** Whom the section's heading names. */
  headOwner: string | null;
  table: Table | null;
  last: { block: Block; drafts: Found<Draft>[] } | null;
};

const FACTS =
  /^(?:dato|møtedato|tid|sted|stad|tid og sted|stad og tid|referent|møteleder|møteleiar|til stede|tilstede|til stades|forfall|deltakere|deltakarar|utskrift|kopi|vår ref|saksnr|møtested|møtestad|date|place|location|time|attendees|present)\s*:/iu;

export const walk = ({ flat, blocks }: Blocks, context: WalkContext): Walk => {
  const found: Walk = { sections: [], drafts: [], decisions: [], questions: [] };
  const state: State = {
    section: null,
    agenda: false,
    taskList: false,
    past: false,
    deciding: false,
    proposing: false,
    owner: null,
    headOwner: null,
    table: null,
    last: null,
  };
  const facts = blocks.slice(0, 12).findIndex((block) => context.skip.has(block) || FACTS.test(block.text));
  const top = Math.max(facts, 1);
  for (const [at, whole] of blocks.entries()) {
    if (!state.proposing && !state.table) readTriples(flat, state, found, whole, context);
    const { used, rest } = context.triples;
    const block = used.has(whole) && !state.table ? rest.get(whole) : whole;
    if (!block) continue;
    if (context.skip.has(block) || FACTS.test(block.text)) continue;
    if (goesOnInCell(state, found, block)) continue;
    if (block.kind !== 'row') state.table = null;
    if (block.kind === 'heading' || block.kind === 'label') {
      enterHeading(state, found, block, context, at < top);
      continue;
    }
    if (state.agenda && (block.kind === 'item' || block.kind === 'row' || block.text.length < 80)) continue;
    if (block.kind === 'row') {
      readRow(flat, state, found, block, context);
      continue;
    }
    if (block.kind === 'paragraph' && block.apart) {
      state.owner = null;
      if (state.deciding && (found.decisions.at(-1)?.end ?? -1) > (state.last?.block.start ?? 0))
        state.deciding = false;
      state.proposing = false;
    }
    readDecisions(flat, state, found, block);
    const before = found.drafts.length;
    readTasks(flat, state, found, block, context);
    for (const span of questionsIn(flat, block, found.drafts.slice(before)))
      found.questions.push({ ...span, section: state.section });
  }
  return {
    ...found,
    decisions: found.decisions.filter((decision) => decision.marked || !isAssigned(decision, found.drafts)),
  };
};

/** «Vi ble enige om at Tone sender …» is Tone's task, not one more decision. */
const isAssigned = (span: Span, drafts: readonly Found<Draft>[]): boolean =>
  drafts.some((draft) => draft.start < span.end && span.start < draft.end && draft.assignees.length > 0);

/** The rest of a table's first cell, wrapped onto a line of its own. */
const goesOnInCell = (state: State, found: Walk, block: Block): boolean => {
  const last = found.drafts.at(-1);
  if (!state.table || block.kind !== 'paragraph' || block.apart || !/^\p{Ll}.{0,60}$/u.test(block.text))
    return false;
  if (last?.reason === 'table') found.drafts[found.drafts.length - 1] = { ...last, more: block.text };
  return true;
};

const enterHeading = (
  state: State,
  found: Walk,
  block: Block,
  { people, title, repeated }: WalkContext,
  isTop: boolean,
): void => {
  const heading = readHeading(block.text, people);
  const named = namesIn(heading.title, people, { whole: true });
  const owner =
    block.kind === 'label' || named?.every((name) => people.known.some((person) => person.name === name))
      ? named
      : null;
  state.last = { block, drafts: [] };
  state.headOwner = heading.owner;
  state.agenda = isAgendaHeading(heading.title);
  state.deciding = isDecisionHeading(block.text) || isDecisionHeading(heading.title);
  state.proposing = isProposalHeading(heading.title);
  if (block.kind === 'label' && (owner || state.deciding || state.proposing)) {
    state.owner = owner;
    return;
  }
  state.owner = null;
  if (state.agenda || (state.deciding && (block.kind === 'label' || repeated(heading.title)))) return;
  if (owner) {
    state.owner = owner;
    return;
  }
  state.taskList = isTaskHeading(heading.title);
  state.past = isPastHeading(heading.title);
  if (
    isTop ||
    heading.title === title ||
    heading.title === '' ||
    (/^(?:neste (?:\p{L}+\s)?\p{L}*møte|next meeting)/iu.test(heading.title) && !/^\W*\d/.test(block.text))
  )
    return;
  if (block.kind === 'label' && !state.taskList && !/^\p{Lu}/u.test(heading.title)) return;
  found.sections.push({ ...heading, start: block.start, end: block.end });
  state.section = heading.title;
};

/** The tasks with labelled parts that begin in the block. */
const readTriples = (
  flat: string,
  state: State,
  found: Walk,
  block: Block,
  { triples, reference }: WalkContext,
): void => {
  const dueOf = ({ what, when }: Triple): string | null =>
    (when
      ? deadlineIn(flat, when.start, when.end, reference, true)
      : deadlineIn(flat, what.start, what.end, reference)
    )?.day ?? null;
  const drafts = (triples.at.get(block) ?? []).map(
    (triple): Found<Draft> => ({
      start: triple.start,
      end: triple.end,
      body: triple.what,
      assignees: triple.owners,
      due: dueOf(triple),
      reason: 'marker',
      confidence: 'high',
      section: state.section,
    }),
  );
  if (drafts.length === 0) return;
  found.drafts.push(...drafts);
  state.last = { block, drafts };
};

const readRow = (flat: string, state: State, found: Walk, block: Block, context: WalkContext): void => {
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

const readTasks = (
  flat: string,
  state: State,
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
    strangers,
    bokmaal,
  };
  if (state.proposing) return;
  const mark = markLength(block.text);
  const body = mark > 0 ? { ...block, start: block.start + mark, text: block.text.slice(mark) } : block;
  const { drafts, forAbove } = tasksIn(body, context);
  const resolved = mark > 0 || state.deciding;
  const own = drafts
    .filter((draft) => !resolved || isTaskInResolve(draft, people))
    .map((draft) => ({ ...draft, section: state.section }));
  if (forAbove) {
    attachAbove(flat, state, found, forAbove);
    return;
  }
  found.drafts.push(...own);
  state.last = { block, drafts: own };
};

/** A resolve holds a task only when it names a person, or a group or role and a day. */
const isTaskInResolve = ({ assignees, due, reason }: Draft, people: People): boolean =>
  reason === 'marker' ||
  assignees.some((name) => people.known.some((person) => person.name === name) || !isGroupWord(name)) ||
  (assignees.length > 0 && due !== null);

/** «Ansvar: Tone» or «Frist: 1. mars» on a line of its own: for the task, the words or the heading above. */
const attachAbove = (
  flat: string,
  state: State,
  found: Walk,
  above: { owners: readonly string[]; due: string | null },
): void => {
  const draft = state.last?.drafts.at(-1);
  if (draft) {
    const kept = found.drafts.indexOf(draft);
    found.drafts[kept] = {
      ...draft,
      assignees: above.owners.length > 0 ? above.owners : draft.assignees,
      due: draft.due ?? above.due,
    };
    const changed = found.drafts[kept];
    if (state.last && changed) state.last = { ...state.last, drafts: [changed] };
    return;
  }
  const block = state.last?.block;
  if (!block || above.owners.length === 0) return;
  if (block.kind === 'heading' || block.kind === 'label') {
    const section = found.sections.at(-1);
    if (section && section.start === block.start)
      found.sections[found.sections.length - 1] = { ...section, owner: above.owners.join(', ') };
    return;
  }
  const span = sentencesIn(flat, block.start, block.end).at(-1);
  if (!span) return;
  const made: Found<Draft> = {
    ...span,
    body: span,
    assignees: above.owners,
    due: above.due,
    reason: 'marker',
    confidence: 'high',
    section: state.section,
  };
  found.drafts.push(made);
  state.last = { block, drafts: [made] };
};

const readDecisions = (flat: string, state: State, found: Walk, block: Block): void => {
  if (state.proposing) return;
  const mark = markLength(block.text);
  const whole = { start: block.start + mark, end: block.end };
  if (mark > 0 || state.deciding) {
    found.decisions.push({ ...whole, marked: true, section: state.section });
    return;
  }
  for (const span of sentencesIn(flat, block.start, block.end)) {
    const inner = markLength(flat.slice(span.start, span.end));
    const body = inner > 0 ? { start: span.start + inner, end: span.end } : span;
    if (inner > 0 || decides(flat, span))
      found.decisions.push({ ...body, marked: inner > 0, section: state.section });
  }
};
