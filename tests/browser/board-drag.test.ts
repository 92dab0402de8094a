// Dragging as people do it: to a month and to the band, let go beside, given up, with a column scrolling under the card, and
// with a card that somebody else deletes meanwhile.
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { yearOf } from '../../app/domain/plain-date.ts';
import { type BoardPage, boardPage } from '../helpers/board-page.ts';
import { newPerson, PATIENCE, type Person } from '../helpers/browser.ts';
import { NO_DATE, nextColumn, thisMonth, today } from '../helpers/months.ts';
import { type BoardGroup, boardGroup, focusedCard, hears } from './board-group.ts';

const WIDE = { width: 1800, height: 900 };
const LONG = 200;

let group: BoardGroup;
let ada: Person;
let board: BoardPage;

beforeAll(async () => {
  group = await boardGroup();
  await group.fill('Lang', LONG, null);
  await group.fill('Kort', 5, thisMonth());
  ada = await newPerson(group.ada, { viewport: WIDE });
  board = boardPage(ada, group.address, group.board);
});

beforeEach(async () => {
  await board.open();
});

const centreOf = async (title: string) => {
  const box = await board.card(title).boundingBox();
  if (!box) throw new Error(`${title} is not on the screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test('a drag opens no card, wherever it ends; a click does, at once after it', async () => {
  const opened: string[] = [];
  ada.page.on('framenavigated', (frame) => opened.push(new URL(frame.url()).pathname));
  const middle = await centreOf('Kort 0');
  await board.lift('Kort 0');
  await ada.page.mouse.move(middle.x, middle.y);
  await board.letGo();
  await board.lift('Kort 0');
  await ada.page.keyboard.press('Escape');
  await board.page.locator('.board-lifted').waitFor({ state: 'detached' });
  await hears(ada, ada.words.board.putBack);
  await ada.page.mouse.move(middle.x, middle.y);
  await ada.page.mouse.up();
  await board.card('Kort 1').click();
  await ada.page.getByRole('textbox', { name: ada.words.card.title, exact: true }).waitFor();
  expect(new Set(opened)).toEqual(new Set([`/b/${group.board}/card/Kort-1`]));
});

test('let go beside the columns nothing changes, and it is said', async () => {
  await board.lift('Kort 0');
  await ada.page.mouse.move(900, 20, { steps: 4 });
  await board.letGo();
  await hears(ada, ada.words.board.putBack);
  expect(await board.cardIn(thisMonth(), 'Kort 0').count()).toBe(1);
});

test('[R1] the band shows the date while the card is over a month, and the card lands there', async () => {
  const december = `${yearOf(today())}-12`;
  const segment = await ada.page.locator(`[data-band-month="${december}"]`).boundingBox();
  if (!segment) throw new Error('December is not in the band');
  await board.lift('Lang 1');
  await ada.page.mouse.move(segment.x + segment.width / 2, segment.y + segment.height / 2, { steps: 6 });
  await ada.page.locator(`[data-band-month="${december}"][data-drop-over]`).waitFor();
  await ada.page.locator('.board-lifted-when').filter({ hasText: 'desember' }).waitFor();
  await board.letGo();
  await board.cardIn(december, 'Lang 1').waitFor();
  await hears(ada, ada.words.board.movedTo('desember'));
  await board.undo();
  await board.cardIn(NO_DATE, 'Lang 1').waitFor();
});

test('a long column scrolls under the held card, which lands where the line was; nothing jumps', async () => {
  const list = board.column(NO_DATE).locator('.board-column-list');
  const box = await list.boundingBox();
  if (!box) throw new Error('There is no long column');
  const middle = box.x + box.width / 2;
  await board.lift('Lang 2');
  await ada.page.mouse.move(middle, box.y + box.height - 8, { steps: 5 });
  await expect.poll(() => list.evaluate((it) => it.scrollTop), { timeout: PATIENCE }).toBeGreaterThan(2500);
  await ada.page.mouse.move(middle, box.y + box.height / 2, { steps: 5 });
  const slot = board.column(NO_DATE).locator('.board-slot');
  await slot.waitFor();
  const next = await slot.locator('xpath=following-sibling::li[1]').innerText();
  await board.letGo();
  await slot.waitFor({ state: 'detached' });
  const after = board.column(NO_DATE).locator('li', { has: board.card('Lang 2') });
  await expect.poll(() => after.locator('xpath=following-sibling::li[1]').innerText()).toBe(next);
  // It lies under the pointer, give or take a row.
  const landed = await centreOf('Lang 2');
  expect(Math.abs(landed.y - (box.y + box.height / 2))).toBeLessThan(140);
  expect(await focusedCard(ada)).toBe('Lang-2');
  await board.undo();
});

test('a card that somebody deletes stays in my hand; letting it go says so and brings nothing back', async () => {
  await board.lift('Kort 3');
  group.others.deleteCards(['Kort-3'], today());
  // What was done after it has arrived, so the deletion has, too.
  group.others.addCards([{ id: 'Etter-0', title: 'Etter 0', kind: 'action', order: 'a0' }]);
  await board.card('Etter 0').waitFor();
  expect(await board.card('Kort 3').count()).toBe(1);
  await board.carryTo(nextColumn());
  await board.letGo();
  await ada.page.locator('.ui-toast').getByText(ada.words.board.gone, { exact: true }).waitFor();
  expect(await board.card('Kort 3').count()).toBe(0);
});
