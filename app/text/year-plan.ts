// Words of the year plan. Imported by that screen alone.
import { area } from './language.ts';

export const yearPlan = area({
  nb: {
    title: (year: number) => `Årsplan ${year}`,
    keys: 'Venstre og høyre piltast går fra kort til kort, opp og ned til en annen måned. Enter åpner. Skift og venstre eller høyre flytter en dag, Skift og opp eller ned en måned.',
    previousYear: (year: number) => `Forrige år, ${year}`,
    nextYear: (year: number) => `Neste år, ${year}`,
    thisYear: 'Til i år',
    week: (week: number) => `u${week}`,
    month: (name: string, cards: number) => `${name}, ${cards} kort`,
    whole: (month: string) => `Planlagt i ${month}, uten dag`,
    today: 'i dag',
    moved: (title: string, when: string) => `«${title}» flyttet til ${when}`,
    edge: (year: number) => `Kortet flyttes ikke ut av ${year} herfra`,
    empty: (year: number) =>
      `Ingen kort har dato i ${year} ennå. Gi et kort en dato på tavla, så står det her.`,
    noMatch: 'Ingen kort passer med filteret.',
    undated: (n: number) => `${n} kort uten dato står på tavla`,
    print: 'Skriv ut',
  },
  nn: {
    title: (year: number) => `Årsplan ${year}`,
    keys: 'Venstre og høgre piltast går frå kort til kort, opp og ned til ein annan månad. Enter opnar. Skift og venstre eller høgre flyttar ein dag, Skift og opp eller ned ein månad.',
    previousYear: (year: number) => `Førre år, ${year}`,
    nextYear: (year: number) => `Neste år, ${year}`,
    thisYear: 'Til i år',
    week: (week: number) => `v${week}`,
    month: (name: string, cards: number) => `${name}, ${cards} kort`,
    whole: (month: string) => `Planlagt i ${month}, utan dag`,
    today: 'i dag',
    moved: (title: string, when: string) => `«${title}» flytta til ${when}`,
    edge: (year: number) => `Kortet blir ikkje flytta ut av ${year} herifrå`,
    empty: (year: number) =>
      `Ingen kort har dato i ${year} enno. Gi eit kort ein dato på tavla, så står det her.`,
    noMatch: 'Ingen kort passar med filteret.',
    undated: (n: number) => `${n} kort utan dato står på tavla`,
    print: 'Skriv ut',
  },
  en: {
    title: (year: number) => `Year plan ${year}`,
    keys: 'The left and right arrow keys go from card to card, up and down to another month. Enter opens. Shift and left or right moves a day, Shift and up or down a month.',
    previousYear: (year: number) => `Previous year, ${year}`,
    nextYear: (year: number) => `Next year, ${year}`,
    thisYear: 'To this year',
    week: (week: number) => `w${week}`,
    month: (name: string, cards: number) => `${name}, ${cards} ${cards === 1 ? 'card' : 'cards'}`,
    whole: (month: string) => `Planned in ${month}, without a day`,
    today: 'today',
    moved: (title: string, when: string) => `“${title}” moved to ${when}`,
    edge: (year: number) => `The card is not moved out of ${year} from here`,
    empty: (year: number) =>
      `No cards have a date in ${year} yet. Give a card a date on the board, and it stands here.`,
    noMatch: 'No cards match the filter.',
    undated: (n: number) => `${n} ${n === 1 ? 'card' : 'cards'} without a date on the board`,
    print: 'Print',
  },
});
