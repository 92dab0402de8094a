// What others do while I hold or write (R4, R5, R9): nothing that I hold or write moves, nothing typed is lost, not even by a tab that dies.
import type { Locator } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { parseWhen } from '../../app/domain/when.ts';
import { type BoardPage, boardPage, saysSaved } from '../helpers/board-page.ts';
import { newPerson, PATIENCE, type Person } from '../helpers/browser.ts';
import { NO_DATE, nextColumn, thisMonth, today } from '../helpers/months.ts';
import { type BoardGroup, boardGroup } from './board-group.ts';

const WIDE = { width: 1800, height: 900 };

let group: BoardGroup;
let bo: Person;
let bos: BoardPage;

beforeAll(async () => {
  group = await boardGroup();
  await group.fill('Kort', 8, null);
  bo = await newPerson(group.bo, { viewport: WIDE });
  bos = boardPage(bo, group.address, group.board);
});

const changeByOthers = async (
  id: string,
  change: Parameters<typeof group.others.changeCards>[0][0]['change'],
) => {
  group.others.changeCards([{ id, change }]);
  await group.sent();
};
const isNearby = (a: { x: number; y: number } | null, b: { x: number; y: number } | null) =>
  a !== null && b !== null && Math.hypot(a.x - b.x, a.y - b.y) < 2;

test('B drags while A moves that card and its neighbours: it stays in hand, and lands where B lets go', async () => {
  await bos.open();
  await bos.lift('Kort 3');
  const target = await bos.column(nextColumn()).boundingBox();
  if (!target) throw new Error('No next column');
  await bo.page.mouse.move(target.x + 120, target.y + 200, { steps: 6 });
  const hand = bo.page.locator('.board-lifted');
  const before = await hand.boundingBox();
  await changeByOthers('Kort-3', { when: parseWhen(thisMonth()), status: 'doing' });
  for (const id of ['Kort-2', 'Kort-4']) await changeByOthers(id, { when: parseWhen(thisMonth()) });
  group.others.deleteCards(['Kort-1'], today());
  await bos.cardIn(thisMonth(), 'Kort 4').waitFor();
  await bos.card('Kort 1').waitFor({ state: 'detached' });
  expect(isNearby(before, await hand.boundingBox())).toBe(true);
  expect(await bos.column(NO_DATE).locator('[data-card="Kort-3"][data-held]').count()).toBe(1);
  expect(await bos.column(thisMonth()).locator('[data-card="Kort-3"]').count()).toBe(0);
  await bos.column(nextColumn()).locator('.board-slot').waitFor();
  await bos.letGo();
  await bos.cardIn(nextColumn(), 'Kort 3').waitFor();
  expect(await bos.card('Kort 3').count()).toBe(1);
  // What A set meanwhile, and B didn't, stands.
  await bos.card('Kort 3').getByText(bo.words.board.doing).waitFor();
});

const titleField = (): Locator => bo.page.getByRole('textbox', { name: bo.words.card.title, exact: true });
const caret = (field: Locator) =>
  field.evaluate((it) => (it instanceof HTMLTextAreaElement ? [it.selectionStart, it.selectionEnd] : null));

test('B types in a title while A renames, moves, deletes and restores the card: no letter is lost, nothing jumps', async () => {
  await bos.open('/card/Kort-5');
  const field = titleField();
  await field.press('End');
  await field.pressSequentially(' om');
  const place = await field.boundingBox();
  group.others.spliceTitle('Kort-5', 0, 4, 'Sak');
  await group.sent();
  await expect.poll(() => field.inputValue(), { timeout: PATIENCE }).toBe('Sak 5 om');
  expect(await caret(field)).toEqual([8, 8]);
  await field.pressSequentially(' av');
  await changeByOthers('Kort-5', { when: parseWhen(thisMonth()) });
  await bos.column(thisMonth()).locator('[data-card="Kort-5"]').waitFor();
  await field.pressSequentially('ta');
  expect(await field.evaluate((it) => it === document.activeElement)).toBe(true);
  expect(isNearby(place, await field.boundingBox())).toBe(true);
  group.others.deleteCards(['Kort-5'], today());
  await group.sent();
  await bos.column(thisMonth()).locator('[data-card="Kort-5"]').waitFor({ state: 'detached' });
  group.others.restoreCards(['Kort-5']);
  await group.sent();
  await bos.column(thisMonth()).locator('[data-card="Kort-5"]').waitFor();
  await expect.poll(() => titleField().inputValue(), { timeout: PATIENCE }).toBe('Sak 5 om avta');
  await titleField().press('End');
  await titleField().pressSequentially('len');
  await bos.says('saved');
  await bos.open();
  await bos.cardIn(thisMonth(), 'Sak 5 om avtalen').waitFor();
});

test('[R4] a page that begins at a card: nothing is said to be saved before its board is here, whatever else is', async () => {
  const ada = await newPerson(group.ada);
  let letThrough: () => void = () => undefined;
  const allowed = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await ada.page.routeWebSocket(/\/sync\/board\//, async (socket) => {
    await allowed;
    socket.connectToServer();
  });
  const body = ada.page.waitForEvent('websocket', (socket) => socket.url().includes('/sync/card/'));
  await ada.page.goto(`${group.address}/b/${group.board}/card/Kort-6`);
  await (await body).waitForEvent('framereceived');
  await ada.page
    .getByRole('textbox', { name: ada.words.card.body, exact: true })
    .and(ada.page.locator('[contenteditable="true"]'))
    .waitFor();
  await saysSaved(ada, 'loading');
  letThrough();
  await saysSaved(ada, 'saved');
  await ada.close();
});

test('[R4] a tab that is killed in the middle of a word: the word is there on reopening', async () => {
  const ada = await newPerson(group.ada);
  ada.expectErrors(/the page crashed/);
  const tab = await ada.context.newPage();
  await tab.goto(`${group.address}/b/${group.board}/card/Kort-6`);
  await saysSaved({ page: tab, words: ada.words }, 'saved');
  const field = tab.getByRole('textbox', { name: ada.words.card.title, exact: true });
  await field.press('End');
  await field.pressSequentially(' halvskr');
  // Nobody leaves the field, presses Enter or waits until it is saved.
  const devtools = await ada.context.newCDPSession(tab);
  const dead = tab.waitForEvent('crash');
  // A renderer that is killed answers nothing.
  devtools.send('Page.crash').catch(() => undefined);
  await dead;
  await tab.close();
  const adas = boardPage(ada, group.address, group.board);
  await adas.open();
  await adas.cardIn(NO_DATE, 'Kort 6 halvskr').waitFor();
  await bos.open();
  await bos.cardIn(NO_DATE, 'Kort 6 halvskr').waitFor();
  await ada.close();
});
