// What a filter asks → its text, in the keywords of a language. Called where buttons and faces write terms.
import type { DateName, DateRef, Due } from './due-dates.ts';
import { readWord, sayWord, wordIds } from './keywords.ts';
import { quote } from './lex.ts';
import type { Asked, Key, Query, QueryLanguage, Term, Waits } from './query.ts';

/** Reading it gives the same terms again. */
export const printQuery = (query: Query, language: QueryLanguage): string =>
  query.terms.map((term) => printTerm(term, language)).join(' ');

export function printTerm(term: Term, language: QueryLanguage): string {
  const values = printValues(term, language).join(',');
  return `${term.not ? '-' : ''}${headFor(term.key, language)}${values}`;
}

export function headFor(key: Key | 'text', language: QueryLanguage): string {
  if (key === 'text') return '';
  if (key === 'person') return '@';
  return key === 'tag' ? '#' : `${sayWord('key', key, language)}:`;
}

function printValues(term: Term, language: QueryLanguage): string[] {
  switch (term.key) {
    case 'state':
      return term.any.map((state) => sayWord('state', state, language));
    case 'kind':
      return term.any.map((kind) => sayWord('kind', kind, language));
    case 'publishing':
      return term.any.map((state) => sayWord('publishing', state, language));
    case 'evaluation':
      return term.any.map((yes) => sayWord('yes', yes, language));
    case 'without':
    case 'has':
      return term.any.map((field) => sayWord('field', field, language));
    case 'person':
      return term.any.map((asked) => printAsked(asked, language));
    case 'due':
      return term.any.map((due) => printDue(due, language));
    case 'waiting':
      return term.any.map((waits) => printWaits(waits, language));
    default:
      return term.any.map((text) => quote(text));
  }
}

/** Without its sign. A person who is called Meg stands in quotes. */
export const printAsked = (asked: Asked, language: QueryLanguage): string =>
  'me' in asked ? sayWord('me', 'me', language) : quote(asked.name, readWord('me', asked.name) !== null);

const printWaits = (waits: Waits, language: QueryLanguage): string =>
  'on' in waits
    ? quote(waits.on, readWord('yes', waits.on) !== null)
    : sayWord('yes', waits.waits ? 'yes' : 'no', language);

const SIGNS = { in: '', before: '<', until: '<=', after: '>', from: '>=' } as const;
const isName = (ref: DateRef): ref is DateName => (wordIds('date') as readonly string[]).includes(ref);

export function printDateRef(ref: DateRef, language: QueryLanguage): string {
  if (isName(ref)) return sayWord('date', ref, language);
  return ref.startsWith('W') ? `${sayWord('week', 'week', language)}${ref.slice(1)}` : ref;
}

function printDue(due: Due, language: QueryLanguage): string {
  const say = (ref: DateRef | null) => (ref === null ? '' : printDateRef(ref, language));
  if (due.is === 'none') return sayWord('date', 'none', language);
  return due.is === 'span' ? `${say(due.first)}..${say(due.last)}` : `${SIGNS[due.is]}${say(due.date)}`;
}
