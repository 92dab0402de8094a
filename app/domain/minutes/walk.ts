// Walks the blocks from top to bottom: which section, which list, whose list; collects sections, tasks and decisions.
// Called by reading.ts.

import type { Draft } from './block-tasks.ts';
import type { Block, Blocks } from './blocks.ts';
import { deadlineIn } from './deadlines.ts';
import { isElected, isFollowUp, isNoDecision, isOfProposal, isVote } from './decisions.ts';
import { enterHeading, leaveAgenda } from './enter-heading.ts';
import { isFiniteText, readHeading } from './headings.ts';
import { isGroupWord, namesIn } from './name-lists.ts';
import { questionsIn } from './questions.ts';
import { readDecisions } from './read-decisions.ts';
import { readTasks } from './read-tasks.ts';
import type { Section, Span } from './reading-types.ts';
import { isRota } from './rota.ts';
import { goesOnInCell, readRow } from './row-tasks.ts';
import { sentencesIn } from './sentences.ts';
import { isBareVerdict } from './short-decisions.ts';
import { readTableHead } from './tables.ts';
import { lowered } from './tokens.ts';
import type { Found, Walk, WalkContext, WalkState } from './walk-state.ts';
import { weighedDecisions } from './weigh.ts';

const FACTS =
  /^(?:dato|møtedato|tid|sted|stad|tid og sted|stad og tid|referent|møteleder|møteleiar|til stede|tilstede|til stades|forfall|deltakere|deltakarar|utskrift|kopi|vår ref|saksnr|møtested|møtestad|date|place|location|time|attendees|present)\s*:/iu;

/** «(ii) That …»: a point more of what a label above says was decided. */
const ENUMERATED = /^\((?:[ivx]{1,4}|[a-h]|\d{1,2})\)\s/i;

/** «Sted: Hamar» under a case may be what it is about: then more is said of it. */
const isFact = (flat: string, { start, end, text }: Block, isTop: boolean): boolean =>
  FACTS.test(text) && (isTop || sentencesIn(flat, start, end).length < 2);

const TOP_OF_MAIL = 8;
const MAIL_FIELD = /^(?:\*\*)?(?:fra|frå|from|til|to|kopi|cc|sendt|sent|emne|subject)\s?:/iu;

