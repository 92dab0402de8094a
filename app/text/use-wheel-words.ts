// The words of app/text/wheel-rings.ts in the person's language. Called by the wheel's screen, which alone brings them along.
import { wheelRings } from './wheel-rings.ts';
import { useLanguage } from './words.tsx';

export const useWheelWords = () => wheelRings[useLanguage()];
