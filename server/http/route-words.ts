// The fixed words of the pages' addresses, out of Remix' build. Called by http.ts for request-log.ts.
import type { ServerBuild } from '@remix-run/node';
import type { Pages } from '../pages.ts';

/** Addresses that are no page's. */
const OTHERS = ['healthz', 'metrics', 'sync', 'assets'];

const wordsIn = ({ routes }: ServerBuild): ReadonlySet<string> => {
  const parts = Object.values(routes).flatMap((route) => route?.path?.split('/') ?? []);
  return new Set([...OTHERS, ...parts.filter((part) => /^[a-z-]+$/.test(part))]);
};

/** In dev the build is made anew as its sources change; otherwise it is read once. */
export const routeWords = (remix: Pages['remix']): (() => Promise<ReadonlySet<string>>) => {
  if (typeof remix === 'function') return async () => wordsIn(await remix());
  const words = Promise.resolve(wordsIn(remix));
  return () => words;
};
