// Remix's settings: this file is the Vite configuration itself (`remix vite:build --config remix.config.js`), and the only one.
import { fileURLToPath } from 'node:url';
import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import { oneLanguage } from './app/text/one-language.js';

const inLive = (name) => fileURLToPath(new URL(`app/live/${name}`, import.meta.url));

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
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    rollupOptions: { output: { manualChunks: (id) => (id.includes('/aksel-icons/') ? 'icons' : null) } },
  },
  optimizeDeps: { esbuildOptions: { target: 'es2022' } },
  server: { watch: { ignored: ['**/data/**', '**/build/**', '**/tests/**'] } },
});
