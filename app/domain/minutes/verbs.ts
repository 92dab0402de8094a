// The verbs that tasks stand in (LANGUAGE.md 2, 3), with their forms in both written forms of Norwegian. Called by tasks.ts.
import { words } from './tokens.ts';

export type Verb = {
  readonly infinitive: string;
  /** What must follow for it to be a task («ser på», not «ser fram til»). */
  readonly needs: RegExp | null;
  /** What must not follow («svarer at» reports). */
  readonly not: RegExp | null;
};

// infinitive: present forms > what must follow (a pattern) ! what must not (whole words)
const LIST = `
sende: sender
kontakte: kontaktar kontakter
ta: tar tek ! til orde|forbehold|seg tid|tid|permisjon|avspasering|ferie|avstand|utgangspunkt|feil|slutt|sikte|vare på|del i|stilling|selvkritikk|mye|mykje|lang
sjekke: sjekker sjekkar
dobbeltsjekke: dobbeltsjekker
undersøke: undersøker undersøkjer undersøkje
følge: følger følgjer fylgjer følgje > opp|saken|saka|dette|det|videre|vidare
skrive: skriver skriv ! at
lage: lager lagar
utarbeide: utarbeider utarbeidar
ordne: ordner ordnar
bestille: bestiller bestillar
ringe: ringer ringjer ringje
purre: purrer purrar
minne: minner ! om at|oss om at|om viktigheten
spørre: spør spørre ! om|hva|kva|hvordan|korleis|hvorfor|kvifor|seg|hvem|når|etter|hvor|kor|:
høre: hører høyrer høyre > med|etter|hos|om|dette ! rundt|mer|til med
avklare: avklarer avklarar
oppdatere: oppdaterer oppdaterar
legge: legger legg leggje > inn|ut|fram|frem|til|ved|opp|om|over|på|sammen|saman|dette|det|den|ned|til rette ! merke til|vekt|stor vekt|opp til|til at|til rette for at
sette: setter set setje > opp|i gang|sammen|saman|inn|av|ned|på|seg inn|i verk|frist
kalle: kaller kallar > inn
innkalle: innkaller innkallar
invitere: inviterer inviterar
melde: melder ! at|om|tilbake om at|tilbake at|seg syk
gi: gir gjev gje > beskjed|tilbakemelding|attendemelding|innspill|råd|melding|en|ei|eit|et|dette|info|informasjon|svar|besked|utkast ! uttrykk|støtte til|en orientering
komme: kommer kjem kome > tilbake|attende|med|med innspill om at ! tilbake til at|ikke|med mange
se: ser sjå > på|nærmere|nærare|over|gjennom|om|etter|inn i|bort ! på som|fram|frem|at|for seg
gå: går > gjennom|igjennom|over|videre med|vidare med|i dialog|inn i|ut|gjennom en ! inn for|over til|over styr
lese: leser les > gjennom|igjennom|korrektur|over|seg opp|utkast|rapport|dokument
korrekturlese: korrekturleser korrekturles
rette: retter rettar ! seg mot|seg etter|kritikk
justere: justerer justerar
ferdigstille: ferdigstiller ferdigstillar
fullføre: fullfører
gjøre: gjør gjer gjere > ferdig|klar|klart|dette|det|en|ei|et|ein|eit|avtale|nødvendig|opp ! rede|oppmerksom|seg|det bra|mest|at|det mulig|det vanskelig
levere: leverer leverar
innhente: innhenter innhentar
hente: henter hentar > inn|ut
forberede: forbereder ! seg på
førebu: førebur
planlegge: planlegger planlegg
bistå: bistår
hjelpe: hjelper hjelp > til|med
oversende: oversender
svare: svarer svarar ! at|ikke
besvare: besvarer
søke: søker søkjer søkje
publisere: publiserer publiserar
dele: deler > ut|dokument|lenk|lenkj|med|utkast|dette|den|rapport|presentasjon|notat|mal|liste|fil|oversikt|bekymring|syn
oversette: oversetter omset omsette
teste: tester testar
fikse: fikser fiksar
rydde: rydder ryddar
flytte: flytter flyttar
reservere: reserverer reserverar
signere: signerer signerar
kartlegge: kartlegger kartlegg
dokumentere: dokumenterer dokumenterar
rapportere: rapporterer rapporterar ! om|at|fra|frå|på
kvalitetssikre: kvalitetssikrer kvalitetssikrar
booke: booker bookar
bestemme: bestemmer
avtale: avtaler avtalar
sørge: sørger syrgjer sørgjer > for
skaffe: skaffer skaffar
finne: finner finn > ut|fram|frem|dato|tid|en|et|ein|eit|lokale|rom|tidspunkt|ny|forslag|kontakt
samle: samler samlar
lete: leter leitar
opprette: oppretter opprettar
etablere: etablerer etablerar
bygge: bygger byggjer
utvikle: utvikler utviklar
utforme: utformer utformar
formulere: formulerer
revidere: reviderer
redigere: redigerer
endre: endrer endrar
fjerne: fjerner fjernar
slette: sletter slettar
registrere: registrerer registrerar
koordinere: koordinerer
organisere: organiserer
arrangere: arrangerer
tilrettelegge: tilrettelegger
evaluere: evaluerer
vurdere: vurderer vurderar ! om det er|at|som
analysere: analyserer
beregne: beregner
regne: regner > ut
kjøpe: kjøper
betale: betaler betalar
fakturere: fakturerer
bekrefte: bekrefter ! at
varsle: varsler varslar ! om at|:
informere: informerer > alle|biblioteka|bibliotekene|fylka|fylkene|leverandør|styret|gruppa|medlem|deltak|kommun|tilsett|ansatt|skol|\\p{Lu} ! om|at
presentere: presenterer > (?:.{0,60})?(?:på neste møte|neste møte|på møtet i|neste gang|i neste|på neste)
orientere: orienterer > (?:.{0,60})?(?:på neste møte|neste møte|neste gang)
formidle: formidler ! at|inntrykk
videreformidle: videreformidler
videresende: videresender
distribuere: distribuerer
laste: laster lastar > opp|ned
stille: stiller > spørsmål|med
fylle: fyller > ut|inn
føre: fører > inn|liste|opp ! til|fram til|videre til
trykke: trykker
printe: printer
kopiere: kopierer
installere: installerer
implementere: implementerer
konfigurere: konfigurerer
bytte: bytter
erstatte: erstatter
importere: importerer
eksportere: eksporterer
migrere: migrerer
utrede: utreder
innarbeide: innarbeider
omarbeide: omarbeider
supplere: supplerer
forhandle: forhandler
drøfte: drøfter
diskutere: diskuterer > (?:.{0,40})med
snakke: snakker snakkar > med|om
prate: prater > med|om
møte: møter > leverandør|\\p{Lu}
påse: påser
sikre: sikrer
passe: passer > på ! inn|sammen|godt|bra
kontrollere: kontrollerer
gjennomgå: gjennomgår
gjennomføre: gjennomfører
iverksette: iverksetter
overføre: overfører
tilpasse: tilpasser
utvide: utvider
annonsere: annonserer
markedsføre: markedsfører
lyse: lyser > ut
utlyse: utlyser
ansette: ansetter
nominere: nominerer
konkretisere: konkretiserer
beskrive: beskriver ! hvordan|korleis|situasjon
presisere: presiserer ! at
tydeliggjøre: tydeliggjør
oppsummere: oppsummerer ! med at|at
sammenligne: sammenligner
sammenstille: sammenstiller
prioritere: prioriterer
utsette: utsetter
avlyse: avlyser
starte: starter startar > opp|arbeidet|prosess|dialog|en|på
begynne: begynner begynnar > på|arbeidet|å
fortsette: fortsetter > arbeidet|med|å|dialog
jobbe: jobber jobbar > videre|vidare
arbeide: arbeider > videre|vidare
holde: holder held > innlegg|kontakt|kontakten|oss|gruppa|gruppen|kurs|presentasjon|seg ! på med|på å
bidra: bidrar bidreg > med
overta: overtar overtek ! som|etter
påta: påtar påtek > seg
oppnevne: oppnevner
velge: velger vel > ut
be: ber > om|\\p{Lu}|leverandør|fylk|biblio|kommun ! om ordet|om unnskyldning
skanne: skanner
strukturere: strukturerer
vaske: vasker
tegne: tegner
designe: designer
programmere: programmerer
filme: filmer
lede: –
åpne: åpner
lukke: lukker
stenge: stenger
pakke: pakker
krysse: krysser > av
runde: runder > av
tilby: tilbyr
foreta: foretar foretek
komplettere: kompletterer
koble: kobler koplar
poste: poster
dra: drar dreg > til
delta: –
handle: handler handlar > inn|for
bake: baker bakar
låne: låner lånar
rigge: rigger riggar
pynte: pynter pyntar
servere: serverer
stå: står > for|ansvarlig for
si: sier seier > fra|frå|ifra|opp
kjøre: kjører køyrer > kurs|test|en|ei|et|rapport
`;

