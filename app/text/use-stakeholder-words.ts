// The words of app/text/stakeholders.ts in the person's language. Called by the register's screen, which alone brings them along.
import { stakeholders } from './stakeholders.ts';
import { useLanguage } from './words.tsx';

export const useStakeholderWords = () => stakeholders[useLanguage()];
