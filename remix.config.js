// Remix's settings: this file is the Vite configuration itself (`remix vite:build --config remix.config.js`), and the only one.
import { fileURLToPath } from 'node:url';
import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import { oneLanguage } from './app/text/one-language.js';

const inLive = (name) => fileURLToPath(new URL(`app/live/${name}`, import.meta.url));

/** What the board's first load begins with. */
const FIRST = /\/app\/(?:root|entry\.client|routes\/b\.\$board(?:\._board(?:\._index)?)?)\.tsx/;

/** The source of everything that is loaded before the board is there: what these modules import, and what those do. */
const firstLoad = ({ getModuleIds, getModuleInfo }) => {
  const found = new Set([...getModuleIds()].filter((id) => FIRST.test(id)));
  for (const id of found)
    for (const next of getModuleInfo(id)?.importedIds ?? [])
      if (!next.includes('/node_modules/')) found.add(next);
  return [...found].map((id) => getModuleInfo(id)?.code ?? '').join('\n');
};

let firstLoaded = '';
/** One chunk for the icons of the first load (forty small ones cost 11 kB more), and one for those that come later. */
const chunkOf = (id, meta) => {
  if (id.includes('/aksel-icons/') && id.includes('/util/')) return 'icons';
  const [, name] = /\/aksel-icons\/.*\/([A-Z]\w*)\.js$/.exec(id) ?? [];
  if (name === undefined) return null;
  firstLoaded ||= firstLoad(meta);
  return new RegExp(`\\b${name}Icon\\b`).test(firstLoaded) ? 'icons' : 'more-icons';
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
    // In the browser: what is never used there, or only to draw a line in the console in colours.
    alias: [
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
