// Whether a modal and its infinitive make a task: «skal lage», «must by Friday send», «skal ha sendt» (LANGUAGE.md 10–13). Called by
// verdicts.ts and claims.ts.
import { isPerson, restOf, type Sentence, skipSmall, type Verdict } from './claim.ts';
import { ENGLISH_VERBS, isEnglishDeed } from './english-verbs.ts';
import { isAgreed } from './guards.ts';
import { type Subject, skipAside } from './subjects.ts';
import { type Token, words } from './tokens.ts';
import { fits, infinitiveVerb, looksInfinitive } from './verbs.ts';

const MODALS = words('skal må lyt shall will must to');
/** Only after «det ble avtalt at»: elsewhere they are what somebody thinks. */
const PROMISED = words('would skulle');

/** Whether the word at `at` assigns; then the infinitive after it decides. */
export const isModalAt = ({ flat, span, tokens }: Sentence, at: number): boolean => {
  const word = tokens[at]?.lower ?? '';
  return (
    MODALS.has(word) || (PROMISED.has(word) && isAgreed(flat.slice(span.start, tokens[at - 1]?.start ?? 0)))
  );
};

/** «would like», «would cost»: what somebody wishes, or what would be so. */
export const WISHED = words(
  'like love prefer rather want wish hope welcome mean cost suit help support vote happily gladly expect consider appreciate allow require take come go recommend suggest ever say',
);

/** “Ms Flynn would bring figures to the April meeting”: minutes in reported speech. */
export const reportedVerdict = (sentence: Sentence, subject: Subject, at: number): Verdict | null => {
  const [word, verb] = [sentence.tokens[at]?.lower, sentence.tokens[at + 1]?.lower ?? ''];
  if (word !== 'would' || !isPerson(subject) || WISHED.has(verb) || !isEnglishDeed(verb)) return null;
  return restOf(sentence, at + 2).trim().length > 4 ? { reason: 'english', to: at + 2 } : null;
};

/** «Leif vil ringe banken innan fredag» */
export const willVerdict = (sentence: Sentence, subject: Subject, at: number): Verdict | null => {
  if (sentence.tokens[at]?.lower !== 'vil' || subject.kind !== 'person') return null;
  const will = modalVerdict(sentence, subject, at, false);
  return will && { ...will, needsDue: 'firm' };
};

/** «ha sendt», «få på plass», “have a word”: something is to be done by then. */
export const HAVE_DONE =
  /^(?:få (?:til|tak i|på plass|inn|ut|laget|laga)|ha (?:[a-zß-öø-ɏ]+ ){0,2}(?:klart?|klare|ferdig[a-zß-öø-ɏ]*|sendt?|levert|meldt?|skrevet|skrive|laget|laga|bestilt|snakket|snakka|fått|gjort)|have (?:[a-zß-öø-ɏ]+ ){0,2}(?:sent|done|finished|written|ready|delivered|talked|spoken|prepared|drafted|booked)|have (?:[a-z]+ ){1,4}[a-z]{3,}ed|have a (?:word|talk|chat|look))(?![a-zß-öø-ɏ])/i;

/** «skal innen en uke sende», «must by Friday send» */
const TIME_FIRST = words('innen innan til før senest seinast i på by within before on during');
const MOST_BETWEEN = 7;

/** Where the infinitive stands when a time comes between. */
const skipTime = (tokens: readonly Token[], from: number): number => {
  if (!TIME_FIRST.has(tokens[from]?.lower ?? '')) return from;
  const found = tokens
    .slice(from + 1, from + MOST_BETWEEN)
    .findIndex(({ lower }) => infinitiveVerb(lower) !== null || lower === 'ha' || ENGLISH_VERBS.has(lower));
  return found < 0 ? from : from + 1 + found;
};

/** «skal|må … + infinitive»; states («være», «ha») assign nothing. */
export const modalVerdict = (
  sentence: Sentence,
  subject: Subject,
  at: number,
  inverted: boolean,
): Verdict | null => {
  const { tokens } = sentence;
  const modal = tokens[at]?.lower ?? '';
  const verbAt = skipTime(
    tokens,
    skipSmall(tokens, inverted ? skipAside(tokens, subject.to, sentence.context.people) : at + 1),
  );
  const word = tokens[verbAt]?.lower ?? '';
  const rest = restOf(sentence, verbAt + 1);
  // “We'll come back to it”
  if (subject.kind === 'we' && modal === 'will') return null;
  // «skal ha sendt», «will have sent», «will have a word with»
  if (HAVE_DONE.test(restOf(sentence, verbAt))) return { reason: 'modal', to: verbAt + 1 };
  if (/^(?:shall|will|would|must|to)$/.test(modal))
    return (ENGLISH_VERBS.has(word) ||
      (subject.kind !== 'we' &&
        subject.kind !== 'group' &&
        subject.kind !== 'unknown' &&
        (isEnglishDeed(word) || (word === 'see' && FINDS_OUT.test(rest))))) &&
      !inverted
      ? { reason: 'english', to: verbAt + 1 }
      : null;
  const known = infinitiveVerb(word);
  if (known) return fits(known, rest) ? { reason: 'modal', to: verbAt + 1 } : null;
  if (subject.kind === 'we' || subject.kind === 'group' || subject.kind === 'unknown') return null;
  return looksInfinitive(word) && rest.trim().length > 2 ? { reason: 'modal', to: verbAt + 1 } : null;
};

/** “Leif will see whether the hall is free” */
const FINDS_OUT = /^(?:whether|if|what|who|how|to|about)\s/;
