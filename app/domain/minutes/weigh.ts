// The decisions that no rule tells: sentences whose form, place and words speak more for one than against it (LANGUAGE.md 38). Called by walk.ts
// once all tasks and decisions are known.
import type { Draft } from './block-tasks.ts';
import { isNoDecision } from './decisions.ts';
import { evidenceOf } from './evidence.ts';
import { BASE, type Evidence, LIKELY, WEIGHTS } from './evidence-weights.ts';
import type { Reason, Span } from './reading-types.ts';
import { plainWords, weightOfWords } from './sentence-words.ts';
import type { Surroundings, TextAround } from './surroundings.ts';
import { isProposal, isTalk } from './talk.ts';
import { lowered } from './tokens.ts';
import { isNews } from './undecided.ts';
import type { Found, Said, Walk, WalkContext } from './walk-state.ts';

export type Weighed = {
  readonly sentence: Found<Said>;
  readonly evidence: readonly Evidence[];
  /** What its words weigh together. */
  readonly inWords: number;
};

/** «Orienteringar», «Siden sist», “Matters arising”: what is told under these happened, or is news. */
const OF_NEWS =
  /^(?:orientering|meldinga?r|informasjon|information|nytt fr|news|si[ds][ae]n sist|since last|matters arising)/i;

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Fewer tasks than this for each section; as many for each sentence. */
const FEW_A_SECTION = 0.8;
const MANY_A_SENTENCE = 0.25;
/** As many decisions for each task. */
const DECIDES_MORE = 0.8;
const ASSIGNS_MORE = 0.45;

/** More than this tell no more. */
const MOST_FOLLOWING = 4;
/** How many sentences of its case follow the one. */
const followingIn = (sentences: readonly Found<Said>[], at: number): number => {
  let count = 0;
  while (count < MOST_FOLLOWING && sentences[at + 1 + count]?.section === sentences[at]?.section) count += 1;
  return count;
};

/** The tasks in each of the sentences, which stand in order. */
const tasksOf = (sentences: readonly Said[], drafts: Walk['drafts']): Draft[][] => {
  const sorted = [...drafts].sort((a, b) => a.start - b.start);
  const longest = Math.max(0, ...sorted.map(({ start, end }) => end - start));
  let first = 0;
  return sentences.map((sentence) => {
    while (first < sorted.length && (sorted[first]?.start ?? 0) + longest <= sentence.start) first += 1;
    const own: Draft[] = [];
    for (let at = first; at < sorted.length; at += 1) {
      const draft = sorted[at];
      if (!draft || draft.start >= sentence.end) break;
      if (overlaps(draft, sentence)) own.push(draft);
    }
    return own;
  });
};

