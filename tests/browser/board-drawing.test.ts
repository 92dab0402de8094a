// How the board is drawn: whole without any script, and with scripts only what changed is drawn anew.
import { beforeAll, expect, test } from 'vitest';
import { boardPage } from '../helpers/board-page.ts';
import { newPerson, PATIENCE } from '../helpers/browser.ts';
import { NO_DATE, thisMonth } from '../helpers/months.ts';
import { type BoardGroup, boardGroup } from './board-group.ts';

const LONG = 60;
const FEW = 10;

let group: BoardGroup;

beforeAll(async () => {
  group = await boardGroup();
  await group.fill('Lang', LONG, null);
  await group.fill('Kort', FEW, thisMonth());
});

test('without scripts every card is there, a long column scrolls, and a link opens its card', async () => {
  const stranger = await newPerson(group.ada);
  const browser = stranger.context.browser();
  if (!browser) throw new Error('The browser has gone');
  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.addCookies(group.ada.jar.forBrowser());
  const page = await context.newPage();
  await page.goto(`${group.address}/b/${group.board}`);
  const links = page.locator(`[data-column="${NO_DATE}"]`).getByRole('link');
  const titles = (await links.allInnerTexts()).filter((title) => title.startsWith('Lang'));
  expect(titles).toEqual(Array.from({ length: LONG }, (_, i) => `Lang ${i}`));
  const last = links.filter({ hasText: `Lang ${LONG - 1}` });
  await last.scrollIntoViewIfNeeded();
  await last.click();
  await page.getByRole('textbox').first().waitFor();
  expect(new URL(page.url()).pathname).toBe(`/b/${group.board}/card/Lang-${LONG - 1}`);
  await context.close();
  await stranger.close();
});

test('a card opened by its address is in sight: in a folded column, and far down in it', async () => {
  const ada = await newPerson(group.ada, { viewport: { width: 1000, height: 700 } });
  const board = boardPage(ada, group.address, group.board);
  await ada.context.addInitScript(
    (column) => localStorage.setItem('aarring:folds', JSON.stringify({ [column]: true })),
    NO_DATE,
  );
  await board.open(`/card/Lang-${LONG - 9}`);
  const isWithin = async () => {
    const [card, list, columns] = await Promise.all(
      [
        board.cardIn(NO_DATE, `Lang ${LONG - 9}`),
        board.column(NO_DATE).locator('.board-column-list'),
        ada.page.locator('#content'),
      ].map((one) => one.boundingBox()),
    );
    return (
      card &&
      list &&
      columns &&
      card.x >= columns.x &&
      card.x + card.width <= columns.x + columns.width &&
      card.y >= list.y &&
      card.y + card.height <= list.y + list.height
    );
  };
  await board.cardIn(NO_DATE, `Lang ${LONG - 9}`).waitFor();
  await expect.poll(isWithin, { timeout: PATIENCE }).toBe(true);
  await ada.close();
});

/** In the page: notes what each card was last drawn with. React keeps it with the element, twice. */
const note = () => {
  const propsOf = (element: Element): unknown[] => {
    const key = Object.keys(element).find((name) => name.startsWith('__reactFiber$'));
    const fiber = key
      ? (element as unknown as Record<string, { memoizedProps: unknown; alternate: unknown }>)[key]
      : null;
    const other = fiber?.alternate as { memoizedProps: unknown } | null | undefined;
    return [fiber?.memoizedProps, other?.memoizedProps].filter((props) => props !== undefined);
  };
  const drawn = new WeakSet<object>();
  const cards = () => [...document.querySelectorAll<HTMLElement>('[data-card]')];
  for (const card of cards()) for (const props of propsOf(card)) drawn.add(props as object);
  (globalThis as { drawnAnew?: () => string[] }).drawnAnew = () =>
    cards()
      .filter((card) => propsOf(card).some((props) => !drawn.has(props as object)))
      .map((card) => card.dataset.card ?? '');
};
const drawnAnew = () => (globalThis as { drawnAnew?: () => string[] }).drawnAnew?.() ?? ['nothing was noted'];

test('only the card that changed is drawn anew', async () => {
  const ada = await newPerson(group.ada);
  const board = boardPage(ada, group.address, group.board);
  await board.open();
  // The page has drawn the board for the last time by itself when a first change has come and gone.
  group.others.spliceTitle('Kort-0', 0, 0, 'A');
  await board.card('AKort 0').waitFor();
  await ada.page.evaluate(note);
  expect(await ada.page.evaluate(drawnAnew)).toEqual([]);
  group.others.spliceTitle('Kort-4', 0, 0, 'B');
  await board.card('BKort 4').waitFor();
  await expect.poll(() => ada.page.evaluate(drawnAnew), { timeout: PATIENCE }).toEqual(['Kort-4']);
  await ada.close();
});