export const walk = ({ flat, blocks }: Blocks, context: WalkContext): Walk => {
  const found: Walk = { sections: [], drafts: [], decisions: [], questions: [], sentences: [] };
  const state: WalkState = {
    section: null,
    agenda: false,
    agendaHead: null,
    taskList: false,
    past: false,
    deciding: false,
    decidingList: false,
    proposing: false,
    owner: null,
    headOwner: null,
    table: null,
    assigning: false,
    row: null,
    listDue: null,
    named: [],
    last: null,
  };
  const facts = blocks.slice(0, 12).findIndex((block) => context.skip.has(block) || FACTS.test(block.text));
  const top = Math.max(facts, 1);
  const lastAt = lastHeadings(blocks, context);
  for (const [at, whole] of blocks.entries()) {
    if (!state.proposing && !state.table) readTriples(flat, state, found, whole, context);
    const { used, rest } = context.triples;
    const block = used.has(whole) && !state.table ? rest.get(whole) : whole;
    if (!block) continue;
    if (isElected(state.section, block.text)) {
      found.decisions.push({ start: block.start, end: block.end, marked: false, section: state.section });
      continue;
    }
    if (isRota(block.text)) continue;
    if (context.skip.has(block) || isFact(flat, block, found.sections.length === 0)) continue;
    if (at < TOP_OF_MAIL && MAIL_FIELD.test(block.text)) continue;
    if (goesOnInCell(flat, state, found, block, context)) continue;
    state.row = null;
    if (block.kind !== 'row') state.table = null;
    if (isOnAgenda(blocks, at, lastAt, context)) continue;
    if (block.kind === 'heading' || block.kind === 'label') {
      enterHeading(state, found, block, context, at < top);
      continue;
    }
    const doers =
      block.kind === 'paragraph' && blocks[at + 1]?.kind === 'item' ? namesAlone(block, context) : null;
    if (doers) {
      state.owner = doers;
      continue;
    }
    if (state.agenda && (isOfProgramme(state.agendaHead, block) || isOfTasks(block) || isProse(flat, block)))
      leaveAgenda(state, found);
    if (state.agenda && (block.kind === 'item' || block.kind === 'row' || block.text.length < 80)) continue;
    if (block.kind === 'row') {
      readRow(flat, state, found, block, context);
      continue;
    }
    if (block.kind === 'paragraph' && block.apart) {
      state.owner = null;
      if (
        state.deciding &&
        !ENUMERATED.test(block.text) &&
        (found.decisions.at(-1)?.end ?? -1) > (state.last?.block.start ?? 0)
      )
        state.deciding = false;
      // In a Word document every paragraph stands apart, the proposal from its label too.
      if (blocks[at - 1]?.kind !== 'label') state.proposing = false;
    }
    readDecisions(flat, state, found, block, context);
    const before = found.drafts.length;
    readTasks(flat, state, found, block, context);
    for (const span of questionsIn(flat, block, found.drafts.slice(before)))
      found.questions.push({ ...span, section: state.section });
  }
  const drafts = found.drafts.filter((draft) => !isDecided(draft, found.decisions));
  const assigned = found.drafts.filter(
    // «Det ble bestemt å … Ansvar: Tone» is both.
    ({ assignees, reason }) => assignees.length > 0 && reason !== 'marker',
  );
  const decisions = found.decisions
    .filter((decision) => !isEcho(flat, decision, found.decisions))
    .flatMap((decision) => withoutTasks(flat, decision, assigned));
  const told = { ...found, drafts, decisions };
  return { ...told, decisions: [...decisions, ...weighedDecisions(flat, told, context)] };
};

const titleOf = ({ text }: Block, { people }: WalkContext): string =>
  lowered(readHeading(text, people).title);

/** Where each heading with a number stands last. */
const lastHeadings = (blocks: readonly Block[], context: WalkContext): ReadonlyMap<string, number> =>
  new Map(
    blocks.flatMap((block, at) =>
      block.kind === 'heading' && /\d/.test(block.text) ? [[titleOf(block, context), at] as const] : [],
    ),
  );

/** «14/26 Seniortiltak» above other headings, and again further down: a line of the order of business. */
const isOnAgenda = (
  blocks: readonly Block[],
  at: number,
  lastAt: ReadonlyMap<string, number>,
  context: WalkContext,
): boolean => {
  const [block, below] = [blocks[at], blocks[at + 1]];
  return (
    block?.kind === 'heading' &&
    below?.kind === 'heading' &&
    /\d/.test(block.text) &&
    (lastAt.get(titleOf(block, context)) ?? at) > at
  );
};

/** «Arnfinn» on a line above items is a label without its colon. */
const namesAlone = ({ text }: Block, { people }: WalkContext): readonly string[] | null => {
  const names = text.length < LONGEST_NAMES ? namesIn(text, people, { whole: true }) : null;
  return names?.every((name) => people.known.some((person) => person.name === name)) ? names : null;
};
const LONGEST_NAMES = 40;

/** What is said of a programme, where «Program» is a case and not the order of the day. */
const isOfProgramme = (head: Section | null, { kind, text }: Block): boolean =>
  /^program/i.test(head?.title ?? '') &&
  kind === 'item' &&
  !/^\d{1,2}[.:]\d\d/.test(text) &&
  isFiniteText(text);

/** What is said under «Program»: no list of what is to be dealt with. */
const isProse = (flat: string, { kind, start, end, text }: Block): boolean =>
  kind === 'paragraph' && isFiniteText(text) && sentencesIn(flat, start, end).length > 1;

/** «Sak | Kva vart avtalt | Kven | Frist» under «Saker»: what is to be done, not what is to be dealt with. */
const isOfTasks = (block: Block): boolean => {
  const columns = block.kind === 'row' ? readTableHead(block)?.columns : undefined;
  return (columns?.includes('owner') && columns.includes('due')) ?? false;
};

