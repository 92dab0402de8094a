// Names in a query that nobody and nothing has. Not wrong, since they may come, but worth saying. Called by the filter bar.
import { fold } from '../fold.ts';
import { meant } from './names-meant.ts';
import { nearest } from './nearest.ts';
import type { FilterContext, Query, Spot, Term } from './query.ts';

export type UnknownName = Spot & {
  readonly of: 'person' | 'tag' | 'service' | 'audience' | 'channel';
  readonly name: string;
  /** Somebody's or something's name that is near; null when none is. */
  readonly near: string | null;
};

type Named = { readonly name: string; readonly vendor?: string };

/** In the order of the text. A query that was not read from a text has no spots: those are 0–0. */
export function unknownNames(query: Query, context: FilterContext): UnknownName[] {
  return query.terms.flatMap((term) => {
    const all = listOf(term, context);
    if (all === null) return [];
    return term.any.flatMap((asked, i): UnknownName[] => {
      const name = nameIn(asked);
      if (name === null || meant<Named>(all, namesOf, name).length > 0) return [];
      const spot = term.spots?.[i] ?? { from: 0, to: 0 };
      return [{ of: term.key as UnknownName['of'], name, near: nearName(name, all), ...spot }];
    });
  });
}

/**
 * Whether the query leaves out somebody or something that isn't there, perhaps because it is called otherwise now: then it lets
 * through what it was to keep out.
 */
export function excludesUnknown({ terms }: Query, context: FilterContext): boolean {
  const excluding = terms.filter(({ not }) => not);
  return (
    unknownNames({ terms: excluding }, context).length > 0 ||
    excluding.some((term) =>
      textsIn(term, context).some(({ asked, all }) => !all.some((text) => text.includes(asked))),
    )
  );
}

/** What is asked for by a part of its words, and all that there is; folded. */
function textsIn(term: Term, { meetings, messages, goals }: FilterContext) {
  if (term.key !== 'meeting' && term.key !== 'message' && term.key !== 'goal') return [];
  const texts =
    term.key === 'meeting'
      ? meetings.map(({ title }) => title)
      : { message: messages, goal: goals }[term.key].map(({ text }) => text);
  const all = texts.map(fold);
  return term.any.map((asked) => ({ asked: fold(asked.trim()), all }));
}

function listOf({ key }: Term, context: FilterContext): readonly Named[] | null {
  if (key === 'person') return context.people;
  return key === 'tag' || key === 'service' || key === 'audience' || key === 'channel'
    ? context[`${key}s`]
    : null;
}

const nameIn = (asked: Term['any'][number]): string | null => {
  if (typeof asked === 'string') return asked;
  return 'name' in asked ? asked.name : null;
};

const namesOf = ({ name, vendor }: Named): readonly string[] => (vendor ? [name, vendor] : [name]);

/** Near to the whole name, or to one of its words. */
function nearName(typed: string, all: readonly Named[]): string | null {
  const owners = new Map<string, string>();
  for (const { name } of all)
    for (const part of [fold(name), ...fold(name).split(/\s+/)])
      if (!owners.has(part)) owners.set(part, name);
  const near = nearest(fold(typed), [...owners.keys()]);
  return near === null ? null : (owners.get(near) ?? null);
}
