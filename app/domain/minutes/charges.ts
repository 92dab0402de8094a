// Whether a sentence hands somebody a task in so many words: «fikk i oppgave å», «påtok seg å», «bes undersøke» (LANGUAGE.md 7). Called by
// verdicts.ts.
import { isPersonOrMe, restOf, type Sentence, type Verdict } from './claim.ts';
import type { Subject } from './subjects.ts';
import { lowered, words } from './tokens.ts';
import { fits, infinitiveVerb, isParticiple } from './verbs.ts';

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

const IT = words('den det dei dem de ho han it them this that');

/** «Jonas får laget nye skilt før 2. mai», «Kari får ho godkjend innan 2. mai» */
const getsDone = ({ tokens }: Sentence, at: number): boolean => {
  const done = IT.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return /^(?:får|get|gets)$/.test(tokens[at]?.lower ?? '') && isParticiple(tokens[done]?.lower ?? '');
};

/** «påtok seg å spørre»: by the words alone, whoever they are said of. */
export const isAssignedAt = (sentence: Sentence, at: number): boolean =>
  OPENS_CHARGE.has(sentence.tokens[at]?.lower ?? '') && ASSIGNED.test(lowered(restOf(sentence, at)));

export const chargeVerdict = (sentence: Sentence, subject: Subject, at: number): Verdict | null => {
  const { tokens } = sentence;
  const word = tokens[at]?.lower ?? '';
  const said = lowered(restOf(sentence, at));
  if (subject.kind !== 'we') {
    if (
      OPENS_CHARGE.has(word) &&
      (ASSIGNED.test(said) || GIVEN_CHARGE.test(said) || IS_ASKED.test(said) || SAID_WOULD.test(said))
    )
      return { reason: 'assigned', to: at + 2 };
    if (GETS_HOLD.test(said) || HAS_READY.test(said)) return { reason: 'present', to: at + 1 };
  }
  if (!isPersonOrMe(subject)) return null;
  const toDo = word === 'får' ? infinitiveVerb(tokens[at + 1]?.lower ?? '') : null;
  if (toDo && GETS_TO.test(said) && fits(toDo, restOf(sentence, at + 2)))
    return { reason: 'present', to: at + 2 };
  return getsDone(sentence, at) ? { reason: 'present', to: at + 1, needsDue: true } : null;
};
