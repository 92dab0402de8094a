// A phone (390 px) and a laptop zoomed to 400 % (1280 px become 320): nothing scrolls sideways but the columns in their own
// place (WCAG 1.4.10), and the main actions are in reach.
import type { Locator } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { prefer } from '../helpers/account.ts';
import { boardPage } from '../helpers/board-page.ts';
import { newPerson, PATIENCE, type Person } from '../helpers/browser.ts';
import { type ExampleGroup, exampleGroup } from '../helpers/example-group.ts';
import { NO_DATE, thisMonth } from '../helpers/months.ts';
import { SCREENS } from '../helpers/screens.ts';

const PHONE = { width: 390, height: 844 };
const ZOOMED = { width: 320, height: 640 };

let group: ExampleGroup;

let host: Person;
let stranger: Person;

beforeAll(async () => {
  group = await exampleGroup();
  host = await newPerson(group.host, { viewport: PHONE, touch: true });
  stranger = await newPerson(null, { viewport: PHONE, touch: true });
  for (const person of [host, stranger]) person.expectErrors(/status of 404/);
});

/** What sticks out of the page at the right, when the page can be scrolled there: the widest elements first. */
const sticksOut = ({ page }: Person) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 5)
      .map((element) => `${element.tagName} ${element.className} ${element.getBoundingClientRect().right}`);
  });

test.each(SCREENS.map((screen) => [screen.name, screen] as const))(
  'no sideways scroll of the page at 390 px, nor at 320: %s',
  async (_name, screen) => {
    const person = screen.door ? stranger : host;
    await person.page.setViewportSize(PHONE);
    await person.page.goto(group.server.address + screen.path(group));
    await screen.ready(person);
    await expect.poll(() => sticksOut(person), { timeout: PATIENCE }).toEqual([]);
    await person.page.setViewportSize(ZOOMED);
    // What is measured by a script is drawn anew a frame later.
    await expect.poll(() => sticksOut(person), { timeout: PATIENCE }).toEqual([]);
  },
);

/** Pairs of things in the bar of which one lies over the other. */
const overlapsInBar = ({ page }: Person) =>
  page.evaluate(() => {
    const things =
      '.shell-home > svg, .shell-home > b, .shell-search, .live-save-line, .shell-account > summary';
    const shown = [...document.querySelectorAll(things)]
      .map((thing) => ({ name: thing.outerHTML.slice(0, 40), box: thing.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1);
    return shown.flatMap(({ name, box }, at) =>
      shown
        .slice(at + 1)
        .filter((other) => other.box.left < box.right - 1 && box.left < other.box.right - 1)
        .map((other) => `${name} and ${other.name}`),
    );
  });

test.each(['comfortable', 'projector'])(
  'nothing in the bar lies over another thing when it is %s',
  async (density) => {
    await prefer(group.server, group.host, { density });
    for (const viewport of [PHONE, ZOOMED]) {
      const person = await newPerson(group.host, { viewport, touch: true });
      await boardPage(person, group.server.address, group.board).open();
      expect(await person.page.locator('html').getAttribute('data-density')).toBe(density);
      await expect.poll(() => overlapsInBar(person), { timeout: PATIENCE }).toEqual([]);
      await person.close();
    }
    await prefer(group.server, group.host, { density: 'comfortable' });
  },
);

/** Can be brought into sight and is not under something else. */
const isInReach = (thing: Locator) => thing.click({ trial: true });

/** What stands under a field that has the focus may be out of sight though the field isn't. */
const showsItsFoot = (form: Locator) =>
  form.evaluate((element) => {
    const { left, width, bottom } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + width / 2, bottom - 2));
  });

test.each([PHONE, ZOOMED])('at $width px the main actions are in reach', async (viewport) => {
  const person = await newPerson(group.host, { viewport, touch: true });
  const { page, words } = person;
  const board = boardPage(person, group.server.address, group.board);
  await board.open();
  for (const key of ['board', 'meetings', 'wheel', 'people'] as const)
    await isInReach(
      page
        .getByRole('navigation', { name: words.shell.mainNavigation })
        .getByRole('link', { name: words.shell[key], exact: true })
        .filter({ visible: true }),
    );
  await isInReach(page.locator('summary').and(page.getByLabel(words.shell.account)));
  await isInReach(page.getByRole('combobox', { name: words.board.lens, exact: true }));
  await isInReach(page.getByRole('button', { name: words.board.undo, exact: true }).first());
  await board.add(NO_DATE, `Kort på ${viewport.width}`);
  // Without dragging (R6): the menu.
  await board.cardIn(NO_DATE, `Kort på ${viewport.width}`).getByRole('button').first().click();
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  await board.card(`Kort på ${viewport.width}`).getByRole('link').click();
  await page.getByRole('textbox', { name: words.card.title, exact: true }).waitFor();
  await isInReach(page.getByRole('combobox', { name: words.card.kind, exact: true }));
  await isInReach(page.getByRole('button', { name: words.card.remove, exact: true }));
  await page.getByRole('link', { name: words.card.close, exact: true }).click();
  await board.column(thisMonth()).locator('[data-new-card]').click();
  await expect.poll(() => showsItsFoot(board.column(thisMonth()).locator('.new-card'))).toBe(true);
});
