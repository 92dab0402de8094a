// Says that the screen that was asked for can't be fetched; one stays where one is. Called by shell.tsx on every screen of a board.
import { useEffect } from 'react';
import { SCREEN_MISSING } from '../../live/load-route-module.ts';
import { useWords } from '../../text/words.tsx';
import { useToast } from '../../ui/toast.tsx';
import { missingMessage } from '../../ui/use-part.ts';

export const useMissingScreen = (): void => {
  const { part } = useWords().live;
  const toast = useToast();
  useEffect(() => {
    const say = (event: Event) => {
      event.preventDefault();
      toast(missingMessage(part));
    };
    window.addEventListener(SCREEN_MISSING, say);
    return () => window.removeEventListener(SCREEN_MISSING, say);
  }, [part, toast]);
};
