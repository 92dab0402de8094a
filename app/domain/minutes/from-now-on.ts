// What is laid down from now on, by a vote, or for whoever it concerns (LANGUAGE.md 37, 38): «Heretter møtes vi …», «… får fleirtal»,
// «De som kommer for sent, betaler …». Called by decisions.ts with a sentence in small letters.
import { words } from './tokens.ts';

const FROM_NOW =
  /(?:^|[\s,(])(?:heretter|fra nå av|frå no av|fra og med (?:nå|i dag)|frå og med (?:no|i dag)|(?:fra|frå) i dag(?: av)?|from now on|from today|henceforth|from this meeting on)(?=[\s,.;)])/;
/** Meant, wished or told of what has been. */
const NOT_LAID_DOWN =
  /(?:^|[\s,(])(?:bør|burde|kan|kunne|ville|mener|meiner|mente|meinte|ønsker|ønskjer|ynskjer|foreslo|foreslår|håper|vonar|should|could|would|might|thinks?|thought|felt|feels|hopes?|hoped|wants?|wanted|suggest(?:s|ed)|proposed|har|hadde|had|has)(?:[\s,.]|$)/;

/** «Fra nå av blir dagene lysere». */
const GROWS = /(?:blir|vert|get|grow)[a-z]* [^.,]*(?:[a-zß-öø-ɏ]{2}ere|[a-z]{3}er)\.?$/u;

const NUMBER =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|én|ein|en|ei|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv)';
/** «får fleirtal», «sju mot to», “(three in favour, one abstention)”, “The assembly voted for …”. */
const VOTE = new RegExp(
  `(?:får|fikk|fekk|vant|vann) (?:[a-zß-öø-ɏ]+ ){0,2}(?:flertall|fleirtal)|[(,:] ?${NUMBER} (?:votes? )?(?:to|mot|against) (?:${NUMBER}|nothing|nil|none|null|ingen)(?![a-zß-öø-ɏ])|[(,:] ?${NUMBER} (?:in favour|abstentions?|against|abstained|avholdende|blanke)|^the (?:[a-z]+ ){1,3}voted (?:to|for|against|unanimously|by|in favour)|(?:ble|blei|vart) (?:tatt|teken?|teke) til følg`,
  'u',
);
const DIVIDED = /(?:split|divided|delte?|usamde?|uenige|ueinige)[\s:,]/;
const VOTE_SOON = /f(?:le|lei)rtal|mot |to |against|favour|abstain|abstention|avhold|blank|voted|følg/;

/** What they get, pay or must, after the clause that says who they are. */
const GETS = words(
  'får kan må skal slipper slepp mister mistar betaler betalar faller fell bærer ber stryker stryk leverer leverar',
);
const MUST = 'gets?|may|must|shall|will|pays?|loses?|can|keeps?|receives?|forfeits?|needs?';
const WHOEVER =
  /^(?:de|dei|den|dem|alle|[a-zß-öø-ɏ-]{4,}(?:er|ar|ere|ane|ene)) som [^,.]{5,90}, (?<verb>[a-zß-öø-ɏ]+)(?= )/u;
const ENGLISH_WHOEVER = new RegExp(
  `^(?:those|anyone|anybody|everyone|whoever|(?:[a-z-]+ )?[a-z-]{3,}s)(?: (?:who|that|which))? (?:have|has|do|does|are|is|wants?|need|fail|cannot|can|wish)[^,.]{3,80},? (?:${MUST}) (?:a|an|the|no|their|its|his|only|be|[a-z]+ (?:from|to|by)|£|\\d)`,
  'u',
);

/** «… må melde seg på»: what they are told to do is no rule. */
const TOLD_TO =
  / (?:må|skal|must|shall) (?:[a-zß-öø-ɏ]+ ){0,2}(?:melde|si|seie|ta|gi|gje|sende|kontakte|skrive|spørje|spørre|send|write|contact|tell|ask|sign|let)(?![a-zß-öø-ɏ])/u;

const isForWhoever = (text: string): boolean => {
  if (TOLD_TO.test(text)) return false;
  if (text.includes(' som ')) return GETS.has(WHOEVER.exec(text)?.groups?.verb ?? '');
  return / (?:who|that|which) |^whoever /.test(text) && ENGLISH_WHOEVER.test(text);
};

/** «Fitjar og Vik får pengane», “Moss gets the contract”. */
const AWARDED =
  / (?:får|fikk|fekk|gets?|got) (?:the )?(?:avslag|medhold|medhald|pengane|pengene|tilskuddet|tilskotet|oppdraget|kontrakten|jobben|stipendet|money|contract|grant)(?=[ .,]|$)/;

/** Whether the sentence lays something down from now on, by a vote or for whoever it concerns. */
export const laysDownAnew = (text: string): boolean =>
  (FROM_NOW.test(text) && !NOT_LAID_DOWN.test(text) && !GROWS.test(text)) ||
  (VOTE_SOON.test(text) && VOTE.test(text) && !DIVIDED.test(text)) ||
  isForWhoever(text) ||
  AWARDED.test(text);
