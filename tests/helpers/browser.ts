// People in real browsers: one Chromium a test file, one context a person, signed in by their session cookie.
// A page's console errors and exceptions fail the test during which they came. Called by tests/browser.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { Language } from '../../app/text/language.ts';
import type { SignedIn } from './account.ts';
import { everyWordIn } from './every-word.ts';
import { launchChromium } from './launch-chromium.ts';

export type Look = {
  readonly language?: Language;
  readonly colourScheme?: 'light' | 'dark';
  /** CSS pixels. */
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly reducedMotion?: boolean;
  readonly touch?: boolean;
};

export type Person = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly words: ReturnType<typeof everyWordIn>;
  /** From now on, errors that match are part of what is tested: a network that is away says so in the console. */
  expectErrors(pattern: RegExp): void;
  close(): Promise<void>;
};

/** What a wait in a page may take: slow machines, never a measurement. */
export const PATIENCE = 30_000;

/** What Chromium says itself when the network or the server is away. */
export const OFFLINE_ERRORS =
  /net::ERR_|WebSocket connection to .* failed|Failed to fetch|NetworkError|Load failed/;

/** Resolves when a reload of this page would work without network: the page and every file of it are kept. Asked again and again: `waitForFunction` takes a promise for a yes. */
export const keptForOffline = (page: Page): Promise<void> =>
  expect
    .poll(
      () =>
        page.evaluate(async () => {
          const files = performance
            .getEntriesByType('resource')
            .map(({ name }) => new URL(name))
            .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'));
          const wanted = [location.href, ...files.map(({ pathname }) => pathname)];
          const kept = await Promise.all(wanted.map((at) => caches.match(at, { ignoreVary: true })));
          return navigator.serviceWorker.controller !== null && kept.every((found) => found !== undefined);
        }),
      { timeout: 2 * PATIENCE },
    )
    .toBe(true);

let browser: Promise<Browser> | null = null;
const problems: string[] = [];
const contexts = new Set<BrowserContext>();

const theBrowser = (): Promise<Browser> => {
  browser ??= launchChromium(inject('chromium'));
  return browser;
};

const watch = (page: Page, who: string, expected: readonly RegExp[]): void => {
  const note = (text: string) => {
    if (!expected.some((pattern) => pattern.test(text))) problems.push(`${who} at ${page.url()}: ${text}`);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') note(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => note(`uncaught ${error.stack ?? error.message}`));
  page.on('crash', () => note('the page crashed'));
};

/** A browser of their own for `account`, or for somebody who is not signed in (null). Nothing is opened yet. */
export const newPerson = async (account: SignedIn | null, look: Look = {}): Promise<Person> => {
  const { language = 'nb', colourScheme = 'light', viewport = { width: 1440, height: 900 } } = look;
  const expected: RegExp[] = [];
  const context = await (await theBrowser()).newContext({
    viewport,
    colorScheme: colourScheme,
    reducedMotion: look.reducedMotion === false ? 'no-preference' : 'reduce',
    hasTouch: look.touch ?? false,
    locale: { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }[language],
    timezoneId: 'Europe/Oslo',
  });
  contexts.add(context);
  context.setDefaultTimeout(PATIENCE);
  if (account) await context.addCookies(account.jar.forBrowser());
  const who = account?.name ?? 'a stranger';
  context.on('page', (page) => watch(page, who, expected));
  const page = await context.newPage();
  return {
    page,
    context,
    words: everyWordIn(language),
    expectErrors: (pattern) => {
      expected.push(pattern);
    },
    close: async () => {
      contexts.delete(context);
      await context.close();
    },
  };
};

/** What the consoles complained of since this was last asked. Called after each test by tests/setup/tidy.ts. */
export const takeProblems = (): string[] => problems.splice(0);

/** Called after each test file by tests/setup/tidy.ts. */
export const closeBrowser = async (): Promise<void> => {
  for (const context of contexts) await context.close();
  contexts.clear();
  await (await browser)?.close();
  browser = null;
};
