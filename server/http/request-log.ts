// Each request gets an id, which stands in its answer and in all that the log says of it, and one line when it is over.
// Called by http.ts, before everything else.
import { randomBytes } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import type { Answer } from '../metrics.ts';

/*
 Not pino-http: it logs the request whole (address, query, headers, who asked) and leaves it to us to take away what is
 secret, also what a next version adds. These are the five fields that we do want.
*/
type Options = {
  readonly log: Logger;
  /** The words of the site's addresses (route-words.ts); all else in an address is somebody's, and isn't logged. */
  readonly words: () => Promise<ReadonlySet<string>>;
  readonly answered: (answer: Answer) => void;
};

/** `/invitation/<token>` → `/invitation/*`: a word that stands in no route may be a token, an id or a guess. */
export const routeOf = (path: string, words: ReadonlySet<string>): string =>
  `/${path
    .split('/')
    .filter((part) => part !== '')
    .map((part) => (words.has(part) ? part : '*'))
    .join('/')}`;

/** The id of a request that is being answered. */
export const requestIdOf = (response: Response): string => String(response.locals.requestId);

/** A page, or a refusal, is worth a line; assets, pulse and metrics are so many that they are told only to who wants them all. */
const isNews = (response: Response) => response.locals.isPage === true || response.statusCode >= 400;

export const requestLog = ({ log, words, answered }: Options): RequestHandler => {
  const tell = async (request: Request, path: string, response: Response, milliseconds: number) => {
    const level = isNews(response) ? 'info' : 'debug';
    if (!log.isLevelEnabled(level)) return;
    log[level](
      {
        request: requestIdOf(response),
        method: request.method,
        route: routeOf(path, await words()),
        // Who went away before there was an answer got none.
        status: response.headersSent ? response.statusCode : null,
        ms: Math.round(milliseconds),
      },
      'request',
    );
  };
  return (request, response, next) => {
    const began = performance.now();
    // Now: a router that answers leaves only its part of it.
    const { path } = request;
    // Ours, whatever the request says: a proxy's id could be anybody's text.
    response.locals.requestId = randomBytes(9).toString('base64url');
    response.setHeader('X-Request-Id', requestIdOf(response));
    response.once('close', () => {
      answered({ method: request.method, status: response.headersSent ? response.statusCode : null });
      tell(request, path, response, performance.now() - began).catch((error: unknown) =>
        log.error({ request: requestIdOf(response), err: error }, 'a request could not be logged'),
      );
    });
    next();
  };
};
