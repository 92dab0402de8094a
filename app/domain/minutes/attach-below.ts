// Owner or deadline in a sentence of its own after the task: «Ansvar: Tone», «Frist: 1. mars», «Den bør være levert før 20. mars»
// (LANGUAGE.md 14, 27). Called by block-tasks.ts.
import type { PlainDate } from '../plain-date.ts';
import type { Claim } from './claim.ts';
import { deadlineIn } from './deadlines.ts';
import { isQuestion } from './guards.ts';
import { trailingMarker } from './markers.ts';
import type { Span } from './reading-types.ts';
import { isDone } from './reads-as-task.ts';
import { saidWords } from './said-words.ts';
import { type Draft, namesDoer, push, type TasksState } from './task-draft.ts';
import { lowered } from './tokens.ts';

const giveDue = (draft: Draft, due: PlainDate | null): void => {
  if (draft.due !== null || due === null) return;
  draft.due = due;
  draft.also = [...(draft.also ?? []), 'deadlineAfter'];
};

/** «Den skal være klar til 12. september»: what is to be ready then is due then. */
const READY =
  /(?:^|[^a-zß-öø-ɏ])(?:ferdig|klar|klart|klare|inne|levert|sendt|på plass|ready|finished|done)(?![a-zß-öø-ɏ])/iu;

export const attachOwner = (state: TasksState, owners: readonly string[], span: Span): void => {
  const { flat, reference } = state.context;
  const due = deadlineIn(flat, span.start, span.end, reference, true)?.day ?? null;
  const last = state.drafts.at(-1);
  if (last && namesDoer(last, state.context.people)) giveDue(last, due);
  else if (last) {
    last.assignees = owners;
    last.also = [...(last.also ?? []).filter((reason) => reason !== 'nobody'), 'ownerAfter'];
    giveDue(last, due);
  } else if (state.before && !isDone(flat.slice(state.before.start, state.before.end))) {
    const own = deadlineIn(flat, state.before.start, state.before.end, reference)?.day ?? null;
    push(state, {
      start: state.before.start,
      end: span.end,
      body: state.before,
      assignees: owners,
      due: due ?? own,
      reason: 'marker',
      also: ['ownerAfter'],
      confidence: 'high',
    });
  } else if (!state.before) state.above = { owners, due };
};

export const attachDue = (state: TasksState, span: Span): void => {
  const due =
    deadlineIn(state.context.flat, span.start, span.end, state.context.reference, true)?.day ?? null;
  const last = state.drafts.at(-1);
  const trailing = trailingMarker(state.context.flat, span, state.context.people, {
    taskList: true,
    item: false,
  });
  if (last) giveDue(last, due);
  else if (!state.before) state.above = { owners: trailing?.owners ?? [], due };
  // «Ansvar: Kari. Frist: 20. mars.» for what stands above
  else if (state.above && state.above.due === null) state.above = { ...state.above, due };
};

/** «Kari skriver søknaden. Den må sendes innen 20. mars.»: nobody new does anything. */
export const isOfTheSame = (state: TasksState, span: Span, claims: readonly Claim[]): boolean =>
  state.drafts.at(-1)?.due === null &&
  state.before?.end === lastEnd(state) &&
  claims.every(({ reason, assignees }) => reason === 'passive' && assignees.length === 0) &&
  /^(?:den|det|dette|denne|disse|desse|de|dei|this|it|they|these)\s(?:må|skal|lyt|must|needs?|has|have|is|are|should)(?![a-zß-öø-ɏ])/i.test(
    state.context.flat.slice(span.start, span.end),
  );

/** «Den bør være levert før 20. mars.» after a task without a date. */
export const attachDeadlineSentence = (state: TasksState, span: Span): void => {
  const { flat, reference } = state.context;
  const text = flat.slice(span.start, span.end);
  const last = state.drafts.at(-1);
  if (!last || last.due !== null || isQuestion(text) || state.before?.end !== lastEnd(state)) return;
  if (
    !/^(?:(?:ja|yes|ok)[,.]?\s|(?:innen|innan|senest|seinast|by|before)\s|(?:den|det|han|ho|hun|dette|de|dei|disse|(?:[a-zß-öø-ɏ]+)?fristen|frist|svar|arbeidet|utkastet|it|this|they|the)(?![a-zß-öø-ɏ]))|(?:må|bør|skal)\s(?:være|vere|ligge|liggje|foreligge|føreliggje|sendes|sendast|leveres|leverast)/iu.test(
      text,
    )
  )
    return;
  const due = deadlineIn(flat, span.start, span.end, reference);
  if (due?.strong || (due && READY.test(text))) giveDue(last, due.day);
};

