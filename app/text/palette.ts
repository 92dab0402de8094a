// Words of the way to the command palette, and of what the board offers in it.
import { area } from './language.ts';

export const palette = area({
  nb: {
    search: 'Søk',
    searchAll: 'Søk i alt, eller gjør noe',
    newCard: 'Nytt kort',
    columnsBy: (lens: string) => `Kolonner etter ${lens.toLowerCase()}`,
  },
  nn: {
    search: 'Søk',
    searchAll: 'Søk i alt, eller gjer noko',
    newCard: 'Nytt kort',
    columnsBy: (lens: string) => `Kolonnar etter ${lens.toLowerCase()}`,
  },
  en: {
    search: 'Search',
    searchAll: 'Search everything, or do something',
    newCard: 'New card',
    columnsBy: (lens: string) => `Columns by ${lens.toLowerCase()}`,
  },
});
