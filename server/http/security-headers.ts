// The headers that tell a browser what this site may do. Called by http.ts.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Request, RequestHandler } from 'express';
import helmet from 'helmet';
import { isPrintAddress, isSharedAddress } from './shared-address.ts';

type Locals = ServerResponse & { locals?: { nonce?: string } };

const nonce = (_request: IncomingMessage, response: ServerResponse) =>
  `'nonce-${(response as Locals).locals?.nonce ?? ''}'`;

/** Older Safaris don't count a socket to the same host as 'self'. */
const ownSocket = (request: IncomingMessage) => {
  const host = request.headers.host ?? '';
  return /^[A-Za-z0-9.:[\]_-]+$/.test(host) ? `ws://${host} wss://${host}` : "'self'";
};

/** A page that has all it needs in itself: its style has the page's nonce, and nothing else is loaded or run. */
const lonePage = (frames: 'all' | 'none') =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: [nonce],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: [frames === 'all' ? '*' : "'none'"],
      },
    },
    crossOriginOpenerPolicy: false,
    crossOriginResourcePolicy: { policy: frames === 'all' ? 'cross-origin' : 'same-origin' },
    originAgentCluster: false,
    strictTransportSecurity: { maxAge: 15_552_000, includeSubDomains: false },
    // Its address is the secret.
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: frames === 'all' ? false : { action: 'deny' },
  }) as RequestHandler;

/** Only what is shared, and only at the address that is made for it, may stand in another site's frame. */
const isForFrames = ({ path, query }: Request): boolean => isSharedAddress(path) && query.embed === '1';

export const securityHeaders = ({ dev }: { dev: boolean }): RequestHandler => {
  const [pages, lone, framed] = [pageHeaders({ dev }), lonePage('none'), lonePage('all')];
  return (request, response, next) => {
    const { path } = request;
    const isLone = isSharedAddress(path) || isPrintAddress(path);
    const headers = isForFrames(request) ? framed : isLone ? lone : pages;
    headers(request, response, next);
  };
};

/** `dev`: Vite puts style elements into the page and talks over a socket of its own. */
const pageHeaders = ({ dev }: { dev: boolean }): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", nonce],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'", ...(dev ? ["'unsafe-inline'"] : [])],
        // Rows of a long column are put in their place by a style attribute.
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", ownSocket],
        workerSrc: ["'self'", ...(dev ? ['blob:'] : [])],
        manifestSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // A group's own machine is often reached by plain http; these would only make its browser complain there.
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    strictTransportSecurity: { maxAge: 15_552_000, includeSubDomains: false },
    // Not `no-referrer`: with that a browser posts forms with `Origin: null`, and the origin is what we check.
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  }) as RequestHandler;
