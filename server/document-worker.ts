// The thread in which Y.Docs are made. Started by start-server.ts through server/sync/document-thread.ts.
import { parentPort } from 'node:worker_threads';
import { LOOKS } from './document-looks.ts';
import { serveDocumentWork } from './sync/document-thread.ts';

if (parentPort) serveDocumentWork(parentPort, LOOKS);
