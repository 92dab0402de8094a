// The filter in an address, so that a filtered board can be sent to others: `q`. Called by use-filter.ts and links.
import type { Person } from '../board.ts';
import { KINDS } from '../card.ts';
import { textWithMe, textWithoutMe } from './edit-query.ts';
import { printQuery } from './print-query.ts';
import type { QueryLanguage, Term } from './query.ts';

/**
 * The text in `q`. Addresses from before the language have `kind` and `who` (people's ids) beside it, both any number of
 * times: these are read as terms before it. A person who is no more is asked for by id, so that nothing passes that didn't.
 */
export function readFilter(
  params: URLSearchParams,
  people: readonly Person[],
  language: QueryLanguage,
): string {
  const asked = params.getAll('kind');
  const kinds = KINDS.filter((kind) => asked.includes(kind));
  const ids = [...new Set(params.getAll('who'))].filter((id) => id !== '');
  const names = ids.map((id) => ({ name: people.find((one) => one.id === id)?.name ?? id }));
  const terms: Term[] = [
    ...(kinds.length > 0 ? [{ key: 'kind', not: false, any: kinds } as const] : []),
    ...(names.length > 0 ? [{ key: 'person', not: false, any: names } as const] : []),
  ];
  const text = params.get('q') ?? '';
  return terms.length === 0 ? text : `${printQuery({ terms }, language)} ${text}`.trim();
}

/** The address' other parameters with this filter in place of the one that was there. Changes nothing that it is given. */
export function writeFilter(text: string, params: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams(params);
  for (const name of ['kind', 'who', 'q']) written.delete(name);
  if (text.trim() !== '') written.set('q', text.trim());
  return written;
}

const withText = (search: string, change: (text: string) => string): string => {
  const params = new URLSearchParams(search);
  const text = params.get('q');
  if (text === null || change(text) === text) return search;
  params.set('q', change(text));
  return params.toString();
};

/** A saved search as the one who opens it sees it: their name for `@meg`, so that what they send on shows others the same. */
export const searchWithoutMe = (search: string, myName: string): string =>
  withText(search, (text) => textWithoutMe(text, myName));

/** The search with `@meg` for my name; null when it doesn't name me. */
export function searchWithMe(search: string, myName: string, language: QueryLanguage): string | null {
  const mine = withText(search, (text) => textWithMe(text, myName, language));
  return mine === search ? null : mine;
}
