// Refuses what another site made this person's browser send (CSRF). Called by http.ts for every request.
import type { RequestHandler } from 'express';
import { isSameOrigin } from '../auth/same-origin.ts';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

export const refuseForeign: RequestHandler = (request, response, next) => {
  if (READING.has(request.method) || isSameOrigin(request)) return next();
  response
    .status(403)
    .type('text')
    .send('This request did not come from this site, so it was not carried out.');
};
