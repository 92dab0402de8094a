// Lines over HTTP on /line/…, for browsers whose network stops WebSockets: who asks for a stream gets a line, who posts is
// heard on theirs; and where no line gets through at all, the document is given once, to go on with. Mounted by server/http.ts, outside whatever compresses or reads bodies.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { HTTP_LINE } from '../../app/ydoc/wire.ts';
import type { Log } from '../store/store.ts';
import type { Admit, Attend } from './attend.ts';
import { wholeUpdate } from './document-work.ts';
import { HttpLine } from './http-line.ts';
import type { Rooms } from './rooms.ts';

type Options = {
  readonly attend: Attend['attend'];
  readonly admit: Admit;
  readonly rooms: Pick<Rooms, 'read'>;
  readonly log: Log;
  /** The hash of the session that a request comes with; null without one. */
  readonly sessionOf: (request: IncomingMessage) => string | null;
};

type Kept = { readonly line: HttpLine; readonly session: string | null };

export type HttpLines = (request: IncomingMessage, response: ServerResponse) => void;

const numberIn = (header: string | string[] | undefined): number =>
  typeof header === 'string' && /^[1-9]\d{0,14}$/.test(header) ? Number(header) : 0;

/** Once it has ended nothing more is read of the request: a connection with an unread body can't be used again. */
const answer = (request: IncomingMessage, response: ServerResponse, status: number) => {
  if (response.destroyed) return;
  if (!request.complete) response.setHeader('Connection', 'close');
  response.writeHead(status, { 'Cache-Control': 'no-store', 'Content-Length': 0 }).end();
};

export const httpLines = ({ attend, admit, rooms, log, sessionOf }: Options): HttpLines => {
  const lines = new Map<string, Kept>();

  const open = (request: IncomingMessage, response: ServerResponse) => {
    const line = new HttpLine(response);
    lines.set(line.secret, { line, session: sessionOf(request) });
    response.once('close', () => lines.delete(line.secret));
    // The line begins paused: nothing that is posted is read before admission and load (S5).
    void attend(line, request);
  };

  const hear = async (request: IncomingMessage, response: ServerResponse) => {
    const { [HTTP_LINE.secretHeader]: secret, [HTTP_LINE.sequenceHeader]: sequence } = request.headers;
    const kept = lines.get(String(secret));
    const number = numberIn(sequence);
    // Somebody else's line looks like none.
    if (!kept || kept.session === null || kept.session !== sessionOf(request))
      return answer(request, response, HTTP_LINE.gone);
    if (number === 0) return answer(request, response, 400);
    answer(request, response, await kept.line.hear(number, request));
  };

  const giveCopy = async (request: IncomingMessage, response: ServerResponse) => {
    const admission = await admit(request);
    if (!admission.ok) return answer(request, response, 403);
    const update = await rooms.read(admission.document, wholeUpdate);
    if (response.destroyed) return;
    const headers = { 'Content-Type': HTTP_LINE.copyType, 'Content-Length': update.length };
    response.writeHead(200, { ...headers, 'Cache-Control': 'no-store' }).end(update);
  };

  return (request, response) => {
    if (request.method === 'GET' && request.headers.accept === HTTP_LINE.copyType)
      giveCopy(request, response).catch((error: unknown) => {
        log.error({ err: error }, 'a document could not be given');
        answer(request, response, 503);
      });
    else if (request.method === 'POST' && request.url === HTTP_LINE.sendPath)
      hear(request, response).catch((error: Error) => {
        log.info({ reason: error.message }, 'a POST to a line broke off');
        response.destroy();
      });
    else if (request.method === 'GET' && request.headers.accept?.includes('text/event-stream'))
      open(request, response);
    else answer(request, response, request.method === 'GET' ? 406 : 405);
  };
};
