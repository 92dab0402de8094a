// `GET /metrics`: what the server does, in Prometheus' text format, for who has the operator's token. No label names a
// document or a person. Opened by start-server.ts, mounted by http.ts.
import type { RequestHandler } from 'express';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { isSameText } from './auth/tokens.ts';
import type { Tally } from './sync/tally.ts';
import { tallyMetrics } from './tally-metrics.ts';

/** `status`: null when the asker went away before there was one. */
export type Answer = { readonly method: string; readonly status: number | null };

export type Metrics = {
  /** Null without a token: then there is no such page. */
  readonly page: RequestHandler | null;
  answered(answer: Answer): void;
};

const METHODS = new Set(['GET', 'HEAD', 'POST']);
const SECONDS = [0.0001, 0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5];

/** The process' own, one for all servers in it: what it watches (the loop, the collector) is never let go of. */
let ofProcess: Registry | null = null;
const processMetrics = (): Registry => {
  if (!ofProcess) {
    ofProcess = new Registry();
    collectDefaultMetrics({ register: ofProcess });
  }
  return ofProcess;
};

const countAnswers = (registry: Registry): Metrics['answered'] => {
  const answers = new Counter({
    name: 'aarring_http_requests_total',
    help: 'HTTP requests that are over, by method and class of the answer',
    labelNames: ['method', 'status'],
    registers: [registry],
  });
  return ({ method, status }) =>
    answers.inc({
      method: METHODS.has(method) ? method : 'other',
      status: status === null ? 'none' : `${Math.floor(status / 100)}xx`,
    });
};

const timeAppends = (registry: Registry, tally: Tally) => {
  const seconds = new Histogram({
    name: 'aarring_append_seconds',
    help: 'How long it took until what one turn brought to a document was on disk',
    buckets: SECONDS,
    registers: [registry],
  });
  tally.onAppend = (took) => seconds.observe(took);
};

const NO_METRICS: Metrics = { page: null, answered: () => {} };

export const openMetrics = (tally: Tally, token: string | null): Metrics => {
  if (token === null) return NO_METRICS;
  const own = new Registry();
  tallyMetrics(own, tally);
  timeAppends(own, tally);
  const answered = countAnswers(own);
  const all = Registry.merge([own, processMetrics()]);
  return {
    answered,
    page: (request, response, next) => {
      response.setHeader('Cache-Control', 'no-store');
      if (!isSameText(request.headers.authorization ?? '', `Bearer ${token}`)) {
        response
          .status(401)
          .set('WWW-Authenticate', 'Bearer realm="metrics"')
          .type('text')
          .send('A token is needed.');
        return;
      }
      all.metrics().then((text) => {
        response.setHeader('Content-Type', all.contentType);
        response.end(text);
      }, next);
    },
  };
};
