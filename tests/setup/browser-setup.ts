// Before the browser tests, once: a Chromium that starts and a build that is no older than its sources.
// vitest runs it only when a browser test is in the run. It never skips: without a browser the run fails, with advice.
import type { TestProject } from 'vitest/node';
import { freshBuild } from './build.ts';
import { findChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of the Chromium that the browser tests start. */
    chromium: string;
  }
}

export default async function setup(project: TestProject): Promise<void> {
  project.provide('chromium', await findChromium());
  await freshBuild();
}
