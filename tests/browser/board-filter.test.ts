// The filter: kinds, people and words together, in the URL, with others changing cards meanwhile; and one step back.
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { type BoardPage, boardPage } from '../helpers/board-page.ts';
import { newPerson, PATIENCE, type Person } from '../helpers/browser.ts';
import { NO_DATE, nextColumn } from '../helpers/months.ts';
import { type BoardGroup, boardGroup, focusedCard, hears } from './board-group.ts';

const CARDS = 12;

let group: BoardGroup;
let ada: Person;
let board: BoardPage;

beforeAll(async () => {
  group = await boardGroup();
  await group.fill('Kort', CARDS, null);
  ada = await newPerson(group.ada);
  board = boardPage(ada, group.address, group.board);
});

beforeEach(async () => {
  await board.open();
});

const field = () => ada.page.getByRole('combobox', { name: ada.words.board.filterText, exact: true });
const press = (name: string) => ada.page.getByRole('button', { name, exact: true }).first().click();
const search = () => new URL(ada.page.url()).searchParams;
const shows = (count: number) =>
  ada.page
    .locator('.filter-shown')
    .filter({ hasText: new RegExp(`^${ada.words.board.shownOf(count, CARDS).replace(`${CARDS}`, '\\d+')}$`) })
    .waitFor();

test('typing loses no letter while others change cards; one step back takes all of it', async () => {
  await field().click();
  for (const letter of 'Kort 1') {
    await ada.page.keyboard.type(letter);
    group.others.spliceTitle('Kort-0', 0, 0, 'x');
    await group.sent();
  }
  await expect.poll(() => search().get('q'), { timeout: PATIENCE }).toBe('Kort 1');
  await shows(3);
  expect(await field().inputValue()).toBe('Kort 1');
  await ada.page.goBack();
  await expect.poll(() => search().get('q'), { timeout: PATIENCE }).toBeNull();
  await expect.poll(() => field().inputValue(), { timeout: PATIENCE }).toBe('');
});

test('kind, person and words together; a new card fits them; the address shows another the same', async () => {
  const { board: words } = ada.words;
  await press(words.kinds.case);
  await press('Bo Lie');
  await field().fill('avtale');
  await shows(0);
  await board.add(nextColumn(), 'Avtale om lån');
  await shows(1);
  const bo = await newPerson(group.bo);
  const bos = boardPage(bo, group.address, group.board);
  await bos.open(new URL(ada.page.url()).search);
  expect(await bo.page.locator('[data-card]').count()).toBe(1);
  await bos.cardIn(nextColumn(), 'Avtale om lån').waitFor();
  await bo.close();
});

test('a new card that the filter hides is told of, and clearing the filter shows it, says so and keeps the focus', async () => {
  const { board: words } = ada.words;
  await field().fill('noe ganske annet');
  await shows(0);
  await board.column(NO_DATE).locator('[data-new-card]').click();
  await ada.page.keyboard.type('Skjult av filteret');
  await ada.page.keyboard.press('Enter');
  await ada.page.locator('.ui-toast').getByText(words.addedHidden(1), { exact: true }).waitFor();
  await hears(ada, words.addedHidden(1));
  await ada.page.keyboard.press('Escape');
  await press(words.clearFilter);
  await board.cardIn(NO_DATE, 'Skjult av filteret').waitFor();
  await hears(ada, words.showingAll(await ada.page.locator('[data-card]').count()));
  expect(await focusedCard(ada)).not.toBe('BODY');
  expect(await field().inputValue()).toBe('');
});

test.each([
  ['quarter', '-Q4'],
  ['tertial', '-T3'],
  ['flow', 'status-dropped'],
  ['people', 'person-'],
] as const)('new cards are written in the columns of the lens by %s', async (lens, part) => {
  await ada.page
    .getByRole('combobox', { name: ada.words.board.lens, exact: true })
    .selectOption({ label: ada.words.board.lenses[lens] });
  const column = ada.page.locator(`[data-column*="${part}"]`).last();
  const id = (await column.getAttribute('data-column')) ?? '';
  await board.add(id, `Nytt i ${lens}`);
  expect(await board.card(`Nytt i ${lens}`).count()).toBe(1);
  expect(search().get('lens')).toBe(lens);
});
