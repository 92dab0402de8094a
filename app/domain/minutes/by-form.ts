// Decisions told by the form of the sentence and not by its verb: what is laid down, in the present tense, of a thing (LANGUAGE.md 37,
// 38): «Kassene merkes med nummer», «Båten blir seld», «Skilta skal ha …». Called by read-decisions.ts; English in by-english-form.ts.
import { AGENT_NOUN, isHabit } from './guards.ts';
import { words } from './tokens.ts';

/** The verb stands within so many words. */
export const FURTHEST_VERB = 11;

/** «kr», «merkes» of «merkes,». */
export const bareOf = (word: string): string =>
  SIGNS.includes(word.charAt(0)) || SIGNS.includes(word.charAt(word.length - 1))
    ? word.replace(/^[«"“(]+|[»"”).,;:!]+$/g, '')
    : word;
const SIGNS = '«"“(»”).,;:!';

/** Before the verb these make it a clause's, somebody's own deed or what was. */
const STOPS = words(
  `at som når hvis dersom viss hva kva hvem kven hvordan korleis hvor kor hvorfor kvifor fordi da mens medan vi me jeg eg han hun ho man
   er har hadde var ble blei vart må bør kan skal vil skulle kunne ville burde fikk fekk orienterte informerte la viste sa fortalte fortalde drøftet
   drøfta diskuterte foreslo foreslår mente meinte mener meiner spurte spurde minnet minte minna påpekte opplyste opplyser gikk gjekk tok kom ønsker ønskjer
   neste forslag framlegg innstilling tilråding`,
);

/** Work that somebody has yet to do, talk, and what things are like: no decision, though it is done to a thing. */
const WORK =
  /^(?:(?:over|inn|ut|opp|fram|frem|videre|vidare|gjennom)?(?:send|sjekk|kontroller|undersøk|følg|fylg|skriv|skrev|lag[ea]|laga|utarbeid|ordn|bestil|ring|purr|avklar|oppdater|kall|inviter|meld|lever|hent|forbered|førebu|planleg|planlag|svar|publiser|del[te]|oversett|omset|test|fiks|rydd|kartleg|kartlag|dokumenter|rapporter|ferdigstil|vurder|drøft|avtal|diskuter|debatter|evaluer|orienter|informer|presenter|gjennomgå|behandl|handsam|avgjør|avgjer|arbeid|jobb|snakk|spør|spur|nevn|nemn|omtal|opplev|oppfat|forvent|vente|venta|ønsk|antas|antatt|krev|tren[gs]|skyld|fin(?:ne|st)|syn[es]|møt|lyk|minn|kjenn|hold|held|halden|avhold|vis[et]|bygg|bygd|reparer|undertegn|underteikn|signer|registrer|notér|noter|kontakt|varsl|bekreft|trykk|monter|betal|gjør|gjort|gjer|bruk|hør|høyr|les[et]|tegn|etterlys|(?:ses|sett|sjåast)(?![a-zß-öø-ɏ])|anslå|bereg|rekn|regn|måle|drift|driv|oppsummer|forklar|utfør|gjennomfør|juster|arranger|skift|vask|gleder|savn|mangl|nådd|forsink|klar|ferdig|nødvendig|medlem|interessert|påmeld|delt)(?![a-zß-öø-ɏ]*gjør))/u;

/** With one of these it is settled that, or how, the work is done: «brukes inntil videre bare …», «vert ikkje arrangert». */
const EMPHATIC = words('ikke ikkje heretter likevel staden stedet inntil');
export const isWork = (said: readonly string[], word: string): boolean =>
  word !== '' &&
  WORK.test(word) &&
  !said.some((other) => EMPHATIC.has(other)) &&
  // «gjøres om til», «vert gjort om»
  !(/^(?:gjø|gje|gjo)r/.test(word) && said[said.indexOf(word) + 1] === 'om');