/** Present forms, infinitives (nb -e, nn -a/-e) and s-passives of every verb of the list. */
const presents = new Map<string, Verb>();
const infinitives = new Map<string, Verb>();
const imperatives = new Map<string, Verb>();
const passives = new Map<string, Verb>();
const participles = new Set<string>();

const IRREGULAR = words(
  'tatt tatt gitt gjort gjett sett gått skrevet skrive lest lagt sett satt sett fulgt følgt spurt kalt fylt bestilt hørt høyrt kommet holdt funnet funne valgt fått bedt hjulpet bistått søkt kjøpt utsatt oversatt bidratt drøftet avtalt bestemt solgt betalt ' +
    'overtatt gjennomgått påtatt kjørt ført innkalt ferdigstilt fullført sørget begynt fortsatt levert levert tegnet gjennomført informert orientert presentert deltatt invitert oppdatert publisert registrert',
);
for (const form of IRREGULAR) participles.add(form);

const follows = (source: string): RegExp | null => (source === '' ? null : new RegExp(`^(?:${source})`, 'u'));

const stemOf = (infinitive: string): string => infinitive.replace(/e$/, '');

const ENTRY = /^(\S+): ([^>!]+?)(?: > ([^!]*?))?(?: ! (.*))?$/;

const enter = (line: string): void => {
  const [, infinitive = '', present = '', needs = '', not = ''] = ENTRY.exec(line) ?? [];
  const stem = stemOf(infinitive);
  const verb: Verb = {
    infinitive,
    needs: follows(needs),
    not: follows(not === '' ? '' : `(?:${not})(?![\\p{L}])`),
  };
  for (const form of present.split(' ')) if (!presents.has(form)) presents.set(form, verb);
  for (const form of [infinitive, `${stem}a`, ...present.split(' ').filter((form) => /je$/.test(form))])
    infinitives.set(form, verb);
  if (stem.length > 1 && infinitive.endsWith('e')) imperatives.set(stem.replace(/(mm)$/, 'm'), verb);
  else imperatives.set(infinitive, verb);
  for (const form of [`${infinitive}s`, `${stem}ast`, `${stem}es`]) passives.set(form, verb);
  for (const ending of ['et', 'a', 't', 'd', 'dd', 'te', 'de'])
    if (infinitive.endsWith('e')) participles.add(stem + ending);
  if (/ll$/.test(stem)) participles.add(`${stem.slice(0, -1)}t`);
};
for (const line of LIST.split('\n')) if (line !== '') enter(line);
for (const form of [
  'tas',
  'takast',
  'gis',
  'ses',
  'gås',
  'fås',
  'bes',
  'spørs',
  'gjøres',
  'gjerast',
  'leggjast',
  'setjast',
  'følgjast',
  'undersøkjast',
  'ringjast',
  'skrivast',
]) {
  const verb = presents.get('sender');
  if (verb) passives.set(form, verb);
}
for (const form of [
  'møtes',
  'finnes',
  'synes',
  'trengs',
  'lykkes',
  'høres',
  'ses',
  'deles',
  'begynnes',
  'utvides',
])
  passives.delete(form);
