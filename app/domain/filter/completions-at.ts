// What may be written where the caret stands: keys, values, people, tags, services, meetings, dates. Called by the filter's field.
import { fold } from '../fold.ts';
import { sayWord } from './keywords.ts';
import { lex, type Token, type Value } from './lex.ts';
import { keyOf } from './parse-query.ts';
import { headFor } from './print-query.ts';
import { type FilterContext, KEYS, type Key, type QueryLanguage, type Spot } from './query.ts';
import { type Completion, valueOptions } from './value-options.ts';

export type Completions = Spot & { readonly options: readonly Completion[] };

/** So many are shown at most; who wants another types on. */
const MOST = 10;

/** `caret` is an offset into the text; what stands behind it in the same word is replaced as well. */
export function completionsAt(
  text: string,
  caret: number,
  context: FilterContext,
  language: QueryLanguage,
): Completions {
  const token = lex(text).find(({ spot }) => spot.from < caret && caret <= spot.to);
  if (!token) return { from: caret, to: caret, options: keyOptions('', language) };
  const key = keyOf(token.head);
  if (key === null) {
    const typed = fold(token.head.slice(0, -1));
    return { ...token.headSpot, options: keyOptions(typed, language) };
  }
  const value = valueAt(token, caret);
  if (key === 'text') return wordCompletions(token, value, caret, context, language);
  if (value.spot.from > caret) return { from: caret, to: caret, options: [] };
  const typed = typedIn(text, value, caret);
  return { ...value.spot, options: best(valueOptions(key, typed, context, language), typed) };
}

const valueAt = (token: Token, caret: number): Value =>
  token.values.find(({ spot }) => caret <= spot.to) ?? (token.values.at(-1) as Value);

const typedIn = (text: string, { spot, quoted }: Value, caret: number): string =>
  text.slice(spot.from + (quoted ? 1 : 0), Math.max(caret, spot.from));

/** A bare word may become a key, or whatever begins like it. */
function wordCompletions(
  token: Token,
  value: Value,
  caret: number,
  context: FilterContext,
  language: QueryLanguage,
): Completions {
  const { from, to } = value.spot;
  const typed = fold(value.text.slice(0, Math.max(0, caret - from)));
  if (value.quoted || typed === '') return { from, to, options: [] };
  const spot = { from: token.headSpot.from, to };
  const named = (['person', 'tag', 'state', 'kind', 'service'] as const).flatMap((key) =>
    valueOptions(key, typed, context, language).map((option) => {
      const insert = `${headFor(key, language)}${option.insert}`;
      return {
        ...option,
        insert,
        match: option.label,
        label: key === 'state' || key === 'kind' ? insert : labelOf(key, option.label),
      };
    }),
  );
  const options = [...keyOptions(typed, language), ...(typed.length < 2 ? [] : best(named, typed))];
  return { ...spot, options: options.slice(0, MOST) };
}

const labelOf = (key: Key, label: string): string =>
  key === 'person' ? `@${label}` : key === 'tag' ? `#${label}` : label;

const keyOptions = (typed: string, language: QueryLanguage): Completion[] =>
  KEYS.map((key) => ({ key, insert: headFor(key, language) }))
    .filter(
      ({ insert, key }) =>
        fold(insert).startsWith(typed) ||
        (typed !== '' && fold(sayWord('key', key, language)).startsWith(typed)),
    )
    .map(({ key, insert }) => ({ insert, label: insert, hint: { is: 'key', key } }));

/** Those of which the label, or one of its words, begins with what is typed; the former first. */
function best<Option extends Completion & { match?: string }>(
  options: readonly Option[],
  typed: string,
): Completion[] {
  const part = fold(typed.trim()).replace(/^[<>=≤≥]+/, '');
  const ranked = options.flatMap((option) => {
    const label = fold(option.match ?? option.label);
    if (part === '' || label.startsWith(part)) return [{ option, rank: 0 }];
    return label.split(/[\s-]+/).some((word) => word.startsWith(part)) ? [{ option, rank: 1 }] : [];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ option: { insert, label, hint } }) => ({ insert, label, hint }));
}

/** Whether what is inserted is whole, so that a space may follow: not after `er:`, `@` or `<`. */
export const isWhole = ({ hint }: Completion): boolean => hint.is === 'value' || hint.is === 'days';
