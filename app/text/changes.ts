// Words for what is added to cards and taken from them in a menu that stays open: people and tags. Said, never shown.
import { area } from './language.ts';

export const changes = area({
  nb: {
    added: (what: string, name: string) => `${what}: ${name} er lagt til`,
    taken: (what: string, name: string) => `${what}: ${name} er tatt bort`,
    /** Follows the name of a person or a tag that not all the chosen cards have. */
    onSome: 'noen av kortene',
  },
  nn: {
    added: (what, name) => `${what}: ${name} er lagd til`,
    taken: (what, name) => `${what}: ${name} er teken bort`,
    onSome: 'nokre av korta',
  },
  en: {
    added: (what, name) => `${what}: ${name} added`,
    taken: (what, name) => `${what}: ${name} removed`,
    onSome: 'some of the cards',
  },
});
