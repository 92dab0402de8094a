// What one person does on the board: writing and pasting cards, touch, the ring band, the filter in the address, a page
// without scripts, and a network that lets pages through but no line.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SignedIn, setUpGroup } from '../helpers/account.ts';
import { type BoardPage, boardPage } from '../helpers/board-page.ts';
import { newPerson, OFFLINE_ERRORS, type Person } from '../helpers/browser.ts';
import { NO_DATE, thisMonth } from '../helpers/months.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';
import { type StubbornProxy, stubbornProxy } from '../helpers/stubborn-proxy.ts';

const WIDE = { width: 1800, height: 900 };

let server: TestServer;
let account: SignedIn;
let ada: Person;
let board: BoardPage;
let proxy: StubbornProxy;

beforeAll(async () => {
  server = await startTestServer();
  account = await setUpGroup(server);
  ada = await newPerson(account, { viewport: WIDE });
  board = boardPage(ada, server.address, account.board);
  proxy = await stubbornProxy(server.address);
});

afterAll(() => proxy.close());

const cardsIn = (column: string) => board.column(column).locator('[data-card]');

test('typing and Enter, Enter, Enter adds three cards', async () => {
  await board.open();
  await board.column(NO_DATE).locator('[data-new-card]').click();
  for (const title of ['Første', 'Andre', 'Tredje']) {
    await ada.page.keyboard.type(title);
    await ada.page.keyboard.press('Enter');
    await board.cardIn(NO_DATE, title).waitFor();
  }
  await ada.page.keyboard.press('Escape');
  expect(await cardsIn(NO_DATE).count()).toBe(3);
});

test('20 pasted lines become 20 cards, and one undo takes them all back', async () => {
  await board.open();
  const before = await cardsIn(thisMonth()).count();
  const lines = Array.from({ length: 20 }, (_, i) => `Limt inn ${i + 1}`);
  await board.column(thisMonth()).locator('[data-new-card]').click();
  await board
    .column(thisMonth())
    .getByRole('textbox')
    .evaluate((field, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, lines.join('\n'));
  await board.cardIn(thisMonth(), 'Limt inn 20').waitFor();
  expect(await cardsIn(thisMonth()).count()).toBe(before + 20);
  await ada.page.keyboard.press('Escape');
  await board.undo();
  await board.card('Limt inn 20').waitFor({ state: 'detached' });
  expect(await cardsIn(thisMonth()).count()).toBe(before);
});

test('a card dropped on the ring band lands in that month', async () => {
  await board.open();
  await board.add(NO_DATE, 'Til båndet');
  await board.lift('Til båndet');
  const segment = ada.page
    .locator('.band')
    .getByRole('listitem')
    .nth(Number(thisMonth().slice(5)) - 1);
  const box = await segment.boundingBox();
  if (!box) throw new Error('The band is not on the screen');
  await ada.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
  await board.letGo();
  await board.cardIn(thisMonth(), 'Til båndet').waitFor();
});

test('a finger lifts a card after a moment and carries it to another column', async () => {
  const person = await newPerson(account, { viewport: WIDE, touch: true });
  const touched = boardPage(person, server.address, account.board);
  await touched.open();
  await touched.add(NO_DATE, 'Med fingeren');
  const from = await touched.card('Med fingeren').boundingBox();
  const to = await touched.column(thisMonth()).boundingBox();
  if (!from || !to) throw new Error('Not on the screen');
  const finger = await person.context.newCDPSession(person.page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
  await touch('touchStart', from.x + from.width / 2, from.y + from.height / 2);
  await person.page.locator('.board-lifted').waitFor();
  for (const part of [0.25, 0.5, 0.75, 1])
    await touch('touchMove', from.x + (to.x + to.width / 2 - from.x) * part, to.y + to.height / 2);
  await touched.column(thisMonth()).locator('.board-slot').waitFor();
  await touch('touchEnd');
  await touched.cardIn(thisMonth(), 'Med fingeren').waitFor();
  await person.close();
});

test('the filter by kind is one click, stands in the address and survives a reload', async () => {
  await board.open();
  const { words, page } = ada;
  const kind = page.getByRole('button', { name: words.board.kinds.case, exact: true });
  const all = await page.locator('[data-column] [data-card]').count();
  expect(all).toBeGreaterThan(0);
  await kind.first().click();
  await page.getByText(words.board.shownOf(0, all), { exact: true }).waitFor();
  expect(new URL(page.url()).searchParams.get('q')).toBe('type:sak');
  await page.reload();
  await board.says('saved');
  expect(await page.locator('[data-column] [data-card]').count()).toBe(0);
  await page.getByRole('button', { name: words.board.clearFilter, exact: true }).click();
  await board.card('Første').waitFor();
});

test('the page is a document first: its cards are in the HTML, before any script', async () => {
  const response = await fetch(`${server.address}/b/${account.board}`, {
    headers: { cookie: account.jar.header() },
  });
  const html = (await response.text()).replace(/<script[\s\S]*?<\/script>/g, '');
  expect(html).toContain('Første');
  expect(html).toMatch(/<html lang="nb"/);
});

test('a network that stops WebSockets and event streams is named, instead of a wheel that spins for ever', async () => {
  const person = await newPerson(account);
  person.expectErrors(OFFLINE_ERRORS);
  const blocked = boardPage(person, proxy.address, account.board);
  proxy.setStreams('hold');
  await person.page.goto(`${proxy.address}/b/${account.board}`);
  await blocked.says('blocked');
  await person.page.getByText('WebSocket').first().waitFor();
  expect(await blocked.card('Første').count()).toBe(1);
  await person.close();
});