/** End as a passive does. */
const NO_PASSIVE = words(
  'finnes synes lykkes møtes kjennes minnes høres oppleves forventes ønskes kreves antas skyldes syntes fantes møttes trengtes felles deres alles begges samtidiges ulikes egnes andres annes dagens ellers',
);
const isRuledPassive = (word: string): boolean =>
  /^[a-zß-öø-ɏ]{3,}es$/u.test(word) &&
  !/(?:[^n]enes|(?:[cix]|ch|sh|ss)es|sjes|kes?ses)$/.test(word) &&
  !NO_PASSIVE.has(word);

/** End as a participle does. */
const NO_PARTICIPLE = words(
  `dyrt stort godt bra fint lett vanskelig viktig langt kort fullt trangt tungt klart mulig aktuelt sterkt nytt stille kaldt hardt travelt spennende
   annet anna mykje mye dobbelt lengre litt mest sist først ut til på med det den ein eit en et ikke ikkje ingen inga alt tidlegast tidligst snart
   gjeldende påfølgende resten saka saken meir mer ganske heile hele kasserer kasserar`,
);
const PARTICIPLE = /^[a-zß-öø-ɏ]+(?:[tda]|[^e]en|kne|tne|dne|ore|ive|ote|[td]e)$/u;
const isRuledParticiple = (word: string): boolean =>
  word.length > 3 && PARTICIPLE.test(word) && !NO_PARTICIPLE.has(word);

const BECOMES = words('blir vert');
const PREPOSITIONS = words('i på til av med ved under over mellom');
/** «blir ikke lenger trykt», «vert vaktene flytta». */
const isRuledAfter = (said: readonly string[], at: number): boolean => {
  for (const word of said.slice(at + 1, at + 5)) {
    if (STOPS.has(word) || PREPOSITIONS.has(word)) return false;
    if (isRuledParticiple(word)) return !isWork(said, word);
  }
  return false;
};

/** After the subject and its verb: what is given, granted, demanded, or from when it is so. */
const GETS =
  /^(?:slipper|slepp) |^får (?:ikke |ikkje |fortsatt |framleis |også |òg |heretter )?(?:nei(?![a-zß-öø-ɏ])|medhold|medhald|jobben|oppdraget|kontrakten|plassen|leveransen|tilskudd|tilskot|støtte|fri|dekt|dekket|dekka|permisjon|dispensasjon|(?:leie|leige|låne|parkere|bruke|beholde|behalde|selge|selje|ha|bygge|byggje|sette|setje|henge|søke|søkje)(?![a-zß-öø-ɏ]))/u;
const DEMANDS =
  /^skal (?:(?:alltid|bare|berre|kun) |(?:ikke |ikkje |fortsatt |framleis )?(?:ha|koste|stå|ligge|liggje|gjelde|gjelda) )/u;
const HOLDS =
  /^(?:fortsetter(?: (?:ut|til|på|som|i|med|uendret|uendra)(?! planlagt)|[.]?$)|fortset (?:ut|til|på|som|i|med)|held fram (?:ut|til|på|som|i|med)|(?:gjelder|gjeld) (?:fra|frå|til|ut|også|òg|for (?:alle|ett|eitt|to|tre|fire|fem|\d))|trer i kraft|tre[rt] i kraft|opphører|opphøyrer|bortfaller|fell bort|faller bort|(?:starter|startar|begynner|byrjar|stenger|stengjer|åpner|opnar|slutter|sluttar) (?:[^ ]+ )?(?:kl|klokk)|utgår|skjer (?:etter|før|i|på) |(?:går|kjem|kommer) inn (?:som|i) |erstatt[ea]r |blir med|er dermed \d|er (?:fortsatt |framleis |dermed |altså )?(?:uendret|uendra|frivillige?|obligatoriske?|bindende|bindande|gyldige?|inkludert|gratis|fri for|fritt|avlyst))/u;
