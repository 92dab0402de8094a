// A row of the board's bench: keystrokes in a card's title in its panel while somebody else moves cards.
import type { Page } from 'playwright-core';
import { median, quantile } from '../sync/statistics.ts';
import type { OtherPerson } from './other-person.ts';

/** A quick writer's 80 words a minute, and a little more; faster ones would measure the queue of keys, not the page. */
const BETWEEN_KEYS_MS = 100;

/** Milliseconds from the key to the frame that shows its letter. */
export type Typing = { readonly p50: number; readonly p99: number };

type Noting = { benchKeys?: number[] };

const noteKeys = (): void => {
  const times: number[] = [];
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp)));
    },
    { capture: true },
  );
  (globalThis as Noting).benchKeys = times;
};

export const measureTyping = async (page: Page, other: OtherPerson, letters: number): Promise<Typing> => {
  await page.locator('[data-current] [data-card-link]').nth(6).click();
  const title = page.locator('.card-panel .card-title');
  await title.click();
  await page.evaluate(noteKeys);
  const timer = setInterval(() => other.next(1, 3).go(), 100);
  for (let i = 0; i < letters; i += 1) {
    await page.keyboard.type(i % 6 === 5 ? ' ' : 'a');
    await page.waitForTimeout(BETWEEN_KEYS_MS);
  }
  clearInterval(timer);
  const times = await page
    .waitForFunction((count) => {
      const noted = (globalThis as Noting).benchKeys ?? [];
      return noted.length >= count ? noted : null;
    }, letters)
    .then((handle) => handle.jsonValue());
  return { p50: median(times ?? []), p99: quantile(times ?? [], 0.99) };
};
