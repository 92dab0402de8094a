// What the server itself reads in shared documents, by name, so that the thread for documents can do it (document-worker.ts)
// while the line goes on. Called by start-server.ts and document-worker.ts.
import { readBoard } from '../app/ydoc/board-document.ts';
import { readBodyText } from '../app/ydoc/card-document.ts';
import { readMinutes } from '../app/ydoc/minutes-document.ts';
import { readMinutesLines, readMinutesProse } from '../app/ydoc/minutes-prose.ts';
import { readable } from './readable.ts';
import type { Looks } from './sync/document-thread.ts';
import { wholeUpdate } from './sync/document-work.ts';

export const LOOKS: Looks = {
  readBoard,
  readBodyText,
  readMinutes,
  readMinutesLines,
  readMinutesProse,
  readable,
  wholeUpdate,
};
