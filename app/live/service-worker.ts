// Registers the service worker that lets a reload without network still open the board. Called by shared-board.tsx, and by
// screens that want to be kept, too.
import { useEffect } from 'react';

type RouteModules = {
  readonly module?: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
};
type Manifest = {
  readonly entry?: RouteModules;
  readonly routes?: Readonly<Record<string, RouteModules>>;
  readonly url?: string;
};

/** The addresses of the scripts and styles of every screen, so that one not yet visited opens without network, too. */
const assetsOf = (manifest: Manifest | undefined): readonly string[] => {
  const parts = [manifest?.entry, ...Object.values(manifest?.routes ?? {})];
  const addresses = parts.flatMap((part) => [part?.module, ...(part?.imports ?? []), ...(part?.css ?? [])]);
  const own = [...addresses, manifest?.url].filter((address) => address?.startsWith('/assets/'));
  return [...new Set(own)].filter((address) => address !== undefined);
};

/** What this page has fetched besides, before there was a worker: the words of its language, the part of a screen. */
const fetched = (): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
    .map(({ pathname }) => pathname);

const register = async (): Promise<void> => {
  const isFirstVisit = navigator.serviceWorker.controller === null;
  await navigator.serviceWorker.register('/service-worker.js');
  const registration = await navigator.serviceWorker.ready;
  const manifest = (window as { __remixManifest?: Manifest }).__remixManifest;
  // A page opened before there was a worker has not passed through it.
  const page = isFirstVisit ? location.href : null;
  registration.active?.postMessage({ type: 'keep', page, assets: [...assetsOf(manifest), ...fetched()] });
};

let asked = false;

/** Only in a production build: in development the worker would hold old modules. */
export const keepPagesForOffline = (): void => {
  if (asked || !import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  asked = true;
  const whenIdle = window.requestIdleCallback ?? ((run: () => void) => window.setTimeout(run, 500));
  // Without a worker everything works but a reload offline, so a refusal is not shown.
  whenIdle(() => void register().catch(() => undefined));
};

/**
 * Keeps the page at this path, too: who has come to it by a link within the page has never asked the server for it as a page of
 * its own, and a reload without network would open the board in its place.
 */
export const useKeptForOffline = (path: string): void => {
  useEffect(() => {
    if (!import.meta.env.PROD) return;
    const page = new URL(path, location.origin).href;
    void navigator.serviceWorker?.ready.then(({ active }) =>
      active?.postMessage({ type: 'keep', page, assets: [] }),
    );
  }, [path]);
};
