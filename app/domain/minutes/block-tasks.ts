// The tasks in one list item or paragraph: markers first, then what its sentences say (LANGUAGE.md 8, 14, 27). Called by walk.ts.

import type { PlainDate } from '../plain-date.ts';
import type { Block } from './blocks.ts';
import { type Claim, claimsIn } from './claims.ts';
import type { Reference } from './date-phrases.ts';
import { deadlineIn } from './deadlines.ts';
import { isConditional, isQuestion } from './guards.ts';
import { isDone, leadingMarker, type Marked, ordersFirst, readsAsTask, trailingMarker } from './markers.ts';
import { mentionAt, type People } from './people.ts';
import type { Reason, Span } from './reading-types.ts';
import { sentencesIn } from './sentences.ts';
import { tokensOf } from './tokens.ts';

export type Draft = Span & {
  /** The part of it that is the task's words. */
  readonly body: Span;
  /** The rest of a table's cell that went on below its row. */
  readonly more?: string;
  assignees: readonly string[];
  due: PlainDate | null;
  readonly reason: Reason;
  readonly confidence: 'high' | 'low';
};

export type BlockContext = {
  readonly flat: string;
  readonly people: People;
  readonly reference: Reference;
  readonly taskList: boolean;
  readonly past: boolean;
  /** From a label above («Tone:»), or null. */
  readonly owner: readonly string[] | null;
  /** Whom the section's heading names: owns bullets that order something (LANGUAGE.md 18), or null. */
  readonly headOwner: readonly string[] | null;
  readonly strangers: boolean;
  readonly bokmaal: boolean;
};

export type BlockTasks = {
  readonly drafts: Draft[] /** «Ansvar:» or «Frist:» for what stands above. */;
  readonly forAbove: { owners: readonly string[]; due: PlainDate | null } | null;
};

type State = {
  context: BlockContext;
  drafts: Draft[];
  antecedent: readonly string[];
  owner: readonly string[] | null;
  speaker: string | null;
  before: Span | null;
  above: BlockTasks['forAbove'];
};

const MARKER_ONLY = /^(?:ny\s)?(?:frist|tidsfrist|due|deadline|når)\s*(?::|er|innen|\s–)/iu;

export const tasksIn = (block: Block, context: BlockContext): BlockTasks => {
  const state: State = {
    context,
    drafts: [],
    antecedent: [],
    owner: context.owner,
    speaker: null,
    before: null,
    above: null,
  };
  if (block.box === 'done') return { drafts: [], forAbove: null };
  const spans = sentencesIn(context.flat, block.start, block.end);
  spans.forEach((span, index) => {
    readSentence(state, span, { block, first: index === 0, only: spans.length === 1 });
    const named = personsIn(context.flat, span, context.people);
    if (named.length > 0) state.antecedent = named;
    state.before = span;
  });
  return { drafts: state.drafts, forAbove: state.above };
};

/** The cell of a «Frist» column that a PDF has put on a line of its own. */
const isDayOnly = (text: string): boolean =>
  /^(?:\d{1,2}[./]\d{1,2}\.?(?:\d{2}|20\d\d)?|\d{1,2}\.\s?\p{L}{3,9}\.?(?:\s20\d\d)?|(?:uke|veke)\s\d{1,2})$/iu.test(
    text.trim(),
  );

type Place = { block: Block; first: boolean; only: boolean };

const readSentence = (state: State, span: Span, place: Place): void => {
  const { context } = state;
  const { flat, people, taskList } = context;
  const trailing = trailingMarker(flat, span, people, { taskList, item: place.block.kind === 'item' });
  if (trailing?.kind === 'label' && trailing.body.end - trailing.body.start < 3)
    attachOwner(state, trailing.owners, span);
  else if (
    MARKER_ONLY.test(flat.slice(span.start, span.end)) ||
    (place.only && isDayOnly(flat.slice(span.start, span.end)))
  )
    attachDue(state, span);
  else readWords(state, span, place, trailing);
};

