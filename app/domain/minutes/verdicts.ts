// Whether the verb after a subject makes a task of the sentence, and why: «lager», «skal lage», «fikk i oppgave å», «will send»
// (LANGUAGE.md 1–13). Called by claims.ts.
import {
  ENGLISH_VERBS,
  isEnglishDeed,
  isEnglishDuty,
  isEnglishGoing,
  isEnglishPlural,
  isEnglishPresent,
  isOpenEnglish,
  mayBeDeed,
} from './english-verbs.ts';
import { isAgreed, isHabit } from './guards.ts';
import { hasObject, hasObjectAfterParticle, openDeed } from './open-verbs.ts';
import type { Reason, Span } from './reading-types.ts';
import { type Subject, type SubjectContext, skipAside } from './subjects.ts';
import { lowered, type Token, words } from './tokens.ts';
import { fits, infinitiveVerb, isParticiple, looksInfinitive, presentVerb } from './verbs.ts';

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

const MODALS = words('skal må lyt shall will must to');
/** Only after «det ble avtalt at»: elsewhere they are what somebody thinks. */
const PROMISED = words('would skulle');
/** «would like», «would cost»: what somebody wishes, or what would be so. */
const WISHED = words(
  'like love prefer rather want wish hope welcome mean cost suit help support vote happily gladly expect consider appreciate allow require take come go recommend suggest ever say',
);
const SMALL = words(
  'også òg da så nå no i tillegg først fyrst deretter snarest gjerne fortsatt framleis derfor da then also both each now not ikke ikkje heller bare kun begge',
);
const GIVEN_CHARGE =
  /^(?:har\s|hadde\s)?(?:fikk|fekk|får|fått|tar|tek|tok|teke|tatt|overtar|overtok|har|er)\s(?:også\s|òg\s)?(?:hoved)?ansvar(?:et|lig|leg)?\sfor\s[a-zß-öø-ɏ]/u;
const ASSIGNED =
  /^(?:(?:har|hadde)\s(?:(?:også|òg|allerede|alt|nå|no)\s)?)?(?:(?:fikk|fekk|fått|får|tok|tatt|teke|tar|tek|ble gitt|vart gitt|blir gitt|har)\s(?:også\s)?(?:i oppgave|i oppgåve|i oppdrag|ansvar(?:et)? for|hovedansvar(?:et)? for|på seg|oppdraget med|jobben med|oppgaven med|oppgåva med)|påtok seg|påtok seg ansvaret for|påtar seg|påtek seg|har påtatt seg|lovet|lovde|lovte|lova|lover|sa ja til|sagt ja til(?! å (?:være|vere|sitte|sitje))|(?:sa|sagt) seg (?:villig|viljug|viljig) til(?! å (?:være|vere|sitte|sitje))|meldte seg (?:frivillig\s)?(?:til|på|for)?|meldte seg|(?:tilb[øy]d|tilbydde|tilbaud|baud|tilbyr|tilbudt|tilbode|tilbydt|tilbydd) seg|(?:ble|blei|vart|blir|vert|er|har blitt)\s(?:bedt|bede|beden|bedd|oppfordret|utfordret|satt|utpekt)\s(?:om|til)|bes(?:\som)?|vart bede om)\s+(?:om\s)?(?:å\s(?=[a-zß-öø-ɏ])|(?=(?:en|et|ei|ny|nye|den|det|denne|dette|arbeidet|oppfølging[a-zß-öø-ɏ]*|[a-zß-öø-ɏ]+ing[a-zß-öø-ɏ]*|[a-zß-öø-ɏ]+(?:et|ane|ene))(?:\s|[.,]|$)))/u;

/** «Anne sa hun skulle ringe banken» */
const SAID_WOULD =
  /^(?:(?:har|hadde)\s)?(?:sa|sagt|sier|seier)\s(?:at\s)?(?:han|hun|ho|hen|de|dei)\s(?:skulle|skal)\s(?!ha\s|være\s|vere\s)[a-zß-öø-ɏ]+[ea](?![a-zß-öø-ɏ])/u;
/** «Bjarne får sjekke dette»: is to; but what somebody gets to borrow or use was granted. */
const GETS_TO =
  /^får\s(?!låne|låna|leie|leige|bruke|bruka|ha\s|kjøpe|selge|beholde|behalde|velge|komme|være|vere|prøve)/u;

/** «Kari bes undersøke saken», «Kari utfordres til å lage en plan». */
const IS_ASKED =
  /^(?:bes|bedes|oppfordres|oppmodast|oppmodes|utfordres|utfordrast|anmodes)\s(?:(?:om|til)\s)?(?:å\s)?[a-zß-öø-ɏ]+[ea](?![a-zß-öø-ɏ])/u;
/** «Leif får tak i nøkler» */
const GETS_HOLD = /^får tak i\s/;

