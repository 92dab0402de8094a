// What single words weigh, as log-odds, for a sentence that no rule decides being a decision: each line begins with the weight of the words
// after it. Fitted and written by “npm run fit:minutes”; words seen in few documents have none. Called by sentence-words.ts, and only where
// whole documents are read.

export const WORD_WEIGHTS = `
1.4 vert
1.3 approved godkjent
1.1 blir får
1.0 agreed nei
0.9 from orientering stays
0.8 accepted adopted som til
0.6 goes går kjøper kr ut without år
0.5 a as dagar deferred fixed go godkjennes innkalling no og only ordningen slik styret to utan utsett utsettes year
0.4 aktuelt avslått be beholder besluttet bruker chair club decided enstemmig etter for forslaget fram framlegget frå godkjende held
0.4 heretter ho inga inne inntil it item legges more moves off også one rejected rest saken samde samrøystes school sjølve stay svarer tatt
0.4 tredje up vart yes
0.3 after ahead and bede bestemt bestemte board changes closes delt dropper dugnad egen end enige evening everybody falt field four første
0.3 gjere godkjend gruppa having holde ikke imot innkjøp ja klar koster laget landet list local maks mot not now nytt ok older over prisen
0.3 record runde sakliste seg selv settes sies signed skriv slepp staden støtte subject søknaden take tas tek terms then today upgrade utgår
0.3 vakt veke vi videre vitande volunteers vote være wants weekend
0.2 access accounts alltid answer any are autumn av avtale because before begge berre bestemmer betaler blå brought bruk budget by calls
0.2 changed code dagane data dato datoen den denne deretter dogs drop each eksemplar elevane engelsk ett etterretning fast fee fondet
0.2 foreslått form fra frivillige fund føre gamle gave gebyret get gets gratis greit group ha haust hjå høst ikkje inn kjører kroner kurs
0.2 kurset kvar lagd lageret later ligge likevel lys m max med medlemmer module moved must måneder notice offer ones onsdagar ope opening
0.2 opplæring oss other outage overnatting paper part policy post print printed prosjektet prøver på question ramme reiser request reserves
0.2 risk rommet røyster seconded sender sendes shall siste site skiftast skyves spurt stedet stengd stillinga stå stående summer svarar
0.2 svaret så søknad team tekst tida tilbake tilsette tok tolv tre university utvalet vara vedteke veka vilkår votes week året éin
0.1 against agenda alle also amendment anbefaler andre annet artikkel attval audio aukar bank bare beholdes bekymret betale bibliotek book
0.1 bordet born bort both brukar brukes burde bytte båe came carried change church class close committee complete correct course da dagen
0.1 dagtid date dekt deler desse difor discussion dropped dyr dyrt døgn early eit elles enighet enn et eventuelt failed fall fjor flyttes
0.1 foreldrene forfattarar fullmakt gang ganger general gis gjeld gjøres godtar going greitt halde half heating heile holder holdes hour
0.1 hver if innanfor innen innenfor introduced items kaffien kantina kapittelet kept kjøpe klart kommunen konferansen konsortiet kontakt
0.1 kravet køyrer languages laurdagen leder legg leiga leige let liked litt live lyst medlemer meir melder mener meninger minst minutes
0.1 missing monthly morning motion månaden møtene møter navn nesten nestleiar number nynorsk nå offered old once opnar opsjonen ordføraren
0.1 ordninga our parish parkering pengane plan portal postponed pris project protokollen prøvd raised rammen rather read referatet regning
0.1 renewed replaced report resolved resten rise rom run rundt rådet saka saman samd samfunnshuset seier seks seminar separate service sier
0.1 sin since sjukeheimen skjer skolen skulane skuleåret sleppe slutt sluttar slå small små so sparer spoke staff start starting students
0.1 supported svart sykdom synes taken teken telefon telt ten term test than thanks the them tickets tilbodet tillegg timer titlar true try
0.1 twenty two uendra uke ukrainsk under use uten utgangen ved vedlegg vedtatt venter vere vinteren vår way while will with withdrawn å én
0.1 ønske
-0.1 ab absence all alternativ ansvar ansvaret ansvarleg antall apologies applied ask attendance avtalen balance band beforehand behind
-0.1 bestilt beta better billigste bl bought box bra bring but buy can cent charge charges children chose closing coming comparison
-0.1 complained complaints conference considered consortium cost council dag days deadline dear decision dele deltakarar deltakere deltar
-0.1 der digital direktøren diskusjon dr dyrare dyrere dårlig earlier ei eier eig eitt eleven ellers en eneste enno ennå etterlyste expected
-0.1 far feilen felles film filmer fint fleste flytta flyttet forhånd formannskapet forrige fortsatt found framleis frist fylkeskommunen
-0.1 fylket først garderoben gav give given gjelder gjerne godt gone gonger halvparten hand happy he head hear heilt heller helst helt hengt
-0.1 hi hours hun hvert hvor høsten in informed informerte ingen ingenting innlogging innom innsatsen innspill innvilget instead insurers
-0.1 interest is its jf joined joint kaffi keep kjenner knew know kommet kommunar kommune kommunedirektøren konto kontrakten kor korte
-0.1 kostar kostnadene kutte kva kvartal la lage lang late left leiar leiaren leie leier lek lese levert licence liker lista liste liten
-0.1 long look lost lov lukka lurte lånte løper løsninger made manager manglar mangler many matter melding mellom member men mentioned
-0.1 merknader mest meter midler might mindre minste model models money morgen mostly mrs ms my møte møterom møtet møtt natt natta
-0.1 nattevaktene nede neste nine nineteen noe nokre nordsida notat of offers officer on oppe opplegg opplyste out own papir patients pay
-0.1 pays peika people permisjon photo place planen plar plass point pointed police positive proposal prosjekt prosjektgruppa prøve påmeldte
-0.1 påske quarter rapport reach recorded redd redegjorde referenter regel regnskapet rekkefølge rekneskapen rektor rett review rydde sa
-0.1 said sak saker same schools search seen sendte sette show si signert signs sist skjemaet skrevet skrive skriver skular slutta slutte
-0.1 snakka snakket sold somebody sparebanken split spurte spør starts statistikken stengje sterkt stilte stod store stort straumen
-0.1 styremøte ståande står support svar svara svare svarte switched syntes søknader tak takk takka takket tall tar teacher teachers teknisk
-0.1 tender that their they think thinks third those thought ti tilbod tilgang time tjue toler too took training trakk trenger tried trinn
-0.1 turned uka uker ulike us users utkastet utval utvalget vakter varslet vedtektene vendor venta vente venue våren wait was which winter
-0.1 work worried writing written yet you åpen
-0.2 account again alt an appointed att average avgjort avlyst away back betre betyr budsjett budsjettet buss call check contractor
-0.2 coordinator dagens del dem dersom det did done down drøftet då families fekk final find folk foretrekker framlegg fristen further
-0.2 fylkene få fått før gjekk gjort gjør good grant handsama have helg here his hvem i igjen innstilling kjent klokka kommunestyret korleis
-0.2 kultur kunne laga leave lenge lengre library lite logo longer løpet make meldt mente mill mye møtte nabokommunen never ni nobody noen
-0.2 nok none ny nye når oppvekst or order others prices put received records regnet reminded revisor round sagt satt says se second sent
-0.2 sett should sidan sine sju skulen skulle stage stengt student styringsgruppa supplier sykehuset særlig taket tala tallene through tid
-0.2 tilrår told treng tur used ute valgkomité vedtok veit vil virker viser viste waiting welcomed
-0.3 about been best could does eller everyone explained ferdige figures forklarte full ført gikk god hausten hei hilsen hvordan jeg kan kl
-0.3 konklusjon langt last mange most national need neppe nokon nyttår open opinions opp partners pm programme referat six skreiv sommeren
-0.3 spurde spørsmål suggested ta talked thanked vera went when årsmøtet
-0.4 bør dei fem flere forslag gjennom han kjem leverandøren ligg ligger members mål next presenterte rakk see sjå still stilling there this
-0.4 want what whether who would
-0.5 bli ferdig her hos kommer meet new were
-0.6 asked dette do hadde har has hva kom meeting orienterte presented reported vedtak
-0.7 foreslo
-0.8 er had kven må var
`;
