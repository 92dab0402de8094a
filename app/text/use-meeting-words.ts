// The meetings' words in the person's language. Called by app/screens/meetings and app/screens/meeting.
import { meetings } from './meetings.ts';
import { useLanguage } from './words.tsx';

export const useMeetingWords = () => meetings[useLanguage()];
