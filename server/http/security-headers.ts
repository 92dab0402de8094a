// The headers that tell a browser what this site may do. Called by http.ts.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

type Locals = ServerResponse & { locals?: { nonce?: string } };

const nonce = (_request: IncomingMessage, response: ServerResponse) =>
  `'nonce-${(response as Locals).locals?.nonce ?? ''}'`;

/** Older Safaris don't count a socket to the same host as 'self'. */
const ownSocket = (request: IncomingMessage) => {
  const host = request.headers.host ?? '';
  return /^[A-Za-z0-9.:[\]_-]+$/.test(host) ? `ws://${host} wss://${host}` : "'self'";
};

/** `dev`: Vite puts style elements into the page and talks over a socket of its own. */
export const securityHeaders = ({ dev }: { dev: boolean }): RequestHandler =>
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
