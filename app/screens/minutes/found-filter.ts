// Which of the found items are shown: by whose they are and by how sure the reader was. Used by meeting-screen.tsx.
import type { Person } from '../../domain/board.ts';
import type { FoundItem } from './found-items.ts';

/** `who`: a person's id, or one of these. */
export const ANYBODY = '';
export const NOBODY = '-nobody';
export const UNKNOWN = '-unknown';

export type FoundFilter = { readonly who: string; readonly sure: 'any' | 'sure' | 'unsure' };
export const SHOW_ALL: FoundFilter = { who: ANYBODY, sure: 'any' };

const isOf = ({ draft: { people, unknown } }: FoundItem, who: string): boolean => {
  if (who === ANYBODY) return true;
  if (who === NOBODY) return people.length === 0 && unknown.length === 0;
  return who === UNKNOWN ? unknown.length > 0 : people.includes(who);
};

/** The reader was sure, it is not asked whose it is, and no card says the same. */
const isSure = ({ action, draft, like }: FoundItem): boolean =>
  action.confidence === 'high' && draft.unknown.length === 0 && !like;

/** Rejected ones have a place of their own. */
export const shownItems = (items: readonly FoundItem[], { who, sure }: FoundFilter): readonly FoundItem[] =>
  items.filter(
    (item) =>
      item.state !== 'rejected' && isOf(item, who) && (sure === 'any' || (sure === 'sure') === isSure(item)),
  );

export type WhoChoice = { readonly who: string; readonly name: string | null; readonly count: number };

/** Only who has something; people in the board's order, then nobody and names that mean nobody. */
export const whoChoices = (items: readonly FoundItem[], people: readonly Person[]): readonly WhoChoice[] =>
  [
    ...people.map(({ id, name }) => ({ who: id, name })),
    { who: NOBODY, name: null },
    { who: UNKNOWN, name: null },
  ]
    .map((choice) => ({
      ...choice,
      count: items.filter((item) => item.state !== 'rejected' && isOf(item, choice.who)).length,
    }))
    .filter(({ count }) => count > 0);

/** What may be accepted in one go. */
export const sureItems = (shown: readonly FoundItem[]): readonly FoundItem[] =>
  shown.filter((item) => item.state === 'offered' && isSure(item));
