// The words of one language, fetched apart from the page: nobody fetches three languages to read one. In the browser only.
import type { Language } from './language.ts';
import { hasWords, holdWords } from './words.tsx';

const LOADS = {
  nb: () => import('./all-words.ts?language=nb'),
  nn: () => import('./all-words.ts?language=nn'),
  en: () => import('./all-words.ts?language=en'),
};

/** Resolves when they can be shown; rejects when they can't be fetched. */
export const loadWords = async (language: Language): Promise<void> => {
  if (hasWords(language)) return;
  const { wordsIn } = await LOADS[language]();
  holdWords(language, wordsIn(language));
};
