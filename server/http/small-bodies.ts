// A limit on what a request may carry: minutes may be 20 MB (meetings.readFile says so in words), all else is small. Called by http.ts.
import type { RequestHandler } from 'express';

export const BODY_LIMIT = 24 * 1024 * 1024;

export const smallBodies: RequestHandler = (request, response, next) => {
  const refuse = () =>
    response.status(413).set('Connection', 'close').type('text').send('That is too large.');
  if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT) return void refuse();
  if (request.headers['transfer-encoding'] === undefined) return next();
  // Only browsers post here, and they always say the length.
  response.status(411).set('Connection', 'close').type('text').send('Content-Length is required.');
};
