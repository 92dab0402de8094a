// The words of app/text/year.ts in the person's language. Called by the screens that show them, which alone bring them along.
import { useMemo } from 'react';
import { useLanguage, useWords } from './words.tsx';
import { year } from './year.ts';

export const useYearWords = () => year[useLanguage()];

/** With those of every page; the same object while the language is the same. */
export const useWordsWithYear = () => {
  const words = useWords();
  const language = useLanguage();
  return useMemo(() => ({ ...words, year: year[language] }), [words, language]);
};
