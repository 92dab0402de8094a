// How the tests run: the quick ones in Node first, then the journeys in a real browser, two files at a time, then those that must be alone.
// Called by `npm test`. It knows nothing of Remix's plugin: the browser tests run the real build.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Slow, noisy machines are the rule: the limits are there to end what hangs, not to measure. `expect.poll` would give up after a second. */
const limits = {
  testTimeout: 60_000,
  hookTimeout: 180_000,
  teardownTimeout: 30_000,
  expect: { poll: { timeout: 30_000 } },
};

/** Files that take the network away: a page that is reloaded without it fails now and then beside a second browser. */
const ALONE = ['list', 'meeting-lost', 'missing-part', 'offline', 'stubborn-network'].map(
  (name) => `tests/browser/${name}.test.ts`,
);

/** Tests of values alone: their files share what they import, which saves a quarter of their time. */
const PURE = ['domain', 'export', 'parts', 'screens', 'text', 'ui', 'ydoc'].map(
  (room) => `tests/${room}/**/*.test.{ts,tsx}`,
);

const inNode = {
  environment: 'node',
  setupFiles: ['tests/setup/no-console-error.ts'],
  maxWorkers: 2,
  sequence: { groupOrder: 0 },
  ...limits,
};

const inBrowser = {
  environment: 'node',
  globalSetup: ['tests/setup/browser-setup.ts'],
  setupFiles: ['tests/setup/no-console-error.ts', 'tests/setup/tidy.ts'],
  ...limits,
  testTimeout: 180_000,
};

export default defineConfig({
  root,
  resolve: { dedupe: ['yjs', 'react', 'react-dom'] },
  test: {
    reporters: ['default', fileURLToPath(new URL('./setup/last-line.ts', import.meta.url))],
    projects: [
      {
        extends: true,
        test: { ...inNode, name: 'pure', include: PURE, isolate: false },
      },
      {
        extends: true,
        test: {
          ...inNode,
          name: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...PURE, 'tests/browser/**', 'tests/bench/**', '**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          ...inBrowser,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: [...ALONE, '**/node_modules/**'],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...inBrowser,
          name: 'browser-alone',
          include: ALONE,
          fileParallelism: false,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
