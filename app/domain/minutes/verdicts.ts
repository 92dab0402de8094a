// Whether the verb after a subject makes a task of the sentence, and why: «lager», «Kari ringer og sender det ut» (LANGUAGE.md 1–13).
// Called by claims.ts; what modals, English verbs and words that hand over a task say is in modules of their own.
import { chargeVerdict, isAssignedAt } from './charges.ts';
import { isPerson, isPersonOrMe, restOf, type Sentence, skipSmall, type Verdict } from './claim.ts';
import { isEnglishDuty, isEnglishPresent, isOpenEnglish, mayBeDeed } from './english-verbs.ts';
import { englishVerdict } from './english-verdicts.ts';
import { isHabit } from './guards.ts';
import { isModalAt, modalVerdict, reportedVerdict, WISHED, willVerdict } from './modal-verdicts.ts';
import { hasObject, hasObjectAfterParticle, openDeed } from './open-verbs.ts';
import type { Subject } from './subjects.ts';
import { words } from './tokens.ts';
import { fits, presentVerb, type Verb } from './verbs.ts';

/** «Neste møte 4. mai, Leif forteller om kurset»: what is told or brought then has yet to be. */
const AT_MEETING = words(
  'forteller fortel viser syner presenterer presenterar orienterer orienterar innleder innleiar leder leiar holder held tells presents shows talks speaks chairs hosts introduces leads brings',
);
const WITH_THEM = words('har tar tek');

export const verdictAfter = (sentence: Sentence, subject: Subject, at: number): Verdict | null => {
  const found = anyVerdict(sentence, subject, at);
  if (found) return found;
  const [word, next] = [sentence.tokens[at]?.lower ?? '', sentence.tokens[at + 1]?.lower ?? ''];
  return isPersonOrMe(subject) &&
    next !== '' &&
    (AT_MEETING.has(word) || (WITH_THEM.has(word) && next === 'med'))
    ? { reason: 'present', to: at + 1, needsDue: 'next' }
    : null;
};

const anyVerdict = (sentence: Sentence, subject: Subject, at: number): Verdict | null => {
  const reported = reportedVerdict(sentence, subject, at);
  if (reported) return reported;
  if (isModalAt(sentence, at)) return modalVerdict(sentence, subject, at, false);
  return (
    willVerdict(sentence, subject, at) ??
    englishVerdict(sentence, subject, at) ??
    chargeVerdict(sentence, subject, at) ??
    presentVerdict(sentence, subject, at)
  );
};

/** With an object these may as well be what is so. */
const AS_WELL_A_STATE = words('finne se gå komme stå si høre holde lede delta møte');

const DATED =
  /^(?!kommer|kjem|comes)[a-zß-öø-ɏ]+(?:[eaøå]r|s),\s(?:[a-zß-öø-ɏ]+\s){1,3}(?:den\s|the\s)?\d{1,2}[.\s]/u;

/** «lager», «klipper, første utkast 5. desember»: in the present tense, and without a capital, as a name has. */
const presentVerdict = (sentence: Sentence, subject: Subject, at: number): Verdict | null => {
  const { tokens } = sentence;
  const word = tokens[at]?.lower ?? '';
  if (tokens[at]?.text !== word) return null;
  const rest = restOf(sentence, at);
  const verb = presentVerb(word);
  if (!verb && subject.kind === 'person' && isOpenEnglish(rest) && !isHabit(rest))
    return { reason: 'english', to: at + 1 };
  if (!verb && subject.kind === 'person' && mayBeDeed(rest) && !isHabit(rest))
    return { reason: 'english', to: at + 1, needsDue: 'firm' };
  // «Tone klipper, første utkast 5. desember», “Tone edits, first cut 5 December”
  if (isPersonOrMe(subject) && tokens[at + 1]?.text === ',' && DATED.test(rest))
    return { reason: 'present', to: at + 1, needsDue: true };
  if (!verb) {
    const deed = isPerson(subject) ? openDeed(word, rest) : null;
    // «Sondre foreslår datoer innen 1. mars»: whoever has a day to say it by has not said it yet.
    return deed && { reason: 'present', to: at + 1, needsDue: deed === 'told' ? 'firm' : false };
  }
  // «Styret ber Nils sende …» is Nils' task.
  if (verb.infinitive === 'be' && (subject.kind === 'we' || subject.kind === 'group')) return null;
  if (isHabit(rest)) return null;
  const after = restOf(sentence, at + 1);
  if (!fits(verb, after))
    return isPerson(subject) && mayHaveObject(verb, after.trimStart())
      ? { reason: 'present', to: at + 1, needsDue: dueAsked(verb, after) }
      : null;
  // What «vi» do in the present tense is decided, planned or told: who is to do it is not said.
  return subject.kind === 'we' ? null : { reason: 'present', to: at + 1 };
};

