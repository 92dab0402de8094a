// The words of app/text/door.ts in the person's language. Called by the screens that show them, which alone bring them along.
import { door } from './door.ts';
import { useLanguage } from './words.tsx';

export const useDoorWords = () => door[useLanguage()];
