// All words of the screen, and the hook that gives a component those of the person's language.
import { createContext, useContext } from 'react';
import { board } from './board.ts';
import { card } from './card.ts';
import { changes } from './changes.ts';
import { door } from './door.ts';
import { filter } from './filter.ts';
import { follow } from './follow.ts';
import { keys } from './keys.ts';
import { DEFAULT_LANGUAGE, type Language } from './language.ts';
import { list } from './list.ts';
import { live } from './live.ts';
import { minutes } from './minutes.ts';
import { others } from './others.ts';
import { palette } from './palette.ts';
import { shell } from './shell.ts';
import { views } from './views.ts';
import { wheel } from './wheel.ts';

/** The words of every area in one language. */
export const wordsIn = (language: Language) => ({
  board: board[language],
  card: card[language],
  changes: changes[language],
  door: door[language],
  filter: filter[language],
  list: list[language],
  follow: follow[language],
  keys: keys[language],
  live: live[language],
  minutes: minutes[language],
  others: others[language],
  palette: palette[language],
  shell: shell[language],
  views: views[language],
  wheel: wheel[language],
});

const LanguageContext = createContext<Language>(DEFAULT_LANGUAGE);
export const LanguageProvider = LanguageContext.Provider;

export const useLanguage = (): Language => useContext(LanguageContext);
export const useWords = () => wordsIn(useLanguage());
