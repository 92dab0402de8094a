// What is drawn in Node has its words at once, as on the server (app/entry.server.tsx).
import { wordsIn } from '../../app/text/all-words.ts';
import { LANGUAGES } from '../../app/text/language.ts';
import { holdWords } from '../../app/text/words.tsx';

for (const language of LANGUAGES) holdWords(language, wordsIn(language));
