// Typed text against names. Called by the targets of the move menu and by the pickers.
import { fold } from './fold.ts';

/** As `fold`, with single spaces between the words and none round them: «Jæren  Café » → «jæren cafe». */
export const plainLetters = (text: string): string => fold(text).trim().replace(/\s+/g, ' ');

/** Whether a word of the name begins with what was typed; both as `plainLetters` gives them. */
export const nameBegins = (name: string, typed: string): boolean => ` ${name}`.includes(` ${typed}`);
