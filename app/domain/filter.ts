// Which cards are shown: kinds, people and words. It lives in the address, so that a filtered board can be sent to others.
// Called by the board and the wheel for every card.
import type { Board } from './board.ts';
import { type Card, KINDS, type Kind, type PersonId } from './card.ts';
import { fold } from './fold.ts';

export type Filter = {
  /** Any of these; empty is all kinds. */
  readonly kinds: readonly Kind[];
  /** Cards of which any of these is an assignee; empty is everybody's. */
  readonly people: readonly PersonId[];
  /** Words that must all be there, as typed. `#økonomi` is looked for in tags only. */
  readonly text: string;
};

export const NO_FILTER: Filter = { kinds: [], people: [], text: '' };

const isKind = (text: string): text is Kind => KINDS.includes(text as Kind);

/** From the address' `kind`, `who` (both may repeat) and `q`. What it doesn't know is left out. */
export function readFilter(params: URLSearchParams): Filter {
  const asked = params.getAll('kind');
  return {
    kinds: KINDS.filter((kind) => asked.includes(kind)),
    people: [...new Set(params.getAll('who'))].filter((id) => id !== ''),
    text: params.get('q') ?? '',
  };
}

/** The address' other parameters with this filter in place of the one that was there. Changes nothing that it is given. */
export function writeFilter(filter: Filter, params: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams(params);
  for (const name of ['kind', 'who', 'q']) written.delete(name);
  for (const kind of filter.kinds.filter(isKind)) written.append('kind', kind);
  for (const id of filter.people) written.append('who', id);
  if (filter.text.trim() !== '') written.set('q', filter.text);
  return written;
}

type Named = { readonly id: string; readonly name: string };

const nameOf = (named: readonly Named[], id: string | null): string =>
  named.find((one) => one.id === id)?.name ?? '';

function hasWords(text: string, card: Card, board: Pick<Board, 'tags' | 'services'>): boolean {
  const words = fold(text).split(/\s+/);
  // A line break stands between the fields, so that no word matches across two of them.
  const tags = fold(card.tags.map((id) => nameOf(board.tags, id)).join('\n'));
  const all = `${fold(card.title)}\n${tags}\n${fold(nameOf(board.services, card.service))}`;
  return words.every((word) => (word.startsWith('#') ? tags.includes(word.slice(1)) : all.includes(word)));
}

/** Whether the card passes; the words are looked for in its title, its tags and the name of its service. */
export function matches(filter: Filter, card: Card, board: Pick<Board, 'tags' | 'services'>): boolean {
  const { kinds, people, text } = filter;
  if (kinds.length > 0 && !kinds.includes(card.kind)) return false;
  if (people.length > 0 && !card.assignees.some((id) => people.includes(id))) return false;
  return text.trim() === '' || hasWords(text, card, board);
}
