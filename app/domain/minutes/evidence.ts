// What speaks for and against a sentence that no rule decides being a decision: its form and its place among the others; its words are in
// sentence-words.ts. Called by weigh.ts, which weighs it by evidence-weights.ts, and by the script that fits the weights.
import { ENGLISH_NO_RULE, ENGLISH_WORK } from './by-english-form.ts';
import { bareOf, isWork, NO_RULE } from './by-form.ts';
import type { Evidence } from './evidence-weights.ts';
import { AGENT_NOUN, isHabit } from './guards.ts';
import { mentionAt } from './people.ts';
import { ENGLISH_AGENT, formOf, type SentenceForm } from './sentence-form.ts';
import { contextOf, placeOf, type Surroundings } from './surroundings.ts';
import { HEDGES, isProposalDenied, TALK } from './talk.ts';
import { lowered, tokensOf, words } from './tokens.ts';
import { infinitiveVerb, isParticiple } from './verbs.ts';
import type { Found, Said } from './walk-state.ts';
import { TELLS } from './we-decide.ts';

const ONLY = words(
  `bare berre kun heretter stedet staden heller lenger lengre fortsatt framleis uendret uendra gratis maks høyst minst likevel dermed
   difor only instead longer unchanged free max maximum minimum`,
);
const SUBORDINATE = words('at om hvordan korleis hvorfor kvifor that whether how why');
const BECAUSE = words('fordi siden sidan ettersom hvis dersom viss because since if unless');
const DEADLINE = words('innen innan senest seinast frist før by before due');
const NEG = words('ikke ikkje ingen inga aldri not no never');
const SINCE_WHEN = words('fra frå til from until to');
const MONTHS = words(
  `januar februar mars april mai juni juli august september oktober november desember january february march june july october december
   jan feb apr jun jul aug sept sep okt oct nov des dec nyttår årsskiftet høst høsten haust hausten våren autumn spring summer now`,
);
const MONEY =
  /(?:^|[\s\d])(?:kr|kroner|nok|eur|euros?|prosent|per cent|mill|millioner)(?![a-zß-öø-ɏ])|[£$€%]/u;
const FROM_NOW_ON = /from now on|fra nå av|frå no av/;
const LEFT_OPEN =
  /(?:^| )(?:opp (?:igjen|att)|ta(?:s|r)? opp|tilbake til|attende til|neste (?:møte|gang)|come back|left (?:open|for|to)|no (?:decision|conclusion|view)|parked|(?:ikke|ikkje) tid til|no time (?:for|to)|(?:venter|ventar) med|next meeting)(?: |$|[.,;])/;

