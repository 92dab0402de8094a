// The HTTP side: security headers, assets, and every other address handed to Remix. Called by start-server.ts.
import { randomBytes } from 'node:crypto';
import { createRequestHandler } from '@remix-run/express';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express';
import type { Logger } from 'pino';
import type { ServerContext } from '../app/context.ts';
import { refuseForeign } from './http/refuse-foreign.ts';
import { requestIdOf, requestLog } from './http/request-log.ts';
import { routeWords } from './http/route-words.ts';
import { securityHeaders } from './http/security-headers.ts';
import { smallBodies } from './http/small-bodies.ts';
import type { Metrics } from './metrics.ts';
import type { Pages } from './pages.ts';

export type HttpParts = Pages & {
  readonly contextOf: (request: Request, response: Response, nonce: string) => Promise<ServerContext>;
  readonly log: Logger;
  readonly metrics: Metrics;
};

const YEAR = '1y';

const assets = (folder: string) => {
  const router = express.Router();
  // Names in /assets carry a hash of the content.
  router.use('/assets', express.static(`${folder}/assets`, { immutable: true, maxAge: YEAR, index: false }));
  router.use('/assets', (_request, response) => void response.status(404).type('text').send('Not found'));
  router.use(
    express.static(folder, {
      index: false,
      dotfiles: 'ignore',
      setHeaders: (response: Response) => response.setHeader('Cache-Control', 'no-cache'),
    }),
  );
  return router;
};

/** An address or a range that Express can't read: the asker's fault, and no news (scanners send thousands). */
const refusalIn = (error: unknown): number | null => {
  const { status } = (error ?? {}) as { status?: unknown };
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
};

const failed =
  (log: Logger): ErrorRequestHandler =>
  (error, _request, response, _next) => {
    const refusal = refusalIn(error);
    if (refusal !== null && !response.headersSent)
      return void response.status(refusal).type('text').send('This request cannot be read.');
    const id = requestIdOf(response);
    // No address in the log: it may hold a one-time token.
    log.error({ request: id, err: error }, 'a request failed');
    // Not Express' own way out of an answer that has begun: it writes the error to the console, words and all.
    if (response.headersSent) return void response.destroy();
    response
      .status(500)
      .type('text')
      .send(`Something went wrong. What was saved is safe. If you report it, give this number: ${id}`);
  };

export const httpApp = ({ remix, clientFolder, vite, contextOf, log, metrics }: HttpParts): Express => {
  const app = express();
  app.disable('x-powered-by');
  // Whether the reader came by https is believed of a proxy on this machine only.
  app.set('trust proxy', 'loopback');
  app.use(requestLog({ log, words: routeWords(remix), answered: metrics.answered }));
  if (metrics.page) app.get('/metrics', metrics.page);
  app.get('/healthz', (_request, response) => void response.type('text').send('ok'));
  app.use((_request, response, next) => {
    response.locals.nonce = randomBytes(18).toString('base64');
    next();
  });
  app.use(securityHeaders({ dev: vite !== null }));
  app.use(compression());
  app.use(refuseForeign, smallBodies);
  if (vite) app.use(vite.middlewares);
  if (clientFolder) app.use(assets(clientFolder));
  app.use((_request, response, next) => {
    response.locals.isPage = true;
    next();
  });
  app.all(
    '*',
    createRequestHandler({
      build: remix,
      mode: vite ? 'development' : 'production',
      getLoadContext: (request, response) => contextOf(request, response, String(response.locals.nonce)),
    }),
  );
  app.use(failed(log));
  return app;
};
