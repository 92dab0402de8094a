// What a hand and an eye that need more room get: targets of 24 px or space round them (WCAG 2.5.8), and text at twice its size with
// nothing cut off (WCAG 1.4.4), on every screen.
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { newPerson, PATIENCE, type Person } from '../helpers/browser.ts';
import { type ExampleGroup, exampleGroup } from '../helpers/example-group.ts';
import { SCREENS } from '../helpers/screens.ts';

const DESK = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };

let group: ExampleGroup;

let person: Person;

beforeAll(async () => {
  group = await exampleGroup();
  person = await newPerson(group.host, { viewport: DESK });
});

const INSIDE = SCREENS.filter(({ door }) => !door).map((screen) => [screen.name, screen] as const);

/**
 * The targets in sight round whose centre a circle of 24 px meets another target. Links within a sentence are exempt, and so are
 * what lies under something else and the wheel's marks, whose cards are all in the list beside it.
 */
const crowded = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const TARGETS =
      'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="option"], [role="gridcell"][tabindex]';
    const targetAt = (x: number, y: number) => {
      const hit = document.elementFromPoint(x, y);
      const label = hit?.closest('label');
      return hit?.closest(TARGETS) ?? label?.querySelector(TARGETS) ?? null;
    };
    const isInText = (element: Element) =>
      element.matches('a') &&
      getComputedStyle(element).display === 'inline' &&
      element.closest('p, dd, blockquote') !== null;
    return [...document.querySelectorAll(TARGETS)]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        if (box.width < 2 || x < 12 || y < 12 || x > innerWidth - 12 || y > innerHeight - 12) return false;
        if (
          element.closest('.wheel-mark, .wheel-label') !== null ||
          isInText(element) ||
          targetAt(x, y) !== element
        )
          return false;
        const around = Array.from({ length: 16 }, (_, i) => (i * Math.PI) / 8);
        return around.some((angle) => {
          const other = targetAt(x + 11.5 * Math.cos(angle), y + 11.5 * Math.sin(angle));
          return other !== null && other !== element && !other.contains(element) && !element.contains(other);
        });
      })
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
        return `${element.tagName} «${name.trim().slice(0, 40)}» ${Math.round(width)}×${Math.round(height)}`;
      });
  });

/** Words of buttons, links and headings that are cut off in their own box: nothing shows the rest of them. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, a[href], h1, h2, h3, label, option:checked, td')]
      .filter((element) => {
        const style = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        if (box.width < 2 || style.position === 'absolute' || element.closest('.ui-hidden')) return false;
        // An ellipsis is said in full by a title or opens in full elsewhere; a letter cut through the middle is not.
        const clips = style.overflowY === 'hidden' || style.overflowY === 'clip';
        const isShortened = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
        if (clips && !isShortened && element.scrollHeight > element.clientHeight + 2) return true;
        // A cell cuts sideways what has no ellipsis of its own.
        return element.matches('td') && clips && element.scrollWidth > element.clientWidth + 2;
      })
      .map((element) => `${element.tagName} «${(element.textContent ?? '').trim().slice(0, 40)}»`),
  );

/** The least size in which the same words stand on the page, in pixels; the drawing of the wheel is measured by itself. */
const letterSizes = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() => {
    const sizes: Record<string, number> = {};
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const words = (text.textContent ?? '').trim();
      const element = text.parentElement;
      if (words === '' || !element?.checkVisibility() || element.closest('svg, .ui-hidden')) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      sizes[words] = Math.min(size, sizes[words] ?? size);
    }
    return sizes;
  });

/** Words whose letters are not nearly twice as large. */
const stillSmall = (before: Record<string, number>, now: Record<string, number>): string[] =>
  Object.keys(now).filter((words) => (now[words] ?? 0) < 1.6 * (before[words] ?? 0));

const enlarge = (page: Page, to: '100%' | '200%') =>
  page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), to);

/** What stands alone on a line of the bar. */
const aloneInBar = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const middleOf = (element: Element) => {
      const { top, height } = element.getBoundingClientRect();
      return top + height / 2;
    };
    const seen = [...document.querySelectorAll('.shell-bar :is(a, button, summary)')].filter(
      (thing) => thing.getClientRects().length > 0 && !thing.closest('.shell-account-box'),
    );
    return seen
      .filter((one) => !seen.some((other) => other !== one && Math.abs(middleOf(other) - middleOf(one)) < 12))
      .map((one) => one.className);
  });

