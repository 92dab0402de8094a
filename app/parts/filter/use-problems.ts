// What is wrong in the filter's text, in words, and what to write instead. Called by the filter's field.
import { useMemo } from 'react';
import {
  allowedWords,
  type FilterContext,
  type Fix,
  fixFor,
  parseQuery,
  type QueryError,
  type QueryLanguage,
  type UnknownName,
  unknownNames,
} from '../../domain/filter.ts';
import { monthOf, yearOf } from '../../domain/plain-date.ts';
import type { AllWords } from '../../text/all-words.ts';
import { useLanguage, useWords } from '../../text/words.tsx';

export type Problem = {
  readonly from: number;
  readonly to: number;
  readonly says: string;
  readonly fix: Fix | null;
};

type FilterWords = AllWords['filter'];

/** In the order of the text. */
export const useProblems = (text: string, context: FilterContext): readonly Problem[] => {
  const words = useWords().filter;
  const language = useLanguage();
  return useMemo(() => {
    const { query, errors } = parseQuery(text);
    const wrong = [...errors, ...unknownNames(query, context)].sort((a, b) => a.from - b.from);
    return wrong.map((one) => ({
      from: one.from,
      to: one.to,
      says: 'of' in one ? sayUnknown(one, words) : sayError(one, text, words, context, language),
      fix: fixFor(one, language),
    }));
  }, [text, context, words, language]);
};

const sayUnknown = ({ of, name }: UnknownName, words: FilterWords): string => words.unknown[of](name);

function sayError(
  error: QueryError,
  text: string,
  words: FilterWords,
  { today }: FilterContext,
  language: QueryLanguage,
): string {
  switch (error.code) {
    case 'unknown-key':
      return words.unknownKey(error.word);
    case 'unknown-value': {
      const allowed = allowedWords(error, language);
      const last = allowed.pop() ?? '';
      return words.unknownValue(error.word, `${allowed.join(', ')} ${words.or} ${last}`);
    }
    case 'bad-date':
      return words.badDate(error.word, `${today}, ${monthOf(today)}, ${yearOf(today)}`);
    case 'no-value':
      return words.noValue(text.slice(error.from, error.to));
    case 'open-quote':
      return words.openQuote;
  }
}
