// What a screen reader is told of what happened, politely, the newest words last. One live region a page.
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

const AnnounceContext = createContext<(words: string) => void>(() => {});
export const useAnnounce = () => useContext(AnnounceContext);

export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ words: '', turn: 0 });
  const announce = useCallback(
    (words: string) => setSaid((before) => ({ words, turn: before.turn + 1 })),
    [],
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
