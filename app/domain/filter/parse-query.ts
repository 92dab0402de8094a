// A filter's text → what it asks, and what in it is wrong. Called by the filter bar and by all that reads an address.
import { nearWord, readWord, type TableName, type WordId, wordIds } from './keywords.ts';
import { lex, type Token, type Value } from './lex.ts';
import type { Key, Query, Spot, Term } from './query.ts';
import { readDue } from './read-due.ts';

/** A wrong term is left out of the query. `near` is what was probably meant; the screen says it in the person's words. */
export type QueryError = Spot &
  (
    | { readonly code: 'unknown-key'; readonly word: string; readonly near: Key | null }
    | {
        readonly code: 'unknown-value';
        readonly word: string;
        readonly table: TableName;
        readonly near: string | null;
        readonly allowed: readonly string[];
      }
    | { readonly code: 'bad-date'; readonly word: string; readonly near: WordId<'date'> | null }
    | { readonly code: 'no-value' }
    | { readonly code: 'open-quote' }
  );

export type Parsed = { readonly query: Query; readonly errors: readonly QueryError[] };

/** Never throws. Offsets are in UTF-16 code units of `text`. */
export function parseQuery(text: string): Parsed {
  const terms: Term[] = [];
  const errors: QueryError[] = [];
  for (const token of lex(text)) {
    const read = readTerm(token);
    if ('code' in read) errors.push(read);
    else terms.push(read);
  }
  return { query: { terms }, errors };
}

function readTerm(token: Token): Term | QueryError {
  const open = token.values.find((value) => value.open);
  if (open) return { code: 'open-quote', ...open.spot };
  const key = keyOf(token.head);
  if (key === null) {
    const word = token.head.slice(0, -1);
    return { code: 'unknown-key', word, near: nearWord('key', word), ...token.headSpot };
  }
  // After a comma the next one is about to be written.
  const values = token.values.filter((value) => value.text.trim() !== '');
  if (values.length === 0) return { code: 'no-value', ...token.spot };
  const shape = { not: token.not, spot: token.spot, spots: values.map((value) => value.spot) };
  const any: unknown[] = [];
  for (const value of values) {
    const read = READERS[key](value, token);
    if (isWrong(read)) return read.wrong;
    any.push(read);
  }
  // Each reader gives what its key holds.
  return { key, any, ...shape } as unknown as Term;
}

/** The key that a head stands for; null when nobody knows it. */
export function keyOf(head: string): Key | 'text' | null {
  if (head === '') return 'text';
  if (head === '@') return 'person';
  if (head === '#') return 'tag';
  const word = head.slice(0, -1);
  // `uke:7` is `frist:uke7`.
  return readWord('week', word) ? 'due' : readWord('key', word);
}

type Wrong = { readonly wrong: QueryError };
const isWrong = (read: unknown): read is Wrong =>
  typeof read === 'object' && read !== null && 'wrong' in read;

const oneOf =
  <Name extends TableName>(table: Name) =>
  ({ text, spot }: Value): WordId<Name> | Wrong =>
    readWord(table, text) ?? {
      wrong: {
        code: 'unknown-value',
        word: text,
        table,
        near: nearWord(table, text),
        allowed: wordIds(table),
        ...spot,
      },
    };

const nameIn = ({ text }: Value): string => text;

const READERS: Readonly<Record<Key | 'text', (value: Value, token: Token) => unknown>> = {
  state: oneOf('state'),
  kind: oneOf('kind'),
  without: oneOf('field'),
  has: oneOf('field'),
  person: ({ text, quoted }) => (!quoted && readWord('me', text) ? { me: true } : { name: text }),
  waiting: ({ text, quoted }) => {
    const yes = quoted ? null : readWord('yes', text);
    return yes === null ? { on: text } : { waits: yes === 'yes' };
  },
  due: ({ text, spot }, { head }) =>
    readDue(readWord('week', head.slice(0, -1)) ? head + text : text) ?? {
      wrong: { code: 'bad-date', word: text, near: nearWord('date', text), ...spot },
    },
  tag: nameIn,
  service: nameIn,
  meeting: nameIn,
  audience: nameIn,
  channel: nameIn,
  message: nameIn,
  goal: nameIn,
  publishing: oneOf('publishing'),
  evaluation: oneOf('yes'),
  text: nameIn,
};