/** Numbers of days that come nearer than 4 px to the next one. */
const crowdedDays = (page: Page): Promise<string[]> =>
  page.locator('.year-plan-numbers span').evaluateAll((days) =>
    days.flatMap((day) => {
      const text = document.createRange();
      text.selectNodeContents(day);
      return day.clientWidth - text.getBoundingClientRect().width < 4 ? [day.textContent ?? ''] : [];
    }),
  );

const sticksOut = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What one moves sideways on a phone; pages and panels are read downwards alone. */
const MOVED_SIDEWAYS = '.ui-tools, .board, .matrix-frame, .capacity-frame';

/** Headings and controls that reach out of the window's width. `.shell` hides what sticks out, so that the page's width says nothing. */
const outOfSight = (page: Page): Promise<string[]> =>
  page.evaluate(
    (sideways) =>
      [...document.querySelectorAll('h1, h2, h3, a[href], button, input, select, textarea, summary')]
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          return (
            width > 1 &&
            (left < -1 || right > innerWidth + 1) &&
            element.checkVisibility({ visibilityProperty: true }) &&
            element.closest(sideways) === null
          );
        })
        .map((element) => {
          const { left, right } = element.getBoundingClientRect();
          const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
          return `${element.tagName} «${name.trim().slice(0, 40)}» ${Math.round(left)}–${Math.round(right)}`;
        }),
    MOVED_SIDEWAYS,
  );

test.each(INSIDE)(
  'targets have room, text may be twice its size, and the page has a name: %s',
  async (_name, screen) => {
    const { page } = person;
    await page.setViewportSize(DESK);
    await page.goto(group.server.address + screen.path(group));
    await screen.ready(person);
    // Tabs and history tell it from the group's other pages.
    const named = screen.path(group).startsWith('/b/') ? /^.+ · .+ · Årring$/ : /^.+ · Årring$/;
    await expect.poll(() => page.title(), { timeout: PATIENCE }).toMatch(named);
    expect(await crowded(page)).toEqual([]);
    const usual = await letterSizes(page);
    // What a reader gets who has set their browser's text size to twice the usual.
    await enlarge(page, '200%');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    await expect.poll(() => sticksOut(page), { timeout: PATIENCE }).toBeLessThanOrEqual(0);
    await expect.poll(() => cutOff(page), { timeout: PATIENCE }).toEqual([]);
    expect(await aloneInBar(page)).toEqual([]);
    expect(await crowdedDays(page)).toEqual([]);
    expect(stillSmall(usual, await letterSizes(page))).toEqual([]);
    await page.setViewportSize(PHONE);
    await expect.poll(() => outOfSight(page), { timeout: PATIENCE }).toEqual([]);
    const grown = await letterSizes(page);
    await enlarge(page, '100%');
    expect(stillSmall(await letterSizes(page), grown)).toEqual([]);
  },
);

test('the letters in the drawing of the wheel grow with the reader’s', async () => {
  const { page } = person;
  await page.setViewportSize(DESK);
  const kinds = ['label-text', 'month', 'week', 'ring-name', 'holiday', 'number', 'year', 'hub-week'];
  /** In pixels on the screen. */
  const sizes = () =>
    page.evaluate((names) => {
      const svg = document.querySelector<SVGSVGElement>('.wheel-svg');
      const unit = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 0;
      return names.map((name) => {
        const text = document.querySelector(`.wheel-svg .wheel-${name}`);
        return text ? unit * Number.parseFloat(getComputedStyle(text).fontSize) : 0;
      });
    }, kinds);
  await page.goto(`${group.server.address}/b/${group.board}/wheel`);
  await page.locator('.wheel-figure[data-measured] .wheel-number').first().waitFor();
  const before = await sizes();
  expect(Math.min(...before)).toBeGreaterThan(8);
  await enlarge(page, '200%');
  const grown = async () => (await sizes()).map((size, i) => size / (before[i] ?? 0));
  await expect.poll(async () => Math.min(...(await grown())), { timeout: PATIENCE }).toBeGreaterThan(1.75);
});
