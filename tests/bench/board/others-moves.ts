// A row of the board's bench: somebody else moves cards, and how long it takes until they are painted in my page.
import type { Page } from 'playwright-core';
import { paintedAfter } from '../painted.ts';
import { median, quantile } from '../sync/statistics.ts';
import type { OtherPerson } from './other-person.ts';

/** Milliseconds from the command in the other's program to the frame that shows it in mine. */
export type Moves = { readonly p50: number; readonly p99: number };

/** Cards that glide to their place have arrived: people move one card after another, not twenty a second. */
const atRest = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));

/** In turn: a column's first card, one from its middle, three at once. */
const KINDS = [
  { count: 1, at: 0 },
  { count: 1, at: 3 },
  { count: 3, at: 1 },
] as const;

/** `page` is live. One move at a time: the next begins when the last is painted and nothing glides any more. */
export const measureOthersMoves = async (page: Page, other: OtherPerson, moves: number): Promise<Moves> => {
  const times: number[] = [];
  for (let i = 0; i < moves; i += 1) {
    const kind = KINDS[Math.floor(i / 2) % KINDS.length] ?? KINDS[0];
    const { cards, column, go } = other.next(kind.count, kind.at);
    await atRest(page);
    const selectors = cards.map((card) => `[data-column="${column}"] [data-card="${card}"]`);
    times.push(await paintedAfter(page, { selectors }, go));
  }
  return { p50: median(times), p99: quantile(times, 0.99) };
};
