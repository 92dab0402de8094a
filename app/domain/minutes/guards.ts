// What keeps a sentence from being a task: questions, conditions, habits, negation, words in another's mouth
// (LANGUAGE.md 39–45). Called by claims.ts and markers.ts.
import { lowered, type Token, words } from './tokens.ts';

const QUESTION =
  /^(?:hvem|hva|hvordan|hvorfor|hvor|hvilke[nt]?|kven|kva|korleis|kvifor|kor|kva for|skal vi|skal me|kan vi|kan me|bør|må vi|må me|kan|burde|vil|har vi|er det|trenger vi|treng vi|who|what|how|why|where|which|should|could|can|shall we|do we|does|is it|are we)(?![a-zß-öø-ɏ])/u;
const CONDITION_FIRST =
  /^(?:hvis|dersom|viss|i så fall|såfremt|forutsatt|if|unless|i tilfelle|om(?!\s(?:\d|to|tre|fire|en uke|ei veke|en måned|kort tid|noen|lag)))(?![a-zß-öø-ɏ])/u;
// “Leif will check if the hall is free” is no condition.
const CONDITION =
  /(?:^|(?<!(?:sees?|checks?|asks?|out|confirms?)|asks?(?: [a-zß-öø-ɏ]+){1,3})[\s,(])(?:hvis|dersom|viss|i så fall|såfremt|unless|if)\s(?!(?:det er )?(?:mulig|mogleg|råd|nødvendig|naudsynt)|(?:it is |it['’]s )?(?:at all )?(?:possible|practicable|feasible|necessary|need be|needed))/u;
const HABIT =
  /(?:^|[^a-zß-öø-ɏ])(?:(?:hver|kvar|hvert|kvart|annenhver|annakvar|annankvar)\s(?:eneste\s|einaste\s|annen\s|anna\s|annet\s|andre\s|tredje\s)?(?:[a-zø]*dag|morgen|morgon|kveld|natt|time|uke|veke|helg|måned|månad|kvartal|halvår|semester|år|vår|sommer|sommar|høst|haust|vinter|jul|påske|gang|gong|møte)(?:en|a|et)?(?![a-zß-öø-ɏ])|årlig|årleg|vanligvis|vanlegvis|normalt|alltid|automatisk|til vanlig|til vanleg|som regel|til daglig|jevnlig|jamleg|regelmessig|daglig|månedlig|ukentlig|ofte|every [a-zß-öø-ɏ]+|usually|always|normally|weekly|daily|monthly)(?![a-zß-öø-ɏ])/u;
const NOWADAYS = /^i dag\s/u;
const PROPOSAL =
  /^(?:(?:forslag|framlegg|tilråding)(?:\stil\s[a-zß-öø-ɏ]+)?|innstilling|alternativ\s?\d?|spørsmål|ønske|idé|idéer|ide|eventuelt kan)\s?:/u;

export const isQuestion = (text: string): boolean => /\?["»”')\s]*$/.test(text) || asksFirst(lowered(text));

const asksFirst = (text: string): boolean => QUESTION.test(text.trim()) && !/^hva angår/.test(text);

export const startsConditional = (text: string): boolean => CONDITION_FIRST.test(lowered(text.trim()));

export const isConditional = (text: string): boolean =>
  startsConditional(text) || CONDITION.test(lowered(text));

/** Where the condition begins, or -1. */
export const conditionAt = (text: string): number => lowered(text).search(CONDITION);

/** What a title in quotation marks says is no habit of anybody's. */
const QUOTED = /«[^»]*»|“[^”]*”|"[^"]*"/gu;

export const isHabit = (text: string): boolean =>
  (HABIT.test(lowered(text)) && HABIT.test(lowered(text.replace(QUOTED, ' ')))) ||
  NOWADAYS.test(lowered(text.trim()));

/** No task at all in the sentence. */
export const isBarred = (text: string): boolean => {
  const bare = lowered(text.trim());
  return isQuestion(bare) || CONDITION_FIRST.test(bare) || PROPOSAL.test(bare) || NOWADAYS.test(bare);
};

const OPENS_CLAUSE = words('om at hvorfor kvifor hvordan som hvis hva kva hvem , ; .');
const NOT = words('ikke ikkje not aldri never');

/** «sender ikke», «skal ikke sende», «venter ikke»: within the words right after the verb. */
export const isNegated = (tokens: readonly Token[], verbAt: number): boolean => {
  for (const token of tokens.slice(Math.max(0, verbAt - 2), verbAt + 4)) {
    if (OPENS_CLAUSE.has(token.lower) && token.start > (tokens[verbAt]?.start ?? 0)) return false;
    if (NOT.has(token.lower)) return true;
  }
  return false;
};

const AGREED =
  /(?:avtalt|avtala|avtalar|enige? om|einige om|enighet om|einighet om|bestemt|bestemte|vedtatt|vedtok|vedteke|besluttet|beslutta|samde om|semje om|agreed|decided|resolved|ordered|konkluderte med|konklusjonen er|konklusjonen ble|landet på|bes om|ber om|løsningen ble|resultatet ble)[,:]?\s+(?:at|that|å|:)\s*$/u;
const BOUNDARY =
  /(?:^|[,;:(–—→>\-)«"“./]|(?:^|[\s,])(?:og|men|så|mens|samt|and|but|so|while|then|deretter)|,\s(?:which|noe(?:\ssom)?|noko(?:\ssom)?|som))\s*$/u;
const SAID =
  /(?:^|\s)(?:orienterte?|informerte?|fortalte|fortel|forteller|mener|meiner|sier|seier|sa|tror|trur|mente|opplyste|foreslo|foreslår|foreslog|lurer på|spurte|håper|ønsker)\s[^,;]*(?:at|om|hvordan|hva)\s[^,;.]*$/u;

/** «By Friday Kari will send …» */
const TIME_FIRST =
  /^(?:by|before|within|no later than|next|this|during|until|after|from|on|in|over)\s[^,.;]{2,30}$/u;

/** «Det ble avtalt at vi utvider, og at …»: the second «at» stands where the first did. */
const lastThat = (lead: string): string =>
  lead.includes('og at ') || lead.includes('and that ') ? (AND_THAT.exec(lead)?.[1] ?? lead) : lead;
const AND_THAT = /^(.*(?:^|\s)(?:at|that)\s)(?=.*\s(?:og|and)\s(?:at|that)\s[^,]{0,30}$)/u;

/** «Det ble avtalt at», before a subject; the subject's first words may stand in `before` as well. */
export const isAgreed = (before: string): boolean => {
  const lead = lastThat(lowered(before));
  return /(?:\sat|\sthat)\s/.test(lead) && AGREED.test(/^.*\s(?:at|that)\s/.exec(lead)?.[0] ?? '');
};

/** “It was agreed Leif would …” */
const JUST_AGREED = /(?:^|\s)(?:was|were|been|we|they) (?:then |also )?(?:agreed|decided|resolved)\s*$/;

/** Whether a subject may begin a task here: at the start, after a boundary, or after «avtalt at». */
export const opensWell = (before: string): boolean => {
  const lead = lastThat(lowered(before));
  if (lead.trim() === '' || (/(?:at|å|:)\s*$/u.test(lead) && AGREED.test(lead)) || TIME_FIRST.test(lead))
    return true;
  if (/\(\s*$/.test(lead) || (lead.endsWith('ed ') && JUST_AGREED.test(lead))) return true;
  // «Hoel fremmet følgende forslag: «Kommunedirektøren gir …»»
  if (/(?:forslag|framlegg|innstilling|motion|proposal|amendment)[a-zß-öø-ɏ]*:\s*["«“]?$/u.test(lead))
    return false;
  return (
    BOUNDARY.test(lead) &&
    !SAID.test(lead) &&
    !/(?:^|\s)(?:at|som|fordi|that|which|who)\s[^,;.]*(?:og|and)\s*$/u.test(lead)
  );
};

/** By its first word: «i mellomtiden», «så snart». */
const FRONTED = words(
  'alt begge da den denne der deretter derfor dermed desse det dette difor disse då etter for fra framover fredag fremover frå fyrst før først heile hele her hittil i innan innen mandag med medan mens måndag neste no nå når også om onsdag over parallelt på resten selv sjølv samstundes samtidig seinast senest slik snarest som straks så til tirsdag torsdag tysdag uke uken under utover ved veke vidare videre',
);
const isFronted = (said: string): boolean => FRONTED.has(/^[a-zß-öø-ɏ]+/u.exec(said)?.[0] ?? '');
/** Who may do something by what the noun ends in: «leverandøren», «kommunen». */
export const AGENT_NOUN =
  /(?:ren|ene|kommunen|biblioteket|fylket|departementet|styret|laget|gruppa|gruppen|rådet|direktoratet|lederen|leiaren|avdelingen|utvalget|firmaet|foreningen|skolen|banken|selskapet|kontoret|teamet)$/u;

/** «Prosedyren», «Nye lyspærer», «De tre siste», «Bilder av skiltene», «Kaffe og kaker»: what something is done to, and nobody who does it. */
const isObject = (own: readonly string[]): boolean => {
  const [first = '', second = ''] = own;
  if (own.length > 5 || own.some((word) => FINITE.has(word))) return false;
  const noun = OPENS_OBJECT.has(first) ? (own.find((word) => !OPENS_OBJECT.has(word)) ?? first) : first;
  if (AGENT_NOUN.test(noun) && !/(?:[iuy]ren|(?<!r)ene)$/.test(noun)) return false;
  if (/^(?:de|dei)$/.test(first)) return OPENS_OBJECT.has(second);
  return (
    OPENS_OBJECT.has(first) ||
    /(?:et|en|a|ene|ane|ingen)$/u.test(first) ||
    (/(?:er|ar|e)$/u.test(first) && /^(?:av|til|fra|frå|for|og|om)$/.test(second))
  );
};
const OPENS_OBJECT = words(
  'de dei ny nye nytt to tre fire fem seks sju åtte ni ti begge flere fleire siste første fyrste andre neste resterende manglende manglande gamle',
);
const FINITE = words(
  'er har var blir vert ble blei vart må skal kan vil bør hadde fikk fekk kom kommer kjem gikk gjekk går sa jeg eg vi me han hun ho at som',
);
const GOES_ON =
  /^\s*(?:$|[.,(;]|(?:opp|ut|inn|fram|frem|på|over|ned|av|bort|vekk|hjem|heim|videre|vidare|ferdig|selv|sjølv|innen|innan|før|til|senest|seinast|i|fra|frå|med|hos|ved|for|og|alt|allerede|straks|snarest|neste|denne)(?![a-zß-öø-ɏ]))/u;

const LAST_CLAUSE = /(?:[,;:]|\s(?:og|men))\s*([^,;:]*)$/u;
const TWO_THINGS = /^\S+\sog\s\S+\s*$/u;

/** Whether the words before an inverted verb are an adverbial or an object, not its subject. */
export const opensWellInverted = (lead: string, rest: string): boolean => {
  const own = (TWO_THINGS.test(lead) ? lead : (LAST_CLAUSE.exec(lead)?.[1] ?? lead))
    .trim()
    .replace(/^(?:og|men|så|and)\s/u, '');
  if (lead.trim() === '') return false;
  const said = lowered(own);
  if (/(?:^|\s)(?:at|som|hvordan|hva|fordi)\s[^,]*$/u.test(said) && !isFronted(said)) return false;
  if (own === '')
    return /^(?:når|etter|med|for|så snart|innen|da|dersom ikke|mens|medan|fordi|siden|sidan|ettersom|selv om|sjølv om|inntil)(?![a-zß-öø-ɏ])/u.test(
      lowered(lead.trim()),
    );
  if (/\s(?:er|har|var|blir|ble|må|skal|kan)\s*$/u.test(lowered(` ${lead}`))) return false;
  if (isFronted(said)) return true;
  return isObject(said.split(/\s+/)) && GOES_ON.test(lowered(rest));
};
