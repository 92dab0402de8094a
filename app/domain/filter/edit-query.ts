// Changing a filter's text from outside the field: kind buttons, faces, «meg» and my name. What else stands there stays as
// it was written, also what is wrong in it. Called by the filter bar, the board and the wheel.
import { KINDS, type Kind, type PersonId } from '../card.ts';
import { fold } from '../fold.ts';
import { peopleMeant } from './filter-for.ts';
import { sayWord } from './keywords.ts';
import { quote } from './lex.ts';
import { type Parsed, parseQuery } from './parse-query.ts';
import { printTerm } from './print-query.ts';
import type { Asked, FilterContext, Query, QueryLanguage, Spot, Term } from './query.ts';

type TermWith<Key extends Term['key']> = Extract<Term, { key: Key }>;

const asking = <Key extends Term['key']>({ terms }: Query, key: Key): TermWith<Key>[] =>
  terms.filter((term): term is TermWith<Key> => term.key === key && !term.not);

/** The kinds asked for, in their own order; none when all are. */
export const kindsOf = (query: Query): Kind[] => {
  const terms = asking(query, 'kind');
  return terms.length === 0 ? [] : KINDS.filter((kind) => terms.every(({ any }) => any.includes(kind)));
};

/** Whether a kind passes, whatever else is asked. */
export const kindPasses = (query: Query, kind: Kind): boolean =>
  query.terms.every((term) => term.key !== 'kind' || term.any.includes(kind) !== term.not);

/** Everybody that is asked for by name or as `@meg`. */
export const peopleOf = (query: Query, context: Pick<FilterContext, 'people' | 'me'>): PersonId[] => [
  ...new Set(
    asking(query, 'person').flatMap(({ any }) => any.flatMap((asked) => peopleMeant(asked, context))),
  ),
];

const joined = (...pieces: readonly string[]): string =>
  pieces
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .join(' ');

const cut = (text: string, { from, to }: Spot, put: string): string =>
  joined(text.slice(0, from), put, text.slice(to));

/** What follows an open quote would be in it. */
const added = (text: string, term: string, { errors }: Parsed): string =>
  errors.some(({ code }) => code === 'open-quote') ? joined(term, text) : joined(text, term);

/** The same text with other terms in the place of these (null takes one away), from behind so that spots hold. */
const replaced = (text: string, puts: readonly (readonly [Term, string])[]): string =>
  [...puts]
    .sort(([a], [b]) => (b.spot?.from ?? 0) - (a.spot?.from ?? 0))
    .reduce((now, [term, put]) => (term.spot ? cut(now, term.spot, put) : now), text);

/** All kinds again. */
export function withAllKinds(text: string): string {
  const kinds = parseQuery(text).query.terms.filter((term) => term.key === 'kind');
  return replaced(
    text,
    kinds.map((term) => [term, '']),
  );
}

/** With the kind asked for, or no longer. Several terms become one with commas. */
export function toggleKind(text: string, kind: Kind, language: QueryLanguage): string {
  const parsed = parseQuery(text);
  const terms = asking(parsed.query, 'kind');
  const before = kindsOf(parsed.query);
  const any = before.includes(kind) ? before.filter((one) => one !== kind) : [...before, kind];
  const term = any.length === 0 ? '' : printTerm({ key: 'kind', not: false, any }, language);
  if (terms.length === 0) return added(text, term, parsed);
  return replaced(
    text,
    terms.map((one, i) => [one, i === 0 ? term : '']),
  );
}

type People = Pick<FilterContext, 'people' | 'me'>;

/** With the person asked for, beside those that already are, or no longer. */
export function togglePerson(text: string, id: PersonId, people: People, language: QueryLanguage): string {
  const parsed = parseQuery(text);
  const terms = asking(parsed.query, 'person');
  const name = people.people.find((one) => one.id === id)?.name ?? id;
  const print = (any: readonly Asked[]) =>
    any.length === 0 ? '' : printTerm({ key: 'person', not: false, any }, language);
  if (peopleOf(parsed.query, people).includes(id))
    return replaced(
      text,
      terms.map((term) => [term, print(term.any.flatMap((asked) => without(asked, id, people)))]),
    );
  const [first] = terms;
  if (!first) return added(text, print([{ name }]), parsed);
  return replaced(text, [[first, print([...first.any, { name }])]]);
}

/** Of «A», which is Ada and Anna, without Ada: «Anna». */
function without(asked: Asked, id: PersonId, people: People): Asked[] {
  const ids = peopleMeant(asked, people);
  if (!ids.includes(id)) return [asked];
  const rest = people.people.filter((one) => one.id !== id && ids.includes(one.id));
  // A namesake can't be asked for alone.
  return rest.filter(({ name }) => !peopleMeant({ name }, people).includes(id)).map(({ name }) => ({ name }));
}

const mapAsked = (query: Query, change: (asked: Asked) => Asked): Query => ({
  terms: query.terms.map((term) => (term.key === 'person' ? { ...term, any: term.any.map(change) } : term)),
});

/** With my name in the place of `@meg`, so that the query asks the same whoever reads it. */
export const withoutMe = (query: Query, myName: string): Query =>
  mapAsked(query, (asked) => ('me' in asked ? { name: myName } : asked));

/** With `@meg` in the place of my name. */
export const withMe = (query: Query, myName: string): Query =>
  mapAsked(query, (asked) => ('name' in asked && fold(asked.name) === fold(myName) ? { me: true } : asked));

const rewritten = (text: string, rewrite: (asked: Asked) => string | null): string => {
  const { query } = parseQuery(text);
  const puts = query.terms.flatMap((term) =>
    term.key === 'person' ? term.any.map((asked, i) => ({ spot: term.spots?.[i], put: rewrite(asked) })) : [],
  );
  return puts.reduceRight(
    (now, { spot, put }) => (spot && put !== null ? now.slice(0, spot.from) + put + now.slice(spot.to) : now),
    text,
  );
};

/** As `withoutMe`, in a text whose other parts stay as they are: what is written to an address. */
export const textWithoutMe = (text: string, myName: string): string =>
  rewritten(text, (asked) => ('me' in asked ? quote(myName, true) : null));

/** As `withMe`, in a text: what I see of an address. */
export const textWithMe = (text: string, myName: string, language: QueryLanguage): string =>
  rewritten(text, (asked) =>
    'name' in asked && fold(asked.name) === fold(myName) ? sayWord('me', 'me', language) : null,
  );
