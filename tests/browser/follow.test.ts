// «Follow me» with two and three people in real browsers: lens, filter and card are followed; one leaves and comes back; a newcomer
// is asked; who writes isn't moved; the leader's line is cut and comes back.
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { joinGroup, type SignedIn, setUpGroup } from '../helpers/account.ts';
import { axeViolations } from '../helpers/axe.ts';
import { type BoardPage, boardPage } from '../helpers/board-page.ts';
import { newPerson, OFFLINE_ERRORS, PATIENCE, type Person } from '../helpers/browser.ts';
import { NO_DATE } from '../helpers/months.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

const WIDE = { width: 1500, height: 900 };

let server: TestServer;
let accounts: { ada: SignedIn; bo: SignedIn; kari: SignedIn };
let ada: Person;
let bo: Person;

beforeAll(async () => {
  server = await startTestServer();
  const first = await setUpGroup(server, 'empty', 'Ada Berg');
  accounts = {
    ada: first,
    bo: await joinGroup(server, first, 'Bo Lie'),
    kari: await joinGroup(server, first, 'Kari Moe'),
  };
  const one = await newPerson(first, { viewport: WIDE });
  const page = boardPage(one, server.address, first.board);
  await page.open();
  await page.add(NO_DATE, 'Vis dette');
  await page.says('saved');
  await one.close();
});

const boardOf = (person: Person): BoardPage => boardPage(person, server.address, accounts.ada.board);
const strip = ({ page, words }: Person) =>
  page.getByRole('region', { name: words.follow.strip, exact: true });
const says = (person: Person, text: string) => strip(person).getByText(text, { exact: true }).waitFor();
const press = (person: Person, name: string) =>
  person.page.getByRole('button', { name, exact: true }).first().click();
/** Where the person is, below the board's address. */
const addressOf = ({ page }: Person) => {
  const { pathname, search } = new URL(page.url());
  return pathname.slice(`/b/${accounts.ada.board}`.length) + search;
};
const isAt = (person: Person, address: string | RegExp) =>
  expect
    .poll(() => addressOf(person), { timeout: PATIENCE })
    .toMatch(address instanceof RegExp ? address : new RegExp(`^${address.replace(/[?]/g, '\\?')}$`));
const sees = ({ page }: Person, name: string) => page.locator(`.shell-here [title="${name}"]`).waitFor();
const chooseLens = ({ page, words }: Person, lens: string) =>
  page.getByLabel(words.board.lens, { exact: true }).selectOption(lens);

beforeEach(async () => {
  ada = await newPerson(accounts.ada, { viewport: WIDE });
  bo = await newPerson(accounts.bo, { viewport: WIDE });
  await boardOf(ada).open();
  await boardOf(bo).open();
  await sees(ada, 'Bo Lie');
  await sees(bo, 'Ada Berg');
});

afterEach(async () => {
  await ada.close();
  await bo.close();
});

/** Ada leads and Bo follows. */
const lead = async () => {
  await press(ada, ada.words.follow.followMe);
  await says(bo, bo.words.follow.following('Ada Berg'));
  await says(ada, ada.words.follow.followers(1));
};

