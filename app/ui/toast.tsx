// A short message with at most one thing to do about it; gone after 8 seconds or when it is pressed, kept while it has the focus or
// the pointer. The announcer says it, once: the toast itself has no role.
import { XMarkIcon } from '@navikt/aksel-icons';
import {
  createContext,
  type FocusEvent,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useAnnounce } from './announcer.tsx';
import { isNowhere } from './nothing-focused.ts';
import './toast.css';
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect.ts';

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
  const end = useCallback(() => {
    setHeld(false);
    setMessage(null);
  }, []);
  const focus = useFocusGivenBack(message);

  useEffect(() => {
    if (!message || held) return;
    const timer = setTimeout(end, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [message, held, end]);

  return (
    <ToastContext.Provider value={show}>
      <EndToastContext.Provider value={end}>{children}</EndToastContext.Provider>
      <div className="ui-toast-place" {...focus}>
        {message && (
          // biome-ignore lint/a11y/noStaticElementInteractions: hovering only keeps the message on screen
          // biome-ignore lint/a11y/useKeyWithClickEvents: it goes by itself; pressing it away is for who wants what is under it
          <div
            className="ui-toast"
            onClick={end}
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

/** When the message goes with the focus in it, what had the focus before gets it again. */
const useFocusGivenBack = (message: ToastMessage | null) => {
  /** Null while the focus isn't in the message. */
  const before = useRef<Element | null>(null);
  useIsomorphicLayoutEffect(() => {
    if (message || before.current === null) return;
    const back = before.current;
    before.current = null;
    if (isNowhere() && back instanceof HTMLElement) back.focus({ preventScroll: true });
  }, [message]);
  return {
    onFocus: ({ relatedTarget, currentTarget }: FocusEvent) => {
      if (!currentTarget.contains(relatedTarget)) before.current = relatedTarget ?? document.body;
    },
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
      if (!currentTarget.contains(relatedTarget)) before.current = null;
    },
  };
};
