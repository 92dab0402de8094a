// After an address was revoked: the button that was pressed is gone with its line, so the focus goes to the list's heading, and it is said.
// Used by the calendar's and the share's screens.
import { type RefObject, useEffect, useRef } from 'react';
import { useAnnounce } from '../../ui/announcer.tsx';

/** For the heading. `answer` is the form's; a second one is another object or text only when something was sent again. */
export const useRevoked = (answer: unknown, said: string): RefObject<HTMLHeadingElement> => {
  const heading = useRef<HTMLHeadingElement>(null);
  const announce = useAnnounce();
  useEffect(() => {
    if (answer !== 'revoked') return;
    heading.current?.focus();
    announce(said);
  }, [answer, announce, said]);
  return heading;
};
