// Finds in one sentence who takes on what: «Tone lager …», «Innen fredag sjekker Kari …», «Leif skal …», «Tone fikk i oppgave å …»,
// «Kari to send …» (LANGUAGE.md 1–13, 36, 39–45). Called by reading.ts for each sentence.

import { type Claim, type Sentence, skipSmall, type Verdict } from './claim.ts';
import { isBarred, isHabit, isNegated, opensWell, opensWellInverted } from './guards.ts';
import { modalVerdict } from './modal-verdicts.ts';
import { asked, charged, englishPassive, handed, handsOn, passive, promised } from './passive-claims.ts';
import { mentionAt, type People } from './people.ts';
import type { Reason, Span } from './reading-types.ts';
import { isPlainWord, type Subject, type SubjectContext, skipAside, subjectAt } from './subjects.ts';
import { type Token, tokensOf, words } from './tokens.ts';
import { fits, NO_DEED, presentVerb } from './verbs.ts';
import { joinedVerdict, verdictAfter } from './verdicts.ts';

const SUBJECT = {
  person: 'person',
  unknown: 'person',
  pronoun: 'pronoun',
  me: 'speaker',
  group: 'group',
  we: 'nobody',
} as const satisfies Readonly<Record<Subject['kind'], Reason>>;

const claimOf = ({ tokens }: Sentence, subject: Subject, from: number, verdict: Verdict): Claim => ({
  assignees: subject.names,
  start: tokens[from]?.start ?? 0,
  end: tokens[verdict.to - 1]?.end ?? 0,
  reason: verdict.reason,
  subject: SUBJECT[subject.kind],
  confidence:
    (verdict.reason === 'present' &&
      tokens.slice(from, verdict.to).every(({ lower }) => !presentVerb(lower))) ||
    subject.kind === 'unknown' ||
    subject.kind === 'we' ||
    subject.kind === 'group'
      ? 'low'
      : 'high',
  // “Members will send theirs by 9 January”
  needsDue: subject.kind === 'group' && subject.names.length === 0 ? 'firm' : (verdict.needsDue ?? false),
});

/** Subject first: «Tone og Leif lager …», «vi må sende …». */
const direct = (sentence: Sentence, at: number): { claim: Claim; to: number } | null => {
  const { tokens, context, flat, span } = sentence;
  const subject = subjectAt(tokens, at, context);
  if (!subject) return null;
  if (!opensWell(flat.slice(span.start, tokens[at]?.start ?? 0))) return null;
  const verbAt = skipAside(tokens, subject.to, context.people);
  const own = verdictAfter(sentence, subject, verbAt);
  const verdict = own && own.needsDue !== 'firm' ? own : (joinedVerdict(sentence, subject, verbAt) ?? own);
  if (!verdict || isNegated(tokens, verdict.to - 1)) return null;
  return { claim: claimOf(sentence, subject, at, verdict), to: verdict.to };
};

/** “Thanks to Leif, who will write to them”, «Takk til Leif, som skal skrive til dei», «Det vert Leif som skriv til dei» */
const related = (sentence: Sentence, at: number): Claim | null => {
  const { tokens, context } = sentence;
  if (!WHO.has(tokens[at]?.lower ?? '')) return null;
  const isCleft = IT_IS.has(`${tokens[0]?.lower} ${tokens[1]?.lower}`);
  const end = isCleft ? at : at - 1;
  if (!isCleft && (tokens[end]?.text !== ',' || !WILL.has(tokens[at + 1]?.lower ?? ''))) return null;
  for (let from = end - 1; from >= Math.max(0, at - LONGEST_NAME); from -= 1) {
    const mention = mentionAt(tokens, from, context.people);
    if (!mention?.sure || mention.to !== end || (isCleft && from !== 2)) continue;
    const subject: Subject = { names: [mention.name], kind: 'person', to: at + 1 };
    const verdict = verdictAfter(sentence, subject, at + 1);
    return verdict && !isNegated(tokens, verdict.to - 1) ? claimOf(sentence, subject, from, verdict) : null;
  }
  return null;
};
const WHO = words('who som');
const WILL = words('will shall skal må');
const IT_IS: ReadonlySet<string> = new Set(['det blir', 'det vert']);
const LONGEST_NAME = 4;

const OPEN_PRESENT = /^[a-zß-öø-ɏ]{3,}(?:er|ar|ør|år)$/u;

const BY_LAW =
  /^(?:etter|ifølge|ifølgje|iht\.?|i henhold til)\s(?:den|dei|de|det)?\s?[a-zß-öø-ɏ]*(?:lov|regl|vedtek|forskrift|retningslinj|avtale)/iu;

