// All words of the screen, and the hook that gives a component those of the person's language.
import { createContext, useContext } from 'react';
import { board } from './board.ts';
import { card } from './card.ts';
import { door } from './door.ts';
import { keys } from './keys.ts';
import { DEFAULT_LANGUAGE, type Language } from './language.ts';
import { live } from './live.ts';
import { minutes } from './minutes.ts';
import { shell } from './shell.ts';
import { wheel } from './wheel.ts';

/** The words of every area in one language. */
export const wordsIn = (language: Language) => ({
  board: board[language],
  card: card[language],
  door: door[language],
  keys: keys[language],
  live: live[language],
  minutes: minutes[language],
  shell: shell[language],
  wheel: wheel[language],
});

const LanguageContext = createContext<Language>(DEFAULT_LANGUAGE);
export const LanguageProvider = LanguageContext.Provider;

export const useLanguage = (): Language => useContext(LanguageContext);
export const useWords = () => wordsIn(useLanguage());
