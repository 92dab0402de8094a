// Decisions told without a sentence of their own: the verdict alone («Enstemmig godkjent.», “Carried, one against.”), after what it is on
// («Søknad 3: avslått»), as the answer to a question («Skal vi …? Nei.»). Called by decisions.ts and read-decisions.ts in small letters.
import { lowered, words } from './tokens.ts';

const BARE_APPROVED =
  /^(?:godkjent|godkjend|vedtatt|vedteke|enstemmig vedtatt|enstemmig|einstemmig|samrøystes|unanimous|approved|noted|tatt til etterretning|tatt til orientering)(?: (?:enstemmig|samrøystes|uten merknader|utan merknader))?\.?$|^[a-zß-öø-ɏ-]{4,}(?:et|en|a|ene|ane)(?: (?:for|frå|fra) [^.,]{2,30})? (?:godkjent|godkjend|vedtatt|vedteke|vedteken)\.?$|^(?:referatet|innkallingen|innkallinga|dagsorden|sakslista|sakslisten|saksliste|referat|innkalling)[^.]{0,80}\s(?:godkjent|godkjend)\.?$/u;
/** «No change – agreed unanimously», «Det er greit for oss», «Helsinki it is», «Utsatt til neste gang». */
const IN_SHORT =
  /[–,;(-] ?(?:agreed|approved|carried|enstemmig|samrøystes|vedtatt|vedteke|godkjent|godkjend)(?: unanimously| by all| enstemmig| samrøystes)?[).]*$|^det (?:er|var) (?:greit|ok|i orden|fint) for (?:oss|alle|styret|gruppa|utvalget)|^[^.,?]{3,70} [–-] (?:adopted|approved|agreed|deferred|rejected|withdrawn|carried|supported|refused|granted|objected|no objections?|vedtatt|vedteke|godkjent|godkjend|utsatt|utsett|avvist|avslått)(?![a-zß-öø-ɏ])|^(?:signed|taken|accepted|agreed|approved) as (?:a |an )?(?:true|correct|accurate|read)|^[^.,?:]{3,40}: (?:nei|no|ja|yes|ok)(?:[,.;]|$)|^[^.,?]{2,40} it is(?:[,.;–-]|$)|^(?:utsatt|utsett|utsettes|avvist|avslått|droppet|droppa|skrinlagt|postponed|deferred|dropped|rejected|carried over)(?: (?:til|to) (?:the )?(?:neste|next) [a-zß-öø-ɏ]+)?\.?$/u;

/** What a body does to what it is asked: the participle or the passive. */
const VERDICTS = words(
  `godkjent godkjend godkjende godkjennes vedtatt vedteke vedteken vedtas valgt vald valt gjenvalgt attvald avvist avvises avslått avslås utsatt utsett
   utsettes forkasta forkastet forkastes nedstemt nedstemd innvilget innvilga innvilges stadfesta stadfestet skrinlagt frafalt henlagt tilrådd tilrådt
   tilrås anbefalt anbefales underskrevet underskriven underteikna signert
   carried agreed approved adopted rejected defeated deferred postponed declined refused accepted elected re-elected withdrawn granted endorsed ratified`,
);
/** Before the verdict: how many were for it. */
const HOW = words(
  'enstemmig einstemmig samrøystes unanimously begge both alle all ellers elles så then also dermed og and gjennomlesen gjennomlest lest lese read',
);
/** After it: on what terms, until when; never by whom. */
const TERMS = words(
  `med mot ved til uten utan som under with subject nem until as unanimously enstemmig samrøystes etter and og against on against in to
   pending because due since fordi siden sidan
   for forutsatt dersom men but`,
);

const MOST_BEFORE = 8;
const isVerdict = (said: readonly string[]): boolean => {
  let at = 0;
  while (HOW.has(said[at] ?? '') && at < 3) at += 1;
  const word = said[at] ?? '';
  const bare = word.replace(/[.,;!]+$/, '');
  const next = said[at + 1];
  const isBy = next === 'by' && BY_VOTES.test(said[at + 2] ?? '');
  return VERDICTS.has(bare) && (bare !== word || next === undefined || TERMS.has(next) || isBy);
};
/** “Carried by four votes to two”, but not “approved by the ministry”. */
const BY_VOTES = /^(?:\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|show|majority)$/;

