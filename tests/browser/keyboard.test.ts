// The main job with the keyboard alone (R6): the example group's minutes become cards, stand on the board, move, and are on
// the wheel. No pointer is used after the first address has been opened.
import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type BoardPage, boardPage } from '../helpers/board-page.ts';
import { newPerson, type Person } from '../helpers/browser.ts';
import { type ExampleGroup, exampleGroup } from '../helpers/example-group.ts';
import { NO_DATE, thisMonth } from '../helpers/months.ts';

let group: ExampleGroup;
let person: Person;
let board: BoardPage;

beforeAll(async () => {
  group = await exampleGroup();
  person = await newPerson(group.host);
  board = boardPage(person, group.server.address, group.board);
});

const hasFocus = (thing: Locator): Promise<boolean> =>
  thing.evaluateAll((elements) => elements.some((element) => element === document.activeElement));

/** Presses a key until the focus is on it; nobody presses it more often than that. */
const pressUntil = async (page: Page, key: string, thing: Locator, most = 120): Promise<void> => {
  await thing.first().waitFor();
  for (let presses = 0; presses < most; presses += 1) {
    if (await hasFocus(thing)) return;
    await page.keyboard.press(key);
  }
  const at = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 300));
  throw new Error(`${most} × ${key} did not lead to ${thing}; the focus is on ${at}`);
};

const follow = async (page: Page, thing: Locator): Promise<void> => {
  await pressUntil(page, 'Tab', thing);
  await page.keyboard.press('Enter');
};

const inNavigation = ({ page, words }: Person, place: 'board' | 'meetings' | 'wheel') =>
  page
    .getByRole('navigation', { name: words.shell.mainNavigation })
    .getByRole('link', { name: words.shell[place], exact: true })
    .filter({ visible: true });

/** Accepts the first found action item without a date, and rejects the one after it; the accepted one's words. */
const goThroughMinutes = async ({ page, words }: Person): Promise<string> => {
  const offers = page.locator('[data-item][data-state="offered"]');
  await page.getByRole('list', { name: words.minutes.keysTitle, exact: true }).waitFor();
  const undated = offers.filter({ hasText: words.minutes.noDue });
  await undated.first().waitFor();
  const item = await undated.first().getAttribute('data-item');
  const chosen = page.locator(`[data-item="${item}"]`);
  const text = await chosen.locator('.minutes-offer-text').innerText();
  const before = await offers.count();
  await pressUntil(page, 'j', chosen, 30);
  await page.keyboard.press('a');
  await page.locator(`[data-item="${item}"]:not([data-state="offered"])`).waitFor();
  // Once, however often one presses.
  await pressUntil(page, 'k', chosen, 30);
  await page.keyboard.press('a');
  await pressUntil(page, 'j', offers, 30);
  await page.keyboard.press('r');
  await page.getByText(words.minutes.rejectedOnes(1), { exact: true }).waitFor();
  expect(await offers.count()).toBe(before - 2);
  return text;
};

test('minutes → cards → board → wheel, with the keyboard alone', async () => {
  const { page, words } = person;
  await board.open();
  await follow(page, inNavigation(person, 'meetings'));
  await follow(page, page.locator('[data-held]').getByRole('link', { name: 'Prosjektmøte' }).first());
  await page.getByRole('heading', { level: 2, name: words.minutes.actions }).waitFor();
  const title = await goThroughMinutes(person);

  await follow(page, inNavigation(person, 'board'));
  const link = board.cardIn(NO_DATE, title).getByRole('link', { name: title, exact: true });
  await link.waitFor();
  expect(await board.card(title).count()).toBe(1);
  await pressUntil(page, 'Tab', page.locator('[data-card-link]'));
  await pressUntil(page, 'ArrowLeft', board.column(NO_DATE).locator('[data-card-link]'), 20);
  await pressUntil(page, 'ArrowUp', board.column(NO_DATE).locator('[data-card-link]').first(), 60);
  await pressUntil(page, 'ArrowDown', link, 60);
  await page.keyboard.press('m');
  const menu = page.getByRole('dialog', { name: words.board.moveCard(title), exact: true });
  const place = board.column(thisMonth()).getByRole('heading', { level: 2 });
  // What is typed is the first option, which Enter takes.
  await menu.getByRole('combobox').waitFor();
  await page.keyboard.type(await place.innerText());
  await menu
    .getByRole('option', { name: await place.innerText(), selected: true })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await board.cardIn(thisMonth(), title).waitFor();
  await board.says('saved');
  // The focus went with the card: it can be taken back, and done again, from where one is.
  await page.keyboard.press('Control+z');
  await board.cardIn(NO_DATE, title).waitFor();
  await page.keyboard.press('Control+Shift+z');
  await board.cardIn(thisMonth(), title).waitFor();

  await follow(page, inNavigation(person, 'wheel'));
  const onWheel = page.locator('.wheel-mark').and(page.getByRole('link', { name: title }));
  await onWheel.waitFor();
  await follow(page, page.locator('.wheel-row').filter({ hasText: title }));
  const field = page.getByRole('textbox', { name: words.card.title, exact: true });
  await field.waitFor();
  expect(await field.inputValue()).toBe(title);
  await page.keyboard.press('Escape');
  await field.waitFor({ state: 'detached' });
});

test.each(['', '/list', '/year-plan', '/wheel'])(
  '[R6] the link past the head leads past the tools, too (WCAG 2.4.1): %s',
  async (screen) => {
    const { page, words } = person;
    await board.open(screen);
    await page.keyboard.press('Tab');
    expect(await hasFocus(page.getByRole('link', { name: words.shell.skip, exact: true }))).toBe(true);
    await page.keyboard.press('Enter');
    await page.locator('#content:focus').waitFor();
    await page.keyboard.press('Tab');
    expect(await hasFocus(page.locator('#content *'))).toBe(true);
    expect(await hasFocus(page.locator('.ui-tools *'))).toBe(false);
  },
);

test('[R6] the tools over the board: one stop for the kinds and one for the faces, and every control is reached', async () => {
  const { page } = person;
  await board.open();
  const controls = page.locator('.board-tools').locator('a, button, select, input').filter({ visible: true });
  const names = await controls.evaluateAll((all) => all.map(({ parentElement }) => parentElement?.className));
  const focused = () =>
    controls.evaluateAll((all: (Element | null)[]) => all.indexOf(document.activeElement));
  const inToolbar = () => hasFocus(page.getByRole('toolbar').getByRole('button'));
  const stops: number[] = [];
  const reached = new Set<number>();
  await controls.first().focus();
  for (let stop = await focused(); stop >= 0; stop = await focused()) {
    stops.push(stop);
    reached.add(stop);
    while (await inToolbar()) {
      await page.keyboard.press('ArrowRight');
      if ((await focused()) === stop) break;
      reached.add(await focused());
    }
    await page.keyboard.press('Tab');
  }
  expect([...reached].sort((a, b) => a - b)).toEqual(names.map((_, i) => i));
  const stopsIn = (group: string) => stops.filter((stop) => names[stop] === group).length;
  expect([stopsIn('filter-kinds'), stopsIn('filter-people')]).toEqual([1, 1]);
});
