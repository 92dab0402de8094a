// Fetches the modules and styles of other screens ahead, so that they open at once, and without network where there is no service worker.
// Remix' own prefetching isn't used: it reloads the page when a module can't be fetched, whatever somebody is doing in it. Called by
// the shell.
import { BOARD_ROUTE, readManifest } from './manifest.ts';

/** The routes that draw the screen at this path below the board's: its own, and for the board itself what stands at its index. */
const routesAt = (path: string) => {
  const routes = readManifest()?.routes ?? {};
  const below = (parent: string) => Object.values(routes).filter(({ parentId }) => parentId === parent);
  const own = below(BOARD_ROUTE).filter((route) => (route.path ?? '').replace(/\/$/, '') === path.slice(1));
  return [...own, ...own.flatMap(({ id }) => (path === '' && id ? below(id).filter((it) => !it.path) : []))];
};

const asked = new Set<string>();

/** `path` as in the address, `/wheel`, or '' for the board. What can't be fetched now is asked for again the next time. */
export const fetchScreen = async (path: string): Promise<void> => {
  if (!import.meta.env.PROD || asked.has(path) || !navigator.onLine) return;
  asked.add(path);
  try {
    for (const { module, imports, css } of routesAt(path))
      await Promise.all([
        ...(css ?? []).map((style) => fetch(style)),
        ...[module, ...(imports ?? [])].flatMap((file) => (file ? [fetchModule(file)] : [])),
      ]);
  } catch {
    asked.delete(path);
  }
};

/** Fetched, and known to the page, but not run. */
const fetchModule = (file: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = file;
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error(`Not fetched: ${file}`));
    };
    document.head.append(link);
  });