/** The evidence on each sentence that may be a decision: no person's task, no question, nothing left open. */
export const evidenceIn = (
  flat: string,
  { sentences, drafts, decisions, sections }: Walk,
  { people, english }: Pick<WalkContext, 'people' | 'english'>,
  wanted: (sentence: Found<Said>) => boolean,
): Weighed[] => {
  const told = decisions.filter(({ weighed }) => !weighed);
  const marked = told.filter((decision) => decision.marked);
  const markedSections = new Set(marked.map(({ section }) => section));
  const tasks = tasksOf(sentences, drafts);
  const hasTask = (at: number): boolean => (tasks[at]?.length ?? 0) > 0;
  const assigned = new Set(drafts.map(({ section }) => section));
  const text: TextAround = {
    flat,
    english,
    people,
    markedInText: marked.length > 1,
    fewTasks: drafts.length < FEW_A_SECTION * sections.length,
    manyTasks: drafts.length >= MANY_A_SENTENCE * sentences.length,
    decidesMore: told.length > DECIDES_MORE * drafts.length,
    assignsMore: told.length < ASSIGNS_MORE * drafts.length,
  };
  const saidIn = (at: number): string => {
    const { start = 0, end = 0 } = sentences[at] ?? {};
    return lowered(flat.slice(start, end));
  };
  const inCase = new Map<string | null, Span[]>();
  for (const one of told) inCase.set(one.section, [...(inCase.get(one.section) ?? []), one]);
  /** By another sentence. */
  const isSettled = (sentence: Found<Said>): boolean =>
    sentence.section !== null &&
    (inCase.get(sentence.section)?.some((one) => !overlaps(one, sentence)) ?? false);
  let decidedBefore = false;
  let talkBefore = false;
  return sentences.flatMap((sentence, at) => {
    decidedBefore = sentence.at > 0 && (decidedBefore || sentences[at - 1]?.decided === true);
    const before = sentence.at > 0 ? saidIn(at - 1) : '';
    const rightAfterTalk = isTalk(before);
    talkBefore = sentence.at > 0 && (talkBefore || rightAfterTalk);
    if (!wanted(sentence) || tasks[at]?.some(({ assignees }) => assignees.length > 0)) return [];
    const caseDecided = isSettled(sentence);
    const around: Surroundings = {
      text,
      taskIn: hasTask(at),
      taskBefore: (sentence.at > 0 || sentence.listed) && hasTask(at - 1),
      taskAfter: (sentences[at + 1]?.at ?? 0) > 0 && hasTask(at + 1),
      decidedBefore,
      talkBefore,
      rightAfterTalk,
      rightAfterProposal: isProposal(before),
      askedBefore: before.endsWith('?'),
      caseDecided,
      caseOpen: sentence.section !== null && !caseDecided && !assigned.has(sentence.section),
      firstOfCase: sentences[at - 1]?.section !== sentence.section,
      following: followingIn(sentences, at),
      markedInSection: markedSections.has(sentence.section),
    };
    const evidence = evidenceOf(sentence, around);
    if (!evidence) return [];
    const inWords = weightOfWords(plainWords(flat.slice(sentence.start, sentence.end), people));
    return [{ sentence, evidence, inWords }];
  });
};

/** How likely a decision is, 0–1. */
export const likelihoodOf = ({ evidence, inWords }: Omit<Weighed, 'sentence'>): number =>
  1 / (1 + Math.exp(-evidence.reduce((sum, each) => sum + WEIGHTS[each], BASE + inWords)));

/** What can be said in a few words to whoever reads the finding. */
const REASONS: Partial<Record<Evidence, Reason>> = {
  'subject: we': 'group',
  'subject: body': 'group',
  'verb: passive': 'laidDown',
  'verb: becomes': 'laidDown',
  'laid down by the group': 'laidDown',
  'laid down of a thing': 'laidDown',
  'from or until a day': 'validity',
  'an amount': 'amount',
  'only, instead, no longer': 'contrast',
  'before a task': 'taskNext',
  'after a decision': 'decisionBefore',
};
const MOST_REASONS = 3;

/** That it was weighed, and what weighed most. */
const reasonsOf = ({ evidence, inWords }: Weighed): Reason[] => {
  const weights: (readonly [Reason | undefined, number])[] = [
    ...evidence.map((each) => [REASONS[each], WEIGHTS[each]] as const),
    [inWords > 0 ? 'words' : undefined, inWords],
  ];
  const heaviest = weights.sort(([, a], [, b]) => b - a).map(([reason]) => reason);
  return [...new Set(['weighed' as const, ...heaviest.filter((reason) => reason !== undefined)])].slice(
    0,
    MOST_REASONS,
  );
};

export const weighedDecisions = (flat: string, walk: Walk, context: WalkContext): Walk['decisions'] => {
  const marked = new Set(walk.decisions.filter((one) => one.marked).map(({ section }) => section));
  /** Where the resolve is marked, or a case tells news, what no rule decides was not decided. */
  const isTold = (section: string | null): boolean =>
    section !== null && (marked.has(section) || OF_NEWS.test(section));
  return evidenceIn(flat, walk, context, ({ decided, section }) => !decided && !isTold(section))
    .filter(
      (weighed) =>
        likelihoodOf(weighed) >= LIKELY &&
        !isNoDecision(lowered(flat.slice(weighed.sentence.start, weighed.sentence.end))) &&
        !isNews(flat, weighed.sentence, context.reference),
    )
    .map((weighed) => {
      const { start, end, section } = weighed.sentence;
      return { start, end, section, marked: false, weighed: reasonsOf(weighed) };
    });
};
