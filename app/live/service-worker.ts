// Registers the service worker that lets a reload without network still open the board. Called by shared-board.tsx, and by
// screens that want to be kept, too.
import { useEffect } from 'react';
import { BOARD_ROUTE, type Manifest, type RouteFiles, readManifest, readOpenRoutes } from './manifest.ts';

const filesOf = (parts: readonly (RouteFiles | undefined)[]): readonly string[] =>
  parts
    .flatMap((part) => [part?.module, ...(part?.imports ?? []), ...(part?.css ?? [])])
    .filter((address) => address !== undefined);

/** The addresses of the scripts and styles of every screen, so that one not yet visited opens without network, too. */
const assetsOf = (manifest: Manifest | undefined): readonly string[] => {
  const files = filesOf([manifest?.entry, ...Object.values(manifest?.routes ?? {})]);
  const own = [...files, manifest?.url].filter((address) => address?.startsWith('/assets/'));
  return [...new Set(own)].filter((address) => address !== undefined);
};

/** Those of what opens within this screen: a card on the board. */
const withinThisScreen = (manifest: Manifest | undefined): readonly string[] => {
  const open = readOpenRoutes();
  const isWithin = (parent: string | undefined) =>
    parent !== undefined && open.has(parent) && manifest?.routes?.[parent]?.parentId === BOARD_ROUTE;
  return filesOf(Object.values(manifest?.routes ?? {}).filter(({ parentId }) => isWithin(parentId)));
};

/** What this page has fetched besides, before there was a worker: the words of its language, the part of a screen. */
const fetched = (): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
    .map(({ pathname }) => pathname);

/** `first`: what a reload of this page needs, and what opens within it. `assets`: what other screens need. */
type Kept = {
  readonly page: string | null;
  readonly first: readonly string[];
  readonly assets: readonly string[];
};

/** The worker takes its time, so as not to be in the way of who works in the page. */
const ANSWERS_WITHIN_MS = 90_000;
const AGAIN_AFTER_MS = 8_000;
const MOST_TURNS = 40;
/** By then a page is open. What a later visit lacks came through the worker anyhow; it is looked through for what is new. */
const LATER_VISIT_WAITS_MS = 4_000;

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Whether the worker has all of it now. */
const ask = (worker: ServiceWorker, kept: Kept): Promise<boolean> => {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<boolean>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data === true);
  });
  worker.postMessage({ type: 'keep', ...kept }, [port2]);
  return Promise.race([answer, wait(ANSWERS_WITHIN_MS).then(() => false)]);
};

/** Again until all is kept: the server may be away just then, and would be missed when the network is. */
const keepAll = async (
  page: string | null,
  files: () => Omit<Kept, 'page'>,
  least: number,
): Promise<void> => {
  let isPageKept = false;
  for (let turn = 1; turn <= MOST_TURNS; turn += 1) {
    const { active } = await navigator.serviceWorker.ready;
    const kept: Kept = { page: isPageKept ? null : page, ...files() };
    const isKept: boolean = active !== null && (await ask(active, kept));
    isPageKept ||= isKept;
    if (isKept && turn >= least) return;
    await wait(AGAIN_AFTER_MS);
  }
};

const register = async (): Promise<void> => {
  const isFirstVisit = navigator.serviceWorker.controller === null;
  await navigator.serviceWorker.register('/service-worker.js');
  // A page opened before there was a worker has not passed through it, nor has what it fetched until the worker took it over.
  const page = isFirstVisit ? location.href : null;
  if (!isFirstVisit) await wait(LATER_VISIT_WAITS_MS);
  const files = () => {
    const manifest = readManifest();
    return { first: [...fetched(), ...withinThisScreen(manifest)], assets: assetsOf(manifest) };
  };
  await keepAll(page, files, isFirstVisit ? 2 : 1);
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
    if ('serviceWorker' in navigator) void keepAll(page, () => ({ first: [], assets: [] }), 1);
  }, [path]);
};
