// Refuses what another site made this person's browser send (CSRF). Called by http.ts for every request.
import type { RequestHandler } from 'express';
import { hasOwnOrigin, isSameOrigin } from '../auth/same-origin.ts';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

const LOST_HOST =
  'This request was sent to another address than the one that reached the server, so it was not carried out. ' +
  'If there is a proxy in between, it must pass on Host (or, on the same machine, X-Forwarded-Host); see the README.';

export const refuseForeign: RequestHandler = (request, response, next) => {
  if (READING.has(request.method)) return next();
  if (isSameOrigin(request)) {
    const { origin } = request.headers;
    if (!origin || !URL.canParse(origin) || hasOwnOrigin(request)) return next();
    // The browser vouches for it, but it was sent to another address than the one that came here: Remix would fall over it.
    return void response.status(403).type('text').send(LOST_HOST);
  }
  response
    .status(403)
    .type('text')
    .send('This request did not come from this site, so it was not carried out.');
};
