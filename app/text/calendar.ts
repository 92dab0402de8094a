// Words of the calendar screen: addresses that other calendars subscribe to. Imported by that screen itself and not by
// all-words.ts, so that no other page fetches them.
import { area } from './language.ts';

export const calendar = area({
  nb: {
    title: 'Kalender',
    intro:
      'Se kortene i kalenderen du bruker til daglig. Kalenderen følger med når kort flyttes, får ny tittel eller blir ferdige.',
    what: 'Hva kalenderen skal vise',
    whatHelp: 'Filteret gjelder også kort som kommer til senere.',
    shows: (n: number) => (n === 1 ? '1 kort med dato passer nå.' : `${n} kort med dato passer nå.`),
    make: 'Lag adresse',
    full: (n: number) =>
      `Du har ${n} adresser, og flere blir det ikke plass til. Trekk tilbake en du ikke bruker.`,
    address: 'Adressen til kalenderen',
    addressHelp:
      'Kopier den nå, for den vises bare denne ene gangen. Alle som har adressen, kan lese disse kortene: hold den for deg selv.',
    copy: 'Kopier',
    copied: 'Adressen er kopiert',
    open: 'Åpne i kalenderprogrammet',
    mine: 'Adressene dine',
    none: 'Ingen ennå. Lag den første med knappen «Lag adresse».',
    all: 'Alle kort',
    madeOn: (day: string) => `laget ${day}`,
    readOn: (day: string) => `sist hentet ${day}`,
    neverRead: 'ikke hentet ennå',
    revoke: 'Trekk tilbake',
    revokeFully: (what: string) => `Trekk tilbake: ${what}`,
    revokeHelp: 'Kalenderne som bruker adressen, får ikke flere kort. Adressen kan ikke tas i bruk igjen.',
    revokeNow: 'Trekk tilbake nå',
    revoked: 'Adressen er trukket tilbake',
    how: 'Slik legger du den inn',
    howHelp:
      'Google og Outlook henter fra internett: de finner bare en tavle som kan nås derfra. Det kan gå noen timer før de viser en endring.',
    outlook: {
      name: 'Outlook',
      first: 'Åpne Kalender, og velg «Legg til kalender».',
      second: 'Velg «Abonner fra nettet», og lim inn adressen.',
      third: 'Gi kalenderen et navn, og velg «Importer».',
    },
    google: {
      name: 'Google Kalender',
      first: 'Åpne Google Kalender på en datamaskin, og trykk på pluss ved «Andre kalendere».',
      second: 'Velg «Fra nettadresse», og lim inn adressen.',
      third: 'Velg «Legg til kalender».',
    },
    apple: {
      name: 'Apple Kalender',
      first: 'På Mac: velg «Arkiv» og «Nytt kalenderabonnement».',
      second: 'På iPhone: velg «Kalendere», «Legg til kalender» og «Legg til kalenderabonnement».',
      third: 'Lim inn adressen, og velg «Abonner».',
    },
  },
  nn: {
    title: 'Kalender',
    intro:
      'Sjå korta i kalenderen du bruker til dagleg. Kalenderen følgjer med når kort blir flytta, får ny tittel eller blir ferdige.',
    what: 'Kva kalenderen skal vise',
    whatHelp: 'Filteret gjeld òg kort som kjem til seinare.',
    shows: (n: number) => (n === 1 ? '1 kort med dato passar no.' : `${n} kort med dato passar no.`),
    make: 'Lag adresse',
    full: (n: number) =>
      `Du har ${n} adresser, og fleire er det ikkje plass til. Trekk tilbake ei du ikkje bruker.`,
    address: 'Adressa til kalenderen',
    addressHelp:
      'Kopier ho no, for ho blir vist berre denne eine gongen. Alle som har adressa, kan lese desse korta: hald ho for deg sjølv.',
    copy: 'Kopier',
    copied: 'Adressa er kopiert',
    open: 'Opne i kalenderprogrammet',
    mine: 'Adressene dine',
    none: 'Ingen enno. Lag den første med knappen «Lag adresse».',
    all: 'Alle kort',
    madeOn: (day: string) => `laga ${day}`,
    readOn: (day: string) => `sist henta ${day}`,
    neverRead: 'ikkje henta enno',
    revoke: 'Trekk tilbake',
    revokeFully: (what: string) => `Trekk tilbake: ${what}`,
    revokeHelp:
      'Kalendrane som bruker adressa, får ikkje fleire kort. Adressa kan ikkje takast i bruk igjen.',
    revokeNow: 'Trekk tilbake no',
    revoked: 'Adressa er trekt tilbake',
    how: 'Slik legg du ho inn',
    howHelp:
      'Google og Outlook hentar frå internett: dei finn berre ei tavle som kan nåast derfrå. Det kan gå nokre timar før dei viser ei endring.',
    outlook: {
      name: 'Outlook',
      first: 'Opne Kalender, og vel «Legg til kalender».',
      second: 'Vel «Abonner frå nettet», og lim inn adressa.',
      third: 'Gi kalenderen eit namn, og vel «Importer».',
    },
    google: {
      name: 'Google Kalender',
      first: 'Opne Google Kalender på ei datamaskin, og trykk på pluss ved «Andre kalendrar».',
      second: 'Vel «Frå nettadresse», og lim inn adressa.',
      third: 'Vel «Legg til kalender».',
    },
    apple: {
      name: 'Apple Kalender',
      first: 'På Mac: vel «Arkiv» og «Nytt kalenderabonnement».',
      second: 'På iPhone: vel «Kalendrar», «Legg til kalender» og «Legg til kalenderabonnement».',
      third: 'Lim inn adressa, og vel «Abonner».',
    },
  },
  en: {
    title: 'Calendar',
    intro:
      'See the cards in the calendar you use every day. It keeps up when cards are moved, renamed or done.',
    what: 'What the calendar shows',
    whatHelp: 'The filter holds for cards that are added later, too.',
    shows: (n: number) => (n === 1 ? '1 card with a date matches now.' : `${n} cards with a date match now.`),
    make: 'Make an address',
    full: (n: number) => `You have ${n} addresses, and there is no room for more. Revoke one you don’t use.`,
    address: 'The calendar’s address',
    addressHelp:
      'Copy it now: it is shown this once. Anyone who has the address can read these cards, so keep it to yourself.',
    copy: 'Copy',
    copied: 'The address is copied',
    open: 'Open in the calendar app',
    mine: 'Your addresses',
    none: 'None yet. Make the first with the button “Make an address”.',
    all: 'All cards',
    madeOn: (day: string) => `made ${day}`,
    readOn: (day: string) => `last fetched ${day}`,
    neverRead: 'not fetched yet',
    revoke: 'Revoke',
    revokeFully: (what: string) => `Revoke: ${what}`,
    revokeHelp: 'Calendars that use the address get no more cards. The address can’t be used again.',
    revokeNow: 'Revoke now',
    revoked: 'The address is revoked',
    how: 'How to add it',
    howHelp:
      'Google and Outlook fetch from the internet: they only find a board that can be reached from there. It may take some hours before they show a change.',
    outlook: {
      name: 'Outlook',
      first: 'Open Calendar and choose “Add calendar”.',
      second: 'Choose “Subscribe from web” and paste the address.',
      third: 'Give the calendar a name and choose “Import”.',
    },
    google: {
      name: 'Google Calendar',
      first: 'Open Google Calendar on a computer and press plus beside “Other calendars”.',
      second: 'Choose “From URL” and paste the address.',
      third: 'Choose “Add calendar”.',
    },
    apple: {
      name: 'Apple Calendar',
      first: 'On a Mac: choose “File” and “New Calendar Subscription”.',
      second: 'On an iPhone: choose “Calendars”, “Add Calendar” and “Add Subscription Calendar”.',
      third: 'Paste the address and choose “Subscribe”.',
    },
  },
});
