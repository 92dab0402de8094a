// Lanes, the lens by service, folding and limits (R1, R6): what a drop into a cell writes, and what is told when there is too much.
import { beforeAll, expect, test } from 'vitest';
import { readBoard } from '../../app/ydoc/board-document.ts';
import { documentName } from '../../app/ydoc/document-names.ts';
import { type BoardPage, boardPage } from '../helpers/board-page.ts';
import { newPerson, PATIENCE, type Person } from '../helpers/browser.ts';
import { NO_DATE, thisMonth } from '../helpers/months.ts';
import { joinAs } from '../helpers/peer.ts';
import { type BoardGroup, boardGroup, focusedCard, hears } from './board-group.ts';

let group: BoardGroup;
let ada: Person;
let board: BoardPage;
let service: string;

beforeAll(async () => {
  group = await boardGroup();
  await group.fill('Kort', 4, null);
  await group.fill('Felt', 3, thisMonth());
  service = group.others.addService({ name: 'Filmrommet', vendor: 'Lerret' });
  group.others.changeCards([{ id: 'Kort-3', change: { service, kind: 'case' } }]);
  await group.sent();
  ada = await newPerson(group.ada, { viewport: { width: 1800, height: 1000 } });
  board = boardPage(ada, group.address, group.board);
});

const cell = (column: string, lane: string) =>
  ada.page.locator(`[data-column="${column}"][data-lane="${lane}"]`);
const cardIn = (column: string, lane: string, id: string) =>
  cell(column, lane).locator(`[data-card="${id}"]`);

/** The card as the server has it. */
const saved = async (id: string) => {
  const peer = joinAs(
    { address: group.address, cookie: group.bo.jar.header() },
    documentName.board(group.board),
    { quiet: true },
  );
  await peer.synced();
  const card = readBoard(peer.doc).cards.find((one) => one.id === id);
  peer.leave();
  return card;
};

const dropOn = async (title: string, column: string, lane: string) => {
  await board.lift(title);
  const box = await cell(column, lane).boundingBox();
  if (!box) throw new Error(`No cell ${column} ${lane}`);
  await ada.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
  await cell(column, lane).locator('.board-slot').waitFor();
  await board.letGo();
};

test('[R1] a drop into a cell writes both its column’s field and its lane’s', async () => {
  await board.open('?lens=flow&lanes=kind');
  await cardIn('status-open', 'kind-action', 'Kort-0').waitFor();
  await dropOn('Kort 0', 'status-doing', 'kind-case');
  await cardIn('status-doing', 'kind-case', 'Kort-0').waitFor();
  await board.says('saved');
  expect(await saved('Kort-0')).toMatchObject({ kind: 'case', status: 'doing' });
  // Both in one step.
  await ada.page.keyboard.press('Control+z');
  await cardIn('status-open', 'kind-action', 'Kort-0').waitFor();
});

test('arrows go through the lanes, and along them', async () => {
  await board.open('?lanes=kind');
  await cardIn(NO_DATE, 'kind-case', 'Kort-3').getByRole('link').focus();
  await ada.page.keyboard.press('ArrowDown');
  await expect.poll(() => focusedCard(ada), { timeout: PATIENCE }).toBe('Kort-0');
  await ada.page.keyboard.press('ArrowRight');
  await expect.poll(() => focusedCard(ada), { timeout: PATIENCE }).toBe('Felt-0');
});

test('a card written in a cell stands in it', async () => {
  await board.open('?lens=flow&lanes=service');
  await cell('status-waiting', `service-${service}`).locator('[data-new-card]').click();
  await ada.page.keyboard.type('Skrevet i ruta');
  await ada.page.keyboard.press('Enter');
  await cell('status-waiting', `service-${service}`).getByRole('link', { name: 'Skrevet i ruta' }).waitFor();
});

test('[R1] the lens by service: a drop sets it', async () => {
  await board.open('?lens=service');
  await board.drag('Kort 1', `service-${service}`);
  await board.says('saved');
  expect(await saved('Kort-1')).toMatchObject({ service });
});

test('lanes by what the columns are about are none', async () => {
  await board.open('?lens=flow&lanes=flow');
  await board.column('status-open').locator('[data-card]').first().waitFor();
  expect(await ada.page.locator('.board-lane').count()).toBe(0);
});

test('any column folds away, is remembered, and unfolds for a new card', async () => {
  await board.open('?lens=flow');
  const { board: words } = ada.words;
  await board
    .column('status-dropped')
    .getByRole('button', { name: words.columnMenu(words.statuses.dropped) })
    .click();
  await ada.page.getByRole('button', { name: words.foldIt, exact: true }).click();
  await board.column('status-dropped').and(ada.page.locator('[data-folded]')).waitFor();
  await board.open('?lens=flow');
  await board.column('status-dropped').and(ada.page.locator('[data-folded]')).waitFor();
  await board.column('status-dropped').getByRole('button').focus();
  await ada.page.keyboard.press('n');
  await board.column('status-dropped').locator('.new-card textarea:focus').waitFor();
});

test('a limit is the group’s: it is told in words where there is too much, and taken away again', async () => {
  await board.open('?lens=flow');
  const { board: words } = ada.words;
  const head = board.column('status-open').locator('.board-column-head');
  const limitTo = async (text: string) => {
    await head.getByRole('button', { name: words.columnMenu(words.statuses.open) }).click();
    await ada.page.getByRole('spinbutton', { name: words.limit }).fill(text);
    await ada.page.keyboard.press('Enter');
  };
  const open = await board.column('status-open').locator('[data-card]').count();
  await limitTo(String(open - 2));
  await head.getByText(words.overLimit(2)).waitFor();
  const bo = await newPerson(group.bo);
  const bos = boardPage(bo, group.address, group.board);
  await bos.open('?lens=flow');
  await bos
    .column('status-open')
    .getByText(words.loadFully(open, open - 2))
    .waitFor({ state: 'attached' });
  await bo.close();
  // One more makes it worse, which is said, and stopped by nothing.
  await board.add('status-open', 'Ett for mye');
  await hears(ada, words.nowOver(words.statuses.open, open + 1, open - 2));
  await board.undo();
  await board.card('Ett for mye').waitFor({ state: 'detached' });
  await limitTo('');
  await head.getByText(words.cardCount(open)).waitFor({ state: 'attached' });
});
