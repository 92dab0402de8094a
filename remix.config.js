// Remix's settings: this file is the Vite configuration itself (`remix vite:build --config remix.config.js`), and the only one.
import { fileURLToPath } from 'node:url';
import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import { oneLanguage } from './app/text/one-language.js';

const inLive = (name) => fileURLToPath(new URL(`app/live/${name}`, import.meta.url));

/** What every page begins with, what the board's pages add to it, and the pages before one is in. */
const ENTRY = /\/app\/entry\.client\.tsx/;
const EVERY_PAGE = /\/app\/(?:root|entry\.client)\.tsx/;
const BOARD = /\/app\/routes\/b\.\$board(?:\._board(?:\._index)?)?\.tsx/;
const DOORS = /\/app\/routes\/(?:sign-in|welcome|account|invitation|\$)/;

/** All modules that those that `first` names import, and what those do. */
const importedBy = (first, { getModuleIds, getModuleInfo }) => {
  const found = new Set([...getModuleIds()].filter((id) => first.test(id)));
  for (const id of found) for (const next of getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
};

/** The source of those of the modules that are our own: the icons' package imports all of itself. */
const sourceOf = (modules, { getModuleInfo }) =>
  [...modules].map((id) => (id.includes('/node_modules/') ? '' : getModuleInfo(id)?.code)).join('\n');

const findFirstLoad = (meta) => {
  const board = importedBy(BOARD, meta);
  const doors = importedBy(DOORS, meta);
  const base = new Set([...importedBy(EVERY_PAGE, meta), ...[...doors].filter((id) => board.has(id))]);
  return { board, base, source: sourceOf(board, meta) };
};

let firstLoad = null;
/**
 * Two large files for what the board's first load needs, the first of which is what other pages need of it, too: a hundred small ones
 * take longer, and compress worse.
 */
const chunkOf = (id, meta) => {
  firstLoad ??= findFirstLoad(meta);
  const { board, base, source } = firstLoad;
  // It begins when it is loaded: nothing may have to load it.
  if (ENTRY.test(id)) return null;
  if (!id.includes('/aksel-icons/')) return base.has(id) ? 'base' : board.has(id) ? 'board' : null;
  const [, name] = /\/([A-Z]\w*)\.js$/.exec(id) ?? [];
  const isFirst = id.includes('/util/') || new RegExp(`\\b${name}Icon\\b`).test(source);
  return isFirst ? 'base' : 'more-icons';
};

export default defineConfig({
  publicDir: 'app/public',
  plugins: [
    oneLanguage(),
    remix({
      ignoredRouteFiles: ['**/.*', '**/*.css', '**/*.test.*'],
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_routeConfig: false,
        // Both stay off: single fetch and lazy route discovery are where Remix 2's two open advisories lie
        // (CVE-2026-34077, CVE-2026-55685). With them off neither path exists.
        v3_singleFetch: false,
        v3_lazyRouteDiscovery: false,
        // Without it the first visit on a cold dev cache reloads in the middle and leaves a page unsynced.
        unstable_optimizeDeps: true,
      },
    }),
  ],
  resolve: {
    // Two copies of yjs do not recognise each other's types.
    dedupe: ['yjs', 'react', 'react-dom'],
    // In the browser: what is never used there, only to draw a line in the console in colours, or takes the page with it when it fails.
    alias: [
      { find: /^\.\/routeModules\.js$/, replacement: inLive('load-route-module.ts') },
      { find: /^lib0\/logging$/, replacement: inLive('plain-logging.js') },
      { find: /^turbo-stream$/, replacement: inLive('no-single-fetch.js') },
    ],
  },
  // They stand in licences.txt, beside the scripts (server/write-licences.js).
  esbuild: { legalComments: 'none' },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    rollupOptions: { output: { manualChunks: chunkOf } },
  },
  optimizeDeps: { esbuildOptions: { target: 'es2022' } },
  server: { watch: { ignored: ['**/data/**', '**/build/**', '**/tests/**'] } },
});
