// Decisions: marked ones («Vedtak: …»), those that a verb makes («vedtok», «ble enige om»), and rules of practice
// (LANGUAGE.md 37, 38). Called by reading.ts.
import { laysDownAnew } from './from-now-on.ts';
import { isHabit, isQuestion, startsConditional } from './guards.ts';
import type { Span } from './reading-types.ts';
import { isPast } from './sentence-form.ts';
import { saysInShort } from './short-decisions.ts';
import { lowered } from './tokens.ts';
import { isLeftOpen } from './undecided.ts';
import { weDecide } from './we-decide.ts';

const MARK =
  /^[*_]{0,2}(?:(?:enstemmige?|einstemmig|samrøystes|endelig|endeleg|styrets|rådets|utvalgets|utvalets|møtets|gruppas|unanimous|final)\s)?(?:vedtak|styrevedtak|beslutning|beslutta|besluttet|konklusjon|avgjørelse|avgjerd|avgjersle|avgjerder|vedtatt|vedteke|decisions?|decided|resolution|resolved|conclusion|agreed|agreement|avtalt|bestemt|valgt|vald|godkjent|godkjend|approved|einige om|enige om)(?:\s(?:i\s)?(?:sak\s)?\d+(?:\s?\/\s?\d+)?)?(?:\s\([^()]{2,40}\))?[*_]{0,2}\s*(?::|\s[–-]\s)[*_]{0,2}\s*/u;
