// The thread that finds what is in the text of minutes, one text after the other. Started by text-reading.ts.
import { parentPort } from 'node:worker_threads';
import { readMinutesText } from '../../app/domain/minutes/reading.ts';
import type { TextJob } from './text-reading.ts';
import './ready-patterns.ts';

parentPort?.on('message', ({ text, options }: TextJob) => {
  parentPort?.postMessage(readMinutesText(text, options));
});
