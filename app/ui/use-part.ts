// A part of the screen that is fetched apart from the page: when it is opened, and before that in a quiet moment, so that it opens
// without network, too. Called by whatever opens such a part; never throws, unlike React.lazy, whose failure takes the whole
// page with it and is remembered until a reload.
import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react';
import { type ToastMessage, useToast } from './toast.tsx';
import { whenIdle } from './when-idle.ts';

/** After the screen is drawn, when nothing is urgent any more. */
const QUIET_AFTER_MS = 5000;

/** What is said when the part can't be fetched, without network and with it. */
export type MissingWords = { readonly offline: string; readonly online: string };

type PartNeeds<P> = {
  /** Keeps its identity: it stands outside of the component. */
  readonly load: () => Promise<ComponentType<P>>;
  readonly isOpen: boolean;
  /** Takes back the opening when the part can't be fetched. */
  readonly close: () => void;
  /** None for what one can do without. */
  readonly missing?: MissingWords;
};

export type FetchedPart<P> = {
  /** Null until it is here. */
  readonly Part: ComponentType<P> | null;
  /** Fetches it in a quiet moment if it isn't here, and says nothing if that fails; keeps its identity. */
  readonly fetch: () => void;
};

export const usePart = <P>({ load, isOpen, close, missing }: PartNeeds<P>): FetchedPart<P> => {
  const [Part, setPart] = useState<ComponentType<P> | null>(null);
  const toast = useToast();
  const now = useRef({ close, missing, toast });
  now.current = { close, missing, toast };
  const isWanted = isOpen && Part === null;
  const fetchNow = useFetching(load, setPart);
  // A press that takes hold of a card must not wait for it, nor a drag under way.
  const fetch = useCallback(() => whenIdle(() => void fetchNow()), [fetchNow]);
  useEffect(() => {
    if (!isWanted) return;
    let isWaiting = true;
    fetchNow().then((isHere) => {
      if (isHere || !isWaiting) return;
      const { close, missing, toast } = now.current;
      close();
      if (missing) toast(missingMessage(missing));
    });
    return () => {
      isWaiting = false;
    };
  }, [isWanted, fetchNow]);
  useEffect(() => {
    const timer = setTimeout(fetch, QUIET_AFTER_MS);
    return () => clearTimeout(timer);
  }, [fetch]);
  return { Part, fetch };
};

export const missingMessage = ({ offline, online }: MissingWords): ToastMessage => ({
  text: navigator.onLine ? online : offline,
});

/** Resolves with whether the part is here. One that is on its way is not asked for again; one that failed is. */
const useFetching = <P>(
  load: () => Promise<ComponentType<P>>,
  onLoaded: (set: () => ComponentType<P>) => void,
) => {
  const going = useRef<Promise<boolean> | null>(null);
  return useCallback(() => {
    window.addEventListener('error', noteStyle, true);
    going.current ??= stylesAgain()
      .then(load)
      .then(
        (part) => {
          onLoaded(() => part);
          return true;
        },
        () => {
          going.current = null;
          return false;
        },
      );
    return going.current;
  }, [load, onLoaded]);
};

/** Addresses of style sheets that could not be fetched: Vite asks for each only once, and would leave the part without. */
const failedStyles = new Set<string>();

const noteStyle = ({ target }: Event) => {
  if (!(target instanceof HTMLLinkElement) || target.rel !== 'stylesheet') return;
  failedStyles.add(target.href);
  // A sheet that never came is of no use to anybody, and can't be read by those who look at all sheets.
  target.remove();
};

const stylesAgain = () => Promise.all([...failedStyles].map(styleAgain));

const styleAgain = (href: string) =>
  new Promise<void>((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('error', () => reject(new Error(`No style sheet at ${href}`)));
    link.addEventListener('load', () => {
      failedStyles.delete(href);
      resolve();
    });
    document.head.append(link);
  });
