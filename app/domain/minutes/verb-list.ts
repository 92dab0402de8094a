// The verbs that tasks stand in, one a line (LANGUAGE.md 2, 3): infinitive: present forms > what must follow (a pattern) ! what must not
// (whole words). Called by verbs.ts.
export const VERB_LIST = `
sende: sender
kontakte: kontaktar kontakter
ta: tar tek ! til orde|ordet|forbehold|seg tid|tid|permisjon|avspasering|ferie|avstand|utgangspunkt|feil|slutt|sikte|vare på|del i|over som|over etter|stilling|selvkritikk|mye|mykje|lang
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
høre: hører høyrer høyre > med|seg for|etter|hos|om|dette|hva|kva|hvor|kor|korleis|hvordan|når|kven|hvem ! rundt|mer|til med
avklare: avklarer avklarar
oppdatere: oppdaterer oppdaterar
legge: legger legg leggje > inn|ut|fram|frem|til|ved|opp|om|over|på|sammen|saman|dette|det|den|ned|til rette|(?:.{0,60} )?(?:på|i) (?:nett|heime|hjemme|teams|intranett|sharepoint|sakslist|mapp) ! merke til|vekt|stor vekt|opp til|til at|til rette for at
sette: setter set setje > opp|i gang|sammen|saman|inn|av|ned|på|seg inn|i verk|frist|(?:[A-Za-zÀ-ÖØ-öø-ɏ]+ )?på (?:saks?list|dagsorden|agenda)
kalle: kaller kallar > inn
innkalle: innkaller innkallar
invitere: inviterer inviterar
melde: melder ! at|om|tilbake om at|tilbake at|seg syk
gi: gir gjev gje > (?:[^ .]+ )?(?:beskjed|svar|melding)|tilbakemelding|attendemelding|innspill|råd|melding|en|ei|eit|et|dette|info|informasjon|svar|besked|utkast ! uttrykk|støtte til|(?:en|ei|ein) (?:[a-zß-öø-ɏ]+ )?(?:orientering|oppsummering|innføring|presentasjon|status)
komme: kommer kjem kome > tilbake|attende|med|med innspill om at ! tilbake til at|ikke|med mange
se: ser sjå > på|nærmere|nærare|over|gjennom|om|etter|inn i|bort ! på som|fram|frem|at|for seg
gå: går > bort til|bortom|innom|rundt|gjennom|igjennom|over|videre med|vidare med|i dialog|inn i|ut|gjennom en ! inn for|over til|over styr|ut av|av|ut i permisjon
lese: leser les > gjennom|igjennom|korrektur|over|seg opp|utkast|rapport|dokument
korrekturlese: korrekturleser korrekturles
rette: retter rettar ! seg mot|seg etter|kritikk
justere: justerer justerar
ferdigstille: ferdigstiller ferdigstillar
fullføre: fullfører
gjøre: gjør gjer gjere > ferdig|klar|klart|dette|det|en|ei|et|ein|eit|avtale|nødvendig|opp ! rede|oppmerksom|seg|det bra|mest|at|det mulig|det vanskelig
levere: leverer leverar
innhente: innhenter innhentar
hente: henter hentar > inn|ut|fram|frem|ned|opp|fra|frå|hos|hjem|heim
prøve: prøver prøvar > igjen|på nytt|på nytt|å få
forberede: forbereder ! seg på
førebu: førebur
planlegge: planlegger planlegg
bistå: bistår
hjelpe: hjelper hjelp > til|med ! til\\W*$
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
regne: regner > ut|på|om|gjennom
rekne: reknar > ut|på|om|gjennom
tinge: tingar
by: byr byd > inn|ut
telle: teller tel > opp
kjøpe: kjøper
betale: betaler betalar
fakturere: fakturerer
bekrefte: bekrefter ! at
varsle: varsler varslar ! om at|:
informere: informerer > alle|biblioteka|bibliotekene|fylka|fylkene|leverandør|styret|gruppa|medlem|deltak|kommun|tilsett|ansatt|skol|[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ] ! om|at
presentere: presenterer > (?:.{0,60})?(?:på neste møte|neste møte|på møtet i|neste gang|i neste|på neste)
orientere: orienterer > (?:.{0,60})?(?:på neste møte|neste møte|neste gang)
formidle: formidler formidlar ! at|inntrykk
videreformidle: videreformidler
videresende: videresender
distribuere: distribuerer
laste: laster lastar > opp|ned
stille: stiller > spørsmål|med ! spørsmål (?:ved|om)
fylle: fyller > ut|inn ! \\d+ år
føre: fører > inn|liste|opp ! til|fram til|videre til
trykke: trykker
printe: printer printar
kopiere: kopierer
installere: installerer
implementere: implementerer
konfigurere: konfigurerer
bytte: bytter
byte: byter
erstatte: erstatter erstattar
importere: importerer
eksportere: eksporterer
migrere: migrerer
utrede: utreder
greie: greier > ut
innarbeide: innarbeider
omarbeide: omarbeider
supplere: supplerer
huske: husker > å
hugse: hugsar > å
engasjere: engasjerer engasjerar
leie: leier leiger > inn|lokale|buss|utstyr|en|et|ein|eit
rykke: rykker rykkjer > inn|ut
henge: henger heng hengjer > opp|ut|den|dei|dem
klargjøre: klargjør
ettersende: ettersender
rekruttere: rekrutterer rekrutterar
montere: monterer
reparere: reparerer
forhandle: forhandler
drøfte: drøfter
diskutere: diskuterer > (?:.{0,40})med
snakke: snakker snakkar > med|om
prate: prater pratar > med|om
møte: møter > .{0,60}(?:uke|veke|d.)|leverandør|dem|dei|[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]
påse: påser
sikre: sikrer sikrar
passe: passer > på ! inn|sammen|godt|bra
kontrollere: kontrollerer
gjennomgå: gjennomgår
gjennomføre: gjennomfører
iverksette: iverksetter
overføre: overfører
tilpasse: tilpasser tilpassar
utvide: utvider utvidar
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
samanlikne: samanliknar
sammenstille: sammenstiller
samanstille: samanstiller
prioritere: prioriterer
utsette: utsetter
avlyse: avlyser
starte: starter startar > opp|arbeidet|prosess|dialog|en|på
begynne: begynner begynnar > på|arbeidet|å
fortsette: fortsetter > arbeidet|med|å|dialog
jobbe: jobber jobbar > videre|vidare
arbeide: arbeider > videre|vidare
holde: holder held > innlegg|(?:en|ei|et|eit|ein) (?:innled|innlei|presentasjon|økt|kurs|orientering|foredrag)|kontakt|kontakten|oss|gruppa|gruppen|kurs|presentasjon|seg ! på med|på å|fram|frem
bidra: bidrar bidreg > med
overta: overtar overtek ! som|etter|fra|frå
påta: påtar påtek > seg
oppnevne: oppnevner
velge: velger vel > ut
be: ber bed > om|[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]|leverandør|fylk|biblio|kommun ! om ordet|om unnskyldning
skanne: skanner
strukturere: strukturerer
vaske: vasker vaskar
tegne: tegner
designe: designer
programmere: programmerer
filme: filmer filmar
lede: –
åpne: åpner
opne: opnar
lukke: lukker lukkar
stenge: stenger
pakke: pakker pakkar
krysse: krysser kryssar > av
runde: runder rundar > av
tilby: tilbyr
foreta: foretar foretek
komplettere: kompletterer
koble: kobler koplar
poste: poster postar
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
