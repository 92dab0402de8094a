// Tasks that one sentence begins and the next one ends: who does it, that it is still to be done, an order to whom it was about
// (LANGUAGE.md 12, 16, 36). Called by block-tasks.ts.
import { deadlineIn } from './deadlines.ts';
import { isQuestion } from './guards.ts';
import { withoutDue } from './markers.ts';
import { namesIn } from './name-lists.ts';
import type { People } from './people.ts';
import type { Span } from './reading-types.ts';
import { subjectAt } from './subjects.ts';
import { personsIn, push, type TasksState } from './task-draft.ts';
import { lowered, tokensOf, words } from './tokens.ts';
import { imperativeVerb } from './verbs.ts';

/** «- Rydde boden. Leif.» */
export const bareNames = (text: string, people: People): readonly string[] | null => {
  // «- Målskisse. BL, 8.12.»
  const bare = withoutDue(text);
  const names = /^[^\s.,]+(?:(?:,|\sog|\sand|\s\/)?\s[^\s.,]+){0,5}\.?$/.test(bare)
    ? namesIn(bare, people, { whole: true })
    : null;
  return names?.every((name) => people.known.some((person) => person.name === name)) ? names : null;
};

const TAKEN =
  /(?<=^|\s)(?:tar|tek|gjør|gjer|ordner|ordnar|fikser|fiksar|sjekker|sjekkar|følger opp|følgjer opp|will do|does|(?:will see|sees) to|will take|takes|takes care of|will handle|handles)\s(?:seg av\s)?(?:det|dette|den|denne|saken|saka|it|this|that)(?:\s(?:her|opp))?[.!]?$/u;

/** «Noen må ringe Posten. Nils gjør det.»: the task, or the words, of the sentence before are Nils'. */
export const takesOver = (state: TasksState, span: Span): boolean => {
  const { flat, people } = state.context;
  const taken = TAKEN.exec(lowered(flat.slice(span.start, span.end)));
  if (!state.before || !taken) return false;
  const tokens = tokensOf(flat, span.start, span.end);
  const subject = subjectAt(tokens, 0, { ...state.context, ...state, people, strangers: false });
  if (!subject || subject.names.length === 0 || tokens[subject.to]?.start !== span.start + taken.index)
    return false;
  const before = state.before;
  const last = state.drafts.at(-1);
  if (last && last.end > before.start && last.assignees.length > 0) return false;
  if (last && last.end > before.start) state.drafts.pop();
  else if (isQuestion(flat.slice(before.start, before.end))) return false;
  const whole = { start: last && last.end > before.start ? last.start : before.start, end: span.end };
  push(state, {
    start: whole.start,
    end: whole.end,
    body: last && last.end > before.start ? last.body : before,
    assignees: subject.names,
    due: deadlineIn(flat, before.start, span.end, state.context.reference)?.day ?? null,
    reason: 'present',
    also: [subject.kind === 'pronoun' ? 'pronoun' : 'person', 'ownerAfter'],
    confidence: 'high',
  });
  return true;
};

/** «Hvem tar kontrollene?», “Who will book the hall?”, but not «Hvem leder møtet?»: an office, not a task. */
const WHO_DOES =
  /^(?:hvem|kven|who)\s(?:(?:skal|kan|vil|will|can|is going to)\s)?(?!er\s|var\s|is\s|was\s|lei[ae]r?\s|leder?\s|led(?:e|s)?\s|leads?\s|chairs?\s|kommer\s|kjem\s|blir\s|vert\s)[a-zß-öø-ɏ]+\s[^?]{3,}\?$/u;

/** «Hvem tar kontrollene? FEA.»: the question is the task of whom the answer names. */
export const answersWho = (state: TasksState, span: Span): boolean => {
  const { flat, people, reference } = state.context;
  const { before } = state;
  if (!before || !WHO_DOES.test(lowered(flat.slice(before.start, before.end)))) return false;
  const named = bareNames(flat.slice(span.start, span.end), people);
  if (!named) return false;
  push(state, {
    start: before.start,
    end: span.end,
    body: before,
    assignees: named,
    due: deadlineIn(flat, before.start, span.end, reference)?.day ?? null,
    reason: 'marker',
    also: ['ownerAfter'],
    confidence: 'high',
  });
  return true;
};

/** «(ugjort, ny frist 1. september)», «Det er ikke gjort»: what somebody was to do is still to be done. */
const UNDONE =
  /(?<![a-zß-öø-ɏ])(?:ugjort|(?<!(?:ble|blei|vart|was)\s)(?:ikke|ikkje|not)(?:\s(?:enda|ennå|enno|yet|been))?\s(?:gjort|utført|done|started|påbegynt)|(?:has|have|had) not(?=\W*$|[,;)])|hasn['’]t(?=\W*$|[,;)])|gjenstår|står att|outstanding|ny frist|new deadline)(?![a-zß-öø-ɏ])/u;
const WAS_TO =
  /^(?:skulle|was to(?: have)?|were to(?: have)?|should have|had (?:promised|agreed|undertaken) to|hadde lov[ae]t? å|lovde å|lovet å)\s/u;

/** «AL skulle kjøpe refleksvester (ugjort, ny frist 1. september)» */
export const goesOnUndone = (state: TasksState, span: Span): boolean => {
  const { flat, people, reference } = state.context;
  const text = flat.slice(span.start, span.end);
  if (!UNDONE.test(lowered(text))) return false;
  const tokens = tokensOf(flat, span.start, span.end);
  const subject = subjectAt(tokens, 0, { ...state.context, ...state, people, strangers: false });
  const verb = tokens[subject?.to ?? 0]?.start ?? span.end;
  if (subject?.kind !== 'person' || !WAS_TO.test(lowered(flat.slice(verb, span.end)))) return false;
  push(state, {
    start: span.start,
    end: span.end,
    body: span,
    assignees: subject.names,
    due: deadlineIn(flat, span.start, span.end, reference)?.day ?? null,
    reason: 'assigned',
    also: ['person'],
    confidence: 'high',
  });
  return true;
};

/** «MA har ei liste. Send henne til AL innan ei veke.»: an order right after a sentence of one person alone, with its day. */
export const ordersThem = (state: TasksState, span: Span): boolean => {
  const { context, before, antecedent } = state;
  const { flat, reference } = context;
  const first = tokensOf(flat, span.start, span.end)[0];
  if (!before || antecedent.length !== 1 || first === undefined || first.text === first.lower) return false;
  if (!imperativeVerb(first.lower) && !IMPERATIVES.has(first.lower)) return false;
  if (personsIn(flat, before, context.people).length !== 1) return false;
  const due = deadlineIn(flat, span.start, span.end, reference);
  if (!due) return false;
  const last = state.drafts.at(-1);
  // «Yusuf skulle sende rapport, det er ikke gjort. Gjør det i morgen.»
  if (last && last.end === before.end && last.due === null && last.assignees.join() === antecedent.join()) {
    state.drafts[state.drafts.length - 1] = { ...last, end: span.end, due: due.day };
    return true;
  }
  push(state, {
    start: span.start,
    end: span.end,
    body: span,
    assignees: antecedent,
    due: due.day,
    reason: 'list',
    also: ['pronoun'],
    confidence: 'low',
  });
  return true;
};
const IMPERATIVES = words('gjør gjer ta tar gå gi sjå se få please do');
