// Words of what opens over the wheel: a picture of it to download or print, and the ways to share it. Imported by the wheel's
// screen alone.
import { area } from './language.ts';

export const picture = area({
  nb: {
    open: 'Del',
    menu: 'Bilde og deling',
    yearPlan: 'Årsplan',
    name: 'Bilde av årshjulet',
    close: 'Lukk bilde og deling',
    title: 'Tittel på bildet',
    what: (shown: number, isFiltered: boolean) =>
      isFiltered ? `Bildet viser de ${shown} kortene i filteret.` : 'Bildet viser alle kort.',
    format: 'Filtype',
    svg: 'SVG, til skjerm og videre tegning',
    png: 'PNG, 300 dpi, til dokumenter og trykk',
    paper: 'Papir',
    download: 'Last ned bilde',
    print: 'Skriv ut',
    share: 'Del årshjulet med en lenke',
    shareHelp: 'For dem som ikke har konto. De kan bare se.',
  },
  nn: {
    open: 'Del',
    menu: 'Bilete og deling',
    yearPlan: 'Årsplan',
    name: 'Bilete av årshjulet',
    close: 'Lukk bilete og deling',
    title: 'Tittel på biletet',
    what: (shown: number, isFiltered: boolean) =>
      isFiltered ? `Biletet viser dei ${shown} korta i filteret.` : 'Biletet viser alle korta.',
    format: 'Filtype',
    svg: 'SVG, til skjerm og vidare teikning',
    png: 'PNG, 300 dpi, til dokument og trykk',
    paper: 'Papir',
    download: 'Last ned bilete',
    print: 'Skriv ut',
    share: 'Del årshjulet med ei lenkje',
    shareHelp: 'For dei som ikkje har konto. Dei kan berre sjå.',
  },
  en: {
    open: 'Share',
    menu: 'Picture and sharing',
    yearPlan: 'Year plan',
    name: 'A picture of the year wheel',
    close: 'Close picture and sharing',
    title: 'Title of the picture',
    what: (shown: number, isFiltered: boolean) =>
      isFiltered ? `The picture shows the ${shown} cards of the filter.` : 'The picture shows all cards.',
    format: 'File type',
    svg: 'SVG, for screens and further drawing',
    png: 'PNG, 300 dpi, for documents and print',
    paper: 'Paper',
    download: 'Download picture',
    print: 'Print',
    share: 'Share the year wheel by a link',
    shareHelp: 'For those without an account. They can only look.',
  },
});
