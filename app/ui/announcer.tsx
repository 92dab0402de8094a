// What a screen reader is told of what happened, politely, the newest words last. One live region a page, changed at most once
// in three seconds; a modal dialog has one of its own.
import { createContext, type ReactNode, useContext, useRef, useState } from 'react';
import { type Announce, announceQueue } from './announce-queue.ts';

const AnnounceContext = createContext<Announce>(() => {});
/** `announce(words, key?)`: of several with one key within three seconds only the last is said. */
export const useAnnounce = () => useContext(AnnounceContext);

const SILENCE = { words: '', turn: 0 };
const SaidContext = createContext(SILENCE);

export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState(SILENCE);
  const [announce] = useState(() =>
    announceQueue(
      (words) => setSaid((before) => ({ words, turn: before.turn + 1 })),
      (run, ms) => setTimeout(run, ms),
    ),
  );
  return (
    <AnnounceContext.Provider value={announce}>
      <SaidContext.Provider value={said}>{children}</SaidContext.Provider>
      <LiveRegion {...said} />
    </AnnounceContext.Provider>
  );
}

const LiveRegion = ({ words, turn }: typeof SILENCE) => (
  <div aria-live="polite" className="ui-hidden">
    {/* the key makes the same words be read again */}
    <span key={turn}>{words}</span>
  </div>
);

/** The same within a modal dialog, which keeps everything outside of it from being heard. Begins with what is said next. */
export function SaidHere() {
  const said = useContext(SaidContext);
  const { current: before } = useRef(said.turn);
  return <LiveRegion words={said.turn > before ? said.words : ''} turn={said.turn} />;
}
