// Tasks whose doer is not the subject: «må sendes», «sendes ut av Tone», «Styret ber Tone sende …» (LANGUAGE.md 6, 7). Called by claims.ts.

import { type Claim, restOf, type Sentence } from './claim.ts';
import { ENGLISH_VERBS, isEnglishDeed, isEnglishParticiple } from './english-verbs.ts';
import { isHabit } from './guards.ts';
import { mentionAt, resolveName } from './people.ts';
import { type Subject, skipAside, subjectAt } from './subjects.ts';
import { lowered, words } from './tokens.ts';
import { fits, infinitiveVerb, isParticiple, isPassive, looksInfinitive } from './verbs.ts';

const isKnownTask = (word: string, rest: string): boolean => {
  const verb = infinitiveVerb(word);
  return verb !== null && fits(verb, rest);
};

/** What is to be done by `owner`; by nobody named it is a task when it must be, or has its day. */
const passiveOf = ({ tokens }: Sentence, at: number, owner: Subject | null, must: boolean): Claim => ({
  assignees: owner?.names ?? [],
  start: tokens[at]?.start ?? 0,
  end: tokens[at]?.end ?? 0,
  reason: 'passive',
  subject: owner ? 'person' : 'nobody',
  confidence: 'low',
  needsDue: !owner && !must,
});