/** Verb first after something else: «Dette tar Tone», «Innen fredag skal Kari sende …». */
const inverted = (sentence: Sentence, at: number): { claim: Claim; to: number } | null => {
  const { tokens, context, flat, span } = sentence;
  const word = tokens[at]?.lower ?? '';
  const verb = presentVerb(word);
  const modal = OPENS_MODAL.has(word);
  // «Resten av banda lyttar Kjetil ferdig»: a verb that no list has, of a person who is surely one.
  const open = !verb && !modal && OPEN_PRESENT.test(word) && !NO_DEED.has(word);
  if ((!verb && !modal && !open) || tokens[at]?.text !== word) return null;
  const subject = subjectAt(tokens, skipSmall(tokens, at + 1), context);
  if (!subject || subject.kind === 'group') return null;
  if (open && subject.kind !== 'person') return null;
  const lead = flat.slice(span.start, tokens[at]?.start ?? 0);
  const rest = flat.slice(tokens[subject.to - 1]?.end ?? span.end, span.end);
  if (!opensWellInverted(lead, rest)) return null;
  // «Etter lova skal ein ta omsyn til …»
  if (modal && subject.kind === 'we' && BY_LAW.test(lead)) return null;
  if (modal) {
    const verdict = modalVerdict(sentence, subject, at, true);
    return verdict && !isNegated(tokens, verdict.to - 1)
      ? { claim: claimOf(sentence, subject, at, verdict), to: verdict.to }
      : null;
  }
  if (subject.kind === 'we') return null;
  // «Ola skulle sjekke taket, og det gjør han i helga», but «Kari reiser, og det gjør Ola også»
  const object =
    /^(?:det|dette|den|denne|disse|desse)\s/iu.test(lead) ||
    (/(?:,|\s(?:og|men))\s(?:det|dette|den)\s$/iu.test(lead) &&
      !/^\s(?:òg|og|også)(?![a-zß-öø-ɏ])/u.test(rest));
  if (open && rest.trim().length < 4) return null;
  if (
    isHabit(lead + rest) ||
    !(object || open || (verb && fits(verb, rest))) ||
    isNegated(tokens, subject.to - 1)
  )
    return null;
  return { claim: claimOf(sentence, subject, at, { reason: 'present', to: subject.to }), to: subject.to };
};

/** Whether a claim may begin at a word after the first in small letters; for «be» before it englishPassive has its own say. */
const mayBegin = (token: Token, people: People): boolean =>
  !isPlainWord(token, people) ||
  presentVerb(token.lower) !== null ||
  OPENS_MODAL.has(token.lower) ||
  OPEN_PRESENT.test(token.lower) ||
  handsOn(token.lower) ||
  WHO.has(token.lower);
const OPENS_MODAL = words('skal må');

/** At most words none begins, and they come again and again. */
const beginnings = new WeakMap<People, Map<string, boolean>>();
const beginsNone = (tokens: readonly Token[], at: number, people: People): boolean => {
  const token = tokens[at];
  if (!token || at === 0 || token.text !== token.lower || tokens[at - 1]?.lower === 'be') return false;
  const known = beginnings.get(people) ?? new Map<string, boolean>();
  beginnings.set(people, known);
  const begins = known.get(token.lower) ?? mayBegin(token, people);
  known.set(token.lower, begins);
  return !begins;
};

/** Every task of the sentence, in order; conjoined verbs of one subject are one. */
export const claimsIn = (flat: string, span: Span, context: SubjectContext): Claim[] => {
  const text = flat.slice(span.start, span.end);
  if (isBarred(text)) return [];
  const sentence: Sentence = { flat, span, tokens: tokensOf(flat, span.start, span.end), context };
  const claims: Claim[] = [];
  for (let at = 0; at < sentence.tokens.length; ) {
    if (beginsNone(sentence.tokens, at, context.people)) {
      at += 1;
      continue;
    }
    const hit = direct(sentence, at) ?? inverted(sentence, at);
    if (hit) claims.push(hit.claim);
    else {
      const other =
        asked(sentence, at) ??
        handed(sentence, at) ??
        charged(sentence, at) ??
        promised(sentence, at) ??
        related(sentence, at) ??
        (claims.length === 0 ? (passive(sentence, at) ?? englishPassive(sentence, at)) : null);
      if (other) claims.push(other);
    }
    at = hit ? Math.max(hit.to, at + 1) : at + 1;
  }
  return merged(flat, span, claims);
};

/** «Det må lages en liste, og den tar Tone seg av» is one task, Tone's. */
const isTaken = (flat: string, claim: Claim, next: Claim | undefined): boolean =>
  next !== undefined &&
  claim.reason === 'passive' &&
  claim.assignees.length === 0 &&
  next.assignees.length > 0 &&
  /(?:^|\s)(?:den|det|denne|dette|disse|desse|dei|de|it|this)\s*$/iu.test(flat.slice(claim.end, next.start));

/** «Det må sendes til fylket (Kari gjør det)» */
const TAKEN = /^(?:\s(?:det|dette|den|that|it|this))?[.!)\s]*$/u;
const givenTo = (flat: string, { end }: Span, claim: Claim, next: Claim | undefined): Claim =>
  next !== undefined &&
  claim.reason === 'passive' &&
  claim.assignees.length === 0 &&
  next.assignees.length > 0 &&
  flat.slice(claim.end, next.start).trimEnd().endsWith('(') &&
  TAKEN.test(flat.slice(next.end, end))
    ? { ...next, start: claim.start }
    : claim;

const DOES_SO = /,\s(?:(?:og|men)\s)?(?:det|dette)\s$/u;

const merged = (flat: string, span: Span, found: readonly Claim[]): Claim[] => {
  const all = found.map((claim, index) => givenTo(flat, span, claim, found[index + 1]));
  const claims = all.filter((claim, index) => !isTaken(flat, claim, all[index + 1]));
  return claims.filter((claim, index) => {
    const before = claims[index - 1];
    if (!before) return true;
    // «Kari gir beskjed, det gjør hun neste uke»
    const between = flat.slice(before.end, claim.start);
    const isSame = claim.subject === 'pronoun' || before.assignees.join() === claim.assignees.join();
    if (isSame && DOES_SO.test(between)) return false;
    if (claim.reason === 'passive') return false;
    return claim.assignees.join() !== before.assignees.join();
  });
};
