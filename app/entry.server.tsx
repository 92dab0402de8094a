// Writes a page as HTML: called by Remix for every document request. The nonce is the one in the Content-Security-Policy.
import { Transform } from 'node:stream';
import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import { wordsIn } from './text/all-words.ts';
import { LANGUAGES } from './text/language.ts';
import { holdWords } from './text/words.tsx';

for (const language of LANGUAGES) holdWords(language, wordsIn(language));

const ABORT_MS = 10_000;

/**
 * React 18 sends buffers of 2,048 bytes, and leaves zeros at the end of one where a letter of several bytes had no room any more
 * (writeStringChunk in react-dom-server.node): without them the page is what was rendered. HTML itself has no such byte.
 */
const withoutPadding = (): Transform =>
  new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
    },
  });

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, reportError }: AppLoadContext,
): Promise<Response> {
  // A reader that runs no script gets the whole page at once.
  const ready = isbot(request.headers.get('user-agent')) ? 'onAllReady' : 'onShellReady';
  return new Promise((resolve, reject) => {
    let answered = false;
    const { pipe, abort } = renderToPipeableStream(
      <RemixServer context={remixContext} url={request.url} abortDelay={ABORT_MS} nonce={nonce} />,
      {
        nonce,
        [ready]() {
          answered = true;
          const body = withoutPadding();
          headers.set('Content-Type', 'text/html; charset=utf-8');
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
          pipe(body);
        },
        onShellError: reject,
        onError(error: unknown) {
          // Before the answer has begun, the error arrives at onShellError and is told there.
          if (answered) reportError(error);
        },
      },
    );
    setTimeout(abort, ABORT_MS).unref();
  });
}

/** What a loader or an action threw. Refusals (4xx) and readers who went away are no news. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
) {
  if (request.signal.aborted) return;
  if (isRouteErrorResponse(error) && error.status < 500) return;
  context.reportError(error);
}