/** «Kari har brevet klart til 20. mars» */
const HAS_READY =
  /^(?:har|has)\s(?:[a-zß-öø-ɏ]+\s){1,4}(?:klart?|klare|ferdige?|ready|done)\s(?:til|innen|innan|før|by|for|before)\s/u;

/** One of these begins whatever they find. */
const OPENS_CHARGE = words(
  'sier seier har hadde fikk fekk får fått tar tek tok teke tatt overtar overtok ble blei vart blir vert er påtok påtar påtek lovet lovde lovte lova lover sa meldte tilbød tilbyd tilbydde tilbaud baud tilbyr bes bedes oppfordres oppmodast oppmodes utfordres utfordrast anmodes',
);

export const restOf = ({ flat, span, tokens }: Sentence, at: number): string =>
  flat.slice(tokens[at]?.start ?? span.end, span.end);

export const skipSmall = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (SMALL.has(tokens[at]?.lower ?? '') && at < from + 3) at += 1;
  return at;
};

const HAVE_DONE =
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

const ENGLISH_AFTER = /^[a-z]{3,} (?:on|to|the|an|with|it|them|this|their|each|up|out|all|both) /;

/** With an object these may as well be what is so. */
const AS_WELL_A_STATE = words('finne se gå komme stå si høre holde lede delta møte');

const DATED =
  /^(?!kommer|kjem|comes)[a-zß-öø-ɏ]+(?:[eaøå]r|s),\s(?:[a-zß-öø-ɏ]+\s){1,3}(?:den\s|the\s)?\d{1,2}[.\s]/u;
const OWES = words('is are should');
const IT = words('den det dei dem de ho han it them this that');

/** «Neste møte 4. mai, Leif forteller om kurset»: what is told or brought then has yet to be. */
const AT_MEETING = words(
  'forteller fortel viser syner presenterer presenterar orienterer orienterar innleder innleiar leder leiar holder held tells presents shows talks speaks chairs hosts introduces leads brings',
);
const WITH_THEM = words('har tar tek');

export const verdictAfter = (sentence: Sentence, subject: Subject, at: number): Verdict | null => {
  const found = anyVerdict(sentence, subject, at);
  if (found) return found;
  const isPerson = subject.kind === 'person' || subject.kind === 'pronoun' || subject.kind === 'me';
  const [word, next] = [sentence.tokens[at]?.lower ?? '', sentence.tokens[at + 1]?.lower ?? ''];
  return isPerson && next !== '' && (AT_MEETING.has(word) || (WITH_THEM.has(word) && next === 'med'))
    ? { reason: 'present', to: at + 1, needsDue: 'next' }
    : null;
};