const readWords = (state: State, span: Span, place: Place, trailing: Marked | null): void => {
  const { flat, people, taskList } = state.context;
  const lead = leadingMarker(flat, trailing?.body ?? span, people, taskList || place.block.box === 'open');
  if (lead?.kind === 'lead') {
    state.speaker = lead.owners[0] ?? null;
    if (lead.owners.length > 0) state.owner = lead.owners;
  }
  const body = lead?.body ?? trailing?.body ?? span;
  const claims = claimsFor(state, body);
  if (claims.length > 0) {
    addClaims(state, span, body, claims, trailing ?? lead);
    return;
  }
  if (lead || trailing) {
    if (marked(state, span, body, { lead, trailing, isItem: place.block.kind === 'item' })) return;
  } else if (listed(state, span, place)) return;
  if (state.drafts.length > 0) attachDeadlineSentence(state, span);
};

const claimsFor = ({ context, antecedent, speaker }: State, body: Span): Claim[] => {
  const { flat, people, reference } = context;
  return claimsIn(flat, body, { people, antecedent, speaker, strangers: context.strangers }).filter(
    (claim, index, all) => {
      const clause = clauseOf(flat, body, all, index);
      const text = flat.slice(clause.start, clause.end);
      if (isConditional(text) || isDone(text)) return false;
      return (
        !claim.needsDue ||
        context.taskList ||
        deadlineIn(flat, body.start, body.end, reference)?.strong === true
      );
    },
  );
};

