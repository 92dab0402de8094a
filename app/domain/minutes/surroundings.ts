// What stands around a sentence that may be a decision: talk, tasks, other decisions, its place. Called by evidence.ts and weigh.ts.
import type { Evidence } from './evidence-weights.ts';
import type { People } from './people.ts';
import type { Said } from './walk-state.ts';

/** What is known of the whole text. */
export type TextAround = {
  readonly flat: string;
  readonly english: boolean;
  readonly people: People;
  readonly decidesMore: boolean;
  readonly assignsMore: boolean;
  readonly markedInText: boolean;
  readonly fewTasks: boolean;
  readonly manyTasks: boolean;
};

/** What is known of the sentences around it. */
export type Surroundings = {
  /** Not spread into this: an object made anew for each sentence must be of one shape, or V8 makes a new shape for each. */
  readonly text: TextAround;
  /** Whether a task of nobody in particular lies in it. */
  readonly taskIn: boolean;
  /** Whether a task lies in the sentence before or after it in the same block. */
  readonly taskBefore: boolean;
  readonly taskAfter: boolean;
  readonly decidedBefore: boolean;
  /** Whether somebody proposes or means something earlier in the block, and right before it. */
  readonly talkBefore: boolean;
  readonly rightAfterTalk: boolean;
  readonly rightAfterProposal: boolean;
  readonly askedBefore: boolean;
  /** Whether a rule finds a decision in the case; or neither that nor a task. */
  readonly caseDecided: boolean;
  readonly caseOpen: boolean;
  readonly firstOfCase: boolean;
  /** How many sentences follow in the case. */
  readonly following: number;
  readonly markedInSection: boolean;
};

export const placeOf = ({ listed, at, of }: Said): Evidence[] => {
  if (listed) return ['in a list'];
  if (of === 1) return ['alone in its paragraph'];
  if (at === 0) return ['first of its paragraph'];
  return at === 1 && of > 2 ? ['second of its paragraph'] : [];
};

/** By how many sentences follow in the case: what a case comes to stands towards its end. */
const FOLLOWING: readonly (readonly Evidence[])[] = [
  ['last of the case'],
  ['one follows in the case'],
  ['two follow in the case'],
  ['three follow in the case'],
];

export const contextOf = (around: Surroundings, section: string | null): Evidence[] => [
  ...(around.taskIn ? (['a task in it'] as const) : []),
  ...(around.taskBefore ? (['after a task'] as const) : []),
  ...(around.decidedBefore ? (['after a decision'] as const) : []),
  ...(around.talkBefore ? (['after talk in the paragraph'] as const) : []),
  ...(around.rightAfterTalk ? (['right after talk'] as const) : []),
  ...(around.rightAfterProposal ? (['right after a proposal'] as const) : []),
  ...(around.askedBefore ? (['after a question'] as const) : []),
  ...(around.caseDecided ? (['the case has another decision'] as const) : []),
  ...(around.caseOpen ? (['nothing else comes of the case'] as const) : []),
  ...(FOLLOWING[around.following] ?? []),
  ...(around.caseOpen && around.following === 0
    ? (['the only one that could come of the case'] as const)
    : []),
  ...(around.text.decidesMore ? (['the minutes decide more than they assign'] as const) : []),
  ...(around.text.assignsMore ? (['the minutes assign more than they decide'] as const) : []),
  ...(around.markedInSection ? (['the case has its marked decision'] as const) : []),
  ...(around.text.markedInText ? (['the minutes mark their decisions'] as const) : []),
  ...(around.text.manyTasks ? (['the minutes give many tasks'] as const) : []),
  ...(around.text.fewTasks ? (['the minutes give few tasks'] as const) : []),
  ...(section === null ? (['under no heading'] as const) : []),
];
