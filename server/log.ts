// The operator's log: one JSON object a line, and of an error only what cannot quote what somebody wrote. Opened by index.ts
// and, with a stream of their own, by tests.
import { type DestinationStream, type Logger, pino } from 'pino';
import { StartError } from './start-error.ts';
import { DamagedDocument } from './store/damaged-document.ts';

const isSystems = (error: Error): boolean => {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) && typeof syscall === 'string';
};

/** Whose words name files, ports and documents at most. */
const mayBeQuoted = (error: Error) =>
  error instanceof StartError || error instanceof DamagedDocument || isSystems(error);

const framesOf = ({ stack = '', message }: Error): string => {
  // The stack begins with the message, whose lines could look like frames.
  const at = message === '' ? -1 : stack.indexOf(message);
  return stack
    .slice(at < 0 ? 0 : at + message.length)
    .split('\n')
    .filter((line) => /^\s+at \S/.test(line))
    .join('\n');
};

const DEEPEST = 3;

/**
 * An error as the log shows it: its kind, its code, where it happened. Not its message, unless it is one of ours or the
 * system's: V8 quotes the value («Cannot create property 'x' on string '…'»), JSON.parse the text, React the content. Nor
 * its other properties: that of a bad URL is the URL, one-time token and all.
 */
export const errorForLog = (error: unknown, depth = 1): object => {
  if (!(error instanceof Error)) {
    const { status } = (error ?? {}) as { status?: unknown };
    return { type: typeof error, ...(typeof status === 'number' && { status }) };
  }
  const { name, cause } = error;
  const { code } = error as NodeJS.ErrnoException;
  return {
    type: /^\w{1,50}$/.test(name) ? name : 'Error',
    ...(typeof code === 'string' && /^\w{1,50}$/.test(code) && { code }),
    ...(mayBeQuoted(error) && { message: error.message }),
    stack: framesOf(error),
    ...(cause !== undefined && depth < DEEPEST && { cause: errorForLog(cause, depth + 1) }),
  };
};

/** Level `info` until somebody sets another. Written at once, so that the last line before an end is there. */
export const openLog = (stream: DestinationStream = pino.destination({ fd: 2, sync: true })): Logger =>
  pino({ base: null, serializers: { err: (error: unknown) => errorForLog(error) } }, stream);
