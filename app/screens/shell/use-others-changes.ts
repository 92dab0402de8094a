// Tells a screen reader what others change on the board, gathered by the announcer. Called by shell.tsx on every screen of a board.
import { useEffect, useRef } from 'react';
import { addChanges, NO_CHANGES } from '../../domain/other-changes.ts';
import { useLiveBoard } from '../../live/shared-board.tsx';
import { sayOtherChanges } from '../../text/others.ts';
import { useLanguage } from '../../text/words.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';

export const useOthersChanges = (): void => {
  const live = useLiveBoard();
  const announce = useAnnounce();
  const language = useLanguage();
  const untold = useRef(NO_CHANGES);
  useEffect(
    () =>
      live?.subscribeOthers((before, after) => {
        untold.current = addChanges(untold.current, before, after);
        announce(() => {
          const words = sayOtherChanges(untold.current, language);
          untold.current = NO_CHANGES;
          return words;
        }, 'others');
      }),
    [live, announce, language],
  );
};
