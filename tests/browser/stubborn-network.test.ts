// Two people on one board, one of them behind a proxy that stops WebSockets (issue 3): hers goes over HTTP by itself, and
// back when it can; neither has to know.
import { afterEach, beforeAll, expect, test } from 'vitest';
import { joinGroup, type SignedIn, setUpGroup } from '../helpers/account.ts';
import { type BoardPage, boardPage } from '../helpers/board-page.ts';
import { newPerson, OFFLINE_ERRORS, type Person } from '../helpers/browser.ts';
import { NO_DATE } from '../helpers/months.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';
import { type StubbornProxy, stubbornProxy, type UpgradeManner } from '../helpers/stubborn-proxy.ts';

const WIDE = { width: 1800, height: 900 };

let server: TestServer;
let accounts: SignedIn[];
let bo: BoardPage;
const ends: (() => Promise<void>)[] = [];

beforeAll(async () => {
  server = await startTestServer();
  const first = await setUpGroup(server, 'empty', 'Ada Berg');
  accounts = [first, await joinGroup(server, first, 'Bo Lie')];
  bo = boardPage(await newPerson(accounts[1] ?? null, { viewport: WIDE }), server.address, first.board);
});

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

type Behind = { readonly ada: Person; readonly board: BoardPage; readonly proxy: StubbornProxy };

const adaBehind = async (manner: UpgradeManner): Promise<Behind> => {
  const proxy = await stubbornProxy(server.address, manner);
  const ada = await newPerson(accounts[0] ?? null, { viewport: WIDE });
  ends.push(proxy.close, ada.close);
  ada.expectErrors(OFFLINE_ERRORS);
  return { ada, proxy, board: boardPage(ada, proxy.address, accounts[0]?.board ?? '') };
};

const lineOf = ({ page, words }: Person, over: 'http' | 'websocket') =>
  page
    .getByRole('status', { name: words.live.saveState, exact: true })
    .and(page.locator('[data-state="saved"]'))
    .and(page.locator(over === 'http' ? '[data-line="http"]' : ':not([data-line])'));

/** What each of them writes comes to the other, and is saved. */
const writeToEachOther = async (ada: BoardPage, round: string) => {
  await ada.add(NO_DATE, `Adas kort ${round}`);
  await bo.cardIn(NO_DATE, `Adas kort ${round}`).waitFor();
  await ada.says('saved');
  await bo.add(NO_DATE, `Bos kort ${round}`);
  await ada.cardIn(NO_DATE, `Bos kort ${round}`).waitFor();
  await bo.says('saved');
};

test.each(['destroy', 'forbid', 'swallow'] as const)(
  'behind a proxy that treats upgrades so: %s, the board is live over HTTP within seconds, and «Lagret» is true',
  async (manner) => {
    await bo.open();
    const { ada, board } = await adaBehind(manner);
    const began = performance.now();
    await board.open();
    await lineOf(ada, 'http').waitFor();
    console.log(
      `${manner}: saved over HTTP ${Math.round(performance.now() - began)} ms after the page was asked for`,
    );
    await writeToEachOther(board, manner);
    await ada.page.reload();
    // It remembers: nothing has to fail first.
    await lineOf(ada, 'http').waitFor();
    expect(await board.card(`Bos kort ${manner}`).count()).toBe(1);
  },
);

test('when the proxy lets WebSockets through it goes back by itself, and nobody is told that anything was wrong', async () => {
  await bo.open();
  const { ada, board, proxy } = await adaBehind('forbid');
  await board.open();
  await lineOf(ada, 'http').waitFor();
  await writeToEachOther(board, 'over HTTP');
  const upgrades = proxy.upgrades();
  await ada.page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const status = document.querySelector('[role="status"][data-state]');
    if (!status) throw new Error('no saved state');
    new MutationObserver(() => seen.push(status.getAttribute('data-state') ?? '')).observe(status, {
      attributes: true,
      attributeFilter: ['data-state'],
    });
  });
  proxy.setUpgrades('pass');
  await lineOf(ada, 'websocket').waitFor();
  expect(proxy.upgrades()).toBeGreaterThan(upgrades);
  const seen = await ada.page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen.filter((state) => !['saved', 'saving', 'loading'].includes(state))).toEqual([]);
  await writeToEachOther(board, 'by WebSocket');
  expect(await board.card('Bos kort over HTTP').count()).toBe(1);
});

test('the text of a card, which has a line of its own, is written together over HTTP, too', async () => {
  await bo.open();
  const { ada, board } = await adaBehind('destroy');
  await board.open();
  await lineOf(ada, 'http').waitFor();
  await board.add(NO_DATE, 'Med tekst');
  await bo.card('Med tekst').waitFor();
  for (const one of [board, bo]) await one.card('Med tekst').locator('[data-card-link]').click();
  const textOf = (one: BoardPage) => one.page.locator('.ProseMirror');
  await textOf(board).click();
  await ada.page.keyboard.type('Skrevet bak en proxy');
  await textOf(bo).getByText('Skrevet bak en proxy').waitFor();
  await lineOf(ada, 'http').waitFor();
});

test('on a first visit where no line gets through at all, what is done is shown, kept, and sent when one does', async () => {
  await bo.open();
  await bo.add(NO_DATE, 'Bos kort til en som ikke får linje');
  await bo.says('saved');
  const { ada, board, proxy } = await adaBehind('destroy');
  proxy.setStreams('hold');
  await ada.page.goto(`${proxy.address}/b/${accounts[0]?.board}`);
  // The card was in the page; that its title can be written in says that the document itself has come.
  await board.card('Bos kort til en som ikke får linje').locator('[data-card-link]').click();
  await ada.page
    .getByRole('textbox', { name: ada.words.card.title, exact: true })
    .and(ada.page.locator(':not([readonly])'))
    .waitFor();
  await ada.page.getByRole('link', { name: ada.words.card.close, exact: true }).click();
  await board.add(NO_DATE, 'Adas kort uten linje');
  await board.cardIn(NO_DATE, 'Adas kort uten linje').waitFor();
  proxy.setStreams('pass');
  proxy.setUpgrades('pass');
  await bo.cardIn(NO_DATE, 'Adas kort uten linje').waitFor();
  await board.says('saved');
});