for (const form of ['møte', 'søke', 'leder', 'kjøre']) imperatives.delete(form);

export const presentVerb = (word: string): Verb | null => presents.get(word) ?? null;
export const infinitiveVerb = (word: string): Verb | null => infinitives.get(word) ?? null;
export const imperativeVerb = (word: string): Verb | null => imperatives.get(word) ?? null;
export const isPassive = (word: string): boolean => passives.has(word);
export const isParticiple = (word: string): boolean => participles.has(word);

const PARTICLE =
  /(?:^|\s)(opp|inn|ut|fram|frem|ned|over|sammen|saman|i gang|gjennom|tilbake|attende|beskjed|av|videre|vidare|ferdig|klar|med)(?![\p{L}])/gu;

/** Whether what follows makes the verb a task's; a particle may stand after the object («legger den ut»). */
export const fits = (verb: Verb, rest: string): boolean => {
  const text = rest.trimStart();
  const lower = text.toLowerCase();
  if (verb.not?.test(lower)) return false;
  if (verb.needs === null || verb.needs.test(text) || verb.needs.test(lower)) return true;
  const source = verb.needs.source;
  return [...lower.slice(0, 70).matchAll(PARTICLE)].some((match) =>
    new RegExp(`[(|:]${match[1]}[|)]`).test(source),
  );
};

