// The form of a sentence in its words of no content: of what kind its subject is, and what its verb does (LANGUAGE.md 37, 39, 40).
// Called by evidence.ts. By endings and closed classes, so that it reads words that nobody listed.
import { AGENT_NOUN } from './guards.ts';
import { HEDGES } from './talk.ts';
import { words } from './tokens.ts';

export type SubjectForm =
  | 'we'
  | 'body'
  | 'agent'
  | 'some'
  | 'it'
  | 'all'
  | 'number'
  | 'preposition'
  | 'definite'
  | 'thing';
export type VerbForm =
  | 'past'
  | 'was done'
  | 'perfect'
  | 'state'
  | 'is'
  | 'is done'
  | 'hedged'
  | 'must'
  | 'will'
  | 'present'
  | 'becomes'
  | 'passive'
  | 'none';
/** `deed`: the passive or the participle, of what is done to the subject; '' where nothing is. */
export type SentenceForm = { readonly subject: SubjectForm; readonly verb: VerbForm; readonly deed: string };

const WE = words('vi me we');
const BODY =
  /(?:styret|rådet|utvalget|utvalet|gruppa|gruppen|komiteen|komitéen|nemnda|nemnden|møtet|konsortiet|foreningen|foreininga|klubben)$/;
const BODIES = words('trustees members governors directors councillors partners fau su amu');
const ENGLISH_BODY = words(
  'board committee group meeting team council panel trustees members governors directors councillors partners assembly',
);
/** Others, whose deeds are news: “The supplier …”, “The Research Council …”. */
export const ENGLISH_AGENT =
  /^(?:supplier|vendor|contractor|publisher|ministry|council|bank|university|government|authority|company)$/;
const WORDS_OF_AGENT = 4;
const SOME = words(
  `noen nokon nokre flere fleire mange enkelte andre de dei ein en ingen folk én to tre fire fem
   several some many most others they someone somebody nobody people two three four five`,
);
const IT = words('det dette this it there');
const ALL = words(
  'alle hver kvar hvert kvart inga bare berre kun nye ny all every each any no only everyone new',
);
const PREPOSITIONS = words(
  `i på fra frå til ved for med etter under innen innan som av over inntil
   from in on at with until during after as by to of`,
);

