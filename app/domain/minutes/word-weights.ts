// What single words weigh, as log-odds, for a sentence that no rule decides being a decision: each line begins with the weight of the words
// after it. Fitted and written by “npm run fit:minutes”; words seen in few documents have none. Called by sentence-words.ts, and only where
// whole documents are read.

export const WORD_WEIGHTS = `
1.5 vert
1.4 godkjent
1.3 approved
1.2 nei
1.1 agreed blir
1.0 får orientering
0.9 adopted stays
0.8 accepted as from
0.7 elected kjøper som til without
0.6 deferred go goes kr samrøystes skriv stay styret
0.5 be beholder bestemt dagar enstemmig etter fixed fram godkjende godkjennes går innkalling legges mot no now og one only prisen slik tek
0.5 to ut utsett utsettes vitande year yes år
0.4 a after aktuelt bede besluttet bruker club decided dugnad end evening forslaget framlegget frå gratis held heretter ho inga inne it item
0.4 ja lines lyser maks medlemmer more moves off ordningen over rejected rest samde school semje svarer take tatt then tida tredje utan vart
0.4 videre wants
0.3 accounts ahead anna avslått betaler board bort changes closes dekt den deretter dropper dyrt egen eigen enige etterretning everybody
0.3 falt field follow første gjere godkjend greit gruppa having holde innkjøp inntil laget landet list m module not nynorsk også older
0.3 policy post reiser resten risk runde røyster saken sakliste seg seks selv sender sessions settes sies signed sjølve staden start støtte
0.3 subject søknaden tas team terms tilbake tilsette up upgrade utgår vakt vara vedteke veke vi vilkår volunteers vote weekend while
0.2 access agenda alle and andre any attval av avtale before begge beholdes bekymret bestemte bildene blå brought bruk budget by calls chair
0.2 change church course da dagane dagtid data datoen de dekkes delt denne discussion dogs drop dropped effect eige eksemplar elevane
0.2 endring engelsk ett fall fast fee fell fire fondet for foran foreslått form frivillige fund føre gangen gave gebyret get gets going
0.2 group heile holdes idea ikke ikkje imot innen kjører klart known kreves kroner kurs kurset lagd later leiger ligge litt local max me
0.2 minutes moved must månaden navn nesten noko notice nytt nøkkel offer offered ok old onsdagar ope opening opplæring outage overnatting
0.2 paper part pengane pengene personar posten printed prøver question quotation record release report request reserves rommet saka sendes
0.2 service shall she sjølv skiftast skyves slepp spurt stedet stengd stengde stop stå stående summer svarar svaret svart tekst telefonen
0.2 tilbudet tillegg timer today tok tolv twelve two uendra under university vaksne votes være éin
0.1 alltid also anbefaler annet arbeidsgruppa artikkel audio aukar autumn avslag bank because below berre bestemmer bibliotek ble book
0.1 bordet born brukar brukes burde bussen butikken bytte båe carried changed class clear closed code committee complete continue correct
0.1 dagen dato deler deles desse dyr døgn each early egenandelen eiga eigne elles enighet enn enough et eventuelt failed felt files fjor
0.1 flyttes foreldrene forfattarar forward four fra fullmakt fyrste føres gamle ganger gi gjeld gjerdet gjøres godkjenning godtar gongen
0.1 greitt ha halde half haust heating hjå holder hour house hver hytter høst inn innanfor innenfor introduced is jobb kapittelet kjøkkenet
0.1 kjøpe kjøpes klar kommunen kommunene kommunens konsortiet kontakt koste koster kravet kvar køyrer lag lageret lagt languages laurdagen
0.1 leder leige let liked limit live lyst med medlemer melder meninger minst minte missing monthly months morning månad måneder møtene
0.1 møtest neste nestleiar normalt noted number om once ones opnar opsjonen ordføraren ordninga oss other parish parkering per planlagt
0.1 plassene portal postponed print pris prosjektet prøvd prøves pupils på raised ramme rammen reach read referatet regning replaced
0.1 resolved results rise rom run rundt rådet sak samd samfunnshuset seconded seier seminar separate several side since siste site
0.1 sjukeheimen skjer skolen skoler skrivar skulane skuleåret sluttar slå small små sparer spoke spørsmålet starting stede stillinga stor
0.1 students står supported svømmehallen sykdom synes så søkere søknad taken teken tekne telephone telt tema ten term test text than them
0.1 tickets tilbodet titlar tre true trustees try twenty twice uke ukrainsk ungdomar uten utsetje utvalet vanleg ved vedtatt veka veker
0.1 venter vere vinteren vår water way we week will with withdrawn å året åtte ønske
-0.1 ab absence agency allerede altogether another ansvar ansvaret ansvarleg antall apologies app application applied archive ask attendance
-0.1 avgjort avtalen balance band beforehand begynner behind behov beta better bibliotekene billigste bl box bra bring buy bøker cannot cent
-0.1 charges closing come coming comparison complained complaints conference considered consortium contract council courses dag days
-0.1 deadline dear dekker dele delivered deltakarar deltakere delte der dere differed digital digitalt direktøren divided dobbelt done drift
-0.1 dugnaden dyrare dyrere dårlig earlier eig eitt eleven ellers elleve eneste enno ennå etasje etterlyste every expected fakultetet far
-0.1 feilen felles film filmer fleire fleste flinkere flytta flytte flyttet fordi forhånd formannskapet forrige frammøtte free frist fristen
-0.1 fv fylkeskommunen før først garderoben gir gjelder gjer gjev gode gone gonger good guidelines happy hatt he head hear heilt heime
-0.1 helsing helst helt hengt hi him hospital how hun hvor hyllemeter høyre i impressed in informed ingen ingenting innlogging innsatsen
-0.1 innspill instead insurers interest its jf joined joint keep kjenner know kommet kommunar kommune kommunedirektøren konto kontoret
-0.1 kontrakten kor kort korte kostnadene kutte kvartal la lage lang lange law leaflet ledig leiaren leie leier lek lenger lese less lett
-0.1 letter leve levert librarian licence liggje liker lista liste liten looking lov lukka lurte lys lånarar lånte løpet løsninger mal
-0.1 manager manglar meg melding mellom men mener mente mentioned mest meste met meter midler might mindre minnet minutt miss model modell
-0.1 models money mostly motion ms muntlig my mykje møterom møtet møtt names natt natta nattevaktene nede nine nineteen noe nokre nordsida
-0.1 normally notat nr nummer of office officer oppe opplegg opplyste opptak orden others ought outside overskot papir past patients pays
-0.1 pengar permisjon photo place planen plar plass plasser pointed police politiet porten positive program proposal prosjekt prosjektgruppa
-0.1 prøve påmeldte påske quarter rapport received recorded redd redegjorde referent regel regnskapet rekneskapen repaired reports rett
-0.1 review room runs rydde rådhuset røysta safe said same savner says schools search seen seint send sendte sent set si sier signert signs
-0.1 sine sist skal skjemaet skrevet skriftlig skrive skriver skular slutte snakka snitt sold something sparebanken split spring spurte stad
-0.1 stands starts statistikken stemning stengje sterkt stilte sto stod store straumen student studentene styremøte styringsgruppa ståande
-0.1 supplier sure surplus svara svare svarte switched synest syntes såg søke søknader tak takes takka tal tall teacher teachers teksten
-0.1 testa they think thinks third those thought ti tilbod tilbud tilgang timar tinga tjue too took training trakk trenger trinn tur turned
-0.1 ulike used users using utgangen utkastet utlånet utval utvalget vakter vanlegvis vanlig varslet varsling vedlegg vedtektene vendor
-0.1 vennlig venta ventetid venue vet ville visit våren vært wait wanted why winter work worried worth written åpen òg økes ønsket
-0.2 account administrasjonen all alt appointed att average bestilt betre betyr brukt budsjett buss call charge check children contractor
-0.2 coordinator dagens date decision dei del dem department dersom det did down dr drøfta drøftet då eier ein en entreprenøren families
-0.2 fekk fem final find fint foretrekker forklarte further fylkene given gjekk gjerne gjør godt grant handsama have helg heller his host
-0.2 hvem igjen informerte innlegg kaffi kjent kjøpt klokka knew korleis kravene kultur kunne kva last left lengre library ligg lite logo
-0.2 longer look løper mangler meldt member merknader minste most mye møtte nabokommunen nasjonalbiblioteket need needed never ni none notes
-0.2 ny nyttår når on oppvekst or order own pay peika people pm point prices put recommended records rekna rektor reminded revisor round sa
-0.2 sagt saker satt se seconder sendt ser sette sidan sju skulen skulle snakket somebody sommeren spør stage stengt stort support synfaring
-0.2 særlig taket takk tala tallene that their this through tid tilrår told tool treng tried uka uker us ute valgkomité veit vera video
-0.2 virker viser viste waiting welcomed yet you
-0.3 about again an back been best budsjettet can county deltar does eller everyone explained ferdige figures folk found framlegg full
-0.3 fylket få fått ført gikk gjort god hausten hilsen hvordan innstilling kan kommunestyret konklusjon langt leave lenge make matter mill
-0.3 møte national neppe nobody noen nok nokon nye open opinions partners programme referat regnet second sett should six skreiv spurde
-0.3 spørsmål suggested svar ta talked thanked vedtok vil went when which would årsmøtet
-0.4 bør could flere gjennom han hei here jeg kjem ligger mange members mål new opp presenterte price rakk see sjå still stilling want
-0.4 whether who
-0.5 bli ferdig her hos kl kommer meet next there were what
-0.6 asked dette forslag har kom leverandøren presented reported
-0.7 do er foreslo had hadde has hva meeting orienterte var
-0.8 kven må vedtak
`;
