// The program: environment, start, and an orderly end. Run by start.js (built) and by `npm run dev` (with --dev).
import { isStrayPdfError } from '../app/import/stray-pdf-error.ts';
import { readEnv, settleNodeEnv } from './env.ts';
import { openLog } from './log.ts';
import { StartError } from './start-error.ts';
import { type RunningServer, startServer } from './start-server.ts';

const dev = process.argv.includes('--dev');
settleNodeEnv(dev);
// What is meant for a person goes to stdout, the log to stderr.
const log = openLog();

const start = async (): Promise<RunningServer> => {
  try {
    const env = readEnv();
    log.level = env.logLevel;
    return await startServer({ ...env, dev, log });
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
};

const server = await start();
process.stdout.write(
  server.welcome
    ? `Årring is ready. Open this address to set it up; it works once: ${server.welcome}\n`
    : `Årring is ready: ${server.address}\n`,
);

server.warmUp();

/** A stop stores what it has and says goodbye; what takes longer than this hangs. */
const END_MS = 15_000;

let ending = false;
const end = async (code: number) => {
  if (ending) return;
  ending = true;
  setTimeout(() => process.exit(1), END_MS).unref();
  try {
    await server.stop();
  } catch (error) {
    log.error({ err: error }, 'could not stop in order');
    process.exit(1);
  }
  process.exit(code);
};

process.once('SIGTERM', () => void end(0));
process.once('SIGINT', () => void end(0));
const fail = (error: unknown) => {
  log.fatal({ err: error }, 'stopping because of an unexpected error');
  void end(1);
};
process.on('uncaughtException', fail);
process.on('unhandledRejection', (error) => {
  // Files are read in a process of their own; should one be read here some day, a damaged one must not end the server.
  if (isStrayPdfError(error)) log.warn({ err: error }, 'a damaged PDF left an error behind');
  else fail(error);
});
