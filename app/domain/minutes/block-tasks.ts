// The tasks in one list item or paragraph: markers first, then what its sentences say (LANGUAGE.md 8, 14, 27). Called by walk.ts.
import { answersWho, bareNames, goesOnUndone, ordersThem, takesOver } from './across-sentences.ts';
import { attachDeadlineSentence, attachDue, attachOwner, isOfTheSame } from './attach-below.ts';
import type { Block } from './blocks.ts';
import { chatAuthor } from './chat.ts';
import { addClaims, claimsFor } from './claimed-tasks.ts';
import { deadlineIn } from './deadlines.ts';
import { isQuestion } from './guards.ts';
import { leadingMarker, type Marked, trailingMarker } from './markers.ts';
import { namesIn } from './name-lists.ts';
import type { Span } from './reading-types.ts';
import { isDone, ordersFirst, readsAsTask } from './reads-as-task.ts';
import { sentencesIn } from './sentences.ts';
import { subjectAt } from './subjects.ts';
import {
  type BlockContext,
  type BlockTasks,
  type Draft,
  type Place,
  personsIn,
  push,
  type TasksState,
} from './task-draft.ts';
import { tokensOf } from './tokens.ts';

export type { BlockContext, Draft } from './task-draft.ts';

const MARKER_ONLY =
  /^(?:(?:ny|new)\s)?(?:(?:frist(?:en)?|deadline)\s(?:til|for|for the)\s[a-zß-öø-ɏ]+\s(?:er|is)\s|(?:frist|tidsfrist|due|deadline|når)\s*(?::|er|innen|\s–|\s(?=(?:den |on )?\d)))/iu;

export const tasksIn = (block: Block, context: BlockContext): BlockTasks => {
  const state: TasksState = {
    context,
    drafts: [],
    antecedent: context.before ?? [],
    earlier: [],
    owner: context.owner,
    speaker: null,
    before: null,
    above: null,
  };
  if (block.box === 'done') return { drafts: [], named: [], forAbove: null };
  const spans = sentencesIn(context.flat, block.start, block.end);
  if (block.kind === 'item' && spans.length > 1 && isClosed(context.flat, spans.at(-1)))
    return { drafts: [], named: [], forAbove: null };
  const labelled = labelledTask(state, spans);
  if (labelled) {
    state.drafts.push(labelled);
    state.antecedent = labelled.assignees;
  }
  spans.forEach((span, index) => {
    if (labelled && span.start <= labelled.body.start) return;
    readSentence(state, span, { block, first: index === 0, only: spans.length === 1 });
    const named = personsIn(context.flat, span, context.people);
    if (named.length > 0) {
      state.earlier = [...state.antecedent, ...state.earlier];
      state.antecedent = named;
    }
    state.before = span;
  });
  return {
    drafts: state.drafts,
    named: [...state.antecedent, ...state.earlier].slice(0, 8),
    forAbove: state.above,
  };
};

/** Whom «Ansvarleg: Solveig», and nothing more, names. */
const ownersAlone = ({ flat, people }: BlockContext, span: Span): readonly string[] => {
  const marker = trailingMarker(flat, span, people, { taskList: true, item: false });
  return marker?.kind === 'label' && marker.body.end - marker.body.start < 3 ? marker.owners : [];
};

const isLabel = (context: BlockContext, span: Span): boolean =>
  MARKER_ONLY.test(context.flat.slice(span.start, span.end)) || ownersAlone(context, span).length > 0;

/** «Ansvarleg: Solveig. Frist: 15.12. Tinge rom.»: the task after its labels, which are not of what stands above. */
const labelledTask = (state: TasksState, spans: readonly Span[]): Draft | null => {
  const { flat, reference, past, bokmaal } = state.context;
  const [first] = spans;
  const at = spans.findIndex((span) => !isLabel(state.context, span));
  const body = spans[at];
  if (!first || !body || at === 0 || spans.slice(at).some((span) => isLabel(state.context, span)))
    return null;
  const assignees = spans.slice(0, at).flatMap((span) => ownersAlone(state.context, span));
  const isTask = readsAsTask(flat.slice(body.start, body.end), { noun: false, past, bokmaal });
  if (assignees.length === 0 || !isTask || claimsFor(state, body).some((claim) => claim.assignees.length > 0))
    return null;
  const due =
    deadlineIn(flat, first.start, body.start, reference, true) ??
    deadlineIn(flat, body.start, body.end, reference);
  const { start } = first;
  return {
    start,
    end: body.end,
    body,
    assignees,
    due: due?.day ?? null,
    reason: 'marker',
    confidence: 'high',
  };
};

