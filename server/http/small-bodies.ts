// A limit on what a request may carry: minutes may be 20 MB (meetings.readFile says so in words), all else is small. Called by http.ts.
import type { Request, RequestHandler } from 'express';
import { DEFAULT_LANGUAGE, isLanguage } from '../../app/text/language.ts';
import { minutes } from '../../app/text/minutes.ts';
import { readCookies } from '../auth/cookies.ts';
import { LANGUAGE } from '../context.ts';

export const BODY_LIMIT = 24 * 1024 * 1024;

/** Only minutes are ever so large. Scripts refuse them in the page; this is what one reads without. */
const wordsFor = (request: Request): string => {
  const language = readCookies(request.headers.cookie).get(LANGUAGE);
  return minutes[isLanguage(language) ? language : DEFAULT_LANGUAGE].refused.tooLarge;
};

export const smallBodies: RequestHandler = (request, response, next) => {
  const refuse = () => response.status(413).set('Connection', 'close').type('text').send(wordsFor(request));
  if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT) return void refuse();
  if (request.headers['transfer-encoding'] === undefined) return next();
  // Only browsers post here, and they always say the length.
  response.status(411).set('Connection', 'close').type('text').send('Content-Length is required.');
};