/** «Vi ble enige om at Tone sender …» is Tone's task, not one more decision; nor is a task under «Vedtak:». */
const withoutTasks = (
  flat: string,
  decision: Walk['decisions'][number],
  assigned: readonly Span[],
): Walk['decisions'] => {
  const isAssigned = (span: Span): boolean =>
    assigned.some(({ start, end }) => start < span.end && span.start < end);
  if (!decision.marked) return isAssigned(decision) ? [] : [decision];
  const sentences = decision.whole ? [] : wholeSentences(flat, decision);
  if (sentences.length < 2 && !decision.under) return [decision];
  // What a role is to do is part of the resolve; what a person is to do follows it.
  const left = sentences.filter(
    (span, at) =>
      !isBeside(flat.slice(span.start, span.end)) &&
      (at === 0 || !isNoDecision(lowered(flat.slice(span.start, span.end)))) &&
      (!isAssigned(span) || (at === 0 && isGroupWord(firstWordOf(flat, span)))),
  );
  return left.map(({ start, end }) => ({ ...decision, start, end }));
};

/** What begins with a number or a small letter goes on («gnr. 14»), and «Tatt til orientering.» says of what stands before it what was decided. */
const wholeSentences = (flat: string, { start, end }: Span): Span[] => {
  const whole: Span[] = [];
  for (const span of sentencesIn(flat, start, end)) {
    const text = flat.slice(span.start, span.end);
    const last = whole.at(-1);
    if (last && (/^[^\p{Lu}«"(]/u.test(text) || (isBareVerdict(text) && !isVote(text))))
      whole[whole.length - 1] = { start: last.start, end: span.end };
    else whole.push(span);
  }
  return whole;
};

/** What stands beside a resolve and is none: how many were for it, whose task it is, a scrap. */
const isBeside = (text: string): boolean =>
  isVote(text) || isFollowUp(text) || text.startsWith('(') || !/\S\s+\S/.test(text);

/** «Forslaget ble vedtatt mot 1 stemme», «Ingen hadde innvendinger», where the resolve itself stands as well. */
const isEcho = (flat: string, decision: Walk['decisions'][number], all: Walk['decisions']): boolean =>
  !decision.marked &&
  decision.section !== null &&
  (isOfProposal(flat.slice(decision.start, decision.end)) ||
    (flat[decision.end - 1] !== ':' &&
      flat.slice(decision.start, decision.end).split(/\s+/, FEW_WORDS).length < FEW_WORDS)) &&
  all.some(({ marked, section }) => marked && section === decision.section);

const FEW_WORDS = 7;

const firstWordOf = (flat: string, { start, end }: Span): string =>
  /^[A-Za-zÀ-ÖØ-öø-ɏ-]+/u.exec(flat.slice(start, end))?.[0] ?? '';

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** «Vi kjøper to bord» is decided, and nobody's task. */
const isDecided = (draft: Found<Draft>, decisions: Walk['decisions']): boolean =>
  draft.assignees.length === 0 &&
  draft.due === null &&
  (draft.reason === 'present' || draft.reason === 'english') &&
  decisions.some((decision) => overlaps(decision, draft));

/** The tasks with labelled parts that begin in the block. */
const readTriples = (
  flat: string,
  state: WalkState,
  found: Walk,
  block: Block,
  { triples, reference }: WalkContext,
): void => {
  const begun = triples.at.get(block);
  if (!begun) return;
  const drafts = begun.map(({ start, end, what, when, owners }): Found<Draft> => {
    const due = when
      ? deadlineIn(flat, when.start, when.end, reference, true)
      : deadlineIn(flat, what.start, what.end, reference);
    return {
      start,
      end,
      body: what,
      assignees: owners,
      due: due?.day ?? null,
      reason: 'marker',
      confidence: 'high',
      section: state.section,
    };
  });
  found.drafts.push(...drafts);
  state.last = { block, drafts };
};
