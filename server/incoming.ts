// Other people's plans that come in as files. Called by context.ts.
import type { ServerContext } from '../app/context.ts';
import type { PlainDate } from '../app/domain/plain-date.ts';
import { openIncoming } from './reading/open-incoming.ts';
import { TooManyFiles } from './reading/open-reading.ts';

/** One for the whole process: however many send files, they are read one after the other. */
const readFile = openIncoming();

/** The `incoming` of app/context.ts for one request. */
export const incomingFor = (today: PlainDate): ServerContext['incoming'] => ({
  readFile: (bytes, fileName) =>
    readFile(bytes, fileName, today).catch((error: unknown) => {
      if (!(error instanceof TooManyFiles)) throw error;
      throw new Response(null, { status: 503, headers: { 'Retry-After': '30' } });
    }),
});
