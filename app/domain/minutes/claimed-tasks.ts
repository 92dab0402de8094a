// The tasks that the words of a sentence claim, each with its clause, owner and deadline. Called by block-tasks.ts.
import type { PlainDate } from '../plain-date.ts';
import { dueSaidBefore } from './attach-below.ts';
import type { Claim } from './claim.ts';
import { claimsIn } from './claims.ts';
import { datePhrasesIn, type Reference } from './date-phrases.ts';
import { deadlineIn } from './deadlines.ts';
import { conditionAt, isConditional } from './guards.ts';
import type { Marked } from './markers.ts';
import type { Span } from './reading-types.ts';
import { isDone } from './reads-as-task.ts';
import { push, type TasksState } from './task-draft.ts';
import { lowered } from './tokens.ts';

export const claimsFor = (state: TasksState, body: Span): Claim[] => {
  const { context, antecedent, earlier, speaker } = state;
  const { flat, people, reference } = context;
  return claimsIn(flat, body, { people, antecedent, earlier, speaker, strangers: context.strangers }).filter(
    (claim, index, all) => {
      const clause = clauseOf(flat, body, all, index);
      const text = flat.slice(clause.start, clause.end);
      if (isDone(text) || (isConditional(text) && !isFirm(context, claim, clause))) return false;
      if (!claim.needsDue || dueAtNext(state, body, claim) !== null) return true;
      if (claim.needsDue === 'next') return false;
      if (context.taskList) return true;
      const isPerson = claim.assignees.length > 0 && claim.subject !== 'group' && claim.needsDue !== 'firm';
      const isNobodys = claim.reason === 'passive' && claim.assignees.length === 0;
      // “They will be written to, and those who have not answered by Easter come off”: another's day.
      const own = isNobodys ? OTHERS.exec(flat.slice(claim.end, body.end)) : null;
      const due = deadlineIn(flat, body.start, own ? claim.end + own.index : body.end, reference);
      // «Kari tar det, og Leif leser koden»: said in the same breath.
      return due?.strong === true || (isPerson && (due !== null || all.some((other) => isSure(other))));
    },
  );
};

/** «Kari purrer på fredag hvis vi ikke har hørt noe»: somebody has a day to do it on. */
const isFirm = (
  { flat, reference }: TasksState['context'],
  { assignees }: Claim,
  { start, end }: Span,
): boolean => {
  const at = conditionAt(flat.slice(start, end));
  return assignees.length > 0 && at > 0 && deadlineIn(flat, start, start + at, reference) !== null;
};

const OTHERS = /,\s(?:og|men|and|but)\s(?:den|dei|de|dem|those|anyone|anybody|alle|all)\s(?:som|who|that)\s/u;

const isSure = ({ assignees, needsDue, confidence }: Claim): boolean =>
  assignees.length > 0 && !needsDue && confidence === 'high';

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

/** “Chiara compares the costs, and we'll come back to it in March” */
const isOurs = (between: string): boolean =>
  /,?\s(?:og|men|and|but)\s(?:vi|me|we)(?:['’]ll)?\s/u.test(between);

const BRINGS =
  /^(?:\S+\s){1,3}(?:(?:ha|har|tar|tek|stiller) med|brings?|presenter[ea]r|vis[ea]r|syner|presents|shows)(?![a-zß-öø-ɏ])/u;
/** «Vi sees 4. mai, Thea har med kake»: what is told, or brought, at the meeting that was spoken of right before. */
const dueAtNext = ({ context, before }: TasksState, { start }: Span, claim: Claim): PlainDate | null => {
  const { flat, reference } = context;
  const isThen = claim.needsDue === 'next' || BRINGS.test(lowered(flat.slice(claim.start, claim.end + NEAR)));
  if (reference.next === null || !isThen) return null;
  const from = before && start - before.end < 3 ? before.start : start;
  return datePhrasesIn(flat, from, claim.start, reference).some(({ first }) => first === reference.next)
    ? reference.next
    : null;
};
const NEAR = 12;

/** «20.3.: Kari sender inn søknaden» */
const dayBefore = (flat: string, { start, end }: Span, reference: Reference): PlainDate | null => {
  const length = /^[\d./]{3,10}\s?[:–-]\s/.exec(flat.slice(start, end))?.[0].length;
  return length === undefined
    ? null
    : (deadlineIn(flat, start, start + length, reference, true)?.day ?? null);
};

export const addClaims = (
  state: TasksState,
  span: Span,
  body: Span,
  claims: readonly Claim[],
  marker: Marked | null,
): void => {
  const { flat, reference, past } = state.context;
  claims.forEach((claim, index) => {
    const clause = clauseOf(flat, body, claims, index);
    // «Ordningen utvides, og at Kari tar en runde»: the rest is decided.
    const isSecond = /\s(?:og at|and that)\s$/u.test(flat.slice(span.start, claim.start));
    const whole = claims.length > 1 ? clause : isSecond ? { start: claim.start, end: span.end } : span;
    const own = deadlineIn(flat, whole.start, whole.end, reference);
    const due =
      (own && !own.strong && isOurs(flat.slice(claim.end, own.start)) ? null : own) ??
      (claims.length === 1 || index === claims.length - 1
        ? null
        : deadlineIn(flat, clause.start, clause.end, reference));
    const led = due ? null : dayBefore(flat, whole, reference);
    const said =
      due || led
        ? null
        : (dueAtNext(state, span, claim) ?? (claims.length > 1 ? null : dueSaidBefore(state, span)));
    const owners =
      marker && marker.owners.length > 0 && (claim.assignees.length === 0 || marker.kind === 'label')
        ? marker.owners
        : claim.assignees;
    // «Alle må lese dokumentene» is a rule, «Alle deler lenka» is a task.
    if (claim.reason !== 'present' && !due && /^(?:alle|all|everyone)$/iu.test(owners.join())) return;
    if (past && claim.reason === 'passive' && owners.length === 0) return;
    push(state, {
      start: whole.start,
      end: whole.end,
      body: claims.length === 1 ? ownWords(flat, body, claim) : clause,
      assignees: owners,
      due: due?.day ?? led ?? said,
      reason: marker ? 'marker' : claim.reason,
      also: said ? [claim.subject, 'deadlineAfter'] : [claim.subject],
      confidence: claim.confidence,
    });
  });
};

/** «Noe må oversettes; Ingunn tar kontakt …»: the task begins after the other thought. */
const ownWords = (flat: string, body: Span, claim: Claim): Span =>
  /.{25}(?:;|,\s(?:og|men|så))\s*$/u.test(flat.slice(body.start, claim.start))
    ? { start: claim.start, end: body.end }
    : body;
