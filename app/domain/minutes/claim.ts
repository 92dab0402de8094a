// What a sentence says that somebody is to do, and the sentence as it is read for it. Called by claims.ts, passive-claims.ts and the verdicts.
import type { Reason, Span } from './reading-types.ts';
import type { Subject, SubjectContext } from './subjects.ts';
import { type Token, words } from './tokens.ts';

/** A subject and a verb that make a task; offsets of the subject's and the verb's words. */
export type Claim = Span & {
  readonly assignees: readonly string[];
  readonly reason: Reason;
  readonly confidence: 'high' | 'low';
  /** Who the words say does it. */
  readonly subject: Reason;
  /** «sendes ut», «skal sendes»: a task only with a deadline; `firm` is one that says «innen», `next` the next meeting. */
  readonly needsDue: boolean | 'firm' | 'next';
};

export type Sentence = { flat: string; span: Span; tokens: readonly Token[]; context: SubjectContext };
export type Verdict = { reason: Reason; to: number; needsDue?: Claim['needsDue'] };

export const isPerson = ({ kind }: Subject): boolean => kind === 'person' || kind === 'pronoun';
export const isPersonOrMe = (subject: Subject): boolean => isPerson(subject) || subject.kind === 'me';

const SMALL = words(
  'også òg da så nå no i tillegg først fyrst deretter snarest gjerne fortsatt framleis derfor da then also both each now not ikke ikkje heller bare kun begge',
);

/** The sentence's words from the token at `at` on. */
export const restOf = ({ flat, span, tokens }: Sentence, at: number): string =>
  flat.slice(tokens[at]?.start ?? span.end, span.end);

export const skipSmall = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (SMALL.has(tokens[at]?.lower ?? '') && at < from + 3) at += 1;
  return at;
};
