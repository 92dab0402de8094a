// The tasks that the words of a sentence claim, each with its clause, owner and deadline. Called by block-tasks.ts.
import type { PlainDate } from '../plain-date.ts';
import { dueSaidBefore } from './attach-below.ts';
import { claimsIn } from './claims.ts';
import type { Reference } from './date-phrases.ts';
import { deadlineIn } from './deadlines.ts';
import { conditionAt, isConditional } from './guards.ts';
import type { Marked } from './markers.ts';
import type { Span } from './reading-types.ts';
import { isDone } from './reads-as-task.ts';
import { push, type TasksState } from './task-draft.ts';
import type { Claim } from './verdicts.ts';

export const claimsFor = ({ context, antecedent, earlier, speaker }: TasksState, body: Span): Claim[] => {
  const { flat, people, reference } = context;
  /** «Kari purrer på fredag hvis vi ikke har hørt noe»: somebody has a day to do it on. */
  const isFirm = ({ assignees }: Claim, { start, end }: Span): boolean => {
    const at = conditionAt(flat.slice(start, end));
    return assignees.length > 0 && at > 0 && deadlineIn(flat, start, start + at, reference) !== null;
  };
  return claimsIn(flat, body, { people, antecedent, earlier, speaker, strangers: context.strangers }).filter(
    (claim, index, all) => {
      const clause = clauseOf(flat, body, all, index);
      const text = flat.slice(clause.start, clause.end);
      if (isDone(text) || (isConditional(text) && !isFirm(claim, clause))) return false;
      if (!claim.needsDue || context.taskList) return true;
      const isPerson = claim.assignees.length > 0 && claim.subject !== 'group' && claim.needsDue !== 'firm';
      const due = deadlineIn(flat, body.start, body.end, reference);
      // «Kari tar det, og Leif leser koden»: said in the same breath.
      return due?.strong === true || (isPerson && (due !== null || all.some((other) => isSure(other))));
    },
  );
};

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
    const whole = claims.length === 1 ? span : clause;
    const own = deadlineIn(flat, whole.start, whole.end, reference);
    const due =
      (own && !own.strong && isOurs(flat.slice(claim.end, own.start)) ? null : own) ??
      (claims.length === 1 || index === claims.length - 1
        ? null
        : deadlineIn(flat, clause.start, clause.end, reference));
    const led = due ? null : dayBefore(flat, whole, reference);
    const said = due || led || claims.length > 1 ? null : dueSaidBefore(state, span);
    const owners =
      marker && marker.owners.length > 0 && (claim.assignees.length === 0 || marker.kind === 'label')
        ? marker.owners
        : claim.assignees;
    // «Alle må lese dokumentene» is a rule, «Alle deler lenka» is a task.
    if (claim.reason !== 'present' && !due && /^(?:alle|all|everyone)$/iu.test(owners.join())) return;
    if (past && claim.reason === 'passive' && owners.length === 0) return;
    push(state, {
      ...whole,
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
