// Walks the blocks from top to bottom: which section, which list, whose list; collects sections, tasks and decisions.
// Called by reading.ts.

import type { Draft } from './block-tasks.ts';
import type { Block, Blocks } from './blocks.ts';
import { deadlineIn } from './deadlines.ts';
import { enterHeading } from './enter-heading.ts';
import { isGroupWord } from './name-lists.ts';
import { questionsIn } from './questions.ts';
import { readDecisions } from './read-decisions.ts';
import { readTasks } from './read-tasks.ts';
import type { Span } from './reading-types.ts';
import { goesOnInCell, readRow } from './row-tasks.ts';
import { sentencesIn } from './sentences.ts';
import type { Triple } from './triples.ts';
import type { Found, Walk, WalkContext, WalkState } from './walk-state.ts';

export type { Found } from './walk-state.ts';

const FACTS =
  /^(?:dato|møtedato|tid|sted|stad|tid og sted|stad og tid|referent|møteleder|møteleiar|til stede|tilstede|til stades|forfall|deltakere|deltakarar|utskrift|kopi|vår ref|saksnr|møtested|møtestad|date|place|location|time|attendees|present)\s*:/iu;

export const walk = ({ flat, blocks }: Blocks, context: WalkContext): Walk => {
  const found: Walk = { sections: [], drafts: [], decisions: [], questions: [] };
  const state: WalkState = {
    section: null,
    agenda: false,
    taskList: false,
    past: false,
    deciding: false,
    decidingList: false,
    proposing: false,
    owner: null,
    headOwner: null,
    table: null,
    row: null,
    named: [],
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
    if (goesOnInCell(flat, state, found, block, context)) continue;
    state.row = null;
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
    drafts: found.drafts.filter((draft) => !isDecided(draft, found.decisions)),
    decisions: found.decisions.flatMap((decision) => withoutTasks(flat, decision, found.drafts)),
  };
};

/** «Vi ble enige om at Tone sender …» is Tone's task, not one more decision; nor is a task under «Vedtak:». */
const withoutTasks = (
  flat: string,
  decision: Walk['decisions'][number],
  drafts: readonly Found<Draft>[],
): Walk['decisions'] => {
  if (!decision.marked) return isAssigned(decision, drafts) ? [] : [decision];
  if (!decision.under) return [decision];
  const left = sentencesIn(flat, decision.start, decision.end).filter(
    // What a role is to do is part of the resolve; what a person is to do follows it.
    (span) => isGroupWord(firstWordOf(flat, span)) || !isAssigned(span, drafts),
  );
  const [first, last] = [left[0], left.at(-1)];
  return first && last ? [{ ...decision, start: first.start, end: last.end }] : [];
};

const firstWordOf = (flat: string, { start, end }: Span): string =>
  /^[A-Za-zÀ-ÖØ-öø-ɏ-]+/u.exec(flat.slice(start, end))?.[0] ?? '';

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const isAssigned = (span: Span, drafts: readonly Found<Draft>[]): boolean =>
  drafts.some(
    (draft) =>
      overlaps(draft, span) &&
      draft.assignees.length > 0 &&
      // «Det ble bestemt å … Ansvar: Tone» is both.
      draft.reason !== 'marker',
  );

/** «Vi kjøper to bord» is decided, and nobody's task. */
const isDecided = (draft: Found<Draft>, decisions: Walk['decisions']): boolean =>
  draft.assignees.length === 0 &&
  draft.due === null &&
  draft.reason === 'present' &&
  decisions.some((decision) => overlaps(decision, draft));

/** The tasks with labelled parts that begin in the block. */
const readTriples = (
  flat: string,
  state: WalkState,
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
