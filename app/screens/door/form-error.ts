// The words for what is wrong with a form as a whole. Used by the screens of the door.
import { useDoorWords } from '../../text/use-door-words.ts';
import type { Answer } from './answer.ts';

export const useFormError = (answer: Answer | undefined, token: string): string | null => {
  const { errors } = useDoorWords();
  if (answer?.form === 'wrong') return errors.wrong;
  if (answer?.form === 'tooMany') return errors.tooMany(answer.minutes ?? 1);
  return answer?.form === 'token' ? token : null;
};
