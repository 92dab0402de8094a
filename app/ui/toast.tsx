// A short message with at most one thing to do about it; gone after 8 seconds or when it is pressed, kept while it has the focus or
// the pointer. The announcer says it, once: the toast itself has no role.
import { XMarkIcon } from '@navikt/aksel-icons';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { useAnnounce } from './announcer.tsx';
import './toast.css';

export type ToastMessage = {
  text: string;
  /** What a screen reader is told instead of `text`, and the announcement's key. */
  spoken?: string;
  key?: string;
  action?: { label: string; run: () => void };
};
const SHOWN_MS = 8000;

const ToastContext = createContext<(message: ToastMessage) => void>(() => {});
export const useToast = () => useContext(ToastContext);

const EndToastContext = createContext<() => void>(() => {});
/** Takes the message away: what it offers isn't so any more. */
export const useEndToast = () => useContext(EndToastContext);

type ToastProviderProps = {
  readonly children: ReactNode;
  /** The name of what takes the message away. */
  readonly closeLabel: string;
};

export function ToastProvider({ children, closeLabel }: ToastProviderProps) {
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const [held, setHeld] = useState(false);
  const announce = useAnnounce();
  const show = useCallback(
    (next: ToastMessage) => {
      setMessage({ ...next });
      announce(next.spoken ?? next.text, next.key);
    },
    [announce],
  );
  const end = useCallback(() => setMessage(null), []);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!message || held) return;
    const timer = setTimeout(() => setMessage(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [message, held]);

  return (
    <ToastContext.Provider value={show}>
      <EndToastContext.Provider value={end}>{children}</EndToastContext.Provider>
      <div className="ui-toast-place" ref={box}>
        {message && (
          // biome-ignore lint/a11y/noStaticElementInteractions: hovering only keeps the message on screen
          // biome-ignore lint/a11y/useKeyWithClickEvents: it goes by itself; pressing it away is for who wants what is under it
          <div
            className="ui-toast"
            onClick={() => {
              setHeld(false);
              setMessage(null);
            }}
            onPointerEnter={() => setHeld(true)}
            onPointerLeave={() => setHeld(false)}
            onFocus={() => setHeld(true)}
            onBlur={() => setHeld(false)}
          >
            <span>{message.text}</span>
            {message.action && (
              <button type="button" onClick={() => message.action?.run()}>
                {message.action.label}
              </button>
            )}
            {/* Pressing it presses the whole message away. */}
            <button type="button" className="ui-toast-close" aria-label={closeLabel}>
              <XMarkIcon aria-hidden />
            </button>
          </div>
        )}
      </div>
    </ToastContext.Provider>
  );
}
