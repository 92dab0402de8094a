// The words of app/text/plan.ts in the person's language. Called by what shows the communication plan, which alone brings them along.
import { plan } from './plan.ts';
import { useLanguage } from './words.tsx';

export const usePlanWords = () => plan[useLanguage()];
