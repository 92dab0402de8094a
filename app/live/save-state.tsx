// Says whether everything is on the server's disk (R4): quiet when it is, an ochre box when it is not. Placed in the shell's bar.
import { type FunctionComponent, lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useWords } from '../text/words.tsx';
import { saveWordsOf } from './save-words.ts';
import { useSaveStatus } from './shared-board.tsx';
import './save-state.css';

/** Rarely needed. Where it can't be fetched the sentences stand alone, and what was written stays on this machine. */
const TurnedAway = lazy<FunctionComponent>(() =>
  import('./turned-away.tsx').then(
    (module) => ({ default: module.TurnedAway }),
    () => ({ default: () => null }),
  ),
);

/** A state that lasts shorter is shown but not read aloud. */
const ANNOUNCED_AFTER_MS = 1500;

const Mark = ({ loud, busy }: { loud: boolean; busy: boolean }) => (
  <svg viewBox="0 0 16 16" aria-hidden="true" className="live-save-mark">
    {loud ? (
      <path d="M8 2.2 14.6 13.6H1.4ZM8 6.4v3.4M8 11.5v.9" />
    ) : busy ? (
      <circle cx="8" cy="8" r="2" className="live-save-dot" />
    ) : (
      <path d="m3.2 8.6 3 3 6.6-7" />
    )}
  </svg>
);

/** Reads aloud what is loud, and once that it is well again; never every keystroke's «saved». */
const useSpoken = (loud: boolean, head: string, detail: string, well: string): string => {
  const [spoken, setSpoken] = useState('');
  const wasLoud = useRef(false);
  const latest = useRef('');
  latest.current = [head, detail].filter(Boolean).join('. ');
  // The head decides when to speak.
  useEffect(() => {
    const timer = setTimeout(() => {
      if (loud) setSpoken(latest.current);
      else if (wasLoud.current && well) setSpoken(well);
      wasLoud.current = loud || (wasLoud.current && !well);
    }, ANNOUNCED_AFTER_MS);
    return () => clearTimeout(timer);
  }, [loud, head, well]);
  return spoken;
};

/** Back to this page after signing in. Only asked in the browser: on the server nobody is signed out yet. */
const signInAddress = (): string => `/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`;

export const SaveState = () => {
  const words = useWords().live;
  const status = useSaveStatus();
  const { loud, head, detail, more } = saveWordsOf(status, words);
  const spoken = useSpoken(
    loud && status.state !== 'saving',
    head,
    detail,
    status.state === 'saved' ? words.allSaved : '',
  );
  useEffect(() => {
    document.body.toggleAttribute('data-save-loud', loud);
    return () => document.body.removeAttribute('data-save-loud');
  }, [loud]);
  const line = (
    <>
      <Mark loud={loud} busy={status.state !== 'saved'} />
      <span className="live-save-head ui-may-hide">{head}</span>
      {detail && <span className="live-save-detail">{detail}</span>}
    </>
  );
  return (
    <>
      <div
        role="status"
        aria-live="off"
        aria-label={words.saveState}
        className="live-save"
        data-state={status.state}
        data-loud={loud}
        data-line={status.overHttp ? 'http' : undefined}
      >
        {more.length === 0 ? (
          <div className="live-save-line">{line}</div>
        ) : (
          <details open className="live-save-more">
            <summary className="live-save-line">{line}</summary>
            <div className="live-save-why">
              {more.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
              {status.state === 'turnedAway' && (
                <Suspense fallback={null}>
                  <TurnedAway />
                </Suspense>
              )}
              {status.state === 'signedOut' && <a href={signInAddress()}>{words.signIn}</a>}
            </div>
          </details>
        )}
      </div>
      <span aria-live="polite" className="ui-hidden">
        {spoken}
      </span>
    </>
  );
};