const anyVerdict = (sentence: Sentence, subject: Subject, at: number): Verdict | null => {
  const { tokens } = sentence;
  const word = tokens[at]?.lower ?? '';
  const rest = restOf(sentence, at);
  // “Ms Flynn would bring figures to the April meeting”: minutes in reported speech.
  if (
    word === 'would' &&
    (subject.kind === 'person' || subject.kind === 'pronoun') &&
    !WISHED.has(tokens[at + 1]?.lower ?? '') &&
    isEnglishDeed(tokens[at + 1]?.lower ?? '') &&
    restOf(sentence, at + 2).trim().length > 4
  )
    return { reason: 'english', to: at + 2 };
  if (
    MODALS.has(word) ||
    (PROMISED.has(word) && isAgreed(sentence.flat.slice(sentence.span.start, tokens[at - 1]?.start ?? 0)))
  )
    return modalVerdict(sentence, subject, at, false);
  // «Leif vil ringe banken innan fredag»
  const will =
    word === 'vil' && subject.kind === 'person' ? modalVerdict(sentence, subject, at, false) : null;
  if (will) return { ...will, needsDue: 'firm' };
  // “It was resolved that the Clerk write to …”
  if (
    subject.kind === 'person' &&
    ENGLISH_VERBS.has(word) &&
    isAgreed(sentence.flat.slice(sentence.span.start, tokens[at]?.start ?? 0))
  )
    return { reason: 'english', to: at + 1 };
  const isPerson = subject.kind === 'person' || subject.kind === 'pronoun' || subject.kind === 'me';
  if (
    subject.kind !== 'we' &&
    /['’]ll$/.test(tokens[at - 1]?.lower ?? '') &&
    (ENGLISH_VERBS.has(word) || isEnglishDeed(word))
  )
    return { reason: 'english', to: at + 1 };
  if (
    isPerson &&
    (/^(?:is|am|are)$/.test(word) || /['’](?:m|re|s)$/.test(tokens[at - 1]?.lower ?? '')) &&
    isEnglishGoing(rest) &&
    !isHabit(rest)
  )
    return { reason: 'english', to: at + 2 };
  // “is to have a draft ready”, “By June Carol should have spoken to all of them”
  const owes = isPerson && OWES.has(word) ? /^(?:(?:is|are) to|should) (?=have )/.exec(rest)?.[0] : undefined;
  if (owes && HAVE_DONE.test(rest.slice(owes.length)))
    return { reason: 'english', to: at + 2, needsDue: word === 'should' ? 'firm' : false };
  if (isEnglishDuty(rest, isPerson)) return { reason: 'english', to: at + 3 };
  const isDoer = isPerson || (subject.kind === 'group' && subject.names.length === 0);
  if (isDoer && isEnglishPresent(rest) && !isHabit(rest)) return { reason: 'english', to: at + 1 };
  if (isPerson && subject.names.length > 1 && isEnglishPlural(rest) && !isHabit(rest))
    return { reason: 'english', to: at + 1 };
  // “SB and TA comment on it by the 10th”: a bare verb, and words that only English has after it.
  if (
    subject.kind === 'person' &&
    subject.names.length > 1 &&
    ENGLISH_AFTER.test(rest) &&
    isEnglishDeed(word)
  )
    return { reason: 'english', to: at + 1, needsDue: 'firm' };
  const said = lowered(rest);
  if (
    subject.kind !== 'we' &&
    OPENS_CHARGE.has(word) &&
    (ASSIGNED.test(said) || GIVEN_CHARGE.test(said) || IS_ASKED.test(said) || SAID_WOULD.test(said))
  )
    return { reason: 'assigned', to: at + 2 };
  if (subject.kind !== 'we' && (GETS_HOLD.test(said) || HAS_READY.test(said)))
    return { reason: 'present', to: at + 1 };
  const toDo = word === 'får' && isPerson ? infinitiveVerb(tokens[at + 1]?.lower ?? '') : null;
  if (toDo && GETS_TO.test(said) && fits(toDo, restOf(sentence, at + 2)))
    return { reason: 'present', to: at + 2 };
  // «Jonas får laget nye skilt før 2. mai», «Kari får ho godkjend innan 2. mai»
  const done = IT.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  if (/^(?:får|get|gets)$/.test(word) && isPerson && isParticiple(tokens[done]?.lower ?? ''))
    return { reason: 'present', to: at + 1, needsDue: true };
  const verb = presentVerb(word);
  if (tokens[at]?.text !== word) return null;
  if (!verb && subject.kind === 'person' && isOpenEnglish(rest) && !isHabit(rest))
    return { reason: 'english', to: at + 1 };
  if (!verb && subject.kind === 'person' && mayBeDeed(rest) && !isHabit(rest))
    return { reason: 'english', to: at + 1, needsDue: 'firm' };
  // «Tone klipper, første utkast 5. desember», “Tone edits, first cut 5 December”
  if (isPerson && tokens[at + 1]?.text === ',' && DATED.test(rest))
    return { reason: 'present', to: at + 1, needsDue: true };
  if (!verb) {
    const deed = subject.kind === 'person' || subject.kind === 'pronoun' ? openDeed(word, rest) : null;
    // «Sondre foreslår datoer innen 1. mars»: whoever has a day to say it by has not said it yet.
    return deed && { reason: 'present', to: at + 1, needsDue: deed === 'told' ? 'firm' : false };
  }
  // «Styret ber Nils sende …» is Nils' task.
  if (verb.infinitive === 'be' && (subject.kind === 'we' || subject.kind === 'group')) return null;
  const after = restOf(sentence, at + 1);
  if (isHabit(rest)) return null;
  if (!fits(verb, after))
    return (subject.kind === 'person' || subject.kind === 'pronoun') &&
      after.trim().length > 4 &&
      !/^(?:at|that|om at|med at)\s/u.test(after.trimStart()) &&
      verb.not?.test(after.trimStart().toLowerCase()) !== true
      ? {
          reason: 'present',
          to: at + 1,
          needsDue: hasObject(after)
            ? AS_WELL_A_STATE.has(verb.infinitive)
            : hasObjectAfterParticle(after)
              ? false
              : 'firm',
        }
      : null;
  // What «vi» do in the present tense is decided, planned or told: who is to do it is not said.
  if (subject.kind === 'we') return null;
  return { reason: 'present', to: at + 1 };
};

const SOMEBODY = words('vi me jeg eg han hun ho de dei det den man ein en noen nokon alle');

/** «Jonas har fått tilbud og sender det ut»: what the subject does after another thing that is no task. */
export const joinedVerdict = (sentence: Sentence, subject: Subject, from: number): Verdict | null => {
  const { tokens } = sentence;
  if (subject.kind !== 'person' && subject.kind !== 'pronoun') return null;
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
    if (OPENS_CHARGE.has(lowered(tokens[verbAt]?.text ?? '')) && ASSIGNED.test(lowered(rest)))
      return { reason: 'assigned', to: verbAt + 2 };
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
