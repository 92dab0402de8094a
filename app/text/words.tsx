// The words of the page's language. Whoever starts a page has put them here (entry.client.tsx, entry.server.tsx); the hooks give a
// component what it shows.
import { createContext, useContext } from 'react';
import type { AllWords } from './all-words.ts';
import { DEFAULT_LANGUAGE, type Language } from './language.ts';

const held = new Map<Language, AllWords>();

/** From now on the words of this language can be shown. */
export const holdWords = (language: Language, words: AllWords): void => {
  held.set(language, words);
};

/** Whether the words of this language are here. */
export const hasWords = (language: Language): boolean => held.has(language);

/** The words of a language; those of another one rather than none, where a page failed before it knew its language. */
export const wordsIn = (language: Language): AllWords => {
  const words = held.get(language) ?? held.values().next().value;
  if (!words) throw new Error('No words are here: holdWords() comes first');
  return words;
};

const LanguageContext = createContext<Language>(DEFAULT_LANGUAGE);
export const LanguageProvider = LanguageContext.Provider;

export const useLanguage = (): Language => useContext(LanguageContext);
/** The same object while the language is the same. */
export const useWords = (): AllWords => wordsIn(useLanguage());
