// A heading or label met on the walk: a new section, a list of tasks, whose list, a decision to come. Called by walk.ts.
import type { Block } from './blocks.ts';
import { isDecidedKey, isDecisionHeading, isProposalHeading } from './decisions.ts';
import { isAgendaHeading, isLabel, isPastHeading, isStage, isTaskHeading, readHeading } from './headings.ts';
import { namesIn } from './name-lists.ts';
import { lowered } from './tokens.ts';
import type { Walk, WalkContext, WalkState } from './walk-state.ts';

/** «Program», or «Saker» over a table of tasks, was a section of its own. */
export const leaveAgenda = (state: WalkState, found: Walk): void => {
  if (!state.agendaHead) return;
  state.agenda = false;
  found.sections.push(state.agendaHead);
  state.section = state.agendaHead.title;
};

export const enterHeading = (
  state: WalkState,
  found: Walk,
  block: Block,
  { people, title, repeated }: WalkContext,
  isTop: boolean,
): void => {
  const heading = readHeading(block.text, people);
  const named = namesIn(heading.title, people, { whole: true });
  const owner =
    block.kind === 'label' ||
    (named?.every((name) => people.known.some((person) => person.name === name)) &&
      !people.byRole.has(lowered(heading.title)))
      ? named
      : null;
  state.last = { block, drafts: [] };
  state.headOwner = heading.owner;
  state.listDue = null;
  // «Sak 1 Program» is a case of its own.
  state.agenda =
    isAgendaHeading(heading.title) &&
    !(/^\W*(?:sak\s)?\d/i.test(block.text) && /^program/i.test(heading.title));
  state.agendaHead = state.agenda ? { ...heading, start: block.start, end: block.end } : null;
  state.deciding = isDecisionHeading(block.text) || isDecisionHeading(heading.title);
  state.decidingList = false;
  state.proposing = isProposalHeading(heading.title);
  if (block.kind === 'label' && (owner || state.deciding || state.proposing || isStage(heading.title))) {
    state.owner = owner;
    return;
  }
  state.owner = null;
  if (
    state.agenda ||
    (state.deciding &&
      (block.kind === 'label' ||
        isDecidedKey(heading.title) ||
        isLabel(block.text.replace(/[*_]+$/, '')) ||
        repeated(heading.title)))
  )
    return;
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
    (block.kind === 'label' &&
      /^(?:neste (?:[a-zß-öø-ɏ]+\s)?[a-zß-öø-ɏ]*møte|next meeting)/iu.test(heading.title) &&
      !/^\W*\d/.test(block.text))
  )
    return;
  if (
    block.kind === 'label' &&
    !state.taskList &&
    !/^(?:[«"]|\d+-?[A-Za-zÀ-ÖØ-öø-ɏ])?[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]|^\d+-[A-Za-zÀ-ÖØ-öø-ɏ]/u.test(heading.title)
  )
    return;
  found.sections.push({ ...heading, start: block.start, end: block.end });
  state.section = heading.title;
};
