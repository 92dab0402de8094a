// «Ansvar: Tone» or «Frist: 1. mars» on a line of its own, for what stands above it (LANGUAGE.md 14, 27). Called by walk.ts.

import type { BlockContext, Draft } from './block-tasks.ts';
import { deadlineIn } from './deadlines.ts';
import { sentencesIn } from './sentences.ts';
import { isBareVerdict } from './short-decisions.ts';
import { namesDoer } from './task-draft.ts';
import type { Found, Walk, WalkState } from './walk-state.ts';

/** «Ansvar: Tone» or «Frist: 1. mars» on a line of its own: for the task, the words or the heading above. */
export const attachAbove = (
  flat: string,
  state: WalkState,
  found: Walk,
  above: { owners: readonly string[]; due: string | null },
  { people, reference }: BlockContext,
): void => {
  const draft = state.last?.drafts.at(-1);
  if (draft) {
    const kept = found.drafts.indexOf(draft);
    const owners = namesDoer(draft, people) ? [] : above.owners;
    found.drafts[kept] = {
      ...draft,
      assignees: owners.length > 0 ? owners : draft.assignees,
      due: draft.due ?? above.due,
      also: [
        ...(draft.also ?? []),
        ...(owners.length > 0 ? (['ownerAfter'] as const) : []),
        ...(draft.due === null && above.due !== null ? (['deadlineAfter'] as const) : []),
      ],
    };
    const changed = found.drafts[kept];
    if (state.last && changed) state.last = { ...state.last, drafts: [changed] };
    return;
  }
  const block = state.last?.block;
  if (!block || above.owners.length === 0 || /^(?:neste møte|next meeting)/iu.test(block.text)) return;
  if (block.kind === 'heading' || block.kind === 'label') {
    const section = found.sections.at(-1);
    if (section && section.start === block.start)
      found.sections[found.sections.length - 1] = { ...section, owner: above.owners.join(', ') };
    return;
  }
  const spans = sentencesIn(flat, block.start, block.end);
  const told = spans.filter((one) => !isBareVerdict(flat.slice(one.start, one.end)));
  const span = told.at(-1) ?? spans.at(-1);
  if (!span) return;
  const made: Found<Draft> = {
    start: span.start,
    end: span.end,
    body: span,
    assignees: above.owners,
    due: above.due ?? deadlineIn(flat, span.start, span.end, reference)?.day ?? null,
    reason: 'marker',
    confidence: 'high',
    section: state.section,
  };
  found.drafts.push(made);
  state.last = { block, drafts: [made] };
};
