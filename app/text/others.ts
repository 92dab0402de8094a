// Words for what others did on the board meanwhile, as it is announced. A board doesn't know who did what, so nobody is named.
import type { OtherChanges } from '../domain/other-changes.ts';
import { area, type Language } from './language.ts';

export const others = area({
  nb: {
    added: (title: string) => `Nytt kort: ${title}`,
    manyAdded: (n: number) => `${n} nye kort fra andre`,
    changed: (title: string) => `Endret av andre: ${title}`,
    manyChanged: (n: number) => `${n} kort ble endret av andre`,
    deleted: (title: string) => `Slettet av andre: ${title}`,
    manyDeleted: (n: number) => `${n} kort ble slettet av andre`,
    untitled: 'uten tittel',
  },
  nn: {
    added: (title: string) => `Nytt kort: ${title}`,
    manyAdded: (n: number) => `${n} nye kort frå andre`,
    changed: (title: string) => `Endra av andre: ${title}`,
    manyChanged: (n: number) => `${n} kort vart endra av andre`,
    deleted: (title: string) => `Sletta av andre: ${title}`,
    manyDeleted: (n: number) => `${n} kort vart sletta av andre`,
    untitled: 'utan tittel',
  },
  en: {
    added: (title: string) => `New card: ${title}`,
    manyAdded: (n: number) => `${n} new cards by others`,
    changed: (title: string) => `Changed by others: ${title}`,
    manyChanged: (n: number) => `${n} cards were changed by others`,
    deleted: (title: string) => `Deleted by others: ${title}`,
    manyDeleted: (n: number) => `${n} cards were deleted by others`,
    untitled: 'untitled',
  },
});

/** One sentence a kind of change: by its title when it is one card, by number when there are more; '' when there is none. */
export const sayOtherChanges = ({ added, changed, deleted }: OtherChanges, language: Language): string => {
  const words = others[language];
  const say = (
    cards: ReadonlyMap<string, string>,
    one: (title: string) => string,
    many: (n: number) => string,
  ) => {
    const [title] = cards.values();
    if (title === undefined) return [];
    return [cards.size > 1 ? many(cards.size) : one(title.trim() || words.untitled)];
  };
  return [
    ...say(added, words.added, words.manyAdded),
    ...say(changed, words.changed, words.manyChanged),
    ...say(deleted, words.deleted, words.manyDeleted),
  ].join('. ');
};
