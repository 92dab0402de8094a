// Words of the line to the server: what is saved, what waits, and what to do when it does not get through (R4).
import { area } from './language.ts';

export const live = area({
  nb: {
    saveState: 'Lagring',
    saved: 'Lagret',
    allSaved: 'Alt er lagret',
    saving: 'Lagrer …',
    loading: 'Kobler til …',
    offline: 'Frakoblet',
    offlineSafe: 'Frakoblet – trygt lagret her',
    offlineUnsafe: 'Frakoblet – la fanen stå åpen',
    nothingWaits: 'du kan jobbe videre',
    waits: 'sendes når nettet er tilbake',
    notSaved: 'Ikke lagret',
    unsent: 'noe er ikke sendt',
    blocked: 'Får ikke sendt endringer',
    blockedWhat:
      'Nettsiden kommer fram, men linja som sender endringene, blir stoppet på veien. Det er som oftest en brannmur, en proxy eller et nettlesertillegg.',
    blockedDo:
      'Prøv et annet nett, eller be dem som drifter nettet, om å slippe gjennom WebSocket hit. Vi prøver igjen hele tiden.',
    notStored: 'Serveren får ikke lagret',
    unstored: 'noe er ikke lagret',
    notStoredWhat:
      'Serveren får ikke skrevet nye endringer til disken sin. Det som var lagret fra før, er trygt. Det nye når ikke fram til de andre ennå.',
    notStoredSafe:
      'Det som ikke er lagret, ligger trygt i denne nettleseren og tåler at du lukker siden. Du kan jobbe videre.',
    notStoredOnlyHere: 'Det som ikke er lagret, finnes bare i denne fanen. La den stå åpen.',
    notStoredGoOn:
      'Du kan jobbe videre: Det du skriver, ligger trygt i denne nettleseren til serveren får lagret det.',
    notStoredWait:
      'Det du skriver nå, finnes bare i denne fanen til serveren får lagret det. La den stå åpen.',
    notStoredDo:
      'Alt blir lagret av seg selv når disken tar imot igjen. Si fra til den som drifter serveren: Disken er kanskje full.',
    turnedAway: 'Ikke med i referatet',
    turnedAwayWhat:
      'Referatet var gjort ferdig da det du skrev, nådde fram, og et ferdig referat endres ikke. Det du skrev, blir liggende her til du tar det bort.',
    signedOut: 'Du er logget ut',
    signedOutWhat: 'Økten er slutt, så ingenting blir sendt herfra.',
    signedOutDo: 'Logg inn igjen, så blir det som venter, sendt.',
    signIn: 'Logg inn',
    notAdmitted: 'Du har ikke tilgang lenger',
    notAdmittedWhat: 'Tavla finnes ikke, eller du er ikke med i gruppa lenger.',
    notAdmittedDo: 'Spør noen i gruppa om en ny invitasjon.',
    safeHere: 'Det som ikke er sendt, ligger trygt i denne nettleseren og tåler at du lukker siden.',
    onlyHere: 'Det som ikke er sendt, finnes bare i denne fanen. La den stå åpen.',
    /** A part of the screen that is fetched when it is opened. */
    part: {
      offline: 'Dette får du åpnet når nettet er tilbake.',
      online: 'Dette lot seg ikke hente. Prøv igjen, eller last siden på nytt.',
    },
    prose: {
      tools: 'Utforming',
      bold: 'Fet',
      italic: 'Kursiv',
      heading: 'Overskrift',
      bulletList: 'Punktliste',
      orderedList: 'Nummerert liste',
      hint: 'Skriv noe om dette …',
      missing: 'Teksten kan ikke åpnes uten nett ennå. Den ligger trygt, og kommer når du er på nett igjen.',
    },
  },
  nn: {
    saveState: 'Lagring',
    saved: 'Lagra',
    allSaved: 'Alt er lagra',
    saving: 'Lagrar …',
    loading: 'Koplar til …',
    offline: 'Fråkopla',
    offlineSafe: 'Fråkopla – trygt lagra her',
    offlineUnsafe: 'Fråkopla – lat fana stå open',
    nothingWaits: 'du kan arbeide vidare',
    waits: 'blir sende når nettet er tilbake',
    notSaved: 'Ikkje lagra',
    unsent: 'noko er ikkje sendt',
    blocked: 'Får ikkje sendt endringar',
    blockedWhat:
      'Nettsida kjem fram, men lina som sender endringane, blir stoppa på vegen. Det er oftast ein brannmur, ein proxy eller eit nettlesartillegg.',
    blockedDo:
      'Prøv eit anna nett, eller be dei som driftar nettet, om å sleppe gjennom WebSocket hit. Vi prøver igjen heile tida.',
    notStored: 'Tenaren får ikkje lagra',
    unstored: 'noko er ikkje lagra',
    notStoredWhat:
      'Tenaren får ikkje skrive nye endringar til disken sin. Det som var lagra frå før, er trygt. Det nye når ikkje fram til dei andre enno.',
    notStoredSafe:
      'Det som ikkje er lagra, ligg trygt i denne nettlesaren og toler at du lèt att sida. Du kan arbeide vidare.',
    notStoredOnlyHere: 'Det som ikkje er lagra, finst berre i denne fana. Lat henne stå open.',
    notStoredGoOn:
      'Du kan arbeide vidare: Det du skriv, ligg trygt i denne nettlesaren til tenaren får lagra det.',
    notStoredWait: 'Det du skriv no, finst berre i denne fana til tenaren får lagra det. Lat henne stå open.',
    notStoredDo:
      'Alt blir lagra av seg sjølv når disken tek imot att. Sei frå til den som driftar tenaren: Disken er kanskje full.',
    turnedAway: 'Ikkje med i referatet',
    turnedAwayWhat:
      'Referatet var gjort ferdig då det du skreiv, nådde fram, og eit ferdig referat blir ikkje endra. Det du skreiv, blir liggjande her til du tek det bort.',
    signedOut: 'Du er logga ut',
    signedOutWhat: 'Økta er slutt, så ingenting blir sendt herifrå.',
    signedOutDo: 'Logg inn att, så blir det som ventar, sendt.',
    signIn: 'Logg inn',
    notAdmitted: 'Du har ikkje tilgang lenger',
    notAdmittedWhat: 'Tavla finst ikkje, eller du er ikkje med i gruppa lenger.',
    notAdmittedDo: 'Spør nokon i gruppa om ein ny invitasjon.',
    safeHere: 'Det som ikkje er sendt, ligg trygt i denne nettlesaren og toler at du lèt att sida.',
    onlyHere: 'Det som ikkje er sendt, finst berre i denne fana. Lat henne stå open.',
    part: {
      offline: 'Dette får du opna når nettet er tilbake.',
      online: 'Dette lét seg ikkje hente. Prøv igjen, eller last sida på nytt.',
    },
    prose: {
      tools: 'Utforming',
      bold: 'Feit',
      italic: 'Kursiv',
      heading: 'Overskrift',
      bulletList: 'Punktliste',
      orderedList: 'Nummerert liste',
      hint: 'Skriv noko om dette …',
      missing: 'Teksten kan ikkje opnast utan nett enno. Han ligg trygt, og kjem når du er på nett att.',
    },
  },
  en: {
    saveState: 'Saving',
    saved: 'Saved',
    allSaved: 'Everything is saved',
    saving: 'Saving …',
    loading: 'Connecting …',
    offline: 'Offline',
    offlineSafe: 'Offline – safely kept here',
    offlineUnsafe: 'Offline – keep this tab open',
    nothingWaits: 'you can go on working',
    waits: 'sent when the network is back',
    notSaved: 'Not saved',
    unsent: 'something has not been sent',
    blocked: 'Changes do not get through',
    blockedWhat:
      'The page gets through, but the line that carries the changes is stopped on the way. Mostly that is a firewall, a proxy or a browser extension.',
    blockedDo:
      'Try another network, or ask those who run it to let WebSocket through to this address. We keep trying.',
    notStored: 'The server cannot save',
    unstored: 'something has not been saved',
    notStoredWhat:
      'The server cannot write new changes to its disk. What was saved before is safe. The others do not see what is new yet.',
    notStoredSafe:
      'What has not been saved is safe in this browser, even if you close the page. You can go on working.',
    notStoredOnlyHere: 'What has not been saved is only in this tab. Keep it open.',
    notStoredGoOn:
      'You can go on working: what you write is safe in this browser until the server can save it.',
    notStoredWait: 'What you write now is only in this tab until the server can save it. Keep the tab open.',
    notStoredDo:
      'Everything is saved by itself when the disk works again. Tell whoever runs the server: the disk may be full.',
    turnedAway: 'Not in the minutes',
    turnedAwayWhat:
      'The minutes had been finalised when what you wrote arrived, and final minutes do not change. What you wrote stays here until you remove it.',
    signedOut: 'You are signed out',
    signedOutWhat: 'The session has ended, so nothing is sent from here.',
    signedOutDo: 'Sign in again, and what is waiting will be sent.',
    signIn: 'Sign in',
    notAdmitted: 'You no longer have access',
    notAdmittedWhat: 'There is no such board, or you are no longer in the group.',
    notAdmittedDo: 'Ask somebody in the group for a new invitation.',
    safeHere: 'What has not been sent is safe in this browser, even if you close the page.',
    onlyHere: 'What has not been sent is only in this tab. Keep it open.',
    part: {
      offline: 'You can open this when the network is back.',
      online: 'This could not be fetched. Try again, or reload the page.',
    },
    prose: {
      tools: 'Formatting',
      bold: 'Bold',
      italic: 'Italic',
      heading: 'Heading',
      bulletList: 'Bulleted list',
      orderedList: 'Numbered list',
      hint: 'Write something about this …',
      missing:
        'The text cannot be opened without network yet. It is safe, and comes when you are online again.',
    },
  },
});