/** Any infinitive after a modal: known ones, and what looks like one, but no states. */
export const looksInfinitive = (word: string): boolean =>
  infinitives.has(word) ||
  (/^\p{Ll}{2,}(?:e|a|å)$/u.test(word) && !NOT_INFINITIVE.has(word)) ||
  word === 'be' ||
  word === 'gi';

const NOT_INFINITIVE = words(
  'være vere vera ha bli verte kunne ville skulle måtte burde stå ligge vite vita tenke huske håpe ønske trenge eie bety se ikke ikkje denne dette disse hele heile mange alle ' +
    'være på da så nå ca uke veke fortsatt helst også samme same ' +
    'slutte bo',
);

export const ENGLISH_VERBS = words(
  'send check contact follow write prepare draft update book order invite ask call email arrange organise organize set review share submit finish finalise finalize complete deliver create make provide circulate investigate look report speak talk confirm schedule publish test fix translate add find collect coordinate clarify propose present get discuss move remove change register plan document sign reserve remind chase reach notify inform gather compile produce upload post design build run host lead take bring put give summarise summarize explore evaluate assess identify develop implement meet work ensure verify fill distribute request obtain edit revise reply respond answer pay buy install support help approve',
);

/** Present forms that say what somebody thinks, says, is or has: a sentence with them is no task (LANGUAGE.md 39, 40). */
export const NO_DEED = words(
  'mener meiner tror håper håpar ønsker ønskjer ønskar lurer er har ligger venter ventar avventer avventar trenger behøver består gjelder jobber jobbar arbeider arbeidar leder leiar deltar ' +
    'orienterer orienterar informerer informerar presenterer presenterar peker peikar påpeker påpeikar viser understreker understrekar minner opplyser etterlyser foreslår savner saknar kjenner liker likar ' +
    'bor sitter står kommer går forteller sier seier spør svarer svarar kommenterer kommenterar bemerker nevner nemner uttrykker støtter støttar takker takkar åpner opnar fungerer opplever ser bruker brukar ' +
    'slutter sluttar begynner får blir vert skal heter heiter mangler manglar redegjør gjør gjer refererer refererar forklarer forklarar advarer åtvarar oppfordrer oppmodar anbefaler tilrår anser frykter fryktar ' +
    'undrer stiller representerer hilser helsar innrømmer erfarer oppfatter tenker tenkjer forventer forventar stusser reagerer reiser reagerar tviler gleder antar hevder hevdar poengterer konstaterer konkluderer ' +
    'påstår argumenterer vektlegger fremhever framhevar trekker drar eier avhenger tilhører bærer sliter lever studerer underviser tjener koster varer ferierer pendler vikarierer sover ler feirer fyller spiser elsker hater ' +
    'foretrekker føler merker aner bryr angrer beklager unnskylder klager klagar krever tillater godtar godkjenner aksepterer avviser vedtar stemmer mottar oppnår når kan overlever behersker etterspør ivrer brenner ' +
    'leser skriver legger setter tar gir melder holder fortsetter kjører beskriver vurderer møter snakker følger hører kaller husker vet veit kjenner vil bør må var burde kunne ville skulle ' +
    'innleder åpnet oppsummerer spørre varierer gjentar presiserer illustrerer demonstrerer tydeliggjør berømmer roser kritiserer utfordrer applauderer støter opponerer besøker vinner taper deler dukker drikker ' +
    'befinner skylder vender hviler gleder smiler liknar ligner passer virker verkar ser oppholder bistår regner rekner stoler håndterer handterer driver driv disponerer benytter benyttar tilbyr dekker dekkar ansvarer',
);
