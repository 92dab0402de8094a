// The words of the log of decisions in the person's language. Called by app/screens/decisions.
import { decisions } from './decisions.ts';
import { useLanguage } from './words.tsx';

export const useDecisionWords = () => decisions[useLanguage()];
