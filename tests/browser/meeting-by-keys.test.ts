// A whole meeting without a mouse, in thirty steps (R6), and the same as assistive technology gets it: names and roles of what is
// there, and what is announced, at most once in three seconds.
import type { Locator } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type BoardPage, boardPage } from '../helpers/board-page.ts';
import { newPerson, PATIENCE, type Person } from '../helpers/browser.ts';
import { NO_DATE, thisMonth } from '../helpers/months.ts';
import { type BoardGroup, boardGroup, focusedCard } from './board-group.ts';

/** Announcements closer than this would talk over one another, ms. */
const BETWEEN_ANNOUNCEMENTS = 3_000;

type Heard = { readonly words: string; readonly at: number };

let group: BoardGroup;
let ada: Person;
let board: BoardPage;

/** In the page: all that the live region says, with the time of each. */
const listen = (): void => {
  const heard: { words: string; at: number }[] = [];
  Object.assign(globalThis, { heard });
  new MutationObserver(() => {
    const words = document.querySelector('div.ui-hidden[aria-live="polite"]')?.textContent ?? '';
    if (words !== '' && words !== heard.at(-1)?.words) heard.push({ words, at: performance.now() });
  }).observe(document, { subtree: true, childList: true, characterData: true });
};

const heard = (): Promise<readonly Heard[]> =>
  ada.page.evaluate(() => (globalThis as { heard?: Heard[] }).heard ?? []);
const hears = (words: string): Promise<void> =>
  expect
    .poll(async () => (await heard()).map((one) => one.words).join('\n'), { timeout: PATIENCE })
    .toContain(words);

beforeAll(async () => {
  group = await boardGroup();
  await group.fill('Sak', 3, null);
  // So that what is written this month comes after the first two of those in the board's one order.
  await group.fill('Denne', 2, thisMonth());
  ada = await newPerson(group.ada, { viewport: { width: 1366, height: 768 } });
  await ada.context.addInitScript({ content: `globalThis.__name = (value) => value; (${listen})();` });
  board = boardPage(ada, group.address, group.board);
});

const press = async (...keys: string[]) => {
  for (const key of keys) await ada.page.keyboard.press(key);
};
const type = (text: string) => ada.page.keyboard.type(text);
const isFocused = (id: string) => expect.poll(() => focusedCard(ada), { timeout: PATIENCE }).toBe(id);
const hasFocus = (thing: Locator) =>
  expect.poll(() => thing.evaluate((it) => it === document.activeElement), { timeout: PATIENCE }).toBe(true);
const dialog = (name: string) => ada.page.getByRole('dialog', { name, exact: true });
const idOf = (title: string) => board.card(title).getAttribute('data-card');
/** Opens the palette, finds it and goes. */
const goBy = async (text: string) => {
  await press('Control+k');
  const field = ada.page.getByRole('combobox', { name: ada.words.palette.field, exact: true });
  await hasFocus(field);
  await type(text);
  await ada.page.getByRole('option').filter({ hasText: text }).first().waitFor();
  await press('Enter');
  await field.waitFor({ state: 'detached' });
};
/** Chooses in the dialog that is open, and waits until it has gone. */
const choose = async (name: string, text: string, ...after: string[]) => {
  await dialog(name).waitFor();
  await type(text);
  await dialog(name).getByRole('option').filter({ hasText: text }).first().waitFor();
  await press('Enter', ...after);
  await dialog(name).waitFor({ state: 'detached' });
};

