// To be read from five metres: the density for a projector, chosen where the meeting is. Used by meeting-head.tsx.
import { useLocation } from '@remix-run/react';
import { useMeetingWords } from '../../text/use-meeting-words.ts';

/** A form like those of the account menu, so that the same choice is remembered in the same way. */
export function BigScreen() {
  const words = useMeetingWords();
  const { pathname, search } = useLocation();
  return (
    <form method="post" action="/preferences" className="meeting-big-screen">
      <input type="hidden" name="back" value={pathname + search} />
      <button type="submit" name="density" value="projector" className="meeting-link">
        {words.projector}
      </button>
    </form>
  );
}
