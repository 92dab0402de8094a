// The words of finalising in the person's language. Called by app/screens/finalise.
import { finalise } from './finalise.ts';
import { useLanguage } from './words.tsx';

export const useFinaliseWords = () => finalise[useLanguage()];