const GIVEN = /^går til /;
const GIFT = /(?:pris|stipend|overskud|overskot|pengane|pengene|midl|inntekt|tilskud|tilskot)[a-zß-öø-ɏ]*$/u;
/** «Skilta», «Kontingenten», «Alle på vakt»: what rules are made for, and no person. */
const RULED =
  /^(?:alle|ingen|hver|kvar|de|dei|den|det [a-zß-öø-ɏ]+e|nye?|[a-zß-öø-ɏ-]{3,}(?:a|en|et|ene|ane|ing))(?: |$)/u;

/** «Portalen holdes åpen», «vert halden stengt». */
const KEPT_OPEN =
  /^(?:holdes|haldast|(?:blir|vert) (?:holdt|halden|haldne|halde)) (?:åpen|åpent|åpne|open|ope|opne|stengt?|stengd|lukket|lukka|utenfor|utanfor)(?![a-zß-öø-ɏ])/u;

/** What the patterns above begin with. */
const OPENS = words(
  `blir vert holdes haldast får slipper slepp skal går kjem kommer fortsetter fortset held gjelder gjeld trer tre opphører opphøyrer bortfaller fell
   faller starter startar begynner byrjar stenger stengjer åpner opnar slutter sluttar utgår skjer erstatter erstattar er`,
);

/** «Leverandøren», «leverandørene», but not «bordene». */
const isAgent = (subject: string): boolean => AGENT_NOUN.test(subject) && !/(?<!r)ene$/.test(subject);

const settlesAt = (said: readonly string[], at: number, opens: boolean): boolean => {
  const [word = ''] = said.slice(at);
  if (word.endsWith('es') && isRuledPassive(word) && !isWork(said, word)) return true;
  if (!OPENS.has(word)) return false;
  const [before, rest] = [said.slice(0, at).join(' '), said.slice(at).join(' ')];
  if (KEPT_OPEN.test(rest)) return true;
  if (BECOMES.has(word) && isRuledAfter(said, at)) return true;
  if (GIVEN.test(rest)) return GIFT.test(before);
  if (!RULED.test(before)) return !opens && HOLDS.test(rest) && /^(?:fra|frå|i|ved) /.test(before);
  if (GETS.test(rest)) return true;
  // What a paragraph begins with tells how things are.
  if (opens) return false;
  return (
    (DEMANDS.test(rest) && !isAgent(before) && !before.startsWith('alle ')) ||
    (HOLDS.test(rest) && !GOES_ON.test(before))
  );
};
const GOES_ON = /^(?:arbeidet|jobben|prosessen|dialogen|diskusjonen|samtalen?e?|møtet|diskusjon)/u;

/** A day for somebody's work, an agent, or how it always is. */
export const NO_RULE =
  /(?:^|\s)(?:(?:innen|innan|senest|seinast|frist|snarest|fortløpende|fortløpande|etter hvert|etter kvart|som planlagt|trolig|truleg|sannsynligvis|kanskje|vanligvis|stadig|(?:tas|takast|tatt|teken?|tatt) opp)(?![a-zß-öø-ɏ])|av (?:alle|leverandør|nasjonal|departement|direktorat|fylke|kommun|selskap|firma|[a-zß-öø-ɏ]+(?:et|en|ene)(?:[ ,.]|$)))/u;

/** Whether the sentence, in small letters, lays something down by its form. */
export const settlesByForm = (text: string, opens = false): boolean => {
  const said = text.split(/\s+/).map(bareOf);
  if (said.length < 2 || /^(?:det (?![a-zß-öø-ɏ]+e )|(?:her|da|så|dette|slik|hva|kva) )/.test(text))
    return false;
  for (let at = 1; at < Math.min(said.length, FURTHEST_VERB); at += 1) {
    if (settlesAt(said, at, opens))
      return !NO_RULE.test(text) && !isHabit(text.replace(' skal alltid ', ' skal '));
    if (STOPS.has(said[at] ?? '')) return false;
  }
  return false;
};