/** «- HV: sign the amendment. Done.» */
const isClosed = (flat: string, last: Span | undefined): boolean =>
  last !== undefined &&
  last.end - last.start < 25 &&
  isDone(flat.slice(last.start, last.end).split(/[,(]|\s\d/)[0] ?? '');

/** The cell of a «Frist» column that a PDF has put on a line of its own. */
const isDayOnly = (text: string): boolean =>
  /^(?:\d{1,2}[./]\d{1,2}\.?(?:\d{2}|20\d\d)?|\d{1,2}\.\s?[a-zß-öø-ɏ]{3,9}\.?(?:\s20\d\d)?|(?:uke|veke)\s\d{1,2})$/iu.test(
    text.trim(),
  );

const readSentence = (state: TasksState, span: Span, place: Place): void => {
  const { context } = state;
  const { flat, people, taskList } = context;
  const trailing = trailingMarker(flat, span, people, { taskList, item: place.block.kind === 'item' });
  const alone =
    !place.first &&
    /^[([](?<names>[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][^()[\]]{1,60})[)\]][.!]?$/u.exec(flat.slice(span.start, span.end));
  const named = alone
    ? namesIn(alone.groups?.names ?? '', people, { whole: true })
    : place.block.kind === 'item' && !place.first
      ? bareNames(flat.slice(span.start, span.end), people)
      : null;
  if (named) attachOwner(state, named, span);
  else if (trailing?.kind === 'label' && trailing.body.end - trailing.body.start < 3)
    attachOwner(state, trailing.owners, span);
  else if (
    MARKER_ONLY.test(flat.slice(span.start, span.end)) ||
    (place.only && isDayOnly(flat.slice(span.start, span.end)))
  )
    attachDue(state, span);
  else if (!takesOver(state, span) && !answersWho(state, span)) readWords(state, span, place, trailing);
};

const readWords = (state: TasksState, span: Span, place: Place, trailing: Marked | null): void => {
  const { flat, people, taskList } = state.context;
  const lead = leadingMarker(flat, trailing?.body ?? span, people, taskList || place.block.box === 'open');
  if (lead?.kind === 'lead') {
    state.speaker = lead.owners[0] ?? null;
    if (lead.owners.length > 0) state.owner = lead.owners;
  }
  const body = lead?.body ?? trailing?.body ?? span;
  const claims = claimsFor(state, body);
  if (claims.length > 0 && !isOfTheSame(state, span, claims)) {
    addClaims(state, span, body, claims, trailing ?? lead);
    return;
  }
  if (goesOnUndone(state, span)) return;
  if (lead || trailing) {
    if (marked(state, span, body, { lead, trailing, isItem: place.block.kind === 'item' })) return;
  } else if (listed(state, span, place) || ordersThem(state, span)) return;
  if (state.drafts.length > 0) attachDeadlineSentence(state, span);
};

/** «Vi kjøper inn maling (Eva)» */
const WE = /^(?:vi|me|we(?: will|['’]ll)?)\s/iu;

/** “Someone needs to water the plants – Carla” */
const SOMEBODY_MUST =
  /^(?:noen|nokon|someone|somebody)\s(?:må|lyt|bør|needs? to|has to|must|should|ought to)\s/iu;

/** A sentence that only a marker makes a task. */
const marked = (
  state: TasksState,
  span: Span,
  given: Span,
  { lead, trailing, isItem }: { lead: Marked | null; trailing: Marked | null; isItem: boolean },
): boolean => {
  const { flat, reference, taskList, past, bokmaal } = state.context;
  // «@Tone kan du sjekke lenkene?» is an order, not a question.
  const asked = lead?.kind === 'todo' && flat[given.end - 1] === '?';
  const body = asked ? { start: given.start, end: given.end - 1 } : given;
  const text = flat.slice(body.start, body.end);
  const told = trailing?.owners.length ? trailing.owners : (lead?.owners ?? []);
  // “Action: Joost explains this to the ministry”: whoever is named first does it, whatever the verb.
  const doer = lead?.kind === 'todo' && told.length === 0 ? doerAt(state, body) : [];
  const owners = told.length > 0 ? told : doer;
  const own = deadlineIn(flat, span.start, span.end, reference);
  const explicit = trailing?.kind === 'label' || lead?.kind === 'todo';
  // «Liv: en ettermiddag på nyåret», «[13:21] Aamodt, Stig: …»: what was said.
  const isChat = lead !== null && chatAuthor(flat.slice(span.start, span.end)) !== null;
  const goesOn = own !== null && /[A-Za-zÀ-ÖØ-öø-ɏ]/u.test(flat.slice(own.end, span.end));
  const isSaid = isChat || (lead?.kind === 'lead' && !isItem && goesOn && !own?.strong);
  const due =
    // «The pads expire in December: Julie»: the day is what the words are about.
    (own && !own.strong && own.end <= body.end && flat[body.end] === ':' ? null : own) ??
    deadlineIn(flat, body.end, span.end, reference, true) ??
    // «Tone 15.2: sende ut innkalling»
    (lead && lead.owners.length > 0 ? deadlineIn(flat, span.start, body.start, reference, true) : null);
  if (
    explicit
      ? text.length < 3 || isDone(text)
      : !SOMEBODY_MUST.test(text) &&
        !readsAsTask(text.replace(WE, ''), {
          noun:
            taskList ||
            ((due?.strong ?? false) && !isChat) ||
            (due !== null && lead !== null && !isSaid) ||
            (isItem && !past && trailing?.kind === 'sign') ||
            // «Yusuf → tolk til arabisk»
            /->|=>|→/.test(flat.slice(span.start, body.start)) ||
            (trailing?.kind === 'sign' && /->|=>|→|@/.test(flat.slice(body.end, span.end))),
          past,
          bokmaal,
          firm: due?.strong === true && trailing !== null,
          owned: trailing !== null,
        })
  )
    return false;
  if (!explicit && isQuestion(text)) return false;
  push(state, {
    start: span.start,
    end: span.end,
    body,
    assignees: owners,
    due: due?.day ?? null,
    reason: 'marker',
    confidence: 'high',
  });
  return true;
};

/** The person whom the words begin with. */
const doerAt = (state: TasksState, { start, end }: Span): readonly string[] => {
  const tokens = tokensOf(state.context.flat, start, end);
  const subject = subjectAt(tokens, 0, { ...state.context, ...state, strangers: false });
  return subject?.kind === 'person' ? subject.names : [];
};

/** An item of a list of tasks, or a sentence without a subject whose owner stands above or before it. */
const listed = (state: TasksState, span: Span, { block, first }: Place): boolean => {
  const { context, owner } = state;
  const { flat, reference, taskList, past, bokmaal } = context;
  const text = flat.slice(span.start, span.end);
  const open = block.box === 'open';
  const inList = (taskList || open) && first && block.kind === 'item';
  const mayOrder = first && block.kind === 'item' && !past && ordersFirst(text);
  if (!inList && !mayOrder && !owner) return false;
  const due = deadlineIn(flat, span.start, span.end, reference);
  const ordered = mayOrder && (context.headOwner !== null || due?.strong === true);
  if (!inList && !ordered && !(owner && (first || state.speaker !== null))) return false;
  if (!readsAsTask(text, { noun: inList && !past, past, bokmaal })) return false;
  // «[ ] Priya asks Legal»: in a list of tasks whoever is named first does it.
  const named = inList && !owner ? doerAt(state, span) : [];
  push(state, {
    start: span.start,
    end: span.end,
    body: span,
    assignees: owner ?? (named.length > 0 ? named : ordered ? context.headOwner : null) ?? [],
    due: due?.day ?? null,
    reason: 'list',
    confidence: owner || open || due ? 'high' : 'low',
  });
  return true;
};
