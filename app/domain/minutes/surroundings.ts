// What stands around a sentence that may be a decision: talk, tasks, other decisions, its place. Called by evidence.ts and weigh.ts.
import type { Evidence } from './evidence-weights.ts';
import type { People } from './people.ts';
import { HEDGES } from './sentence-form.ts';
import { words } from './tokens.ts';
import type { Said } from './walk-state.ts';

/** What is known of the sentences around it, and of the whole text. */
export type Surroundings = {
  readonly flat: string;
  readonly english: boolean;
  readonly people: People;
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
  readonly lastOfCase: boolean;
  readonly decidesMore: boolean;
  readonly assignsMore: boolean;
  readonly markedInSection: boolean;
  readonly markedInText: boolean;
  readonly fewTasks: boolean;
  readonly manyTasks: boolean;
};

/** Speaking and asking: what was said, not what was settled. */
export const TALK =
  /(?:^|[ «(])(?:drøft|diskuter|foresl|føresl|forslag|framlegg|snakk|inform|orienter|spurt?|spør|nevn|nemn|ordskift|innspel|innspill|meining|mening|forkla|minn|takk|klag|discuss|propos|suggest|talk|report|felt(?= )|noted(?= )|consider|ask|rais|mention|present|opinion|view|expla|remind|thank|compla|welcom)/;
/** Whether the sentence, in small letters, says what somebody proposes, means or wants. */
export const isTalk = (text: string): boolean =>
  TALK.test(text) || text.split(/[ ,.]/).some((word) => HEDGES.has(word) || MEANT.has(word));
/** Whether it says what somebody proposes or asks for. */
export const isProposal = (text: string): boolean => PROPOSAL.test(text);
const PROPOSAL =
  /(?:^|[ ,(])(?:fore?sl|forslag|framlegg|sugg|propos|propon|request|ba (?:om|oss)|bad om|bed om|ber om|bedt om|bede om|søk(?:t|te|er|jer|nad)|vil(?:le)? ha|ville|ønsk|ynsk|want|would like|would rather|ask(?:s|ed) (?:for|to|if|whether)|argued|recommend|tilbud|tilbod|offer|alternativ|wish|vurder|tilråd|anbefal)/;
const MEANT = words(
  `mente meinte meiner meinar ville vil redd bekymret usikker skeptisk ønsket ønskte ynskte syntes tykte tykkjer trodde trudde håpet wanted felt thought
   argued worried feared preferred leaned keen favour pointed said argued asked`,
);

export const placeOf = ({ listed, at, of }: Said): Evidence[] => {
  if (listed) return ['in a list'];
  if (of === 1) return ['alone in its paragraph'];
  if (at === 0) return ['first of its paragraph'];
  return at === 1 && of > 2 ? ['second of its paragraph'] : [];
};

export const contextOf = (around: Surroundings, section: string | null): Evidence[] => [
  ...(around.taskBefore ? (['after a task'] as const) : []),
  ...(around.decidedBefore ? (['after a decision'] as const) : []),
  ...(around.talkBefore ? (['after talk in the paragraph'] as const) : []),
  ...(around.rightAfterTalk ? (['right after talk'] as const) : []),
  ...(around.rightAfterProposal ? (['right after a proposal'] as const) : []),
  ...(around.askedBefore ? (['after a question'] as const) : []),
  ...(around.caseDecided ? (['the case has another decision'] as const) : []),
  ...(around.caseOpen ? (['nothing else comes of the case'] as const) : []),
  ...(around.lastOfCase ? (['last of the case'] as const) : []),
  ...(around.caseOpen && around.lastOfCase ? (['the only one that could come of the case'] as const) : []),
  ...(around.decidesMore ? (['the minutes decide more than they assign'] as const) : []),
  ...(around.assignsMore ? (['the minutes assign more than they decide'] as const) : []),
  ...(around.markedInSection ? (['the case has its marked decision'] as const) : []),
  ...(around.markedInText ? (['the minutes mark their decisions'] as const) : []),
  ...(around.manyTasks ? (['the minutes give many tasks'] as const) : []),
  ...(around.fewTasks ? (['the minutes give few tasks'] as const) : []),
  ...(section === null ? (['under no heading'] as const) : []),
];
