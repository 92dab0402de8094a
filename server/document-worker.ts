// The thread in which Y.Docs are made. Started by start-server.ts through server/sync/document-thread.ts.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import { LOOKS } from './document-looks.ts';
import { serveDocumentWork } from './sync/document-thread.ts';

// A thread can't be started with the flag, which belongs to the whole process.
setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

if (parentPort) serveDocumentWork(parentPort, LOOKS, collectGarbage);
