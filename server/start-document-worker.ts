// Starts the thread of document-worker.ts: the build's copy, or in dev and in tests the source. Called by start-server.ts.
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { rootFolder } from './root-folder.ts';

/** A thread of its own has a young generation of its own; the usual 48 MB would lie there unused most of the day. */
const LIMITS = { maxYoungGenerationSizeMb: 12 };

/** Threads don't inherit tsx (`--import` is not heard in them), so the source is brought in by its API. */
const fromSource = (): Worker => {
  const source = JSON.stringify(new URL('document-worker.ts', import.meta.url).href);
  return new Worker(`import('tsx/esm/api').then(({ tsImport }) => tsImport(${source}, ${source}))`, {
    eval: true,
    resourceLimits: LIMITS,
  });
};

export const startDocumentWorker = (): Worker =>
  import.meta.url.endsWith('.ts')
    ? fromSource()
    : new Worker(join(rootFolder(), 'build/node/document-worker.js'), { resourceLimits: LIMITS });