const MARK_ALONE =
  /^(?:#{1,6}\s*|[*_]{1,2})?(?:(?:enstemmige?|einstemmig|samrøystes|endelig|endeleg|styrets|rådets|utvalgets|utvalets|møtets|gruppas|unanimous|final)\s)?(?:vedtak|styrevedtak|beslutning(?:er|ar)?|konklusjon(?:er|ar)?|avgjørelse|avgjerd|avgjerder|decisions?|resolved|agreed|samrøystes|enstemmig|einstemmig|unanimously|vedtatt|vedteke|(?:beslutnings|vedtaks)(?:logg|liste)|decision log)(?:\s\([^()]{2,40}\))?[*_]{0,2}\s*:?[*_]{0,2}$/u;
const INTO = 'etterretning orientering vitende vitande følge følgje'.split(' ');
/** What decides as it stands, between other words. */
const PHRASES: readonly string[] = [
  ...`vedtok|vedtas|vedtakast|ble vedtatt|ble enstemmig vedtatt|blei vedtatt|vart vedteke|vart samrøystes vedteke|enstemmig vedtatt|vedtatt mot|vedtatt med
|godkjennes|godkjennast|besluttet|beslutta|bestemte|gikk inn for|tilslutter seg|tilsluttet seg|tilslutta seg|tilsluttar seg|gikk med på|gjekk med på|får avslag|fikk avslag|fekk avslag|gjekk inn for|enes om|einast om|konkluderte med|oppnevnes|oppnemnast|utpekes|utnevnes|trekkes tilbake|trekkast tilbake|utsettes|avvises|avslås|nedstemt|nedstemd
|ble konklusjonen|blei konklusjonen|vart konklusjonen|ble resultatet|vart resultatet|ble avgjørelsen|vart avgjerda
|fikk flertall|fikk ikke flertall|fekk fleirtal|fekk ikkje fleirtal|flertall for|fleirtal for|ga grønt lys|gav grønt lys|gir grønt lys|gjev grønt lys
|approved|voted down|decided to|decided that|decided on|decided against|it was agreed|it was decided|it was resolved|ble det nei til|blei det nei til|vart det nei til|ble det ja til|blei det ja til|vart det ja til|motion carried|motion passed
|motion was carried|motion was passed|motion is carried|motion is passed`
    .replace(/\n/g, '')
    .split('|'),
  ...['tas', 'takast', 'tatt', 'teke', 'teken', 'tekne', 'tek', 'teks'].flatMap((verb) =>
    INTO.map((what) => `${verb} til ${what}`),
  ),
  ...['slutter', 'sluttar', 'sluttet', 'slutta', 'slutte'].map((verb) => `${verb} seg til`),
  ...['er det', 'det er', 'blir det', 'vert det', 'det ble', 'det blei', 'det vart'].flatMap((said) =>
    ['bestemt', 'vedtatt', 'vedteke', 'avgjort', 'besluttet', 'beslutta'].map((done) => `${said} ${done}`),
  ),
  ...['was', 'were', 'is', 'are'].flatMap((verb) =>
    ['adopted', 'endorsed', 'accepted', 'rejected', 'postponed', 'deferred'].map((done) => `${verb} ${done}`),
  ),
];
const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[a-zß-öø-ɏ]/u.test(sign);
const saysOne = (text: string): boolean => {
  for (const phrase of PHRASES)
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
      if (!isLetter(text[at - 1]) && !isLetter(text[at + phrase.length])) return true;
  return false;
};
const VERB =
  /(?:^|[^a-zß-öø-ɏ])(?:(?:ble|blei|vart|er|vert) (?:[a-zß-öø-ɏ]+\s){0,3}(?:godkjen[td]e?|vedteken|vedtekne)|(?:ble|blei|vart|er) (?:enstemmig|einstemmig|samrøystes) [a-zß-öø-ɏ]+|(?:tar|tek|tok|tek[ns]) (?:[a-zß-öø-ɏ-]+ ){1,6}til (?:vitande|etterretning|orientering|vitende|følgj?e)|(?:ble|blei|vart) (?:[a-zß-öø-ɏ]+ ){0,3}(?:enige|einige|samde|samd|enig) om|(?:er|var) (?:vi|me|alle|gruppa|gruppen) (?:[a-zß-öø-ɏ]+ ){0,2}(?:enige|einige|samde) om|(?:vi|me|gruppa|gruppen|møtet|alle|styret|utvalget|utvalet|rådet) (?:er|var) (?:[a-zß-öø-ɏ]+ ){0,2}(?:enige?|einige?|samde?) (?:om|i at)|(?:det (?:er|var|ble|blei|vart)|(?:er|var|ble|blei|vart) det) (?:[a-zß-öø-ɏ]+ )?(?:enighet|einigheit|semje) om|(?:(?:ble|blei|vart|er) (?:det )?avtal[ta]|(?:vi|me) avtal(?:te|a)) (?:at|å)|(?:ble|blei|vart) (?:[a-zß-öø-ɏ]+ )?(?:stående|ståande) ved|(?:ble|blei|vart) (?:[a-zß-öø-ɏ]+ ){0,3}(?:stemt|røysta) ned|(?<=^)(?:gjen|att)?va?l(?:gt|de?|t)e? (?:ble|blei|vart)|(?:og|men) (?:er|var|ble|blei|vart) (?:[a-zß-öø-ɏ]+ ){0,2}(?:enige|einige|samde) (?:om|i at)|land(?:et|a|er|ar) (?:(?:vi|me|gruppa|gruppen|møtet|styret|utvalget) )?på|(?:mot|med) (?:\d+|[a-zß-öø-ɏ]{2,6}) (?:mot (?:\d+|[a-zß-öø-ɏ]{2,6}) )?(?:stemmer|røyster)|(?:ble|blei|vart|blir|vert) (?:enstemmig |samrøystes )?(?:valgt|vald|valt|gjenvalgt|attvald|oppnevnt|oppnemnd|utnevnt) (?:til|som|inn))(?![a-zß-öø-ɏ])/u;
const ENGLISH_VERB =
  /(?:^|[^a-zß-öø-ɏ])(?:(?:we|all|everyone|members|trustees|board|committee|group|meeting|team|council|panel|partners|participants|attendees|delegates|parties|staff|parents|volunteers|it was|was) (?:[a-z]+ )?agreed (?:to|that|on|no|a)|(?:board|committee|group|meeting|team|council|panel|trustees|members) (?:was|were) (?:happy|content|prepared) to|(?:was|were) not (?:supported|pursued|approved|adopted)|there (?:was|is) (?:[a-z]+ )?(?:agreement|consensus) (?:that|to|on)|(?<=^)resolved (?:that|to)|(?:was|were) agreed(?= as| by| unanimously|[.,]|$)|(?:the |new )?dates? (?:is|are) (?:now )?(?:fixed|set|settled)|(?:proposal|motion|request|application|offer|suggestion|idea) (?:is|are|was|were) (?:not )?(?:supported|turned down|declined|granted|refused|dropped)|(?:reports?|accounts|update|paper|figures) (?:was|were) noted|(?:limit|budget|fee|price|rate|ceiling) (?:is|was) set (?:at|to)|(?<=^|[:;–-] )agreed (?:[a-z]+ )?(?:to|that|on)|(?:board|committee|group|meeting|team|council|panel|trustees|governors|directors|councillors|members|we) (?:approve[sd]?|adopts?|adopted|endorses?|endorsed|rejects?|rejected|resolved|accepted|accepts|confirm(?:s|ed)|agrees|turns down|declined|declines|selected|selects|signed off|recommend(?:s|ed)? (?:the|that|to|[a-z]+ing)|note[sd] the (?:[a-z]+ )?(?:report|update|accounts|paper|minutes|figures|information|letter|statement|plan|results?)))(?![a-zß-öø-ɏ])/u;
const PERSON_APPROVES =
  /^(?:[a-zß-öø-ɏ][a-zß-öø-ɏ-]+(?:\s[a-zß-öø-ɏ][a-zß-öø-ɏ-]+)?|styret|gruppa|gruppen|møtet)\s(?:godkjenner|godkjente|vedtar|vedtek|godkjende)(?![a-zß-öø-ɏ])/u;
const PRACTICE =
  /^(?:vi|me)\s(?:sier|seier|skriver|skriv|bruker|brukar|kaller|kallar|omtaler|omtalar|sender|tar|tek|gir|svarer|svarar|deler|publiserer)\s(?:ikke|ikkje|aldri|alltid)\s/u;
/** What a body gives its assent, falls back on, sets up or advises; and what «we» will do together. */
const CARRIED =
  /(?:^|\s)(?:(?:ga|gav|gir|gjev) (?:[a-zß-öø-ɏ]+ ){0,3}(?:tilslutning|fullmakt)|(?:får|fikk|fekk) fullmakt (?:til|for)|(?:skal|shall|will|must) (?:fra nå av|frå no av|heretter|from now on) |(?:fra nå av|frå no av|heretter|from now on),? (?:skal|vi|me|we) |(?:was|were) (?:re-?|unanimously )?elected (?:as |chair|deputy|vice|secretary|treasurer|leader|unanimously)|(?:falt|fall) ned på|val(?:g)?et (?:falt|fall) på|samrøystes vedtek[a-zß-öø-ɏ]+|settled on|opted (?:for|to|against)|carried(?: unanimously)?[.]?$|(?:the )?consensus (?:was|is)|authori[sz]ed? |(?:minutes|agenda|notice|report) (?:of [^.]{3,40} )?(?:was|were) confirmed|(?:will )?(?:remain|stay)s? (?:unchanged|as (?:it|they) (?:is|are)))/u;
const CARRIED_SOON =
  /g[ai]v? |gir |gjev |fullmakt|nå av|no av|heretter|from now|elected|fal[lt]|vedtek|settle|opted|carried|consensus|authori|confirmed|unchanged|as (?:it|they)/;
const LAID_DOWN =
  /^(?:(?:konklusjonen|avgjerda|avgjørelsen) (?:ble|blei|vart|er) |(?:semje|einigheit|enighet|enige|einige|samde) om (?:å|at) |(?:[a-zß-öø-ɏ]+ ){0,3}(?:forslag|framlegg)(?:et|a|ene)? (?:[^.]{1,40} )?(?:falt|fall|fell)(?![a-zß-öø-ɏ])|[a-zß-öø-ɏ]*(?:styret|rådet|utvalget|utvalet|gruppa|gruppen|komiteen|nemnda|møtet|amu|fau) (?:anbefaler|tilrår|rår (?:til|frå|ifrå|fra)|innstiller på) |(?:vi|me) (?:drar|dreg|reiser|stenger|stengjer|deltar|deltek|anbefaler|tilrår|rår til|(?:holder|held|står) fast|legger ned|legg ned) |(?:we won['’]t|(?:we|the (?:board|committee|group|meeting|team|council|panel|trustees)) will (?:not|no longer)) |.{3,80}, (?:and|so|but) we (?:won['’]t|will not|will no longer) )/u;
const ANSWERED_SOON = /svaret|(?:the|our) (?:answer|verdict|general|common|unanimous)/;
const ANSWERED =
  /(?<![a-zß-öø-ɏ])(?:svaret (?:vårt )?(?:var|ble|blei|vart|er) (?:fortsatt |framleis )?(?:klart|nei|ja|et klart|eit klart)|(?:the|our) (?:answer|verdict) (?:was (?:a |clear|no|yes|that)|(?:is|was|remains) (?:still )?(?:no|yes))|was the (?:general|common|unanimous) (?:view|wish)|the general view was)(?![a-zß-öø-ɏ])/u;
const SET_UP =
  /^det (?:(?:settes ned|nedsettes|opprettes|etableres|avsettes|settes av|lyses ut|utlyses)|(?:blir|vert) (?:sett|satt) (?:ned|av)|(?:blir|vert) (?:oppretta|opprettet|etablert|lyst ut))(?![a-zß-öø-ɏ])(?!.*(?:innen|innan|senest|seinast|før|frist)(?![a-zß-öø-ɏ]))/u;
/** «Artikkelen vert send til Norli, ikkje til Bokbyen»: a choice by its contrast; «Prisen blir 350 kr»; «Det blir ingen tur i år». */
const RATHER =
  /^[^,]{3,80} (?:blir|vert) [^,]{3,80}, (?:ikke|ikkje|og ikke|og ikkje) (?:til|på|i|for|som|med)(?![a-zß-öø-ɏ])|^[^.,]{0,40}(?:pris|avgift|kontingent|sats)[a-zß-öø-ɏ]*(?: (?:for|på|per) [^.,]{2,30})? (?:blir|vert) \d|^det (?:blir|vert) (?:(?:ikke|ikkje|ingen|inga) .{3,50} (?:i år|i høst|i haust|i vår|neste år|denne gangen|denne gongen)|.{3,40} (?:også|òg) i år)(?![a-zß-öø-ɏ])/u;
/** «Tittelen blir «Vann»», «Det blir samling på Hamar 19. september». */
const NAMED =
  /^(?:[a-zß-öø-ɏ]+ ){0,2}[a-zß-öø-ɏ]*(?:dato(?:en)?|tittel(?:en)?|tema(?:et)?|navnet|namnet|stedet|staden|tidspunkt(?:et)?|slagord(?:et)?|gruppe|gruppa|vert(?:en)?|leder|leiar) (?:blir|vert) (?!(?:ikke|ikkje|også|òg|snart|først|her|der)[ .]|[a-zß-öø-ɏ]+(?:t|a|d|de|te)[ .])|^det (?:blir|vert) (?!sendt?|kalt|kalla|innkalt|purra|purret|meldt?)[^.,]{5,60} \d{1,2}(?:\. ?(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des)[a-z]*|[./]\d{1,2})(?![a-zß-öø-ɏ])/u;
/** «Toget går samme rute som i fjor», «Ingen gratisbilletter lenger». */
const AS_BEFORE =
  /^.{3,60} (?:trenger ikke|treng ikkje|slipper|slepp) .{3,60} i år\.?$|^(?!.* (?:at|som|that) )[^,:]{3,60} (?:står(?: fast| ved lag)?|stays|stands)\.?$|^(?!(?:the )?(?:neste|next|møte|meeting|date|dato)(?![a-zß-öø-ɏ]))[a-zß-öø-ɏ -]{2,30}(?:dato|dag|date|day)(?:en)?: (?:[a-zß-öø-ɏ]+ )?\d|^(?:dato|date) (?:for|of) (?!neste|next|the next|møte)[^:]{3,40}: (?:[a-zß-öø-ɏ]+ )?\d|^(?:ny dato|nytt tidspunkt|ny frist|ny pris|nytt navn|nytt namn|ny stad|nytt sted) er |^(?:ingen|inga|ikke|ikkje|no) .{3,60} (?:lenger|lengre|any ?more|any longer)\.?$|^(?:no more|(?:ikke|ikkje|ingen) (?:flere|fleire|mer|meir)|slutt på|(?:ja|nei|yes|no|ok) (?:takk )?(?:til|to)) (?!(?:spørsmål|saker|saka|innspill|innspel|merknader|merknadar|questions?|comments?|business|discussion)(?![a-zß-öø-ɏ]))[^,?]{3,60}[.,]?|^.{3,60} (?:blir|vert|går|gjelder|gjeld|holder|held|kjører|køyrer) .{0,40}som (?:i fjor|sist|før|tidligere|tidlegare|normalt|vanlig|vanleg)(?: i [^.,]{3,30})?\.?$|^.{3,60} (?:goes? on|goes|go|runs?|stays?|opens?) .{0,40}as (?:usual|before|normal|last (?:year|time))\.?$|^.{3,80}, (?:så|so) (?:det|da|då|that) (?:ble|blei|vart|blir|vert) (?!ikke|ikkje|for |litt|stille|sein)[^,.]{3,60}\.?$|, (?:og|and) (?:slik|sånn|so) (?:blir|vert|ble|blei|vart|will|shall) (?:det|it)(?: be)?\.?$|^(?:ingen|no one|nobody|none of us) (?:hadde (?:noe |noko )?(?:imot|i ?mot|innvendinger|innvendingar)|hadde noe|minds?|objects?|objected|protesterte|sa imot|sette seg imot)(?![a-zß-öø-ɏ])/u;
/** «Magne held fram som nestleiar», «Selma blir konferansier». */
const STAYS_ON =
  /^(?!det|dette|vi|me)[^\s.,:;]+(?: [^\s.,:;]+)? (?:blir|vert|becomes) (?:ny |new )?[a-zß-öø-ɏ]{3,}(?:ier|er|ar|ør|ent|or|vara|ansvarlig|ansvarleg)\.?$|^(?:[^\s.,:;]+ ){1,3}(?:held fram|heldt fram|fortsetter|fortset|fungerer|vikarierer|trer inn|går inn|overtar|overtek|stays? on|continues?|acts?|serves?|steps in|takes over) (?:som|as) (?!(?:før|planlagt|vanlig|usual|before|planned|normal)(?![a-zß-öø-ɏ]))/u;
/** What others decided is news; so is what has been so for years, and who was there. */
const NEWS =
  /(?:siden|sidan|since) (?:19|20)\d\d|^(?:til st(?:ede|ades)|present|forfall|(?:dato|tid) for neste|(?:the )?date of (?:the )?next)(?![a-zß-öø-ɏ])|(?:godkjen[td]|vedtatt|vedteken?|bestemt|avslått|approved|decided|adopted) (?:av|by) (?:(?:the |det |den )?(?:[a-zß-öø-ɏ]*kommun|[a-zß-öø-ɏ]*årsmøte|generalforsamling|departement|[a-zß-öø-ɏ]*fylke|ministry|government|council|agm|annual))|(?:bestemt|vedtatt|vedteke|avgjort|besluttet|decided|agreed|settled|approved) (?:(?:allerede|alt|already) )?(?:i fjor|på (?:forrige|førre) møte|last (?:year|time|meeting|spring|autumn|month)|at the last|for .{3,20} siden|earlier|tidligere|tidlegare)(?![a-zß-öø-ɏ])|^(?!(?:vi|me|we|alle|all|(?:the )?(?:board|committee|group|meeting|team|panel|trustees|members)|styret|rådet|utvalget|utvalet|gruppa|gruppen|møtet|komiteen|nemnda) )(?:[a-zß-öø-ɏ]+ ){1,4}(?:has|have|har) (?:now |already |allerede |alt |nå |no |i 20\d\d )?(?:decided|approved|agreed|adopted|accepted|rejected|vedtatt|vedteke|bestemt|godkjent|godkjend|avslått|besluttet|beslutta)(?![a-zß-öø-ɏ])/u;
/** «Vi møtes igjen torsdag», «Møtet hevet kl. 20.45»: nobody decided it here. */
const MEET_AGAIN =
  /^(?:the )?(?:meeting|møtet) (?:(?:ble|blei|vart|was) )?(?:heva|hevet|slutta|sluttet|avslutta|avsluttet|closed|adjourned|ended|finished|rose)(?![a-zß-öø-ɏ])|^(?:the )?[a-zß-öø-ɏ]+ (?:(?:will |shall )?meets?|møtes|møtest|sees|ses|sjåast|treffes|treffest) (?:again|next|igjen|att|neste|(?:on |på |i |om )?(?:[a-zß-öø-ɏ]+dag |[a-z]+day |den )?\d{1,2}[. ])(?![a-zß-öø-ɏ])|^(?:(?:det|the) )?(?:neste|next|our next|vårt neste|neste vanlige) (?:[a-zß-öø-ɏ]*møtet?|meeting|samling) (?!(?:.* )?(?:flytt|avlys|utset|utsatt|moved|cancel|postpon))/u;
/** «Etter lova skal …», “Fees are set by the Trust”, «…, minte ho om»: so somebody else says, or has it. */
const SAID_ELSEWHERE =
  /^(?:etter|under|by) (?:the |[a-zß-öø-ɏ]+ )?(?:(?:for)?skrift|lov|vedtekt|regle|reglar|§|acts? |law|statut|regulation)|(?<![a-zß-öø-ɏ])(?:ifølge|ifølgje|i følge|i følgje|according to) |, (?:minte|minnet|minna|fortalte|fortalde|opplyste|reminded) |(?<![a-zß-öø-ɏ])(?:set|fixed|determined|laid down|bestemt|bestemmes|fastsatt|fastsett|fastsettes|fastsetjast|avgjøres|avgjort|avgjerast) (?:av|by) (?!(?:vi|us|all|alle|vote|(?:the )?(?:board|committee|group|meeting|team|panel|trustees|members)|[a-zß-öø-ɏ]*(?:styret|rådet|utvalget|utvalet|gruppa|gruppen|møtet|nemnda|komiteen))(?![a-zß-öø-ɏ]))/u;
const NEWS_SOON =
  /i fjor|last|earl|tidl|siden|førr|forr|20\d\d|19\d\d|^til st|^pres|^forf|neste|next|(?: av | by | has | have | har )/;
const OTHERS =
  /^(?:departementet|stortinget|regjering[ea]n?|direktoratet|statsforvalteren|statsforvaltaren|leverandør[a-zß-öø-ɏ]*|the (?:ministry|government|parliament|directorate|supplier|vendor))\s/u;

/** «Møtet flyttes til torsdag», «Ordningen videreføres», «Kampanjen vart flytta». */
const UNSETTLED =
  /(?:^|[^a-zß-öø-ɏ])(?:må|bør|kan|skal|vil|burde|kunne|ville|som|at|når|(?<!(?:ut|inn|bort|del|deler|deling) )av|automatisk|(?:hver|kvart?)(?= [a-z]))(?![a-zß-öø-ɏ])/u;
const SETTLED =
  /^.{3,80}?(?<![a-zß-öø-ɏ])(?:(?:flyttes|avlyses|innføres|avvikles|videreføres|vidareførast|økes|reduseres|avslås|bevilges|innvilges|avsluttes|oppheves|skrinlegges|settes (?:(?:opp|ned) (?:til|med|fra)|til (?=\d|kr))|heves|senkes|sendes tilbake|sendast (?:tilbake|attende)|utvides|forlenges|velges|fastsettes|holdes på|fastholdes|opprettholdes|beholdes|nedlegges|legges ned|gjeninnføres|overføres|erstattes|strykes|stanses|kuttes|slås sammen|settes av|tas (?:ut|bort|i bruk|inn igjen))|(?:ble|blei|vart|blir|vert) (?:(?:mån|man|tys|tirs|ons|tors|fre|lau?r|lør|sun|søn)dag |den \d|\d{1,2}\. |flytta|flyttet|sendt? tilbake|sendt? attende|avlyst|utsatt|utsett|avvist|avslått|vidareført|videreført|skrinlagt|valgt|vald|valt|sett opp|sett ned|satt opp|satt ned|økt|auka|redusert|heva|hevet|(?:satt|sett) til (?=\d|kr)|innvilget|innvilga|bevilget|løyvd|løyvt|bevilga|stengt|utvidet|utvida|forlenget|forlenga|forlengd|overført|overførte?|erstatta|erstattet|stroke|strøket|kutta|kuttet|fastsatt|fastsett|lagt ned)|(?:blir|vert) (?:innført|innførd|oppretta|opprettet|etablert|lyst ut))(?![a-zß-öø-ɏ])/u;
const NOT_YET =
  /(?:forslag til vedtak|framlegg til|forslag til\s|(?<!seg til )(?:innstilling|tilråding)(?![^.:]* (?:ble|blei|vart) (?:[a-zß-öø-ɏ]+ ){0,2}(?:vedt|godkj))|^[^:.]{0,40}(?:forslag|framlegg)(?:et)?(?: (?:frå|fra) [^:.]{2,40})?:|ikke vedtatt|ikkje vedteke|skal vedtas|må vedtas|(?:bør|kan) (?:[a-zß-öø-ɏ]+ ){0,2}[a-zß-öø-ɏ]+s(?![a-zß-öø-ɏ])|vedtak i fjor|før vedtak|må godkjennes|skal godkjennes|når .{0,40}(?:er|blir) godkjent|^etter at|til .{0,20}godkjenning|^(?:a |the )?proposal(?: to|:)|venter på)/u;

/** The decision after «Vedtak:», as the length of the mark; 0 when the text starts with none. */
export const markLength = (text: string): number => {
  const match = MARK.exec(lowered(text));
  return match && text.length > match[0].length + 2 ? match[0].length : 0;
};

const BACKGROUND =
  /^(?:saksutgreiing|saksutredning|saksopplysning(?:er|ar)?|saksopplysingar|saksframstilling|saksframlegg|bakgrunn|background)\s?:/;

/** What is told before anything is decided. */
export const isBackground = (text: string): boolean => BACKGROUND.test(lowered(text.trim()));

const VOTE =
  /^(?:enstemmig|einstemmig|samrøystes|unanimous(?:ly)?)(?: vedtatt| vedteke)?\.?$|^(?:røystetal|stemmetall|votering|røysting|avstemming|votes?|voting|vote count)[ :]+\(?\d/iu;
/** «Samrøystes.», «Røystetal: 4 mot 1»: how many were for it. */
export const isVote = (text: string): boolean => VOTE.test(text);

const FOLLOW_UP =
  /^(?:oppfølging|ansvar(?:lig|leg)?|frist|aksjon|utføres av|iverksett(?:es|ing)|actions?|follow[- ]?up|owner|due|deadline|responsible)\s?:/iu;
/** «Oppfølging: Kari sender brevet.»: who does what about it. */
export const isFollowUp = (text: string): boolean => FOLLOW_UP.test(text);

/** A heading or label that says «Vedtak» and nothing else. */
export const isDecisionHeading = (text: string): boolean => MARK_ALONE.test(lowered(text.trim()));

/** «RESOLVED», «Vedtatt»: what was done with what stands below, and no name for it. */
export const isDecidedKey = (title: string): boolean =>
  /^(?:resolved|agreed|decided|vedtatt|vedteke|enstemmig|einstemmig|samrøystes|unanimously)$/u.test(
    lowered(title.trim()),
  );

export const isProposalHeading = (text: string): boolean =>
  /^(?:forslag til|innstilling|tilråding|framlegg til)|(?:^|\s)(?:[a-zß-öø-ɏ]+s|si|sin|sitt|dette|følgende|følgjande) (?:[a-zß-öø-ɏ]*forslag(?:et)?|[a-zß-öø-ɏ]*framlegg(?:et)?|innstilling|tilråding)(?: til vedtak)?:?$/u.test(
    lowered(text.trim()),
  );

/** «Følgende ble vedtatt:», «It was agreed that:»: what was decided stands in the list under it. */
const POINTS =
  /(?:^|\s)(?:følgende|følgjande|fylgjande|the following|as follows)(?:\s[^:]{0,40})?:$|\s(?:at|om|å|that|to|on):$|^(?:dette|disse|desse|this|these)\s[^:]{0,40}:$/u;
export const pointsAtList = (text: string): boolean => POINTS.test(lowered(text.trim()));

/** «det vi ble enige om:» points at decisions; «enige om at det var gøy» is what they thought. */
const TOLD =
  /(?:^|[^a-zß-öø-ɏ])har [^,]+, det (?:er|var) (?:alle|vi|me) (?:enige|einige|samde) om|(?:^|[^a-zß-öø-ɏ])(?:det|som|hva|kva|what) (?:vi|me|we) (?:[a-zß-öø-ɏ]+ ){0,3}(?:enige|einige|samde|agreed|decided)(?: (?:om|on|to))?\s*(?:\W*$|:)|(?:enige?|einige?|samde?|enighet|einigheit|semje) (?:om|i) at [a-zß-öø-ɏ]+ (?:[a-zß-öø-ɏ]+ )?(?:er|var|har|hadde|vart|ble|gikk|gjekk)(?![a-zß-öø-ɏ])|agreed that (?:it|this|the [a-zß-öø-ɏ]+) (?:is|was|had|has)(?![a-zß-öø-ɏ])/u;

const ELECTION = /^(?:valg|val|election)(?:er|s)?(?![a-zß-öø-ɏ])/;
const ELECTED =
  /^(?:styre|nest)?(?:leder|leiar|medlem(?:mer|er)?|vara[a-zß-öø-ɏ]*|kasserer|kasserar|sekretær|revisor|val(?:g)?(?:komit[eé]|nemnd)|chair|vice[- ]chair|treasurer|secretary)(?: [^:]{2,30})?: ?[a-zß-öø-ɏ]/;

/** «Leder: Tone Berg (gjenvalg)» under «Valg». */
export const isElected = (section: string | null, text: string): boolean =>
  section !== null && ELECTION.test(lowered(section)) && ELECTED.test(lowered(text));

/** That a proposal was adopted: told beside the resolve, it says the same again. That one fell does not. */
export const isOfProposal = (text: string): boolean =>
  /innstilling|tilråding|forslag|framlegg|proposal|motion/.test(lowered(text)) &&
  !/falt|fall|fell|nedstem|avvis|avslå|reject|voted down|withdrawn/.test(lowered(text));

/** One of these is in every sentence that the long patterns find; most sentences have none. */
const VERB_SOON =
  /avtal|røysta|avslag|med på|ståa?e?nde ved|stemmig|samrøyst|konklusjon|resultat|avgj|stemt|stemd|stemmer|røyster|flertal|fleirtal|grønt lys|voted|vedt|godkj|etterret|orienter|vit[ae]nd|enig|enes|einig|einast|einstem|samd|semje|bestem|avgjor|beslut|land[ae]|inn for|va?l[gdt]|opp?nem?|utnev|konklud|utset|avvis|avsl|approv|adopt|motion|consensus|decid|agree|resolv|endors|accept|reject|postpone|defer|slutt|følg|recommend|note/;
const ENGLISH_SOON =
  /agree|consensus|resolved|board|committee|group|meeting|team|council|panel|trustees|governors|directors|councillors|members|date|(?:was|were) not |proposal|request|application|offer|suggestion|idea|report|accounts|update|paper|figures|limit|fee|price|rate|ceiling|partners|participants|attendees|delegates|parties|staff|parents|volunteers|we /;
const SETTLED_SOON = /(?:[ea]st?|ble|blei|vart|blir|vert)(?![a-zß-öø-ɏ])/u;

/** Whether the sentence, in small letters, says in so many words that something was decided. */
export const saysDecided = (text: string): boolean =>
  (VERB_SOON.test(text) && (saysOne(text) || VERB.test(text))) ||
  (ENGLISH_SOON.test(text) && ENGLISH_VERB.test(text)) ||
  PERSON_APPROVES.test(text) ||
  saysInShort(text);

/** «Prosedyren tas i bruk fra mai, de andre må vente»: the clause that settles. */
const isSettled = (text: string): boolean => {
  const settled = SETTLED.exec(text)?.[0].length;
  if (settled === undefined) return false;
  const comma = text.indexOf(', ', settled);
  return !UNSETTLED.test(comma < 0 ? text : text.slice(0, comma));
};

const laysDown = (text: string): boolean =>
  weDecide(text) ||
  laysDownAnew(text) ||
  (((CARRIED_SOON.test(text) && CARRIED.test(text)) ||
    LAID_DOWN.test(text) ||
    (ANSWERED_SOON.test(text) && ANSWERED.test(text)) ||
    SET_UP.test(text)) &&
    !isHabit(text)) ||
  (SETTLED_SOON.test(text) &&
    (isSettled(text) || ((RATHER.test(text) || NAMED.test(text)) && !UNSETTLED.test(text)))) ||
  AS_BEFORE.test(text) ||
  STAYS_ON.test(text) ||
  PRACTICE.test(text);

/** «I fjor bestemte vi …», “Two years ago the Board chose …”. */
const FORMERLY =
  /^(?:i fjor|(?:i|in) (?:19|20)\d\d|last year|[a-z]+ (?:years?|months?) ago|for [a-zß-öø-ɏ]+ (?:år|månader|måneder) sid[ae]n),? /;
const WORDS_TO_VERB = 5;
const isFormer = (text: string): boolean => {
  const time = FORMERLY.exec(text)?.[0];
  return (
    time !== undefined &&
    text
      .slice(time.length)
      .split(' ', WORDS_TO_VERB)
      .some((word) => isPast(word) || /^[a-z]{3,}(?<!st|fr)ed$/.test(word))
  );
};

/** Asked, proposed, of years ago, on a condition, left open, or what others decided: no decision, whatever else the sentence, in small letters, says. */
export const isNoDecision = (text: string): boolean =>
  isQuestion(text) ||
  OTHERS.test(text) ||
  (NEWS_SOON.test(text) && NEWS.test(text)) ||
  MEET_AGAIN.test(text) ||
  SAID_ELSEWHERE.test(text) ||
  isFormer(text) ||
  TOLD.test(text) ||
  NOT_YET.test(text) ||
  startsConditional(text) ||
  isLeftOpen(text);

/** Whether the sentence decides something: by its verb, or `byForm`. */
export const decides = (
  flat: string,
  span: Span,
  byForm: (text: string) => boolean = () => false,
): boolean => {
  const text = lowered(flat.slice(span.start, span.end));
  return (saysDecided(text) || laysDown(text) || byForm(text)) && !isNoDecision(text);
};
