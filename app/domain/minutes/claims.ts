// Finds in one sentence who takes on what: «Tone lager …», «Innen fredag sjekker Kari …», «Leif skal …», «Tone fikk i oppgave å …»,
// «Kari to send …» (LANGUAGE.md 1–13, 36, 39–45). Called by reading.ts for each sentence.

import { isBarred, isHabit, isNegated, opensWell, opensWellInverted } from './guards.ts';
import type { Reason, Span } from './reading-types.ts';
import { type Subject, type SubjectContext, skipAside, subjectAt } from './subjects.ts';
import { type Token, tokensOf, words } from './tokens.ts';
import {
  ENGLISH_VERBS,
  fits,
  infinitiveVerb,
  isParticiple,
  isPassive,
  looksInfinitive,
  NO_DEED,
  presentVerb,
} from './verbs.ts';

/** A subject and a verb that make a task; offsets of the subject's and the verb's words. */
export type Claim = Span & {
  readonly assignees: readonly string[];
  readonly reason: Reason;
  readonly confidence: 'high' | 'low';
  /** «sendes ut», «skal sendes»: a task only with a deadline. */
  readonly needsDue: boolean;
};

type Sentence = { flat: string; span: Span; tokens: Token[]; context: SubjectContext };
type Verdict = { reason: Reason; to: number; needsDue?: boolean };

const MODALS = words('skal må lyt shall will must to');
const SMALL = words(
  'også òg da så nå no i tillegg først fyrst deretter snarest gjerne fortsatt framleis derfor da then also not ikke ikkje heller bare kun',
);
const MODAL_PHRASE =
  /^(?:needs? to|has to|have to|is to|are to|is going to|are going to|agreed to|has agreed to|have agreed to|volunteered to|promised to|offered to|was asked to|were asked to|took on to|undertook to|is responsible for)\s+(\p{Ll}+)/iu;
const GIVEN_CHARGE =
  /^(?:har\s|hadde\s)?(?:fikk|fekk|får|fått|tar|tek|tok|teke|tatt|overtar|overtok)\s(?:også\s)?(?:hoved)?ansvar(?:et)?\sfor\s\p{L}/iu;
const ASSIGNED =
  /^(?:har\s|hadde\s|har alt\s|har nå\s)?(?:(?:fikk|fekk|fått|får|tok|tatt|teke|tar|tek|ble gitt|vart gitt|blir gitt|har)\s(?:også\s)?(?:i oppgave|i oppgåve|i oppdrag|ansvar(?:et)? for|hovedansvar(?:et)? for|på seg|oppdraget med|jobben med|oppgaven med|oppgåva med)|påtok seg|påtok seg ansvaret for|påtar seg|påtek seg|har påtatt seg|lovet|lovde|lova|lover|sa ja til|sa seg villig til|meldte seg (?:frivillig\s)?(?:til|på|for)?|meldte seg|tilbød seg|(?:ble|blei|vart|blir|vert|er|har blitt)\s(?:bedt|bede|beden|bedd|oppfordret|utfordret|satt|utpekt)\s(?:om|til)|bes(?:\som)?|vart bede om)\s+(?:om\s)?(?:å\s(?=\p{L})|(?=(?:en|et|ei|ny|nye|den|det|denne|dette|arbeidet|oppfølging\p{L}*|\p{L}+ing\p{L}*|\p{L}+et)\s))/iu;

/** What «vi» does in the present tense with these is how things are, or a decision. */
const WE_DESCRIBE = words(
  'gjennomføre fortsette starte begynne arrangere holde planlegge jobbe arbeide diskutere drøfte snakke vurdere prioritere få møte delta gå kjøre dele tilby levere utsette ta velge gjøre legge sette si se komme finne gi stå stille',
);

const ENGLISH_STATES = words(
  'be have need like know see believe think want agree remain continue attend leave join stay depend also not only probably then soon still the a',
);
const isEnglishDeed = (word: string): boolean => /^[a-z]{3,}$/.test(word) && !ENGLISH_STATES.has(word);

const restOf = ({ flat, span, tokens }: Sentence, at: number): string =>
  flat.slice(tokens[at]?.start ?? span.end, span.end);

const skipSmall = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (SMALL.has(tokens[at]?.lower ?? '') && at < from + 3) at += 1;
  return at;
};

const isKnownTask = (word: string, rest: string): boolean => {
  const verb = infinitiveVerb(word);
  return verb !== null && fits(verb, rest);
};

