// What the meeting left as it was: «er ikke enige om», «kom ikkje i mål», “nothing was settled”; and what was decided earlier, or by others.
// Called by decisions.ts with a sentence in small letters, by read-decisions.ts and by weigh.ts.
import { type DatePhrase, datePhrasesIn, type Reference } from './date-phrases.ts';
import type { Span } from './reading-types.ts';
import { lowered } from './tokens.ts';

/** «er ikke enige om», «ble ikke besluttet», «ingen vedtak»: what was left open. */
const UNDECIDED =
  /(?:^|[^a-zß-öø-ɏ])(?:ikke|ikkje|ingen|inga|aldri|not|no|uenige|ueinige|usamde)\s(?:(?:helt|heilt|alle|ennå|enno|yet|blitt|vorte|endelig)\s){0,2}(?:enige?|einige|enighet|einigheit|samde|samd|semje|besluttet|beslutta|bestemt|avgjort|decided|agreed|vedtak|beslutning)(?![a-zß-öø-ɏ])|(?:ikke|ikkje|not) (?:ferdig |fully |yet )?(?:drøfta|drøftet|diskutert|ferdigbehandlet|ferdighandsama|avklart|avklara|discussed|settled|concluded)(?![a-zß-öø-ɏ])|(?:venter|ventar) med å (?:ta stilling|bestemme|avgjøre|avgjere|konkludere)|(?<!(?:was|were|ble|blei|vart) )(?:ikke|ikkje|not) (?:ennå |enno |yet )?(?:vedtatt|vedteke|godkjent|godkjend|approved)(?![a-zß-öø-ɏ])/u;
/** «Vi rakk ikke å bli ferdige», «Drøftinga vart ikkje ført til ende», “We got nowhere”. */
const UNFINISHED =
  /(?:^|[\s,])(?:ikke|ikkje|aldri|not|never|n['’]t|nothing|ingenting|ingen|no) (?:[a-zß-öø-ɏ]+ ){0,4}(?:ferdige? med|i mål|i hamn|i havn|til (?:ende|bunns|botns|botnar)|konklusjon(?:en)?|conclusion|konkluder[a-z]+|concluded?|standpunkt|stilling til|settled|resolved|tid til|time (?:to|for)|videre med|vidare med)(?![a-zß-öø-ɏ])|got nowhere|(?:uten|utan) (?:å konkludere|konklusjon|at vi)|left it (?:there|at that)|ran out of time|agreed to differ|agreed to disagree/u;
/** «ble ikke tatt opp til votering», “was not put to the vote”; «vurderes på nytt», «ser vi på igjen», «leverandøren kommer tilbake». */
const TO_COME_BACK =
  /(?:ikke|ikkje|aldri|not|never) (?:[a-zß-öø-ɏ]+ ){0,4}(?:votering|avstemming|avstemning|røysting|avrøysting|(?:stemt|røysta|votert) over|a vote|the vote|voted on)(?![a-zß-öø-ɏ])|(?:(?:vurder|behandl|drøft|handsam|diskuter)[a-zß-öø-ɏ]+|(?:ser|kikker|kikkar) (?:vi |me )?på|considered|reviewed|discussed|look(?:ed)? at (?:it |this )?) ?(?:på nytt|igjen|att|again)(?![a-zß-öø-ɏ])|(?:kommer|kjem) (?:tilbake|attende)\.?$/;
export const isLeftOpen = (text: string): boolean =>
  UNDECIDED.test(text) || UNFINISHED.test(text) || TO_COME_BACK.test(text);

/** «Kommunestyret vedtok i mars», “The board set our budget in February”, told in April. */
const TOLD_DECISION =
  /(?:^|\s)(?:vedtok|vedtatt|vedteke|bestemte|valgte|valde|avgjorde|godkjente|godkjende|set|decided|approved|adopted|chose|voted)(?![a-zß-öø-ɏ])/u;
const WHEN_IT_WAS = /(?:^|\s)(?:in|on|i|den|vedtok|bestemte|valgte|valde|avgjorde|godkjente|godkjende)\s?$/u;
/** What is approved has its own date: «Referatet fra 3. mars». */
const OF_PAPER =
  /^(?:the )?(?:minutes|referat|protokoll|møtebok|rekneskap|regnskap|accounts|report|årsmelding)/;

const isEarlier = (flat: string, { start, end }: Span, reference: Reference): boolean => {
  const { date } = reference;
  const text = lowered(flat.slice(start, end));
  if (date === null || !TOLD_DECISION.test(text) || OF_PAPER.test(text)) return false;
  const isBefore = ({ start: from, last }: DatePhrase): boolean =>
    last < date && WHEN_IT_WAS.test(text.slice(0, from - start));
  return datePhrasesIn(flat, start, end, reference).some(
    (phrase) => isBefore(phrase) || (phrase.kind === 'period' && phrase.last < date),
  );
};

/** «Kommunestyret vedtok …», «det vedtok årsmøtet», “which the Trust Board confirmed”: a body with a name of its own, and what it decided. */
const DECIDED =
  '(?:vedtok|vedtatt|vedteke|godkjente|godkjende|avslo|bestemte|bevilget|bevilga|løyvde|sa (?:ja|nei))';
const COMPOUND = '([a-zß-öø-ɏ]{2,}(?:styret|tinget|rådet|utvalg?et|nemnda|møtet|departementet|direktoratet))';
const OF_BODY = new RegExp(
  `(?:^|[ ,(])(?:${COMPOUND} (?:har |hadde )?(?:[a-zß-öø-ɏ]+ ){0,2}${DECIDED}|(?:vedtok|bestemte|godkjente|godkjende) ${COMPOUND})(?![a-zß-öø-ɏ])`,
);
const OF_ENGLISH_BODY =
  /(?:^|[ ,(])(?:which|as|what) the ((?:[a-z]+ )+(?:board|council|committee|assembly))(?: has| have)? (?:approved|decided|confirmed|adopted|agreed)(?![a-z])/;
/** In signs: whose minutes they are is said at the top. */
const TOP = 400;

/** Whether a body decided it whose minutes these are not. */
const isOfOthers = (flat: string, { start, end }: Span): boolean => {
  const text = lowered(flat.slice(start, end));
  const body = (OF_BODY.exec(text) ?? OF_ENGLISH_BODY.exec(text))?.slice(1).find(Boolean);
  return (
    body !== undefined &&
    !lowered(flat.slice(0, Math.min(TOP, start))).includes(body.replace(/(?:et|a)$/, ''))
  );
};

/** Whether it was decided elsewhere, or before this meeting. */
export const isNews = (flat: string, span: Span, reference: Reference): boolean =>
  isEarlier(flat, span, reference) || isOfOthers(flat, span);
