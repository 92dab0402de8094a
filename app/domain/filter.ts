// The filter language, shared by all that shows cards: `er:åpen @meg type:sak #økonomi frist:<2023-03-01`. What the rooms above
// call; the parts lie in filter/.
export {
  type Completions,
  completionsAt,
  isWhole,
} from './filter/completions-at.ts';
export {
  kindPasses,
  kindsOf,
  peopleOf,
  textWithMe,
  textWithoutMe,
  toggleKind,
  togglePerson,
  withAllKinds,
  withMe,
  withoutMe,
} from './filter/edit-query.ts';
export { readFilter, searchWithMe, searchWithoutMe, writeFilter } from './filter/filter-address.ts';
export { type CardTest, filterFor } from './filter/filter-for.ts';
export { type Parsed, parseQuery, type QueryError } from './filter/parse-query.ts';
export { printQuery, printTerm } from './filter/print-query.ts';
export {
  type FilterContext,
  type FilterList,
  KEYS,
  type Key,
  NO_QUERY,
  type Query,
  type QueryLanguage,
  type Term,
} from './filter/query.ts';
export { allowedWords, type Fix, fixFor } from './filter/suggest-fix.ts';
export { excludesUnknown, type UnknownName, unknownNames } from './filter/unknown-names.ts';
export type { Completion, Hint } from './filter/value-options.ts';