/** “Accounts for 2024-25 adopted.”, «Risiko 12 (toll) avvist»: what it is on, and the verdict last, without a verb between. */
const VERDICT_LAST = /^[^.,?!:;]{3,60} (?<verdict>[a-zß-öø-ɏ-]+)\.?$/u;
const VERB_BETWEEN =
  /(?:^|[ ])(?:is|was|were|are|be|been|being|has|have|had|not|already|er|var|ble|blei|vart|blir|vert|bli|har|hadde|må|skal|kan|ikke|ikkje|allerede|alt|som|that|which|when|når|at|å|to|i fjor)(?= )/;
const endsInVerdict = (text: string): boolean =>
  VERDICTS.has(VERDICT_LAST.exec(text)?.groups?.verdict ?? '') && !VERB_BETWEEN.test(text);

/** «Søknad 3: avslått», “(d) REC-4, Sleep: deferred, as …”. */
const TOPIC = /^[^.?!:]{3,80}: /;

/** «Enstemmig godkjent.», «Søknad 3: avslått»: whether a verdict is all that the sentence, in small letters, says. */
export const saysInShort = (text: string): boolean => {
  if (IN_SHORT.test(text) || BARE_APPROVED.test(text) || endsInVerdict(text)) return true;
  const topic = text.includes(': ') ? (TOPIC.exec(text)?.[0].length ?? 0) : 0;
  return isVerdictFrom(text, topic) || (topic > 0 && isVerdictFrom(text, 0));
};
const isVerdictFrom = (text: string, from: number): boolean =>
  isVerdict(text.slice(from).split(/\s+/, MOST_BEFORE));

/** «Enstemmig vedtatt.» and nothing more: what was decided stands before it. */
export const isBareVerdict = (text: string): boolean => BARE_APPROVED.test(lowered(text.trim()));

/** A question of what to do, not of how things are; «Ny logo?» has no verb. */
const OF_WILL =
  /^(?:(?:og|men|and|but|so|så) )?(?:skal|bør|må|burde|kan (?:vi|me)|kunne (?:vi|me)|trenger (?:vi|me)|treng (?:vi|me)|held (?:vi|me)|holder (?:vi|me)|fortsetter (?:vi|me)|should|shall|must|ought|(?:can|could|do|will|would) we|are we (?:to|going)|(?!har|er|veit|vet|kjenner|kjenner|visste|hadde|fikk|fekk|får)[a-zß-öø-ɏ]{3,} (?:vi|me)(?= [a-zß-öø-ɏ]|\?)|(?:blir|vert) det .*(?:i år|i vår|i høst|i haust))/;
const VERBLESS_WORDS = 5;
const FACTUAL = words(
  'er har blir vert var finnes finst hva kva hvem kven hvor kor hvordan korleis når hvorfor kvifor is are was were will has have had did does who what where when why how which',
);
const ANSWER =
  /^(?:(?:ja|nei|jau|jo|yes|nope|no)(?: takk| thanks| please)?[.,;!–-]|(?:not|ikke|ikkje) (?:with|for|now|yet|this|until|before|med|for|nå|no|i|på|før|uten|utan|denne) ?)/;
const OPINION =
  /(?:^|[\s,])(?:mener|meiner|mente|meinte|tror|trur|trodde|sa (?!alle)|sier|seier|synes|thinks?|thought|said|says|felt|feels)(?: |$)/;
const LONGEST_ANSWER = 18;

/** «… ute eller inne?»: whether the answer begins with one of the two. */
const isOneOf = (question: string, answer: string): boolean => {
  const asked = question.replace(/[?.,]/g, '').split(' ');
  const or = asked.findIndex((word) => word === 'eller' || word === 'or');
  const first = /^[a-zß-öø-ɏ]{3,}(?=[.,]|$)/u.exec(answer)?.[0];
  return or > 0 && first !== undefined && asked.slice(Math.max(0, or - 3), or + 4).includes(first);
};

/** Whether the sentence settles what the one before it asked; both in small letters. */
export const answers = (question: string, text: string): boolean => {
  if (!question.endsWith('?') || text.endsWith('?')) return false;
  const asked = question.split(' ');
  const isWill = OF_WILL.test(question) || (asked.length <= VERBLESS_WORDS && !FACTUAL.has(asked[0] ?? ''));
  return (
    isWill &&
    text.split(' ').length <= LONGEST_ANSWER &&
    !OPINION.test(text) &&
    (ANSWER.test(text) || isOneOf(question, text))
  );
};