/** The form of the subject that the words begin with; persons are told apart before. */
const subjectOf = (said: readonly string[], english: boolean): SubjectForm => {
  const [first = '', second = ''] = said;
  if (WE.has(first) || /^we['’]/.test(first)) return 'we';
  if (BODIES.has(first) || (first === 'the' ? ENGLISH_BODY.has(second) : BODY.test(first))) return 'body';
  if (/^\d/.test(first)) return 'number';
  if (IT.has(first) && !(first === 'det' && second.endsWith('e'))) return 'it';
  if (ALL.has(first)) return 'all';
  if (SOME.has(first)) return 'some';
  if (PREPOSITIONS.has(first)) return 'preposition';
  if (english)
    return first !== 'the'
      ? 'thing'
      : said.slice(1, WORDS_OF_AGENT).some((word) => ENGLISH_AGENT.test(word))
        ? 'agent'
        : 'definite';
  if (AGENT_NOUN.test(first) && !/(?<!r)ene$/.test(first)) return 'agent';
  return first === 'den' || first === 'det' || /[a-zß-öø-ɏ]{3,}(?:en|et|a|ene|ane)$/u.test(first)
    ? 'definite'
    : 'thing';
};

/** Pasts that no ending tells. */
const PASTS = words(
  `ble blei vart var hadde sa la tok gikk gjekk kom ga gav fikk fekk så såg sto stod lå låg visste skulle måtte mente meinte syntes trudde
   trodde spurte spurde ba bad foreslo gjorde skrev skreiv dro drog fant fann satte sette solgte selde brukte heldt holdt gjaldt galdt lot lét vant vann
   falt fall forsvant løp trengte did said told took gave got came went felt thought knew saw heard made found left met held brought kept
   spoke wrote ran showed stood understood chose began bought paid lost won sang rang rose fell drew drove rode grew threw flew ate drank swam sat lay broke woke wore tore sank shook struck
   hung`,
);
const WEAK_PAST = /^[a-zß-öø-ɏ]{3,}(?:te|dde|gde|vde|lde|nde|rde)$/u;
/** End as a past does: of adjectives, participles, nouns and infinitives. */
const NO_PAST = words(
  `neste siste første beste fleste største minste eneste enkelte viktigste høyeste laveste lengste hundrede godkjente vedtatte oppdaterte dette rette lette korte faste
   sterke bedre nedre gjeldende gjeldande følgende følgjande påfølgende manglende kommende løpende pågående kvote lite nærmeste tidligste seneste rute
   gate side note kunde ende vedkommende tilsvarende levende stående bindende bindande veiledende samlede hvite hente vente flytte sette bytte
   fortsette opprette benytte støtte`,
);
/** What things are like and what people have, need and say: told, not laid down. */
const STATES = words(
  `ligger ligg står viser syner mangler manglar trenger treng venter ventar består koster ser heter finnes finst fungerer fungerar virker verkar skyldes heng
   henger veit vet kjenner sier seier svarer svarar klager klagar melder meldar spør gleder avhenger høyrer tilhører krever krev øker aukar synker
   have has need needs want looks seems works work shows show expects expect reads contains includes means says knows owns lacks leaks requires require lasts
   belongs depends comes feels exists`,
);
const PRESENT =
  /^(?:[a-zß-öø-ɏ]{2,}(?:er|ar|ør|eir|yr|jer)|[a-zß-öø-ɏ]+år|tar|tek|set|lèt|gjør|gjer|kjem|held|fell|dreg|skriv|gjeld|finn|legg|vel|sel|bind|slepp|gir|gjev|byr|tilbyr)$/u;
const NO_PRESENT = words(
  `etter under over eller heller mer meir her der når hver kvar mellom senere seinare tidligere tidlegare dager dagar timer timar uker veker måneder
   månader kroner medlemmer medlemer klokker sommer sommar vinter flere fleire januar februar september oktober november desember bare berre per før hvor
   kor vår dermed saker`,
);
const PASSIVE = /^(?:[a-zß-öø-ɏ]{3,}(?:es|ast)|tas|gis|fås|bes|tilbys)$/u;
const NO_PASSIVE = words(
  'lykkes møtes kjennes minnes høres oppleves forventes ønskes antas alles mest fast last best felles ellers dagens kast gjest',
);
const PARTICIPLE = /^[a-zß-öø-ɏ]{2,}(?:et|t|a|d|en|ne|te|de)$/u;
const NO_PARTICIPLE = words(
  'det dette ikke ikkje ingen inga ein eit litt mykje mye heile hele først sist stort godt bra',
);
const IRREGULAR = words(
  `sent written made done found put taken brought built paid bought given told drawn held kept read shown set cut run led met sold lent known seen spent
   lost won left heard gone been`,
);
/** By its ending, or as one of those that have none. */
export const isPast = (word: string): boolean =>
  PASTS.has(word) || (WEAK_PAST.test(word) && !NO_PAST.has(word));
const isEnglishDone = (word: string): boolean => /^[a-z]{2,}ed$/.test(word) || IRREGULAR.has(word);
const isDone = (word: string): boolean =>
  word.length > 3 && PARTICIPLE.test(word) && !NO_PARTICIPLE.has(word);

const NEAR = 2;
const FAR = 4;
/** The participle that follows within so many words and before a preposition; '' when none does. */
const doneAfter = (said: readonly string[], at: number, english: boolean, within = FAR): string => {
  for (const word of said.slice(at + 1, at + 1 + within)) {
    if (PREPOSITIONS.has(word)) return '';
    if (english ? isEnglishDone(word) : isDone(word)) return word;
  }
  return '';
};

const BARE_PRESENTS = words(
  "do does don’t don't doesn’t doesn't stay go move remain keep get continue bring pay meet take start close open run",
);
const AFTER_PRESENT = words('to at the a an in on from as for with every no all only up down into');
const AUXILIARIES = words('will is are must shall may was were');
const ADVERBS = words('we also now then still all both therefore only not');
const ARTICLES = words('the a an of and');

const englishVerbAt = (said: readonly string[], at: number, subject: SubjectForm): VerbForm | null => {
  const isWe = subject === 'we';
  const [word = '', next = ''] = said.slice(at);
  if (word === 'is' || word === 'are' || (at === 0 && /['’]re$/.test(word)))
    return next === 'to' ? 'will' : said[0] !== 'there' && doneAfter(said, at, true) ? 'passive' : 'is';
  if (word === 'has' || word === 'have' || word === 'had')
    return doneAfter(said, at, true, NEAR) ? 'perfect' : 'state';
  if (/^(?:shall|must|may|cannot)$/.test(word)) return 'must';
  // “Summer party to be on 11 July”
  if (word === 'to' && next === 'be' && at > 0) return 'will';
  if (/^(?:will|won['’]t)$|['’]ll$/.test(word)) return 'will';
  if (HEDGES.has(word)) return 'hedged';
  if (word === 'was' || word === 'were') return doneAfter(said, at, true) ? 'was done' : 'past';
  if (at === 0) return null;
  if (PASTS.has(word)) return 'past';
  if (/^[a-z]{2,}ed$/.test(word) && !ARTICLES.has(said[at - 1] ?? ''))
    // “Students already enrolled will …”
    return said.slice(at + 1, at + FAR).some((other) => AUXILIARIES.has(other)) ? null : 'past';
  if (STATES.has(word)) return 'state';
  // «We also stop recording»
  if (isWe && !ADVERBS.has(word) && at <= 2) return 'present';
  // «The seminar moves online», but «The board members agree»
  const isThird =
    (said[0] === 'the' || said[0] === 'it') &&
    !/s$|^(?:the|of|a|an|and|for|new|old)$/.test(said[at - 1] ?? '') &&
    !AUXILIARIES.has(next) &&
    !PASTS.has(next) &&
    !/ed$/.test(next);
  const isPresent =
    /^[a-z]{2,}[^us]s$/.test(word) && (isThird || AFTER_PRESENT.has(next) || /^[\d£$€]/.test(next));
  return isPresent || (BARE_PRESENTS.has(word) && !ARTICLES.has(said[at - 1] ?? '')) ? 'present' : null;
};

const SURE = words('er har skal må blir vert ble blei vart hadde var');

const verbAt = (said: readonly string[], at: number, subject: SubjectForm): VerbForm | null => {
  const word = said[at] ?? '';
  if (word === 'er') return doneAfter(said, at, false) ? 'is done' : 'is';
  if (word === 'har') return doneAfter(said, at, false, NEAR) ? 'perfect' : 'state';
  if (word === 'skal' || word === 'må' || word === 'lyt') return 'must';
  if (word === 'vil' || HEDGES.has(word)) return 'hedged';
  if (word === 'blir' || word === 'vert')
    // «Dagene blir lysere»
    return said.slice(at + 1, at + 1 + FAR).some((other) => /[a-zß-öø-ɏ]{2}ere$/u.test(other))
      ? 'state'
      : doneAfter(said, at, false)
        ? 'passive'
        : 'becomes';
  if (word === 'ble' || word === 'blei' || word === 'vart') return 'was done';
  if (isPast(word)) return 'past';
  if (at === 0) return null;
  if (STATES.has(word)) return 'state';
  if (PASSIVE.test(word) && !NO_PASSIVE.has(word) && !/[^n]enes$/.test(word)) return 'passive';
  // «Framlegget om å leige inn prosjektleiar vart …»
  if (PRESENT.test(word) && !NO_PRESENT.has(word) && !SURE.has(said[at + 1] ?? '')) return 'present';
  return at === 1 && (subject === 'we' || subject === 'body' || subject === 'some') && /(?:et|a)$/.test(word)
    ? 'past'
    : null;
};

const DONE_TO: ReadonlySet<VerbForm> = new Set(['passive', 'will', 'is done', 'was done']);
const deedOf = (said: readonly string[], at: number, verb: VerbForm, english: boolean): string =>
  DONE_TO.has(verb)
    ? doneAfter(said, at, english) || (said[at] ?? '')
    : verb === 'past'
      ? (said[at] ?? '')
      : '';

const RELATIVES = words('som that which who');
const FURTHEST_VERB = 14;

/** The form of the sentence whose words, in small letters and without signs, are given. */
export const formOf = (said: readonly string[], english: boolean): SentenceForm => {
  const subject = subjectOf(said, english);
  let relative = false;
  for (let at = 0; at < Math.min(said.length, FURTHEST_VERB); at += 1) {
    relative ||= at > 0 && RELATIVES.has(said[at] ?? '');
    const verb = english ? englishVerbAt(said, at, subject) : verbAt(said, at, subject);
    // «Den som ikke møter, betaler …»: the verb after the clause's own.
    if (verb && relative) {
      relative = false;
      if (verb === 'perfect') at += 1;
    } else if (verb) return { subject, verb, deed: deedOf(said, at, verb, english) };
  }
  return { subject, verb: 'none', deed: '' };
};
