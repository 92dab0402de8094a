// The words of app/text/incoming.ts in the person's language. Called by the screen that shows them, which alone brings them along.
import { incoming } from './incoming.ts';
import { useLanguage } from './words.tsx';

export const useIncomingWords = () => incoming[useLanguage()];