/** «Vi veit ikkje nok», “We'll come back to it”. */
const NOT_KNOWN =
  /(?:^| )(?:vet|veit|know|sure|sikker|sikre) (?:[a-zß-öø-ɏ]+ )?(?:ikke|ikkje)(?![a-zß-öø-ɏ])|(?:(?:ikke|ikkje|not|never)|n['’]t) (?:[a-zß-öø-ɏ]+ )?(?:vet|veit|vite|know|sure|sikker|sikre)(?![a-zß-öø-ɏ])|(?:leave|left|står|stå|la) (?:[a-zß-öø-ɏ]+ ){0,3}(?:open|åpent?|ope)(?![a-zß-öø-ɏ])|come back to|kommer tilbake til|kjem (?:attende|tilbake) til|further than|need to (?:see|know|hear)|remains to be|gjenstår|står att/;
/** What was so, or was done, before the meeting. */
const GONE =
  /(?:^|[ ,(])(?:i fjor|sist|førre|forrige|last (?:week|month|year|time|spring|autumn|summer|winter|meeting)|ago|siden i|som (?:kjent|nevnt|nemnt)|as (?:you|we) (?:know|said)|as mentioned|already|allerede|had been|har vært|has been|earlier|tidligere|tidlegare|i vår|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|i (?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember))(?=[ .,;]|$)/;

const IN_YEAR = /(?:^| )in? (?:19|20)\d\d(?!\d)/;

/** How long, or how much. */
const THIS_TIME =
  /(?:^| )(?:i år|neste år|this year|next year|denne g[ao]ngen|this time|for now|inntil vid[ae]re|foreløpig|førebels|until further notice|meanwhile|in the meantime|i mellomtiden|i mellomtida|fram til|until|permanently|for good)(?=[ .,;]|$)/;
const LIMIT =
  /(?:^| )(?:inntil|opptil|opp til|up to|at least|at most|no more than|not more than|minst|minimum|maks(?:imalt)?|maximum|høyst|høgst|(?:ikke|ikkje) (?:mer|meir|lenger|lengre|flere|fleire) enn)(?= )/;

const isDay = (said: readonly string[], at: number): boolean => {
  const word = said[at] ?? '';
  return (
    MONTHS.has(word) ||
    /^20\d\d$|[a-zß-öø-ɏ]{3}(?:dag|day)s?$/u.test(word) ||
    (/^\d{1,2}$/.test(word) && isMonthAfter(said, at))
  );
};
/** «8. mars», “8 May”: the number is where the day begins. */
const isMonthAfter = (said: readonly string[], at: number): boolean =>
  said[at + 1] === 'may' || MONTHS.has(said[at + 1] ?? '');

const LAID_DOWN: ReadonlySet<string> = new Set(['present', 'becomes', 'passive', 'will']);

/** What keeps the present and the future from laying anything down. */
const againstIn = (text: string, english: boolean): Evidence[] => [
  ...(TELLS.test(text.replace(FROM_NOW_ON, '')) ? (['how things are'] as const) : []),
  ...((english ? ENGLISH_NO_RULE : NO_RULE).test(text) ? (['somebody else’s, or not sure'] as const) : []),
];

const TOLD: ReadonlySet<string> = new Set(['past', 'state', 'must', 'is']);

const formEvidence = (
  { subject, verb }: SentenceForm,
  isWorkDeed: boolean,
  against: readonly Evidence[],
  isBeforeTask: boolean,
): Evidence[] => {
  const group = subject === 'we' || subject === 'body';
  const thing = !group && subject !== 'it' && subject !== 'some' && subject !== 'agent';
  const laid = LAID_DOWN.has(verb) && !isWorkDeed && against.length === 0;
  return [
    ...(subject === 'definite' || subject === 'all' ? [] : ([`subject: ${subject}`] as const)),
    ...(isWorkDeed ? [] : ([`verb: ${verb}`] as const)),
    ...(isBeforeTask && (laid || verb === 'must') ? (['before a task'] as const) : []),
    ...(isBeforeTask && !laid && !TOLD.has(verb) ? (['a word before a task'] as const) : []),
    ...against,
    ...(laid && group ? (['laid down by the group'] as const) : []),
    ...(laid && thing ? (['laid down of a thing'] as const) : []),
    ...(thing && verb === 'state' ? (['told of a thing'] as const) : []),
    ...(thing && verb === 'past' ? (['what a thing did'] as const) : []),
  ];
};

/** Of several clauses the last: «…, og slik blir det», “…, and it was dropped”. */
const CLAUSES = /[;:–] |, (?:og|men|så|and|but|so) /g;
const SHORTEST_CLAUSE = 3;
const BECAME = words('ble blei vart');
const clauseOf = (text: string): string | null => {
  const { 0: mark = '', index = 0 } = [...text.matchAll(CLAUSES)].at(-1) ?? {};
  const clause = text.slice(index + mark.length);
  return mark !== '' && clause.split(' ').length >= SHORTEST_CLAUSE ? clause : null;
};
const lastClauseEvidence = (text: string, english: boolean): Evidence[] => {
  const clause = clauseOf(text);
  if (!clause) return [];
  const said = wordsOf(clause);
  const { subject, verb, deed } = formOf(said, english);
  const isWorkDeed = english ? ENGLISH_WORK.has(deed) : isWork(said, deed);
  if (isWorkDeed || subject === 'some' || subject === 'agent' || againstIn(clause, english).length > 0)
    return [];
  if (LAID_DOWN.has(verb)) return ['the last clause lays down'];
  // «…, så det ble stille»: nobody did it.
  return verb === 'was done' && !BECAME.has(deed) ? ['the last clause was done'] : [];
};

const wordsOf = (text: string): string[] =>
  text
    .split(' ')
    .map(bareOf)
    .filter((word) => word !== '');

const signsOf = (text: string, said: readonly string[]): Evidence[] => {
  const day = said.findIndex((_, at) => isDay(said, at));
  const clause = said.findIndex((word) => SUBORDINATE.has(word));
  const number = /\d/.test(text);
  const signs: [Evidence, boolean][] = [
    [
      'from or until a day',
      day > 0 && (SINCE_WHEN.has(said[day - 1] ?? '') || SINCE_WHEN.has(said[day - 2] ?? '')),
    ],
    ['a day', day >= 0],
    ['an amount', number && MONEY.test(text)],
    ['by a day', said.some((word) => DEADLINE.has(word))],
    ['only, instead, no longer', said.some((word) => ONLY.has(word))],
    ['a clause in it', clause >= 0],
    ['because or if', said.some((word) => BECAUSE.has(word))],
    ['a hedge', said.slice(0, clause < 0 ? said.length : clause).some((word) => HEDGES.has(word))],
    ['talk', TALK.test(text)],
    ['left open', LEFT_OPEN.test(text)],
    ['a proposal, and no', isProposalDenied(text)],
    ['short', said.length < 5],
    ['a habit', isHabit(text)],
    ['for this time', THIS_TIME.test(text)],
    ['a limit', LIMIT.test(text)],
    [
      'so, therefore',
      /^(?:så|difor|derfor|dermed|so|therefore|instead|i stedet|i staden|likevel)$/.test(said[0] ?? '') ||
        /, (?:så|so) /.test(text),
    ],
    [
      'a contrast',
      /, (?:ikke|ikkje|not|men ikke|men ikkje|but not) |i stedet|i staden|instead of|rather than/.test(text),
    ],
    ['negation', said.some((word) => NEG.has(word))],
  ];
  return signs.filter(([, yes]) => yes).map(([sign]) => sign);
};

/** «Booke rom», “Waiting for prices”: to be done, or going on. */
const isBareVerb = (word: string, english: boolean): boolean =>
  /^[a-z]{3,}ing$/.test(word) || (!english && infinitiveVerb(word) !== null);

/** «Utsatt», “Elected for two years”; but «Laga utkast» as well. */
const isBareParticiple = (word: string, english: boolean): boolean =>
  english ? /^[a-z]{3,}ed$/.test(word) : isParticiple(word);

/** Null for what others do, talk that is told, what is to be done by nobody, what nobody knows yet, and what is no sentence. */
export const evidenceOf = (sentence: Found<Said>, around: Surroundings): readonly Evidence[] | null => {
  const { flat, people, english } = around.text;
  const opening = tokensOf(flat, sentence.start, Math.min(sentence.end, sentence.start + LONGEST_NAME));
  const text = lowered(flat.slice(sentence.start, sentence.end).replace(/\s+/g, ' '));
  const said = wordsOf(text);
  if (isOthersDeed(text) || isBareVerb(said[0] ?? '', english) || YES_OR_NO.test(text)) return null;
  if (NOT_KNOWN.test(text) || !(sentence.listed || ENDS.test(text))) return null;
  const clause = lastClauseEvidence(text, english);
  const form = formOf(said, english);
  // «Vi drøftet to modeller», “It was suggested that …”
  if (HAPPENED.has(form.verb) && clause.length === 0 && (TALK.test(form.deed) || LOOKED.test(text)))
    return null;
  const isPersons = mentionAt(opening, 0, people) !== null || PERSONS.has(opening[0]?.lower ?? '');
  const isWorkDeed =
    form.verb !== 'past' && (english ? ENGLISH_WORK.has(form.deed) : isWork(said, form.deed));
  const formed = formEvidence(form, isWorkDeed, againstIn(text, english), around.taskAfter);
  return [
    ...(isPersons ? (['a person first'] as const) : formed),
    ...(isPersons && clause.length === 0 ? (['a person alone'] as const) : []),
    ...(isBareParticiple(said[0] ?? '', english) ? (['a participle first'] as const) : []),
    ...clause,
    ...(form.verb === 'none' && !isPersons ? noVerbEvidence(text, said, sentence, around) : []),
    ...placeOf(sentence),
    ...contextOf(around, sentence.section),
    ...signsOf(text, said),
    ...(GONE.test(text) || (HAPPENED.has(form.verb) && IN_YEAR.test(text))
      ? (['a time gone by'] as const)
      : []),
    ...(said.some((word, at) => at > 0 && people.byFirst.has(word)) ? (['names a person'] as const) : []),
  ];
};
/** «settes av leverandøren», “set by the ministry”. */
const BY = /(?:^| )(?:av|by) (?:the |den |det )?([a-zß-öø-ɏ]+)/gu;
const BY_OFFICE =
  / by the (?:[a-z]+ ){0,2}(?:leader|coordinator|secretariat|secretary|office|department|staff|manager)(?![a-z])/;
const isOthersDeed = (text: string): boolean =>
  BY_OFFICE.test(text) ||
  [...text.matchAll(BY)].some(
    ([, word = '']) => (AGENT_NOUN.test(word) && !/(?<!r)ene$/.test(word)) || ENGLISH_AGENT.test(word),
  );

/** What a sentence without a verb has instead. */
const noVerbEvidence = (
  text: string,
  said: readonly string[],
  { listed, of }: Said,
  around: Surroundings,
): Evidence[] => {
  const rules = said.some(
    (word) => NEG.has(word) || ONLY.has(word) || /^(?:hovedregel|hovudregel|rule)$/.test(word),
  );
  const signs: [Evidence, boolean][] = [
    ['no verb, but a topic', /^[^.?!:]{3,40}: [^:]/.test(text)],
    ['no verb, but a rule', rules],
    ['no verb, but a day', said.some((_, at) => isDay(said, at))],
    ['no verb, after a question', around.askedBefore],
    ['no verb, alone in its paragraph', !listed && of === 1],
    ['no verb, first of the case', around.firstOfCase],
    ['no verb, last of the case', around.following === 0],
    ['no verb, after a decision', around.decidedBefore],
    ['no verb, right after talk', around.rightAfterTalk],
    ['no verb, right after a proposal', around.rightAfterProposal],
  ];
  return signs.filter(([, yes]) => yes).map(([sign]) => sign);
};
/** «Vi så på kartet», “We went through the figures”. */
const LOOKED =
  /^(?:[a-zß-öø-ɏ]+ ){1,2}(?:(?:så|såg|kikket|kikka|tittet|titta) på|(?:gikk|gjekk) (?:gjennom|igjennom|over)|(?:hørte|høyrde) (?:om|på|fra|frå)|looked (?:at|into|over)|went (?:through|over)|heard (?:about|from|of)) /;
const HAPPENED: ReadonlySet<string> = new Set(['past', 'was done']);
/** What it answers tells whether it decides: short-decisions.ts. */
const YES_OR_NO = /^(?:ja|jo|jau|nei|yes|no)[.!]?$/;
const ENDS = /[.!?…:]["»”)]*$/;
/** In characters. */
const LONGEST_NAME = 60;
const PERSONS = words('han hun ho jeg eg i he she');
