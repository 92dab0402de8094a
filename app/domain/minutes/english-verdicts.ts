// Whether an English verb after its subject makes a task: “is going to send”, “should have spoken to”, “SB and TA comment on it” (LANGUAGE.md 13). Called
// by verdicts.ts.
import { isPersonOrMe, restOf, type Sentence, type Verdict } from './claim.ts';
import {
  ENGLISH_VERBS,
  isEnglishDeed,
  isEnglishDuty,
  isEnglishGoing,
  isEnglishPlural,
  isEnglishPresent,
} from './english-verbs.ts';
import { isAgreed, isHabit } from './guards.ts';
import { HAVE_DONE } from './modal-verdicts.ts';
import type { Subject } from './subjects.ts';
import { words } from './tokens.ts';

const ENGLISH_AFTER = /^[a-z]{3,} (?:on|to|the|an|with|it|them|this|their|each|up|out|all|both) /;
const OWES = words('is are should');

const english = (to: number, needsDue?: Verdict['needsDue']): Verdict => ({
  reason: 'english',
  to,
  ...(needsDue !== undefined && { needsDue }),
});

export const englishVerdict = (sentence: Sentence, subject: Subject, at: number): Verdict | null => {
  const { flat, span, tokens } = sentence;
  const [before, word] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? ''];
  const rest = restOf(sentence, at);
  const isSomebody = isPersonOrMe(subject);
  const areSome = subject.names.length > 1;
  // “It was resolved that the Clerk write to …”
  if (
    subject.kind === 'person' &&
    ENGLISH_VERBS.has(word) &&
    isAgreed(flat.slice(span.start, tokens[at]?.start ?? 0))
  )
    return english(at + 1);
  if (subject.kind !== 'we' && /['’]ll$/.test(before) && (ENGLISH_VERBS.has(word) || isEnglishDeed(word)))
    return english(at + 1);
  if (
    isSomebody &&
    (/^(?:is|am|are)$/.test(word) || /['’](?:m|re|s)$/.test(before)) &&
    isEnglishGoing(rest) &&
    !isHabit(rest)
  )
    return english(at + 2);
  // “is to have a draft ready”, “By June Carol should have spoken to all of them”
  const owes =
    isSomebody && OWES.has(word) ? /^(?:(?:is|are) to|should) (?=have )/.exec(rest)?.[0] : undefined;
  if (owes && HAVE_DONE.test(rest.slice(owes.length)))
    return english(at + 2, word === 'should' ? 'firm' : false);
  if (isEnglishDuty(rest, isSomebody)) return english(at + 3);
  const isDoer = isSomebody || (subject.kind === 'group' && subject.names.length === 0);
  if (isDoer && isEnglishPresent(rest) && !isHabit(rest)) return english(at + 1);
  if (isSomebody && areSome && isEnglishPlural(rest) && !isHabit(rest)) return english(at + 1);
  // “SB and TA comment on it by the 10th”: a bare verb, and words that only English has after it.
  return subject.kind === 'person' && areSome && ENGLISH_AFTER.test(rest) && isEnglishDeed(word)
    ? english(at + 1, 'firm')
    : null;
};
