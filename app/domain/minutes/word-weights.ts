// What single words weigh, as log-odds, for a sentence that no rule decides being a decision: each line begins with the weight of the words
// after it. Fitted and written by “npm run fit:minutes”; words seen in few documents have none. Called by sentence-words.ts, and only where
// whole documents are read.

export const WORD_WEIGHTS = `
1.7 vert
1.4 approved godkjent
1.1 agreed blir
1.0 får til
0.9 accepted nei som
0.8 from kjøper orientering
0.7 adopted as stays ut år
0.6 goes kr og styret vart without
0.5 club falt godkjennes går held inga innkalling laget legges only rest slik svarer tatt utsett
0.4 ahead and be besluttet betaler carried chair decided etter fast framlegget frå go godkjende gruppa item landet no one ordningen over
0.4 record rejected saken samde signed svaret så to today tredje up
0.3 after av born bruker delt den dropped dropper egen enige etterretning for form forslaget første haust heretter holde ikkje it kommunen
0.3 list maks module moved moves møtet not off policy postponed printed proposed sakliste seconded selv subject take then tilbake utgår
0.3 utsettes vara vedtatt veke videre vilkår vitande volunteers yes
0.2 a access added answer any are autumn bank bare because begge beholder bestemt bestemte book brought bruk brukes budget close code da
0.2 dagar dagtid data dato deferred discussion drop dugnad each enn enstemmig ett evening everybody external fixed flyttes foreslått fra
0.2 føre ganger greit group half heile holdes innan innanfor innkjøp inntil ja konsortiet kontingenten koster kravet kroner lagd later leige
0.2 lyst minutes monthly more mot must nesten now nytt også ope opening opplæring parkering prosjektet ramme resolved resten røyster
0.2 samfunnshuset seg seks sender sendes skal skiftast skulane staden stay stedet stengd stå svart tek tekst term tillegg tilsette true utan
0.2 uten vakt ved vedteke veker vi vote was we year året
0.1 accept agenda alltid also amendment ansatte avtale avvik before beholdes being bekymret ble board boden bordet bruke brukt business både
0.1 ca change changes comes committee complete course dag dates datoen debate delte der dogs during dyrere dårleg døgn early ei elles end
0.1 enighet every fall five foreldra fortsatt four fram free først gang general gjøres godkjend godtar going gratis halde heating ho holder
0.1 hour hours høst if inn innen innenfor instead introduced klart kontakt kurs kvar kveld laurdagen leder legg ligge liked likevel lys
0.1 medlemer medlemmer meir melder member meninger mer midler minst måneder nasjonale ned neste night notes ny nynorsk nå offered old older
0.1 once online onsdagar opnar ordføraren ordninga other paid part pengar planlagt prisen proposal protokollen prøvd prøver punkt question
0.1 rammen rather referatet reiser replaced report request runde rundt rådet saka saman samd samme seier seminar sende service settes
0.1 settled shall she side sier since site skolen slutt sluttar slutter sommaren spurt start stede stille students stått submitted summer
0.1 søkere søknaden tar tas teken telt than thanks the tickets tilbodet timar timer tok tre under use utkastet venter være wants week
0.1 weekend will å åtte én
-0.1 account accounts again all alle allerede already alternativer ansvar ansvaret antall apologies applied argued attendance avtalen away
-0.1 back bad band below best bestilt besøk beta betalt between bibliotekene biblioteket bilete billigste both bra bring budsjettet bytte
-0.1 call can cent charge children circulated come complained conference consortium coordinator dagen dager days de deal decision dele
-0.1 direktøren doubled dr drøftet dugnaden earlier eier ein eleven elever ellers en ennå entreprenøren expected failed favour fee felles
-0.1 felt fint fire first flytta flyttet forfall forhånd forklarte forrige fortalde fortalte found further gav gebyr gets given gjerne
-0.1 gjorde god gone grant gått hand hatt helg heller helst helt here hi his hjelper hvis hvor høgt informed informerte ingen innlogging
-0.1 innsatsen innspill innvilget is its joint kanskje kept kl klaget klokka knew kome kommet kommunar konto kontrakten kor korpset korte
-0.1 kostnadene krever kultur kutte kvartal laga lagt langt late leave left legal lek lengre lese levert libraries licence liker limited
-0.1 long longer lukka lurte lånte løsninger make manager meinte melding men mest mindre minnet minste minte minutt miss morgenen mr mrs ms
-0.1 my måneden møtene møterom møtte natt nattevaktene nede never next nobody nok noko noted nye nyttår on oppe opplegg opplyste oppvekst
-0.1 our papir pay peika people per plar plass play pointed positive prosjekt prosjektgruppa påmeldte påpekte påske rapport read received
-0.1 recorded records ref rekneskapen reminded results rettet review revisor rise runs rydde safety sak saker saknar same sammen satt school
-0.1 schools second seen sheets signert sin sist sju skeptisk skrevet skrive skulen skulle slutte snakka sparebanken split spurde stad
-0.1 starts statistikken stengje stengt stillingen stilte straumen styremøte styringsgruppa ståande står suggested support svar svara svare
-0.1 switched søknader tabled taken takes takk takka takket talked tall test their them think those tilbod tilbud tilsyn time tjue told took
-0.1 training treng trenger trinn tror truleg trur turned uke utval utvalet utvalget vakter vaktmesteren varslet veit vendor venta venue
-0.1 versjonen virker vore vurdert wait waiting wanted weeks welcomed when wondered work written wrong years åpen
-0.2 alt an ask att budsjett complaints contract contractor council dagens del deltar dem dersom did done drift då eit eitt eller everyone
-0.2 explained figures final find fjor folk foretrekker fristen full fylkene fylket før ført garderoben gikk gjekk gjer godt good gå
-0.2 handsama happy he hei hilsen hun hvem i in jeg kjem kunne kva lage lang lenge library lite manglar mangler meiner meldt mellom mener
-0.2 mente mill most mye møte nabokommunen need ni noe nokon none når open or order others out pm presenterte programme project put redd
-0.2 referat rektor sa see sendte sent sette showed siden sine sjå snakket so sommeren stilling student særlig taket tala tallene thinks
-0.2 third thought three through tid tilgang uker ute utkast valgkomité vedtok vente vera ville viser went which winter ønskjer
-0.3 at betre dei det does down etterlyste fikk flere få fått gjennom gjør have hvordan kommunestyret leverandøren ligger mange members noen
-0.3 om opinions opp redegjorde sagt said sidan six skreiv spørsmål stage still ta thanked that too us vil want what
-0.4 been bli bør do fem ferdig foreslo han hausten hos kom kommer la last ligg like meet mål new orienterte partners presented reported
-0.4 there were whether who årsmøtet ønsker
-0.5 about asked could ferdige forslag her hva kven meeting should this vedtak
-0.6 kan må would
-0.7 dette had hadde viste
-0.8 has var
-0.9 er
-1.4 har
`;