/** «skal|må … + infinitive»; states («være», «ha») assign nothing. */
const modalVerdict = (
  sentence: Sentence,
  subject: Subject,
  at: number,
  inverted: boolean,
): Verdict | null => {
  const { tokens } = sentence;
  const modal = tokens[at]?.lower ?? '';
  const verbAt = skipSmall(
    tokens,
    inverted ? skipAside(tokens, subject.to, sentence.context.people) : at + 1,
  );
  const word = tokens[verbAt]?.lower ?? '';
  const rest = restOf(sentence, verbAt + 1);
  if (/^(?:shall|will|must|to)$/.test(modal))
    return (ENGLISH_VERBS.has(word) || (subject.kind === 'person' && isEnglishDeed(word))) && !inverted
      ? { reason: 'english', to: verbAt + 1 }
      : null;
  const known = infinitiveVerb(word);
  if (known) return fits(known, rest) ? { reason: 'modal', to: verbAt + 1 } : null;
  if (subject.kind === 'we' || subject.kind === 'group' || subject.kind === 'unknown') return null;
  return looksInfinitive(word) && rest.trim().length > 2 ? { reason: 'modal', to: verbAt + 1 } : null;
};

const verdictAfter = (sentence: Sentence, subject: Subject, at: number): Verdict | null => {
  const { tokens } = sentence;
  const word = tokens[at]?.lower ?? '';
  const rest = restOf(sentence, at);
  if (MODALS.has(word)) return modalVerdict(sentence, subject, at, false);
  const phrase = MODAL_PHRASE.exec(rest);
  const deed = (phrase?.[1] ?? '').toLowerCase();
  if (
    phrase &&
    (ENGLISH_VERBS.has(deed) ||
      (subject.kind === 'person' && isEnglishDeed(deed)) ||
      /responsible/.test(phrase[0]))
  )
    return { reason: 'english', to: at + 3 };
  if ((ASSIGNED.test(rest) || GIVEN_CHARGE.test(rest)) && subject.kind !== 'we')
    return { reason: 'assigned', to: at + 2 };
  const verb = presentVerb(word);
  if (tokens[at]?.text !== word) return null;
  if (!verb) return subject.kind === 'person' ? openVerdict(word, rest, at) : null;
  // «Styret ber Nils sende …» is Nils' task.
  if (verb.infinitive === 'be' && (subject.kind === 'we' || subject.kind === 'group')) return null;
  const after = restOf(sentence, at + 1);
  if (isHabit(rest)) return null;
  if (!fits(verb, after))
    return subject.kind === 'person' &&
      after.trim().length > 8 &&
      verb.not?.test(after.trimStart().toLowerCase()) !== true
      ? { reason: 'present', to: at + 1, needsDue: true }
      : null;
  if (subject.kind === 'we' && (after.trim().length < 4 || WE_DESCRIBE.has(verb.infinitive))) return null;
  return { reason: 'present', to: at + 1 };
};

/** A verb that no list has, in the present and with an object, of a person who is surely one: «Tone prøvekjører skjemaet». */
const openVerdict = (word: string, rest: string, at: number): Verdict | null => {
  if (!/^\p{Ll}{3,}(?:er|ar|år)$/u.test(word) || NO_DEED.has(word) || isHabit(rest)) return null;
  const after = rest.slice(word.length).trim();
  if (
    after.length < 4 ||
    /^(?:at|om at|hvordan|korleis|som|seg|ikke|ikkje|bra|godt|med å|,|og\s)(?!\p{L})/iu.test(after)
  )
    return null;
  return { reason: 'present', to: at + 1 };
};

const claimOf = ({ tokens }: Sentence, subject: Subject, from: number, verdict: Verdict): Claim => ({
  assignees: subject.names,
  start: tokens[from]?.start ?? 0,
  end: tokens[verdict.to - 1]?.end ?? 0,
  reason: verdict.reason,
  confidence:
    (verdict.reason === 'present' &&
      tokens.slice(from, verdict.to).every(({ lower }) => !presentVerb(lower))) ||
    subject.kind === 'unknown' ||
    subject.kind === 'we' ||
    subject.kind === 'group'
      ? 'low'
      : 'high',
  needsDue: verdict.needsDue === true,
});

/** Subject first: «Tone og Leif lager …», «vi må sende …». */
const direct = (sentence: Sentence, at: number): { claim: Claim; to: number } | null => {
  const { tokens, context, flat, span } = sentence;
  const subject = subjectAt(tokens, at, context);
  if (!subject) return null;
  if (!opensWell(flat.slice(span.start, tokens[at]?.start ?? 0))) return null;
  const verbAt = skipAside(tokens, subject.to, context.people);
  const verdict = verdictAfter(sentence, subject, verbAt);
  if (!verdict || isNegated(tokens, verdict.to - 1)) return null;
  return { claim: claimOf(sentence, subject, at, verdict), to: verdict.to };
};

/** Verb first after something else: «Dette tar Tone», «Innen fredag skal Kari sende …». */
const inverted = (sentence: Sentence, at: number): { claim: Claim; to: number } | null => {
  const { tokens, context, flat, span } = sentence;
  const word = tokens[at]?.lower ?? '';
  const verb = presentVerb(word);
  const modal = word === 'skal' || word === 'må';
  if ((!verb && !modal) || tokens[at]?.text !== word) return null;
  const subject = subjectAt(tokens, skipSmall(tokens, at + 1), context);
  if (!subject || subject.kind === 'group') return null;
  const lead = flat.slice(span.start, tokens[at]?.start ?? 0);
  const rest = flat.slice(tokens[subject.to - 1]?.end ?? span.end, span.end);
  if (!opensWellInverted(lead, rest)) return null;
  if (modal) {
    const verdict = modalVerdict(sentence, subject, at, true);
    return verdict && !isNegated(tokens, verdict.to - 1)
      ? { claim: claimOf(sentence, subject, at, verdict), to: verdict.to }
      : null;
  }
  const object = /^(?:det|dette|den|denne|disse|desse)\s/iu.test(lead);
  if (!verb || isHabit(lead + rest) || !(object || fits(verb, rest)) || isNegated(tokens, subject.to - 1))
    return null;
  return { claim: claimOf(sentence, subject, at, { reason: 'present', to: subject.to }), to: subject.to };
};

