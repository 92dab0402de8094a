// What a group lays down for itself in plain words: «Vi velger …», «Da bruker vi opsjonen», «Styret sa nei til …» (LANGUAGE.md 37, 38).
// Called by decisions.ts with a sentence in small letters.
import { isHabit } from './guards.ts';
import { words } from './tokens.ts';

const WE = words('vi me we fau amu alle forsamlingen forsamlinga foreningen foreininga klubben prosjektet');
const BODY =
  /(?:styret|rådet|utvalget|utvalet|gruppa|gruppen|komiteen|komitéen|nemnda|nemnden|møtet|laget|konsortiet)$/;
const ENGLISH_BODY = words(
  'board committee group meeting team council panel trustees members governors directors councillors',
);

/** These choose by themselves, in the present tense or the past. */
const CHOOSES = words(
  `velger vel bestemmer beholder beheld dropper droppar kutter kuttar prøver prøvar fornyer fornyar forlenger forlengjer øker aukar inngår innfører
   avslutter avsluttar avvikler viderefører vidarefører bevilger løyver løyvar prioriterer prioriterar støtter støttar avviser avslår utsetter utset
   standardiserer choose keep drop stop
   tilsette ansatte engasjerte støttet støtta godtok bekreftet stadfesta
   valgte valde droppet droppa innvilget innvilga bevilget bevilga løyvde avslo avviste utsatte utsette fastsatte oppnevnte oppnemnde
   dropping cancelling scrapping chose picked dropped postponed deferred declined renewed cancelled vetoed`,
);
/** These choose with the word after them. */
const CHOOSES_WITH = new Set(
  `går for|går over|går videre|går vidare|går inn|held på|held fram|svarer nei|svarer ja|svarer at|svarar nei|svarar ja|svarar at|takker ja|takker nei
|takkar ja|takkar nei|sier ja|sier nei|sier opp|seier ja|seier nei|seier opp|sa ja|sa nei|sa opp|svarte ja|svarte nei|takket ja|takket nei|takka ja|takka nei
|venter med|ventar med|slutter med|sluttar med|slutter å|sluttar å|fortsetter med|satser på|satsar på|setter av|set av|sette av|legger ned|legg ned|la ned|legger bort
|legg bort|tar bort|tek bort|tar inn|tek inn|melder oss|gir avslag|gjev avslag|gir støtte|gjev støtte|gir tilskudd|gjev tilskot|lar være|lar vere|lèt vere
|kom fram|kom frem|gjekk for|gikk for|går bort|går imot|går mot|gikk imot|gjekk imot|gikk bort|gjekk bort|skipar til|skiper til|endte med|enda med|endte opp|enda opp|ended up|ended with|samla oss|samlet oss|inviterer til|will keep|will use|will not|go for|go with|stick to|stick with|move to|going with
|going for|go ahead|going ahead|opted for|settled on|turned down|ruled out|will terminate|will discontinue|voted to|voted for|voted against`
    .replace(/\n/g, '')
    .split('|'),
);
/** These choose, too, unless they tell how things are. */
const USES = words(
  `bruker brukar nytter nyttar kjøper leier leiger utvider utvidar kjører køyrer bytter byter skifter skiftar flytter flyttar åpner opnar stenger
   stengjer tilbyr arrangerer holder held gjennomfører ansetter tilset oppretter opprettar sponser sponsar dekker dekkar starter startar avlyser fjerner
   fjernar fordeler fordelar setter set senker senkar hever hevar reduserer reduserar spleiser spleisar
   use buy hire skip cancel postpone extend renew decline switch resubmit merge split close raise lower`,
);
/** What the group does not do it has decided not to. */
const LEAVES = words(
  'deltar deltek søker søkjer inviterer sender tar tek går gir gjev lager lagar godtar reiser svarer svarar fortsetter',
);
/** «kjøper inn» is somebody's task. */
const NO_OBJECT = words('på not inn opp ut fram frem over');
const NONE = words('ikke ikkje ingen ingenting inga');

