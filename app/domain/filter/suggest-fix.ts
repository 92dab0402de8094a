// What to write in the place of what is wrong: «Mente du …?». Called by the filter bar.
import { sayWord, type TableName } from './keywords.ts';
import { quote } from './lex.ts';
import type { QueryError } from './parse-query.ts';
import type { QueryLanguage, Spot } from './query.ts';
import type { UnknownName } from './unknown-names.ts';

export type Fix = Spot & { readonly insert: string };

const say = (table: TableName, id: string, language: QueryLanguage): string =>
  sayWord(table, id as never, language);

/** Null when nothing is near enough. */
export function fixFor(wrong: QueryError | UnknownName, language: QueryLanguage): Fix | null {
  const { from, to } = wrong;
  if ('of' in wrong) return wrong.near === null ? null : { from, to, insert: quote(wrong.near) };
  switch (wrong.code) {
    case 'unknown-key':
      return wrong.near === null ? null : { from, to, insert: `${say('key', wrong.near, language)}:` };
    case 'unknown-value':
      return wrong.near === null ? null : { from, to, insert: say(wrong.table, wrong.near, language) };
    case 'bad-date':
      return wrong.near === null ? null : { from, to, insert: say('date', wrong.near, language) };
    case 'open-quote':
      return { from: to, to, insert: '"' };
    case 'no-value':
      return null;
  }
}

/** The words that may stand there, in the language; none where anything may. */
export const allowedWords = (error: QueryError, language: QueryLanguage): string[] =>
  error.code === 'unknown-value' ? error.allowed.map((id) => say(error.table, id, language)) : [];