/** From the claim's beginning to the next claim's; the whole sentence when it is the only one. */
const clauseOf = (flat: string, body: Span, claims: readonly Span[], index: number): Span => {
  const own = claims[index];
  const next = claims[index + 1];
  if (!own || claims.length === 1) return body;
  const start = index === 0 ? body.start : own.start;
  const text = flat.slice(start, next?.start ?? body.end);
  const bare = next
    ? text.replace(/(?:[\s,;(–-]|\b(?:og|men|mens|så|and|but|while|samt))+$/iu, '')
    : text.trimEnd();
  return { start, end: start + bare.length };
};

const addClaims = (
  state: State,
  span: Span,
  body: Span,
  claims: readonly Claim[],
  marker: Marked | null,
): void => {
  const { flat, reference, past } = state.context;
  claims.forEach((claim, index) => {
    const clause = clauseOf(flat, body, claims, index);
    const whole = claims.length === 1 ? span : clause;
    const due =
      deadlineIn(flat, whole.start, whole.end, reference) ??
      (claims.length > 1 && index === claims.length - 1
        ? null
        : deadlineIn(flat, clause.start, clause.end, reference));
    const owners =
      marker && marker.owners.length > 0 && (claim.assignees.length === 0 || marker.kind === 'label')
        ? marker.owners
        : claim.assignees;
    if (owners.length === 1 && /^(?:alle|all|everyone)$/iu.test(owners[0] ?? '') && !due) return;
    if (past && claim.reason === 'passive' && owners.length === 0) return;
    push(state, {
      ...whole,
      body: claims.length === 1 ? ownWords(flat, body, claim) : clause,
      assignees: owners,
      due: due?.day ?? null,
      reason: marker ? 'marker' : claim.reason,
      confidence: claim.confidence,
    });
  });
};

/** «Noe må oversettes; Ingunn tar kontakt …»: the task begins after the other thought. */
const ownWords = (flat: string, body: Span, claim: Claim): Span =>
  /.{25}(?:;|,\s(?:og|men|så))\s*$/u.test(flat.slice(body.start, claim.start))
    ? { start: claim.start, end: body.end }
    : body;

const push = (state: State, draft: Draft): void => {
  const same = state.drafts
    .slice(-8)
    .find(
      (other) =>
        other.start < draft.end &&
        draft.start < other.end &&
        other.assignees.join() === draft.assignees.join(),
    );
  if (!same) state.drafts.push(draft);
};

/** A sentence that only a marker makes a task. */
const marked = (
  state: State,
  span: Span,
  given: Span,
  { lead, trailing, isItem }: { lead: Marked | null; trailing: Marked | null; isItem: boolean },
): boolean => {
  const { flat, reference, taskList, past, bokmaal } = state.context;
  // «@Tone kan du sjekke lenkene?» is an order, not a question.
  const asked = lead?.kind === 'todo' && flat[given.end - 1] === '?';
  const body = asked ? { start: given.start, end: given.end - 1 } : given;
  const text = flat.slice(body.start, body.end);
  const owners = trailing?.owners.length ? trailing.owners : (lead?.owners ?? []);
  const explicit = trailing?.kind === 'label' || lead?.kind === 'todo';
  const due =
    deadlineIn(flat, span.start, span.end, reference) ??
    deadlineIn(flat, body.end, span.end, reference, true);
  if (
    explicit
      ? text.length < 3 || isDone(text)
      : !readsAsTask(text, {
          noun:
            taskList ||
            (due?.strong ?? false) ||
            (due !== null && lead !== null) ||
            (isItem && !past && trailing?.kind === 'sign') ||
            (trailing?.kind === 'sign' && /->|=>|→|@/.test(flat.slice(body.end, span.end))),
          past,
          bokmaal,
        })
  )
    return false;
  if (!explicit && isQuestion(text)) return false;
  push(state, {
    ...span,
    body,
    assignees: owners,
    due: due?.day ?? null,
    reason: 'marker',
    confidence: 'high',
  });
  return true;
};

/** An item of a list of tasks, or a sentence without a subject whose owner stands above or before it. */
const listed = (state: State, span: Span, { block, first }: Place): boolean => {
  const { context, owner } = state;
  const { flat, reference, taskList, past, bokmaal } = context;
  const text = flat.slice(span.start, span.end);
  const open = block.box === 'open';
  const inList = (taskList || open) && first && block.kind === 'item';
  const due = deadlineIn(flat, span.start, span.end, reference);
  const ordered =
    first &&
    block.kind === 'item' &&
    !past &&
    (context.headOwner !== null || due?.strong === true) &&
    ordersFirst(text);
  if (!inList && !ordered && !(owner && (first || state.speaker !== null))) return false;
  if (!readsAsTask(text, { noun: inList && !past, past, bokmaal })) return false;
  push(state, {
    ...span,
    body: span,
    assignees: owner ?? (ordered ? context.headOwner : null) ?? [],
    due: due?.day ?? null,
    reason: 'list',
    confidence: owner || open || due ? 'high' : 'low',
  });
  return true;
};

const attachOwner = (state: State, owners: readonly string[], span: Span): void => {
  const { flat, reference } = state.context;
  const due = deadlineIn(flat, span.start, span.end, reference, true)?.day ?? null;
  const last = state.drafts.at(-1);
  if (last) {
    last.assignees = owners;
    last.due ??= due;
  } else if (state.before && !isDone(flat.slice(state.before.start, state.before.end))) {
    const own = deadlineIn(flat, state.before.start, state.before.end, reference)?.day ?? null;
    push(state, {
      ...state.before,
      body: state.before,
      assignees: owners,
      due: due ?? own,
      reason: 'marker',
      confidence: 'high',
    });
  } else if (!state.before) state.above = { owners, due };
};

const attachDue = (state: State, span: Span): void => {
  const due =
    deadlineIn(state.context.flat, span.start, span.end, state.context.reference, true)?.day ?? null;
  const last = state.drafts.at(-1);
  const trailing = trailingMarker(state.context.flat, span, state.context.people, {
    taskList: true,
    item: false,
  });
  if (last) last.due ??= due;
  else if (!state.before) state.above = { owners: trailing?.owners ?? [], due };
};

/** «Den bør være levert før 20. mars.» after a task without a date. */
const attachDeadlineSentence = (state: State, span: Span): void => {
  const { flat, reference } = state.context;
  const text = flat.slice(span.start, span.end);
  const last = state.drafts.at(-1);
  if (!last || last.due !== null || isQuestion(text) || state.before?.end !== lastEnd(state)) return;
  if (
    !/^(?:den|det|dette|de|dei|disse|fristen|frist|svar|arbeidet|utkastet|it|this|they|the)(?![\p{L}])|(?:må|bør|skal)\s(?:være|vere|ligge|foreligge|sendes|leveres)/iu.test(
      text,
    )
  )
    return;
  const due = deadlineIn(flat, span.start, span.end, reference);
  if (due?.strong) last.due = due.day;
};

const lastEnd = (state: State): number | undefined => {
  const last = state.drafts.at(-1);
  return last && state.before && last.end <= state.before.end && last.start >= state.before.start
    ? state.before.end
    : undefined;
};

const personsIn = (flat: string, span: Span, people: People): string[] => {
  const tokens = tokensOf(flat, span.start, span.end);
  const names: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const mention = mentionAt(tokens, at, people);
    if (mention?.sure && !names.includes(mention.name)) names.push(mention.name);
    at = mention ? mention.to : at + 1;
  }
  return names;
};
