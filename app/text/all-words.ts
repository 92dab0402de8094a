// The words of the board, the list and the wheel, and of what stands round every screen, in one language. Other screens bring their own along
// (use-…-words.ts). The server and the tests have all three; a page fetches its own (load-words.ts), for which
// the build leaves the other two out (one-language.js).
import { board } from './board.ts';
import { card } from './card.ts';
import { changes } from './changes.ts';
import { filter } from './filter.ts';
import { follow } from './follow.ts';
import { keys } from './keys.ts';
import type { Language } from './language.ts';
import { list } from './list.ts';
import { live } from './live.ts';
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
  filter: filter[language],
  list: list[language],
  follow: follow[language],
  keys: keys[language],
  live: live[language],
  others: others[language],
  palette: palette[language],
  shell: shell[language],
  views: views[language],
  wheel: wheel[language],
});

export type AllWords = ReturnType<typeof wordsIn>;
