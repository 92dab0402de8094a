// A part of the screen that is fetched apart from the page: when it is opened, and before that in a quiet moment, so that it opens
// without network, too. Called by whatever opens such a part; never throws, unlike React.lazy, whose failure takes the whole
// page with it and is remembered until a reload.
import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react';
import { type ToastMessage, useToast } from './toast.tsx';

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
  /** Fetches it if it isn't here, and says nothing if that fails; keeps its identity. */
  readonly fetch: () => void;
};

export const usePart = <P>({ load, isOpen, close, missing }: PartNeeds<P>): FetchedPart<P> => {
  const [Part, setPart] = useState<ComponentType<P> | null>(null);
  const toast = useToast();
  const now = useRef({ close, missing, toast });
  now.current = { close, missing, toast };
  const isWanted = isOpen && Part === null;
  const fetch = useFetching(load, setPart);
  useEffect(() => {
    if (!isWanted) return;
    let isWaiting = true;
    fetch().then((isHere) => {
      if (isHere || !isWaiting) return;
      const { close, missing, toast } = now.current;
      close();
      if (missing) toast(messageOf(missing));
    });
    return () => {
      isWaiting = false;
    };
  }, [isWanted, fetch]);
  useEffect(() => {
    const timer = setTimeout(fetch, QUIET_AFTER_MS);
    return () => clearTimeout(timer);
  }, [fetch]);
  return { Part, fetch };
};

const messageOf = ({ offline, online }: MissingWords): ToastMessage => ({
  text: navigator.onLine ? online : offline,
});

/** Resolves with whether the part is here. One that is on its way is not asked for again; one that failed is. */
const useFetching = <P>(
  load: () => Promise<ComponentType<P>>,
  onLoaded: (set: () => ComponentType<P>) => void,
) => {
  const going = useRef<Promise<boolean> | null>(null);
  const hasFailed = useRef(false);
  return useCallback(() => {
    const begin = () => (hasFailed.current ? stylesAgain().then(load) : load());
    going.current ??= begin().then(
      (part) => {
        onLoaded(() => part);
        return true;
      },
      () => {
        going.current = null;
        hasFailed.current = true;
        return false;
      },
    );
    return going.current;
  }, [load, onLoaded]);
};

/** Vite asks for a part's style sheet only once: one that failed would be missing when the part itself comes. */
const stylesAgain = async (): Promise<void> => {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  const here = new Set(links.filter(({ sheet }) => sheet !== null).map(({ href }) => href));
  const failed = links.filter(({ href }) => !here.has(href));
  await Promise.all(
    failed.map(
      (link) =>
        new Promise((resolve, reject) => {
          const again = link.cloneNode() as HTMLLinkElement;
          again.addEventListener('load', resolve);
          again.addEventListener('error', reject);
          link.after(again);
        }),
    ),
  );
};
