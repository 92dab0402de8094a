// What a screen reader is told of what happened, politely, the newest words last. One live region a page, changed at most once
// in three seconds.
import { createContext, type ReactNode, useContext, useState } from 'react';
import { type Announce, announceQueue } from './announce-queue.ts';

const AnnounceContext = createContext<Announce>(() => {});
/** `announce(words, key?)`: of several with one key within three seconds only the last is said. */
export const useAnnounce = () => useContext(AnnounceContext);

export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ words: '', turn: 0 });
  const [announce] = useState(() =>
    announceQueue(
      (words) => setSaid((before) => ({ words, turn: before.turn + 1 })),
      (run, ms) => setTimeout(run, ms),
    ),
  );
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div aria-live="polite" className="ui-hidden">
        {/* the key makes the same words be read again */}
        <span key={said.turn}>{said.words}</span>
      </div>
    </AnnounceContext.Provider>
  );
}