/** «must be archived», «needs to be sent», «will be sent by Kari», «to be done by Kari». */
export const englishPassive = (sentence: Sentence, at: number): Claim | null => {
  const { tokens, context, flat, span } = sentence;
  if (tokens[at - 1]?.lower !== 'be' || !isEnglishParticiple(tokens[at]?.text ?? '')) return null;
  const lead = flat.slice(span.start, tokens[at - 1]?.start ?? 0).trimEnd();
  const must = /(?<!n['’]t |not )\b(?:must|needs? to|has to|have to)$/i.test(lead);
  if (!must && !/\b(?:will|shall|is to|are to|to)$/i.test(lead)) return null;
  if (
    /\b(?:that|which|who|if|when|whether|because|thinks?|believes?|feels?|felt|says?|said|suggest(?:s|ed)|should|could|would like)\s[^,]*$/i.test(
      lead,
    )
  )
    return null;
  const rest = restOf(sentence, at + 1);
  if (isHabit(lead + rest)) return null;
  const agent = /^(?:[^,;]{0,60}?\s)?by\s+(?=[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ])/u.exec(rest);
  const from = agent
    ? tokens.findIndex((token) => token.start >= (tokens[at + 1]?.start ?? 0) + agent[0].length)
    : -1;
  const owner = from > 0 ? subjectAt(tokens, from, { ...context, strangers: false }) : null;
  return passiveOf(sentence, at, owner, must);
};

const BECOMES = words('blir vert bli be');
const MAY = words('bør burde kan skulle kunne ikke ikkje som vil ville');
const AGENT = /^(?:[^,;]{0,60}?\s)?av\s+(?=[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ])/u;

/** What is advertised has a deadline for those who apply. */
const ADVERTISED = words('lyses lyst utlyses utlyst');

/** «Alle besøkende må», «…, andre må»: a rule for anybody. */
const RULE =
  /(?:^|[,;:]\s)(?:(?:alle|andre|ingen|hver|kvar)(?:\s[a-zß-öø-ɏ]+){0,4}|(?:de|dei|den)\ssom(?:\s[a-zß-öø-ɏ]+){1,6}),?\s(?:må|lyt)\s(?:[a-zß-öø-ɏ]+\s)?$/u;

/** «må sendes», «sendes ut av Tone», «blir sendt innen …». */
export const passive = (sentence: Sentence, at: number): Claim | null => {
  const { tokens, context, flat, span } = sentence;
  const word = tokens[at]?.lower ?? '';
  const becomes = isParticiple(word) && BECOMES.has(tokens[at - 1]?.lower ?? '');
  if ((!isPassive(word) && !becomes) || tokens[at]?.text !== word) return null;
  const before = tokens.slice(Math.max(0, at - 4), at).map((token) => token.lower);
  if (before.some((other) => MAY.has(other))) return null;
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
  if (!owner && ADVERTISED.has(word)) return null;
  // «settes siste frist til 3. april»
  if (/^(?:settes|setjast|sett|satt)$/.test(word) && /^(?:\S+\s){0,2}frist/iu.test(rest)) return null;
  const must = (before.includes('må') || before.includes('lyt')) && !RULE.test(lowered(lead));
  if (isHabit(lead + rest)) return null;
  return passiveOf(sentence, at, owner, must);
};

/** From the verb at `at` to whom it gives the work. */
const assignedTo = ({ tokens }: Sentence, at: number, whom: Subject): Claim => ({
  assignees: whom.names,
  start: tokens[at]?.start ?? 0,
  end: tokens[whom.to - 1]?.end ?? 0,
  reason: 'assigned',
  subject: 'person',
  confidence: 'high',
  needsDue: false,
});

const HANDED = words(
  'gitt gjeve overlatt overlate delegert går goes falls tildelt lagt overlates gis legges delegeres tildeles assigned given handed left',
);
const WORK =
  /(?:oppgave|oppgåv|arbeid|ansvar|jobb|oppfølging|saken|saka|[a-zß-öø-ɏ]{4}inga|[a-zß-öø-ɏ]{4}ingen|task|job|work|responsibility)[^.;]*$|^(?:det|it) [a-z]+ $/u;
const TO = /^(?:over |videre |vidare |on |over )?(?:til|to|with) /u;

/** «Planleggingen blir gitt til Tone», «Arbeidet overlates til Leif»: whoever gets the work. */
export const handed = (sentence: Sentence, at: number): Claim | null => {
  const { tokens, context, flat, span } = sentence;
  if (
    !HANDED.has(tokens[at]?.lower ?? '') ||
    !WORK.test(lowered(flat.slice(span.start, tokens[at]?.start ?? 0)))
  )
    return null;
  const to = TO.exec(lowered(restOf(sentence, at + 1)))?.[0];
  if (to === undefined) return null;
  const whom = subjectAt(tokens, at + 1 + to.trim().split(' ').length, { ...context, strangers: false });
  if (whom?.kind !== 'person') return null;
  return assignedTo(sentence, at, whom);
};

const GETS = words('have get receive få får');
const THING =
  /^(?:it|them|that|this|(?:the|a|an|my)\s[a-z-]+|den|det|dei|dem|[a-zß-öø-ɏ-]+(?:en|et|a|ene|ane))(?![a-zß-öø-ɏ])/u;

/** “You'll have it tomorrow”, «Dere får lista av meg på fredag»: what the writer promises. */
export const promised = ({ tokens, context }: Sentence, at: number): Claim | null => {
  const word = tokens[at]?.lower ?? '';
  const verbAt = /^you['’]ll$/.test(word) || !/^you$/.test(word) ? at + 1 : at + 2;
  const me = context.speaker ?? context.people.minuteTaker;
  const thing = tokens.slice(verbAt + 1, verbAt + 3).map(({ lower }) => lower);
  if (
    at > 0 ||
    !me ||
    !YOU.test(word) ||
    (verbAt === at + 2 && !/^(?:will|shall)$/.test(tokens[at + 1]?.lower ?? '')) ||
    !GETS.has(tokens[verbAt]?.lower ?? '') ||
    !THING.test(thing.join(' '))
  )
    return null;
  return {
    ...assignedTo({ tokens } as Sentence, at, { names: [me], kind: 'me', to: verbAt + 1 }),
    subject: 'speaker',
    needsDue: true,
  };
};
const YOU = /^(?:you(?:['’]ll)?|dere|dykk|de)$/;

const CHARGES = words('ansvar oppgave oppgåve jobb responsibility job task');
const OWN = words('sitt sin si sine');

/** «Plakaten er Randi sitt ansvar», “The poster is Ruth's job”. */
export const charged = (sentence: Sentence, at: number): Claim | null => {
  const { tokens, context } = sentence;
  if (!CHARGES.has(tokens[at]?.lower ?? '')) return null;
  const isApart = OWN.has(tokens[at - 1]?.lower ?? '');
  const nameAt = isApart ? at - 2 : at - 1;
  const name = tokens[nameAt]?.text ?? '';
  const whose = resolveName(isApart ? name : name.replace(/['’]?s$/, ''), context.people);
  if (!whose || (!isApart && !name.endsWith('s')) || !IS.has(tokens[nameAt - 1]?.lower ?? '')) return null;
  return assignedTo(sentence, nameAt, { names: [whose], kind: 'person', to: at + 1 });
};
const IS = words('er blir vert is');

const ASKS = words('ber bad ba gir ga gav asked asks requested requests');

/** Whether one of the above or `asked` may begin at the word. */
export const handsOn = (word: string): boolean =>
  isPassive(word) || isParticiple(word) || HANDED.has(word) || CHARGES.has(word) || ASKS.has(word);

/** Who asks somebody in the name of all: «styret», «vi», «AMU», “the trustees”; no person, who only asks a question. */
const COLLECTIVE =
  /(?:^|\s)(?:vi|we|lederen?|leiaren?|møtelederen?|[a-zß-öø-ɏ]*(?:styret|gruppa|gruppen|møtet|utvalget|utvalet|komiteen|rådet|laget|nemnda|teamet|ledelsen|leiinga)|amu|fau|su|(?:the\s)?(?:chair|board|committee|group|meeting|team|council|trustees|members|governors|panel|assembly|forum|partners))\s*$/iu;

/** “After discussion the Board preferred Model A and asked …” */
const COLLECTIVE_DID =
  /(?:^|\s)(?:vi|we|[a-zß-öø-ɏ]*(?:styret|gruppa|gruppen|møtet|utvalget|utvalet|komiteen|rådet|laget|nemnda|teamet)|the\s(?:board|committee|group|meeting|team|council|trustees|members|governors|panel|assembly|forum))\s[a-zß-öø-ɏ]+(?:ed|te|t|a|de)\s[^.;:]{3,80}\s(?:og|and)\s*$/iu;

/** «Styret ber Tone sende …», «Møtet ga Leif i oppgave å …». */
export const asked = (sentence: Sentence, at: number): Claim | null => {
  const { tokens, context, flat, span } = sentence;
  if (!ASKS.has(tokens[at]?.lower ?? '')) return null;
  const lead = flat.slice(span.start, tokens[at]?.start ?? 0);
  if (
    !(COLLECTIVE.test(lead) || COLLECTIVE_DID.test(lead)) ||
    mentionAt(tokens, Math.max(0, at - 1), context.people)?.sure
  )
    return null;
  const whom = subjectAt(tokens, at + 1, context);
  if (!whom || whom.kind === 'we') return null;
  const rest = restOf(sentence, skipAside(tokens, whom.to, context.people)).replace(
    /^(?:om å|i oppgave å|i oppgåve å|i oppdrag å|å|to)\s/iu,
    '',
  );
  const word = /^[a-zß-öø-ɏ]+/u.exec(lowered(rest))?.[0] ?? '';
  const told = /^to\s/i.test(restOf(sentence, whom.to)) && isEnglishDeed(word);
  if (
    !told &&
    !looksInfinitive(word) &&
    !ENGLISH_VERBS.has(word) &&
    !isKnownTask(word, rest.slice(word.length))
  )
    return null;
  return assignedTo(sentence, at, whom);
};