/** Or are somebody's task, with its day. */
export const TELLS =
  /(?:^|\s)(?:mye|mykje|mange|much|many|stadig|still|for tida|for tiden|i dag|nå|no|now|fortsatt|framleis|allerede|already|ofte|often|rundt|omtrent|cirka|ca\.?|på å|på med|med å|lang tid|for lite|for få|mest|mostly|gjerne|kanskje|perhaps|sjelden|sjeldan|oss|øye|auge|kontakt|kontakten|orden|innen|innan|senest|seinast|frist|by|no later)(?:[\s,.]|$)/;

/** «Da», «I år», «Derfor»: what the verb may stand after, before «vi». */
const LEAD =
  /^(?:da|altså|så|derfor|difor|dermed|i stedet|i staden|i år|neste år|til våren|til høsten|til hausten|fra nyttår|frå nyttår) /;

const isBody = (word: string): boolean => WE.has(word) || BODY.test(word);

/** The verb and what follows it, when the group is the subject; null when it isn't. */
const afterGroup = (text: string): readonly string[] | null => {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const said = text.slice(lead).split(/\s+/);
  const [first = '', second = ''] = said;
  if (lead > 0) return isBody(second) ? [first, ...said.slice(2)] : null;
  if (first === 'the' && ENGLISH_BODY.has(second)) return said.slice(2);
  if (/^we['’]re$/.test(first) || (first === 'we' && second === 'are'))
    return said.slice(first === 'we' ? 2 : 1);
  return isBody(first) || /^(?:trustees|members|governors|directors|councillors)$/.test(first)
    ? said.slice(1)
    : null;
};

/** «we are not supporting …», but not «we are not getting any …». */
const STANDS =
  /^not (?:supporting|going|taking|accepting|buying|renewing|continuing|joining|changing|moving|using|doing|paying|offering|extending|signing)(?:\s|$)/;

const isChoice = ([verb = '', next = '', after = '']: readonly string[]): boolean => {
  const bare = (word: string): string => word.replace(/[.,;:]$/, '');
  if (CHOOSES.has(bare(verb)) || CHOOSES_WITH.has(`${verb} ${bare(next)}`)) return true;
  return verb === 'will' && (CHOOSES.has(next) || CHOOSES_WITH.has(`${next} ${bare(after)}`));
};

/** «Det sa vi ja til», «Modellbåten lar vi være»: what is chosen comes first. */
const FRONTED = /^(?!(?:at|om|når|hvis|som|hva|kva|hvor|kor|hvem|kven)\s)(?:[^\s,.:;]+ ){1,6}(?:vi|me) /;
const choosesFronted = (text: string): boolean => {
  const lead = FRONTED.exec(text)?.[0];
  const verb = lead?.trim().split(' ').at(-2);
  return (
    lead !== undefined && verb !== undefined && isChoice([verb, ...text.slice(lead.length).split(/\s+/)])
  );
};

/** «…, så vi går for den»: the clause after another. */
const CLAUSE = /[,;:–-] (?:så|men|og|and|so|but) (?=(?:vi|me|we|styret|gruppa|gruppen) )/;
const choosesAfter = (text: string): boolean => {
  const clause = CLAUSE.exec(text);
  const said = clause && afterGroup(text.slice(clause.index + clause[0].length));
  return said ? isChoice(said) : false;
};

/** Whether the group chooses or lays down something. */
export const weDecide = (whole: string): boolean => {
  // «Pengar: Vi sender ikkje søknad i år»
  const text = whole.replace(/^[a-zß-öø-ɏ -]{3,25}: (?=(?:vi|me|we) )/, '').replace(/^we['’]ll /, 'we will ');
  const said = afterGroup(text);
  if (!said) return (choosesFronted(text) || choosesAfter(text)) && !isHabit(text);
  if (isChoice(said)) return true;
  const [verb = '', next = ''] = said;
  const bare = next.replace(/[.,;:]$/, '');
  const rest = said.slice(1).join(' ');
  if (STANDS.test(said.join(' '))) return true;
  const tells = TELLS.test(rest) || isHabit(text);
  if (NONE.has(bare)) return !tells && said.length > 2 && (USES.has(verb) || LEAVES.has(verb));
  return USES.has(verb) && said.length > 1 && !NO_OBJECT.has(bare) && !tells;
};