test('lens, filter, card and screen are followed, without a step in the history each', async () => {
  const steps = await bo.page.evaluate(() => history.length);
  await lead();
  await chooseLens(ada, 'flow');
  await isAt(bo, '?lens=flow');
  await ada.page.getByRole('button', { name: ada.words.board.kinds.action, exact: true }).click();
  await isAt(bo, /lens=flow.*kind=action|kind=action.*lens=flow|q=/);
  expect(addressOf(bo)).toBe(addressOf(ada));
  await boardOf(ada).card('Vis dette').getByRole('link').click();
  await isAt(bo, /^\/card\//);
  await bo.page.getByRole('textbox', { name: bo.words.card.title, exact: true }).waitFor();
  await ada.page.getByRole('link', { name: ada.words.shell.wheel, exact: true }).first().click();
  await isAt(bo, /^\/wheel/);
  expect(await bo.page.evaluate(() => history.length)).toBe(steps);
  await press(ada, ada.words.follow.stopLeading);
  await strip(bo).waitFor({ state: 'detached' });
  await isAt(bo, /^\/wheel/);
});

test('axe finds nothing while one leads and one follows, in light and dark', async () => {
  await lead();
  for (const { page } of [ada, bo]) {
    expect(await axeViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeViolations(page, 'colours')).toEqual([]);
  }
});

test('one leaves by going elsewhere, stays there, and comes back; Esc leaves, too', async () => {
  await lead();
  await chooseLens(bo, 'people');
  await says(bo, bo.words.follow.alone);
  await says(ada, ada.words.follow.followers(0));
  await chooseLens(ada, 'flow');
  await says(bo, bo.words.follow.alone);
  await isAt(bo, '?lens=people');
  await press(bo, bo.words.follow.followAgain('Ada'));
  await isAt(bo, '?lens=flow');
  await says(ada, ada.words.follow.followers(1));
  await strip(bo).getByRole('button').press('Escape');
  await says(bo, bo.words.follow.alone);
  await isAt(bo, '?lens=flow');
});

test('who comes while somebody leads is asked; the newest of two takes over', async () => {
  await lead();
  const kari = await newPerson(accounts.kari, { viewport: WIDE });
  await boardOf(kari).open('?lens=quarter');
  await says(kari, kari.words.follow.offers('Ada Berg'));
  await chooseLens(ada, 'flow');
  await isAt(bo, '?lens=flow');
  await isAt(kari, '?lens=quarter');
  await strip(kari).getByRole('button', { name: kari.words.follow.follow, exact: true }).click();
  await isAt(kari, '?lens=flow');
  await says(ada, ada.words.follow.followers(2));
  await press(kari, kari.words.follow.followMe);
  await says(ada, ada.words.follow.following('Kari Moe'));
  await says(bo, bo.words.follow.following('Kari Moe'));
  await chooseLens(kari, 'people');
  await isAt(ada, '?lens=people');
  await isAt(bo, '?lens=people');
  await kari.close();
  await says(bo, bo.words.follow.waits('Kari Moe'));
});

test('on a phone one leads from the account menu, and stops there', async () => {
  const kari = await newPerson(accounts.kari, { viewport: { width: 390, height: 844 }, touch: true });
  await boardOf(kari).open();
  await sees(ada, 'Kari Moe');
  const menu = kari.page.locator('.shell-account');
  const opener = menu.locator('summary');
  const item = (name: string) => menu.getByRole('button', { name, exact: true });
  await opener.tap();
  await item(kari.words.follow.followMe).tap();
  await says(bo, bo.words.follow.following('Kari Moe'));
  await says(kari, kari.words.follow.followers(2));
  expect(await menu.getAttribute('open')).toBeNull();
  expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
  await opener.tap();
  await item(kari.words.follow.stopLeading).tap();
  await strip(bo).waitFor({ state: 'detached' });
  await kari.close();
});

test('who is writing is not moved until they are done', async () => {
  await boardOf(bo).column(NO_DATE).locator('[data-new-card]').click();
  const field = boardOf(bo).column(NO_DATE).getByRole('textbox');
  await field.pressSequentially('Halvt');
  await lead();
  await chooseLens(ada, 'flow');
  // What comes after it has come.
  await boardOf(ada).add('status-open', 'Kom etterpå');
  await boardOf(bo).card('Kom etterpå').waitFor();
  expect(addressOf(bo)).toBe('');
  await field.pressSequentially(' ferdig');
  expect(await field.inputValue()).toBe('Halvt ferdig');
  await field.press('Enter');
  await isAt(bo, '?lens=flow');
  await boardOf(bo).card('Halvt ferdig').waitFor();
});

test('the leader’s line is cut: followers stay where they are, and go on when it is back', async () => {
  await lead();
  await chooseLens(ada, 'flow');
  await isAt(bo, '?lens=flow');
  ada.expectErrors(OFFLINE_ERRORS);
  await ada.context.setOffline(true);
  await boardOf(ada).says('offline');
  await says(bo, bo.words.follow.waits('Ada Berg'));
  await chooseLens(ada, 'people');
  await isAt(bo, '?lens=flow');
  await ada.context.setOffline(false);
  await says(bo, bo.words.follow.following('Ada Berg'));
  await isAt(bo, '?lens=people');
  await says(ada, ada.words.follow.followers(1));
});

test('the leader’s page is loaded anew: it leads on, and the followers with it', async () => {
  await lead();
  await ada.page.reload();
  await says(ada, ada.words.follow.youLead);
  await says(ada, ada.words.follow.followers(1));
  await chooseLens(ada, 'flow');
  await isAt(bo, '?lens=flow');
  // Who has stopped does not begin again by it.
  await press(ada, ada.words.follow.stopLeading);
  await strip(bo).waitFor({ state: 'detached' });
  await ada.page.reload();
  await sees(ada, 'Bo Lie');
  expect(await strip(ada).count()).toBe(0);
});
