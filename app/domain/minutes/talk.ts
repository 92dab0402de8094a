// What was said and not settled, by its words: speaking, asking, proposing, meaning and doubting; and what became of a proposal. Called by
// sentence-form.ts, evidence.ts and weigh.ts.
import { words } from './tokens.ts';

/** Perhaps, ought, wish and mean. */
export const HEDGES = words(
  `bør burde kan kunne ville kanskje trolig truleg muligens håper håpar ønsker ønskjer ynskjer mener meiner tror trur synes synest vurderer vurderar
   foreslår can could should would might perhaps maybe possibly probably likely think thinks hope hopes believe believes suggests wants wonders`,
);
/** Speaking and asking: what was said, not what was settled. */
export const TALK =
  /(?:^|[ «(])(?:drøft|diskuter|foresl|føresl|forslag|framlegg|snakk|inform|orienter|spurt?|spør|nevn|nemn|ordskift|innspel|innspill|meining|mening|forkla|minn|takk|klag|discuss|propos|suggest|talk|report|felt(?= )|noted(?= )|consider|ask|rais|mention|present|opinion|view|expla|remind|thank|compla|welcom)/;
/** Whether the sentence, in small letters, says what somebody proposes, means or wants. */
export const isTalk = (text: string): boolean =>
  TALK.test(text) || text.split(/[ ,.]/).some((word) => HEDGES.has(word) || MEANT.has(word));
/** Whether it says what somebody proposes or asks for. */
export const isProposal = (text: string): boolean => PROPOSAL.test(text);
const PROPOSAL =
  /(?:^|[ ,(])(?:fore?sl|forslag|framlegg|sugg|propos|propon|request|ba (?:om|oss)|bad om|bed om|ber om|bedt om|bede om|søk(?:t|te|er|jer|nad)|vil(?:le)? ha|ville|ønsk|ynsk|want|would like|would rather|ask(?:s|ed) (?:for|to|if|whether)|argued|recommend|tilbud|tilbod|offer|alternativ|wish|vurder|tilråd|anbefal)/;
const MEANT = words(
  `mente meinte meiner meinar ville vil redd bekymret usikker skeptisk ønsket ønskte ynskte syntes tykte tykkjer trodde trudde håpet wanted felt thought
   argued worried feared preferred leaned keen favour pointed said argued asked`,
);

/** What somebody proposed or asked for, named. */
const PROPOSED =
  /(?:^|[ ,(])(?:fore?sl|[a-zß-öø-ɏ]*forslag|[a-zß-öø-ɏ]*framlegg|propos|suggest|motion|idea|ide[eé]|ønske|ynske|request|[a-zß-öø-ɏ]*søkna|tilbud|tilbod|offer|application)/;
const DENIED =
  /(?:^| )(?:ikke|ikkje|ingen|inga|ingenting|not|no|nothing|nobody|falt|falle|fall|fell|lost|tapte|ned)(?=[ .,;]|$)|n['’]t /;
/** «Forslaget fikk ikke støtte», “The motion found no seconder”: what became of it. */
export const isProposalDenied = (text: string): boolean => PROPOSED.test(text) && DENIED.test(text);
