// The words of the minutes' editor in the person's language. Called by the editor's parts; they come with it, not with the page.
import { minutesProse } from '../text/minutes-prose.ts';
import { useLanguage } from '../text/words.tsx';

export type ProseWords = (typeof minutesProse)['nb'];
export const useProseWords = (): ProseWords => minutesProse[useLanguage()];
