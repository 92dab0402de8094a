// What is fetched apart from the page, and can't be: the page stays as it is, says so, goes on by keys, and opens it when the way
// is clear again.
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { minutesProse } from '../../app/text/minutes-prose.ts';
import { type BoardPage, boardPage } from '../helpers/board-page.ts';
import { newPerson, OFFLINE_ERRORS, PATIENCE, type Person } from '../helpers/browser.ts';
import { NO_DATE, today } from '../helpers/months.ts';
import { type BoardGroup, boardGroup, focusedCard } from './board-group.ts';

let group: BoardGroup;
let ada: Person;
let board: BoardPage;

beforeAll(async () => {
  group = await boardGroup();
  await group.fill('Kort', 3, null);
  ada = await newPerson(group.ada);
  board = boardPage(ada, group.address, group.board);
  ada.expectErrors(OFFLINE_ERRORS);
  // What a service worker fetches can't be stopped on its way.
  await ada.context.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new Error('No worker here'));
  });
});

const block = (chunk: string) => ada.context.route(`**/assets/${chunk}-*`, (route) => route.abort());

beforeEach(async () => {
  await ada.context.unrouteAll();
  await ada.context.setOffline(false);
});

const press = (keys: string) => ada.page.keyboard.press(keys);
const toast = (text: string) => ada.page.locator('.ui-toast').filter({ hasText: text }).waitFor();
const dialog = () => ada.page.getByRole('dialog');

test('the help for the keys: a half-written card stays, and the help opens when it can be fetched', async () => {
  await block('keys-dialog');
  await board.open();
  const column = board.column(NO_DATE);
  await column.locator('[data-new-card]').click();
  const field = column.getByRole('textbox');
  await field.fill('Halvt skrevet');
  await press('Control+/');
  await toast(ada.words.live.part.online);
  expect(await field.inputValue()).toBe('Halvt skrevet');
  await ada.context.setOffline(true);
  await press('Control+/');
  await toast(ada.words.live.part.offline);
  expect(await dialog().count()).toBe(0);

  await ada.context.unrouteAll();
  await ada.context.setOffline(false);
  await press('Control+/');
  await dialog().getByRole('heading', { name: ada.words.keys.title }).waitFor();
  // Its style sheet came, too, though it failed at first.
  expect(await dialog().evaluate((it) => getComputedStyle(it).borderRadius)).toBe('12px');
  await press('Escape');
  expect(await field.inputValue()).toBe('Halvt skrevet');
});

test('[R4] another screen: one stays where one is, with what one has begun to write, and it opens when it can be fetched', async () => {
  await block('b._board.wheel');
  await board.open();
  const { pathname } = new URL(ada.page.url());
  await board.column(NO_DATE).locator('[data-new-card]').click();
  const field = board.column(NO_DATE).getByRole('textbox');
  await field.fill('Halvt skrevet');
  const wheel = ada.page.getByRole('link', { name: ada.words.shell.wheel, exact: true }).first();
  await wheel.click();
  await toast(ada.words.live.part.online);
  await ada.context.setOffline(true);
  await wheel.click();
  await toast(ada.words.live.part.offline);
  expect(new URL(ada.page.url()).pathname).toBe(pathname);
  expect(await field.inputValue()).toBe('Halvt skrevet');

  await ada.context.unrouteAll();
  await ada.context.setOffline(false);
  await wheel.click();
  await ada.page.locator('.wheel-svg').waitFor();
});

test('a screen whose script the server has no more, since it has a newer version: the page is loaded anew', async () => {
  await board.open();
  const isGone = { status: 404, body: 'Not found' };
  await ada.context.route('**/assets/b._board.wheel-*', (route) => route.fulfill(isGone));
  ada.expectErrors(/404/);
  const loaded = ada.page.waitForEvent('load');
  await ada.page.getByRole('link', { name: ada.words.shell.wheel, exact: true }).first().click();
  await loaded;
});