const SAYS_DEADLINE =
  /(?<!(?:at|om|that)\s(?:the\s)?)(?<![a-zß-öø-ɏ])(?:[a-zß-öø-ɏ]*frist(?:en)?|deadline|closing date)\s(?:for\s[^.,;]{2,50}\s)?(?:er|is|går ut|blir|vert|utløper)(?![a-zß-öø-ɏ])|(?:,|\s(?:har|med|hadde|has|with))\s(?:(?:en|ein|a|the)\s)?(?:[a-zß-öø-ɏ]*frist|deadline)\s(?:(?:on|den|på)\s)?(?=\d)/u;
/** «Frist: 1. mars» belongs to what stands above it, «Kari minte om at …» to what Kari told. */
const OF_ANOTHER = /^(?:ny(?:tt)?\s)?(?:frist|due|deadline)|\s(?:at|that)\s/u;
const OF_WHAT =
  /(?:deadline|frist(?:en)?)\s(?:for|på|til)\s(?:the\s|(?:den|det|de|dei)\s|[a-zß-öø-ɏ]{3,}(?:en|et|ene|ane)\s)/u;
const IT = /\s(?:it|them|that|den|det|dei|dem|han|ho)(?![a-zß-öø-ɏ])/iu;
const FEW_WORDS = 5;

/** «Svarfristen er 30. april. Kari svarer for oss», «Nytt passord må på plass før 1. juni. Leif fikser»: the day is said right before. */
export const dueSaidBefore = ({ context, before, drafts }: TasksState, span: Span): PlainDate | null => {
  const { flat, reference } = context;
  if (!before || before.end > span.start || (drafts.at(-1)?.end ?? -1) > before.start) return null;
  const said = lowered(flat.slice(before.start, before.end));
  const isDeadline = SAYS_DEADLINE.test(said);
  const due = deadlineIn(flat, before.start, before.end, reference, isDeadline);
  const isOther = !isDeadline && OF_ANOTHER.test(said);
  // “Deadline for the films is 1 May. Matteo finds a teacher”: of the films.
  const own = flat.slice(span.start, span.end);
  if (isDeadline && OF_WHAT.test(said) && !IT.test(own) && !areAlike(said, own)) return null;
  const isNeeded = NEEDED.test(said);
  if (
    !due ||
    !(due.strong || (isNeeded && READY.test(said))) ||
    isOther ||
    (reference.date !== null && due.day < reference.date)
  )
    return null;
  const isShort = own.trim().split(/\s+/).length < FEW_WORDS;
  return isDeadline || isShort || (isNeeded && (IT.test(own) || areAlike(said, own))) ? due.day : null;
};

/** «Hotellet treng talet helst før 20. april. Ask melder inn talet»: what somebody wants by then is what is to be done. */
const NEEDED =
  /(?<![a-zß-öø-ɏ])(?:må|lyt|treng|trenger|vil ha|skal ha|ønsker|ønskjer|ynskjer|ber om|needs?|wants?|must|asks? for|has to|have to|requires?|expects?|ventar|venter)(?![a-zß-öø-ɏ])/u;
const LONG_WORD = 3;
const areAlike = (one: string, other: string): boolean => {
  const stems = new Set(saidWords(one).map(({ stem }) => stem));
  return saidWords(other).some(
    ({ stem, isNumber }) => !isNumber && stem.length >= LONG_WORD && stems.has(stem),
  );
};

const lastEnd = (state: TasksState): number | undefined => {
  const last = state.drafts.at(-1);
  return last && state.before && last.end <= state.before.end && last.start >= state.before.start
    ? state.before.end
    : undefined;
};
