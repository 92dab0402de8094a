// The values that a key may have, as options to choose from. Called by completions-at.ts.
import { KINDS, PUBLISHING } from '../card.ts';
import { DATE_NAMES, type DateName, type Days, daysOf } from './due-dates.ts';
import { sayWord } from './keywords.ts';
import { quote } from './lex.ts';
import { printAsked } from './print-query.ts';
import { FIELDS, type FilterContext, type Key, type QueryLanguage, STATES } from './query.ts';

/** What an option is, for the screen to say beside it; `days` are the days that a date now means. */
export type Hint =
  | { readonly is: 'key'; readonly key: Key }
  | { readonly is: 'value'; readonly key: Key }
  | { readonly is: 'sign'; readonly sign: '<' | '>' }
  | { readonly is: 'days'; readonly days: Days };

/** `insert` is put in the place of `from`–`to`; `label` is what it is called in the list. */
export type Completion = { readonly insert: string; readonly label: string; readonly hint: Hint };

/** All of them, in the order in which they are offered; `typed` is what stands there now. */
export function valueOptions(
  key: Key,
  typed: string,
  context: FilterContext,
  language: QueryLanguage,
): Completion[] {
  const hint: Hint = { is: 'value', key };
  const plain = (words: readonly string[]) => words.map((word) => ({ insert: word, label: word, hint }));
  const named = (all: readonly { readonly name: string }[]) =>
    all.map(({ name }) => ({ insert: quote(name), label: name, hint }));
  switch (key) {
    case 'state':
      return plain(STATES.map((state) => sayWord('state', state, language)));
    case 'kind':
      return plain(KINDS.map((kind) => sayWord('kind', kind, language)));
    case 'without':
    case 'has':
      return plain(FIELDS.map((field) => sayWord('field', field, language)));
    case 'waiting':
    case 'evaluation':
      return plain([sayWord('yes', 'yes', language), sayWord('yes', 'no', language)]);
    case 'person':
      return [...plain([sayWord('me', 'me', language)]), ...people(context, hint, language)];
    case 'tag':
      return named(context.tags);
    case 'service':
      return named(context.services);
    case 'audience':
    case 'channel':
      return named(context[`${key}s`]);
    case 'message':
    case 'goal':
      return context[`${key}s`].map(({ text }) => ({ insert: quote(text), label: text, hint }));
    case 'publishing':
      return plain(PUBLISHING.map((state) => sayWord('publishing', state, language)));
    case 'meeting':
      return context.meetings.map(({ title }) => ({ insert: quote(title), label: title, hint }));
    case 'due':
      return dateOptions(typed, context, language);
  }
}

const people = ({ people }: FilterContext, hint: Hint, language: QueryLanguage): Completion[] =>
  people.map(({ name }) => ({ insert: printAsked({ name }, language), label: name, hint }));

/** What one plans by comes first. */
const AHEAD: readonly DateName[] = [
  'today',
  'tomorrow',
  'this-week',
  'next-week',
  'this-month',
  'next-month',
  'this-year',
];
const ORDERED: readonly DateName[] = [...AHEAD, ...DATE_NAMES.filter((name) => !AHEAD.includes(name))];

function dateOptions(typed: string, { today }: FilterContext, language: QueryLanguage): Completion[] {
  const [sign = ''] = /^[<>=≤≥]*/.exec(typed) ?? [];
  const names = ORDERED.map((name: DateName): Completion => {
    const word = sayWord('date', name, language);
    const days = daysOf(name, today) ?? { start: today, end: today };
    return { insert: `${sign}${word}`, label: `${sign}${word}`, hint: { is: 'days', days } };
  });
  const none = sayWord('date', 'none', language);
  if (sign !== '') return names.map((option) => ({ ...option, match: option.insert.slice(sign.length) }));
  return [
    ...names.slice(0, AHEAD.length),
    { insert: none, label: none, hint: { is: 'value', key: 'due' } },
    ...(['<', '>'] as const).map(
      (one): Completion => ({ insert: one, label: one, hint: { is: 'sign', sign: one } }),
    ),
    ...names.slice(AHEAD.length),
  ];
}
