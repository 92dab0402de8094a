// All words that a person may meet, in one language. Called by browser.ts and by the pictures of every state.
import { wordsIn } from '../../app/text/all-words.ts';
import { door } from '../../app/text/door.ts';
import type { Language } from '../../app/text/language.ts';
import { minutes } from '../../app/text/minutes.ts';
import { paletteDialog } from '../../app/text/palette-dialog.ts';
import { year } from '../../app/text/year.ts';

/** Those of every page, and those that some screens bring along. */
export const everyWordIn = (language: Language) => ({
  ...wordsIn(language),
  door: door[language],
  minutes: minutes[language],
  year: year[language],
  palette: { ...wordsIn(language).palette, ...paletteDialog[language] },
});
