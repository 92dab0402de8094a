// The words of app/text/minutes.ts in the person's language. Called by the screens that show them, which alone bring them along.
import { useMemo } from 'react';
import { minutes } from './minutes.ts';
import { useLanguage, useWords } from './words.tsx';

export const useMinutesWords = () => minutes[useLanguage()];

/** With those of every page; the same object while the language is the same. */
export const useWordsWithMinutes = () => {
  const words = useWords();
  const language = useLanguage();
  return useMemo(() => ({ ...words, minutes: minutes[language] }), [words, language]);
};
