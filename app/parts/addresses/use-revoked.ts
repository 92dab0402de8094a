// After an address was revoked: the button that was pressed is gone with its line, so the focus goes to the list's heading, and it is said.
// Used by the calendar's and the share's screens.
import { type RefObject, useEffect, useRef } from 'react';
import { useAnnounce } from '../../ui/announcer.tsx';

/** For the heading. `revoked` is the form's answer, another object each time; null when nothing was revoked. */
export const useRevoked = (revoked: object | null, said: string): RefObject<HTMLHeadingElement> => {
  const heading = useRef<HTMLHeadingElement>(null);
  const announce = useAnnounce();
  useEffect(() => {
    if (revoked === null) return;
    heading.current?.focus();
    announce(said);
  }, [revoked, announce, said]);
  return heading;
};