const AGENT = /^(?:[^,;]{0,60}?\s)?av\s+(?=\p{Lu})/u;

/** «må sendes», «sendes ut av Tone», «blir sendt innen …». */
const passive = (sentence: Sentence, at: number): Claim | null => {
  const { tokens, context, flat, span } = sentence;
  const word = tokens[at]?.lower ?? '';
  const before = tokens.slice(Math.max(0, at - 4), at).map((token) => token.lower);
  const becomes = isParticiple(word) && /^(?:blir|vert|bli|be)$/.test(before.at(-1) ?? '');
  if ((!isPassive(word) && !becomes) || tokens[at]?.text !== word) return null;
  if (before.some((other) => /^(?:bør|burde|kan|skulle|kunne|ikke|ikkje|som|vil|ville)$/.test(other)))
    return null;
  const rest = restOf(sentence, at + 1);
  const lead = flat.slice(span.start, tokens[at]?.start ?? 0);
  if (
    /(?:^|\s)(?:at|som|hvordan|om|når|fordi|for å|da)\s(?:[^,]*)$/iu.test(lead) &&
    !/(?:avtalt|enige? om|bestemt|samde om) at/iu.test(lead)
  )
    return null;
  const agentAt = AGENT.exec(rest);
  const agent = agentAt
    ? tokens.findIndex((token) => token.start >= (tokens[at + 1]?.start ?? 0) + agentAt[0].length)
    : -1;
  const owner = agent > 0 ? subjectAt(tokens, agent, { ...context, strangers: false }) : null;
  const must = before.includes('må') || before.includes('lyt');
  if (isHabit(lead + rest)) return null;
  return {
    assignees: owner?.names ?? [],
    start: tokens[at]?.start ?? 0,
    end: tokens[at]?.end ?? 0,
    reason: 'passive',
    confidence: 'low',
    needsDue: !owner && !must,
  };
};

/** «Styret ber Tone sende …», «Møtet ga Leif i oppgave å …». */
const asked = (sentence: Sentence, at: number): Claim | null => {
  const { tokens, context, flat, span } = sentence;
  if (!/^(?:ber|bad|ba|gir|ga|gav)$/.test(tokens[at]?.lower ?? '')) return null;
  const lead = flat.slice(span.start, tokens[at]?.start ?? 0);
  if (
    !/(?:styret|gruppa|gruppen|møtet|utvalget|utvalet|komiteen|prosjektgruppa|prosjektgruppen|vi|styringsgruppa|styringsgruppen)\s*$/iu.test(
      lead,
    )
  )
    return null;
  const whom = subjectAt(tokens, at + 1, context);
  if (!whom || whom.kind === 'we') return null;
  const rest = restOf(sentence, whom.to).replace(/^(?:om å|i oppgave å|i oppdrag å|å)\s/iu, '');
  const word = /^\p{L}+/u.exec(rest)?.[0]?.toLowerCase() ?? '';
  if (!looksInfinitive(word) && !isKnownTask(word, rest.slice(word.length))) return null;
  return {
    assignees: whom.names,
    start: tokens[at]?.start ?? 0,
    end: tokens[whom.to - 1]?.end ?? 0,
    reason: 'assigned',
    confidence: 'high',
    needsDue: false,
  };
};

/** Every task of the sentence, in order; conjoined verbs of one subject are one. */
export const claimsIn = (flat: string, span: Span, context: SubjectContext): Claim[] => {
  const text = flat.slice(span.start, span.end);
  if (isBarred(text)) return [];
  const sentence: Sentence = { flat, span, tokens: tokensOf(flat, span.start, span.end), context };
  const claims: Claim[] = [];
  for (let at = 0; at < sentence.tokens.length; ) {
    const hit = direct(sentence, at) ?? inverted(sentence, at);
    if (hit) claims.push(hit.claim);
    else {
      const other = asked(sentence, at) ?? (claims.length === 0 ? passive(sentence, at) : null);
      if (other) claims.push(other);
    }
    at = hit ? Math.max(hit.to, at + 1) : at + 1;
  }
  return merged(claims);
};

const merged = (claims: readonly Claim[]): Claim[] =>
  claims.filter((claim, index) => {
    const before = claims[index - 1];
    if (!before) return true;
    if (claim.reason === 'passive') return false;
    return claim.assignees.join() !== before.assignees.join();
  });