test('[R4] a screen that the server must fill, though its script is here: one stays where one is', async () => {
  await board.open('/calendar');
  await ada.page.getByRole('link', { name: ada.words.shell.wheel, exact: true }).first().click();
  const wheel = ada.page.locator('.wheel-svg');
  await wheel.waitFor();
  await ada.context.setOffline(true);
  await ada.page.locator('a[href$="/calendar"]').first().click();
  await toast(ada.words.live.part.offline);
  expect(await wheel.count()).toBe(1);
  expect(new URL(ada.page.url()).pathname).toMatch(/\/wheel$/);
});

test('a menu of the board: the focus is on the card again, and its keys go on working', async () => {
  await block('card-menu');
  await board.open();
  await board.card('Kort 0').getByRole('link').focus();
  await press('m');
  await toast(ada.words.live.part.online);
  await expect.poll(() => focusedCard(ada), { timeout: PATIENCE }).toBe('Kort-0');
  await press('ArrowDown');
  await expect.poll(() => focusedCard(ada), { timeout: PATIENCE }).toBe('Kort-1');

  await ada.context.unrouteAll();
  await press('m');
  await dialog()
    .getByRole('heading', { name: ada.words.board.moveCard('Kort 1') })
    .waitFor();
});

test('the bar of the selected: without it the keys act on them all the same, and it comes with the next selection', async () => {
  await block('selection-bar');
  await board.open();
  const bar = ada.page.getByRole('toolbar', { name: ada.words.keys.bar });
  await board.card('Kort 0').getByRole('link').focus();
  await press('x');
  await toast(ada.words.live.part.online);
  expect(await bar.count()).toBe(0);
  await press('3');
  await board.card('Kort 0').getByText(ada.words.board.statuses.doing).waitFor();
  await press('Escape');

  await ada.context.unrouteAll();
  await press('x');
  await bar.waitFor();
  await press('Escape');
  await bar.waitFor({ state: 'detached' });
});

test.each([
  ['palette', 'search', 'palette'],
  ['views-popover', 'views', 'views'],
  ['filter-help', 'help', 'filter'],
] as const)('%s opens when it can be fetched', async (chunk, word, area) => {
  await block(chunk);
  await board.open();
  const words: { readonly [word: string]: unknown } = ada.words[area];
  const button = ada.page.getByRole('button', { name: String(words[word]) }).first();
  await button.click();
  await toast(ada.words.live.part.online);
  expect(await dialog().count()).toBe(0);

  await ada.context.unrouteAll();
  await button.click();
  await dialog().first().waitFor();
});

test('the filter does without its completions, and offers them when it is gone to again', async () => {
  await block('filter-options');
  await board.open();
  const field = ada.page.locator('[data-filter-input]');
  await field.fill('Kort 2');
  await board.card('Kort 1').waitFor({ state: 'detached' });
  await field.fill('');
  await board.card('Kort 1').waitFor();

  await ada.context.unrouteAll();
  await field.blur();
  await field.fill('status:');
  await ada.page.locator('.filter-options').getByRole('option').first().waitFor();
});

test('[R5] what is typed in the minutes before their editor is there stands in them, and nothing else takes the keys', async () => {
  group.others.addMeeting({ id: 'm1', title: 'Prosjektmøte', date: today() });
  group.others.addAgendaItem('m1', { title: 'Avisrommet', order: 'a0' });
  await group.sent();
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await ada.context.route('**/assets/item-editor-*.js', (route) => released.then(() => route.continue()));
  await board.open('/meetings/m1');
  const text = ada.page.getByRole('textbox', { name: minutesProse.nb.label(1, 'Avisrommet'), exact: true });
  await text.and(ada.page.locator('[aria-readonly][aria-busy="false"]')).click();
  await ada.page.keyboard.type('Kari spurte?x');
  await press('Backspace');
  await press('Enter');
  await ada.page.keyboard.type('Ja, ');
  release();
  await text.and(ada.page.locator('.ProseMirror:focus')).waitFor();
  await ada.page.keyboard.type('sa Ola.');
  const lines = () => text.locator('p').allTextContents();
  await expect.poll(lines, { timeout: PATIENCE }).toEqual(['Kari spurte?', 'Ja, sa Ola.']);
  await expect(dialog().count()).resolves.toBe(0);
});
