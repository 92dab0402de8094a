// How the tests run: two projects, the quick ones in Node first, then the journeys in a real browser, one file at a time.
// Called by `npm test`. It knows nothing of Remix's plugin: the browser tests run the real build.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Slow, noisy machines are the rule: the limits are there to end what hangs, not to measure. */
const limits = { testTimeout: 60_000, hookTimeout: 180_000, teardownTimeout: 30_000 };

export default defineConfig({
  root,
  resolve: { dedupe: ['yjs', 'react', 'react-dom'] },
  test: {
    reporters: ['default', fileURLToPath(new URL('./setup/last-line.ts', import.meta.url))],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/bench/**', '**/node_modules/**'],
          setupFiles: ['tests/setup/no-console-error.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
          ...limits,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/setup/browser-setup.ts'],
          setupFiles: ['tests/setup/no-console-error.ts', 'tests/setup/tidy.ts'],
          fileParallelism: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          ...limits,
          testTimeout: 180_000,
        },
      },
    ],
  },
});
