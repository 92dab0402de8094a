// Words of the wheel as a page for people without an account. Not among all words (words.tsx): only the server writes it.
import { area } from './language.ts';

export const sharedPage = area({
  nb: {
    title: (year: number) => `Årshjulet ${year}`,
    months: 'Måned for måned',
    month: (name: string, cards: number) => `${name}, ${cards} kort`,
    nothing: (year: number) => `Ingenting er satt opp i ${year} ennå.`,
    untitled: 'Uten tittel',
    kinds: { case: 'sak', action: 'aksjonspunkt', communication: 'kommunikasjon' },
    drawn: (day: string, time: string) => `Tegnet ${day} kl. ${time}`,
    by: 'Laget med Årring',
    goneTitle: 'Her er det ingenting å se nå',
    gone: 'Lenken gjelder ikke lenger, eller adressen er ikke riktig. Spør den du fikk den av, om en ny.',
    wait: 'Det er spurt for mange ganger herfra. Prøv igjen om et kvarter.',
  },
  nn: {
    title: (year: number) => `Årshjulet ${year}`,
    months: 'Månad for månad',
    month: (name: string, cards: number) => `${name}, ${cards} kort`,
    nothing: (year: number) => `Ingenting er sett opp i ${year} enno.`,
    untitled: 'Utan tittel',
    kinds: { case: 'sak', action: 'aksjonspunkt', communication: 'kommunikasjon' },
    drawn: (day: string, time: string) => `Teikna ${day} kl. ${time}`,
    by: 'Laga med Årring',
    goneTitle: 'Her er det ingenting å sjå no',
    gone: 'Lenkja gjeld ikkje lenger, eller adressa er ikkje rett. Spør den du fekk ho av, om ei ny.',
    wait: 'Det er spurt for mange gonger herifrå. Prøv igjen om eit kvarter.',
  },
  en: {
    title: (year: number) => `The year wheel ${year}`,
    months: 'Month by month',
    month: (name: string, cards: number) => `${name}, ${cards} ${cards === 1 ? 'card' : 'cards'}`,
    nothing: (year: number) => `Nothing is planned in ${year} yet.`,
    untitled: 'Untitled',
    kinds: { case: 'case', action: 'action item', communication: 'communication' },
    drawn: (day: string, time: string) => `Drawn ${day} at ${time}`,
    by: 'Made with Årring',
    goneTitle: 'There is nothing to see here now',
    gone: 'The link is no longer valid, or the address is wrong. Ask whoever gave it to you for a new one.',
    wait: 'Too many requests came from here. Try again in a quarter of an hour.',
  },
});
