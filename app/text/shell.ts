// Words of what stands round every screen of a board: navigation, account menu, preferences.
import { area } from './language.ts';

export const shell = area({
  nb: {
    skip: 'Hopp til innholdet',
    mainNavigation: 'Hoved',
    board: 'Tavle',
    meetings: 'Møter',
    wheel: 'Årshjul',
    people: 'Folk',
    here: 'Her nå',
    account: 'Konto og innstillinger',
    language: 'Språk',
    languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
    colours: 'Farger',
    schemes: { auto: 'Som maskinen', light: 'Lys', dark: 'Mørk' },
    password: 'Passord',
    signOut: 'Logg ut',
    signOutUnsent: (n: number) =>
      n === 1
        ? '1 endring er ikke sendt ennå og blir borte fra denne maskinen hvis du logger ut nå.'
        : `${n} endringer er ikke sendt ennå og blir borte fra denne maskinen hvis du logger ut nå.`,
    signOutAnyway: 'Logg ut likevel',
    stay: 'Bli her',
    year: 'Året',
    errorTitle: 'Noe gikk galt',
    errorBody: 'Det du har skrevet, ligger trygt. Last siden på nytt, eller gå til tavla.',
    notFoundTitle: 'Fant ikke siden',
    notFoundBody: 'Adressen finnes ikke, eller du har ikke tilgang til den.',
    toStart: 'Til tavla',
  },
  nn: {
    skip: 'Hopp til innhaldet',
    mainNavigation: 'Hovud',
    board: 'Tavle',
    meetings: 'Møte',
    wheel: 'Årshjul',
    people: 'Folk',
    here: 'Her no',
    account: 'Konto og innstillingar',
    language: 'Språk',
    languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
    colours: 'Fargar',
    schemes: { auto: 'Som maskina', light: 'Lys', dark: 'Mørk' },
    password: 'Passord',
    signOut: 'Logg ut',
    signOutUnsent: (n: number) =>
      n === 1
        ? '1 endring er ikkje send enno og blir borte frå denne maskina om du loggar ut no.'
        : `${n} endringar er ikkje sende enno og blir borte frå denne maskina om du loggar ut no.`,
    signOutAnyway: 'Logg ut likevel',
    stay: 'Bli her',
    year: 'Året',
    errorTitle: 'Noko gjekk gale',
    errorBody: 'Det du har skrive, ligg trygt. Last sida på nytt, eller gå til tavla.',
    notFoundTitle: 'Fann ikkje sida',
    notFoundBody: 'Adressa finst ikkje, eller du har ikkje tilgang til henne.',
    toStart: 'Til tavla',
  },
  en: {
    skip: 'Skip to the content',
    mainNavigation: 'Main',
    board: 'Board',
    meetings: 'Meetings',
    wheel: 'Wheel',
    people: 'People',
    here: 'Here now',
    account: 'Account and settings',
    language: 'Language',
    languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
    colours: 'Colours',
    schemes: { auto: 'As the machine', light: 'Light', dark: 'Dark' },
    password: 'Password',
    signOut: 'Sign out',
    signOutUnsent: (n: number) =>
      n === 1
        ? '1 change has not been sent yet and will be gone from this machine if you sign out now.'
        : `${n} changes have not been sent yet and will be gone from this machine if you sign out now.`,
    signOutAnyway: 'Sign out all the same',
    stay: 'Stay here',
    year: 'The year',
    errorTitle: 'Something went wrong',
    errorBody: 'What you have written is safe. Load the page again, or go to the board.',
    notFoundTitle: 'Page not found',
    notFoundBody: 'The address does not exist, or you have no access to it.',
    toStart: 'To the board',
  },
});
