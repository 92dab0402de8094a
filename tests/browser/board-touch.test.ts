// The board under a finger: a swipe scrolls, a long press lifts, a tap opens; on a phone, with real touch events.
import type { CDPSession } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type BoardPage, boardPage } from '../helpers/board-page.ts';
import { newPerson, PATIENCE, type Person } from '../helpers/browser.ts';
import { thisMonth } from '../helpers/months.ts';
import { type BoardGroup, boardGroup, hears } from './board-group.ts';

let group: BoardGroup;
let ada: Person;
let board: BoardPage;
let finger: CDPSession;

beforeAll(async () => {
  group = await boardGroup();
  await group.fill('Kort', 20, thisMonth());
  ada = await newPerson(group.ada, { viewport: { width: 390, height: 844 }, touch: true });
  board = boardPage(ada, group.address, group.board);
  await board.open();
  finger = await ada.context.newCDPSession(ada.page);
});

type Point = { x: number; y: number };
const down = (at: Point) =>
  finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
const up = () => finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
const slide = async (from: Point, to: Point) => {
  for (let step = 1; step <= 8; step += 1) {
    const at = { x: from.x + ((to.x - from.x) * step) / 8, y: from.y + ((to.y - from.y) * step) / 8 };
    await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at] });
  }
};
const onCard = async (title: string): Promise<Point> => {
  await board.card(title).scrollIntoViewIfNeeded();
  const box = await board.card(title).boundingBox();
  if (!box) throw new Error(`${title} is not on the screen`);
  return { x: box.x + 80, y: box.y + box.height / 2 };
};
const lifted = () => ada.page.locator('.board-lifted');

test('a swipe scrolls the column and lifts nothing', async () => {
  const list = board.column(thisMonth()).locator('.board-column-list');
  const from = await onCard('Kort 4');
  await down(from);
  await slide(from, { x: from.x, y: from.y - 200 });
  await up();
  await expect.poll(() => list.evaluate((it) => it.scrollTop), { timeout: PATIENCE }).toBeGreaterThan(50);
  expect(await lifted().count()).toBe(0);
  expect(new URL(ada.page.url()).pathname).toBe(`/b/${group.board}`);
});

test('[R6] a long press lifts; at the edge the columns come along; let go, it lands; a tap opens it', async () => {
  const from = await onCard('Kort 1');
  const stage = ada.page.locator('main.board');
  await down(from);
  await lifted().waitFor();
  await slide(from, { x: 384, y: from.y });
  const leftToScroll = () => stage.evaluate((it) => it.scrollWidth - it.clientWidth - it.scrollLeft);
  await expect.poll(leftToScroll, { timeout: PATIENCE }).toBeLessThan(2);
  await slide({ x: 384, y: from.y }, { x: 195, y: from.y });
  await board.column('next-year').locator('.board-slot').waitFor();
  await up();
  await lifted().waitFor({ state: 'detached' });
  await board.cardIn('next-year', 'Kort 1').waitFor();
  expect(new URL(ada.page.url()).pathname).toBe(`/b/${group.board}`);
  const { x, y } = await onCard('Kort 1');
  await ada.page.touchscreen.tap(x, y);
  await ada.page.getByRole('textbox', { name: ada.words.card.title, exact: true }).waitFor();
  await ada.page.getByRole('link', { name: ada.words.card.close, exact: true }).click();
});

test('a long press that goes nowhere puts the card back and opens nothing', async () => {
  const from = await onCard('Kort 2');
  await down(from);
  await lifted().waitFor();
  await up();
  await lifted().waitFor({ state: 'detached' });
  await hears(ada, ada.words.board.putBack);
  expect(new URL(ada.page.url()).pathname).toBe(`/b/${group.board}`);
});