test('a meeting of thirty steps with the keyboard alone, heard as well as seen', async () => {
  const { page, words } = ada;
  await board.open();

  // 1–4 To the content, and new cards as they come up.
  await press('Tab');
  await hasFocus(page.getByRole('link', { name: words.shell.skip, exact: true }));
  await press('Enter');
  await hasFocus(page.getByRole('main'));
  await goBy(words.palette.newCard);
  await type('Avtale om fjernlån');
  await press('Enter');
  await type('Kurs i formidling');
  await press('Enter', 'Escape');
  await board.cardIn(thisMonth(), 'Kurs i formidling').waitFor();
  await hears(words.board.added(1));

  // 5–8 From card to card; a title is put right where it stands.
  await goBy('Avtale om');
  const panel = page.getByRole('complementary');
  await panel.waitFor();
  await press('Escape');
  await panel.waitFor({ state: 'detached' });
  const avtale = (await idOf('Avtale om fjernlån')) ?? '';
  await isFocused(avtale);
  await press('e');
  await hasFocus(page.getByRole('textbox', { name: words.keys.rename('Avtale om fjernlån'), exact: true }));
  await press('End');
  await type(' med fylkene');
  await press('Enter');
  await isFocused(avtale);
  const title = 'Avtale om fjernlån med fylkene';
  await board.cardIn(thisMonth(), title).waitFor();

  // 9–13 Who, what about, how far.
  await press('a');
  await dialog(words.keys.assignCard(title)).waitFor();
  await type('Bo');
  await dialog(words.keys.assignCard(title))
    .getByRole('option', { name: /Bo Lie/ })
    .waitFor();
  await press('Enter', 'Escape');
  await board
    .card(title)
    .getByRole('img', { name: /Bo Lie/ })
    .waitFor();
  await press('t');
  await choose(words.keys.tagCard(title), 'økonomi', 'Escape');
  await board.card(title).getByText('#økonomi').waitFor();
  await press('3');
  await hears(words.keys.statusSet(title, words.board.statuses.doing));
  await press('m');
  await choose(words.board.moveCard(title), words.board.noDate);
  await board.cardIn(NO_DATE, title).waitFor();
  await isFocused(avtale);
  await press('m');
  await dialog(words.board.moveCard(title)).waitFor();
  await type('venter på fylket');
  await press('Enter');
  await board.card(title).getByText(words.board.waitingOn('fylket')).waitFor();
  await dialog(words.board.moveCard(title)).waitFor({ state: 'detached' });
  await isFocused(avtale);

  // 14–17 Along by arrows, back and forth again.
  await press('Shift+ArrowUp');
  await hears(words.board.noDate);
  await press('Control+z');
  await hears(words.board.undone);
  await press('Control+Shift+z');
  await hears(words.board.redone);
  await press('Control+z');

  // 18–21 Many at once, and all of it back in one step.
  await press('Home');
  await isFocused('Sak-0');
  await press('x', 'ArrowDown', 'x');
  const selected = page.getByRole('toolbar', { name: words.keys.bar });
  await selected.getByText(words.keys.selected(2)).waitFor();
  await press('4');
  for (const one of ['Sak 0', 'Sak 1']) await board.card(one).getByText(words.board.waiting).waitFor();
  await press('Control+z');
  for (const one of ['Sak 0', 'Sak 1'])
    await board.card(one).getByText(words.board.waiting).waitFor({ state: 'detached' });
  await press('Escape');
  await selected.waitFor({ state: 'detached' });

  // 22–24 Deleted by mistake; read and written in the panel.
  await press('Delete');
  await board.card('Sak 1').waitFor({ state: 'detached' });
  await press('Control+z');
  await board.card('Sak 1').waitFor();
  await goBy('Sak 2');
  const body = page.getByRole('textbox', { name: words.card.body, exact: true });
  await body.waitFor();
  for (let i = 0; i < 60 && !(await body.evaluate((it) => it === document.activeElement)); i += 1)
    await press('Tab');
  await type('Fylkene svarer innen uke 7.');
  await expect.poll(() => body.innerText(), { timeout: PATIENCE }).toContain('Fylkene svarer');
  await press('Escape');
  await panel.waitFor({ state: 'detached' });
  await isFocused('Sak-2');

  // 25–27 Only Bo's; another look at it.
  await press('/');
  const filter = page.getByRole('combobox', { name: words.board.filterText, exact: true });
  await hasFocus(filter);
  await type('@Bo');
  await board.card('Sak 0').waitFor({ state: 'detached' });
  await board.card(title).waitFor();
  await press('Escape', 'Control+a', 'Delete');
  await board.card('Sak 0').waitFor();
  await goBy(words.palette.columnsBy(words.board.lenses.flow));
  await board.cardIn('status-waiting', title).waitFor();

  // 28–30 The keys themselves, the wheel, and back.
  await press('Control+/');
  await dialog(words.keys.title).waitFor();
  await press('Escape');
  await dialog(words.keys.title).waitFor({ state: 'detached' });
  await goBy(words.shell.wheel);
  await page.locator('.wheel-screen').waitFor();
  await goBy(words.shell.board);
  await board.card(title).first().waitFor();
  await board.says('saved');

  const times = (await heard()).map(({ at }) => at);
  const gaps = times.slice(1).map((at, i) => at - (times[i] ?? 0));
  // A quick machine has the thirty steps done in a few batches.
  expect(times.length).toBeGreaterThanOrEqual(3);
  // A timer may fire a hair early by the page's own clock.
  expect(Math.min(...gaps)).toBeGreaterThan(BETWEEN_ANNOUNCEMENTS - 50);
});

test('what a screen reader finds: landmarks, columns with their number, cards with all that the eye sees', async () => {
  const { page, words } = ada;
  await board.open();
  const tree = await page.locator('body').ariaSnapshot();
  for (const line of [
    `- banner:`,
    `- main:`,
    `heading "${words.board.title}" [level=1]`,
    `heading "${words.board.noDate}" [level=2]`,
    `navigation "${words.shell.mainNavigation}"`,
    `button "${words.board.newCardIn(words.board.noDate)}"`,
  ])
    expect(tree).toContain(line);
  const card = await board.card('Avtale om fjernlån med fylkene').ariaSnapshot();
  expect(card).toContain(`- paragraph: ${words.board.kinds.action}`);
  expect(card).toContain('link "Avtale om fjernlån med fylkene"');
  expect(card).toContain(`img "${words.card.assignees}: Bo Lie"`);
  expect(card).toContain(words.board.waitingOn('fylket'));
  expect(card).toContain('#økonomi');
  // Every card and every column is reached by its name: nothing is called by what it is alone.
  expect(tree).not.toMatch(/- (button|link|checkbox|combobox|textbox|searchbox)( \[[^\]]*\])?$/m);
});