/** What is a task for sure only with other words after it is one perhaps: no clause follows, nor what the verb never has. */
const mayHaveObject = ({ not }: Verb, after: string): boolean =>
  after.trim().length > 4 &&
  !/^(?:at|that|om at|med at)\s/u.test(after) &&
  not?.test(after.toLowerCase()) !== true;

const dueAsked = ({ infinitive }: Verb, after: string): Verdict['needsDue'] => {
  if (hasObject(after)) return AS_WELL_A_STATE.has(infinitive);
  return hasObjectAfterParticle(after) ? false : 'firm';
};

const SOMEBODY = words('vi me jeg eg han hun ho de dei det den man ein en noen nokon alle');

/** «Jonas har fått tilbud og sender det ut»: what the subject does after another thing that is no task. */
export const joinedVerdict = (sentence: Sentence, subject: Subject, from: number): Verdict | null => {
  const { tokens } = sentence;
  if (!isPerson(subject)) return null;
  for (let at = from; at < tokens.length; at += 1) {
    const word = tokens[at]?.lower ?? '';
    const joins = /^(?:og|men|and|but)$/.test(word);
    if (word === 'at' && /^(?:the|a|an|our|this)$/.test(tokens[at + 1]?.lower ?? '')) continue;
    // «svar om prisen», but «svar om vi kan»
    if (word === 'om' && !SOMEBODY.has(tokens[at + 1]?.lower ?? '')) continue;
    if (/^(?:at|som|fordi|om|når|hvis|that|which|who|because|if|when|[.;:])$/.test(word)) return null;
    if (word === ',' && !/^(?:og|men|and|but)$/.test(tokens[at + 1]?.lower ?? '')) return null;
    if (!joins) continue;
    const verbAt = skipSmall(tokens, at + 1);
    const rest = restOf(sentence, verbAt);
    const verb = presentVerb(tokens[verbAt]?.text ?? '');
    if (isHabit(rest)) return null;
    if (verb && fits(verb, restOf(sentence, verbAt + 1)) && rest.length > 8)
      return { reason: 'present', to: verbAt + 1 };
    // “had no time and undertook to try again”, «har lett lenge og påtok seg å spørre»
    if (isEnglishDuty(rest, true)) return { reason: 'english', to: verbAt + 2 };
    if (isAssignedAt(sentence, verbAt)) return { reason: 'assigned', to: verbAt + 2 };
    if (isEnglishPresent(rest) || isOpenEnglish(rest)) return { reason: 'english', to: verbAt + 1 };
    // «has asked twice and will ask again», «foreslo et kurs og skal finne en dato»
    const isState =
      /^(?:is|are|was|were|er|var)$/.test(tokens[from]?.lower ?? '') ||
      WISHED.has(tokens[verbAt + 1]?.lower ?? '');
    if (!isState && /^(?:will|would|shall|must|skal|må|lyt)$/.test(tokens[verbAt]?.lower ?? ''))
      return modalVerdict(sentence, subject, verbAt, false);
  }
  return null;
};
