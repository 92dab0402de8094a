// The board by keys alone (R6): the focus is never lost, wherever a card goes and whoever takes it there; many cards are written
// without the hands leaving the keys.
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { parseWhen } from '../../app/domain/when.ts';
import { type BoardPage, boardPage } from '../helpers/board-page.ts';
import { newPerson, PATIENCE, type Person } from '../helpers/browser.ts';
import { NO_DATE, nextColumn, thisMonth, today } from '../helpers/months.ts';
import { type BoardGroup, boardGroup, focusedCard, hears, titleOf } from './board-group.ts';

const LONG = 80;

let group: BoardGroup;
let ada: Person;
let board: BoardPage;

beforeAll(async () => {
  group = await boardGroup();
  await group.fill('Lang', LONG, null);
  await group.fill('Kort', 4, thisMonth());
  ada = await newPerson(group.ada);
  board = boardPage(ada, group.address, group.board);
});

beforeEach(async () => {
  await board.open();
});

const press = async (...keys: string[]) => {
  for (const key of keys) await ada.page.keyboard.press(key);
};
const focusOn = (title: string) => board.card(title).getByRole('link').focus();
const isFocused = (id: string) => expect.poll(() => focusedCard(ada), { timeout: PATIENCE }).toBe(id);
const standsIn = (column: string, id: string) => board.cardIn(column, titleOf(id)).waitFor();

const newCardIn = (page: BoardPage) => page.column(thisMonth()).locator('.new-card textarea:focus').waitFor();

test('[R6] on a page just opened an arrow leads to the card that Tab reaches, N to a new card of this month', async () => {
  await isFocused('BODY');
  const tabStop = board.column(thisMonth()).locator('[data-card]').first();
  await press('m', 'e', 'x', '3');
  await isFocused('BODY');
  await press('ArrowDown');
  await isFocused((await tabStop.getAttribute('data-card')) ?? '');
  await press('Tab', 'Shift+Tab');
  await isFocused((await tabStop.getAttribute('data-card')) ?? '');
  await board.open();
  await ada.page.getByRole('main').focus();
  await press('n');
  await newCardIn(board);
});

test('[R6] N writes the first card of a board that was just opened', async () => {
  const empty = await boardGroup();
  const host = await newPerson(empty.ada);
  const page = boardPage(host, empty.address, empty.board);
  await page.open();
  await host.page.keyboard.press('ArrowDown');
  await host.page.keyboard.press('n');
  await newCardIn(page);
  await host.context.close();
});

test('arrows go through a long column, and the focus stays when its card is scrolled away', async () => {
  await focusOn('Lang 0');
  await press(...Array.from({ length: 50 }, () => 'ArrowDown'));
  await isFocused('Lang-50');
  const list = board.column(NO_DATE).locator('.board-column-list');
  await list.evaluate((it) => it.scrollTo(0, 0));
  await board.card('Lang 1').waitFor();
  await press('ArrowDown');
  await isFocused('Lang-51');
});

test('[R6] Shift and arrows move a card from far down a long column, and back; undo and redo take the focus along', async () => {
  await focusOn('Kort 0');
  await press('Shift+ArrowRight');
  await standsIn(nextColumn(), 'Kort-0');
  await isFocused('Kort-0');
  await press('Control+z');
  await standsIn(thisMonth(), 'Kort-0');
  await hears(ada, ada.words.board.undone);
  await isFocused('Kort-0');
  await press('Control+Shift+z');
  await standsIn(nextColumn(), 'Kort-0');
  await isFocused('Kort-0');
  await press('Control+z');
  await standsIn(thisMonth(), 'Kort-0');
  await press('Shift+ArrowDown');
  await hears(ada, ada.words.board.movedWithin(await monthName(), 2, 4));
  await isFocused('Kort-0');
});

const monthName = () => board.column(thisMonth()).getByRole('heading', { level: 2 }).innerText();

test('[R6] the menu moves a card into a column of many, and the focus goes along', async () => {
  await focusOn('Kort 2');
  await press('m');
  const dialog = ada.page.getByRole('dialog');
  await dialog.getByRole('option', { name: ada.words.board.noDate }).click();
  await dialog.waitFor({ state: 'detached' });
  await standsIn(NO_DATE, 'Kort-2');
  await isFocused('Kort-2');
  await press('m');
  await dialog.waitFor();
  await press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await isFocused('Kort-2');
});

test('others move and delete the focused card: the focus follows it, then goes to its neighbour', async () => {
  await focusOn('Kort 1');
  group.others.changeCards([{ id: 'Kort-1', change: { when: null } }]);
  await standsIn(NO_DATE, 'Kort-1');
  await isFocused('Kort-1');
  group.others.changeCards([{ id: 'Kort-1', change: { when: parseWhen(thisMonth()) } }]);
  await standsIn(thisMonth(), 'Kort-1');
  await isFocused('Kort-1');
  const cards = board.column(thisMonth()).locator('[data-card]');
  const ids = await cards.evaluateAll((all) => all.map((one) => one.getAttribute('data-card') ?? ''));
  const at = ids.indexOf('Kort-1');
  group.others.deleteCards(['Kort-1'], today());
  await isFocused(ids[at + 1] ?? ids[at - 1] ?? '');
});

test('Enter opens the card, Esc closes it and goes back to it', async () => {
  await focusOn('Kort 0');
  await press('Enter');
  await ada.page.getByRole('textbox', { name: ada.words.card.title, exact: true }).waitFor();
  await expect.poll(() => focusedCard(ada), { timeout: PATIENCE }).not.toBe('Kort-0');
  await press('Escape');
  await isFocused('Kort-0');
});

test('a column of earlier years is folded: unfolding and folding keep the focus on its button', async () => {
  await group.fill('Gammel', 2, '2020-03');
  const column = board.column('earlier');
  const { unfold, fold, earlier } = ada.words.board;
  await column.getByRole('button', { name: unfold(earlier) }).focus();
  await press('Enter');
  await board.card('Gammel 0').waitFor();
  await isFocused(fold(earlier));
  await press('Enter');
  await board.card('Gammel 0').waitFor({ state: 'detached' });
  await isFocused(`${unfold(earlier)}, ${ada.words.board.cardCount(2)}, ${ada.words.board.lateFully(2)}`);
});

test('N, and Enter after each: the field stays, focused and in sight, in a column longer than the screen', async () => {
  await focusOn('Lang 3');
  await press('n');
  const field = board.column(NO_DATE).getByRole('textbox');
  for (const title of ['Første', 'Andre', 'Tredje']) {
    await ada.page.keyboard.type(title);
    await press('Enter');
    await board.cardIn(NO_DATE, title).waitFor();
  }
  await hears(ada, ada.words.board.added(1));
  expect(await field.evaluate((it) => it === document.activeElement)).toBe(true);
  await expect
    .poll(() => field.evaluate((it) => it.getBoundingClientRect().bottom <= window.innerHeight))
    .toBe(true);
  // Emptied by Enter, the field has nothing to undo, so the board does.
  await press('Control+z');
  await board.card('Tredje').waitFor({ state: 'detached' });
  await press('Escape');
  await isFocused(ada.words.board.newCardIn(ada.words.board.noDate));
});

test('[R6] on a page that begins at a card Escape closes it, and the card has the focus', async () => {
  const id = await board.column(thisMonth()).locator('[data-card]').first().getAttribute('data-card');
  await board.open(`/card/${id}`);
  await isFocused('BODY');
  await press('Escape');
  await ada.page.locator('.card-panel').waitFor({ state: 'detached' });
  await isFocused(id ?? '');
});

test('who leaves the field for new cards stands on the one that was made', async () => {
  await focusOn('Kort 0');
  await press('n');
  await newCardIn(board);
  await ada.page.keyboard.type('Nyskrevet');
  await press('Enter', 'Escape');
  const made = board.card('Nyskrevet');
  await made.waitFor();
  await isFocused((await made.getAttribute('data-card')) ?? '');
  await press('Delete');
  await made.waitFor({ state: 'detached' });
});

test('twenty pasted lines are twenty cards in their order, and one undo', async () => {
  await board.column(nextColumn()).locator('[data-new-card]').click();
  const lines = Array.from({ length: 20 }, (_, i) => `Limt ${i + 1}`);
  await board
    .column(nextColumn())
    .getByRole('textbox')
    .evaluate(
      (field, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      },
      lines.map((line) => `- ${line}`).join('\r\n'),
    );
  const titles = board.column(nextColumn()).locator('[data-card-link]').filter({ hasText: 'Limt' });
  await expect.poll(() => titles.allInnerTexts(), { timeout: PATIENCE }).toEqual(lines);
  await hears(ada, ada.words.board.added(20));
  await press('Control+z');
  await expect.poll(() => titles.count(), { timeout: PATIENCE }).toBe(0);
});

const pressedOnce = async (...keys: string[]) => {
  await focusOn('Kort 0');
  await press(...keys);
};
const dialog = () => ada.page.getByRole('dialog');
/** The menu’s field is ready to be typed in. */
const menuField = async () => {
  const field = dialog().getByRole('combobox');
  await expect
    .poll(() => field.evaluateAll(([it]) => it !== undefined && it === document.activeElement))
    .toBe(true);
};

test('M and what one types: the date is said before, Enter does it, Ctrl+Z takes it back', async () => {
  await pressedOnce('m');
  await menuField();
  await ada.page.keyboard.type('13. feb 2031');
  const first = dialog().getByRole('option').first();
  await expect.poll(() => first.innerText(), { timeout: PATIENCE }).toContain('Tor. 13. feb 2031');
  await press('Enter');
  await dialog().waitFor({ state: 'detached' });
  await board.cardIn('next-year', 'Kort 0').getByText('tor. 13. feb 2031').waitFor();
  await hears(ada, ada.words.board.movedTo('tor. 13. feb 2031'));
  await isFocused('Kort-0');
  await press('Control+z');
  await standsIn(thisMonth(), 'Kort-0');
});

test('M says when nothing is meant, and Esc changes nothing', async () => {
  await pressedOnce('m');
  await menuField();
  await ada.page.keyboard.type('qwerty');
  await dialog().locator('.ui-picker-nothing').getByText(ada.words.keys.moveNothing).waitFor();
  await press('Enter');
  expect(await dialog().count()).toBe(1);
  await press('Escape');
  await dialog().waitFor({ state: 'detached' });
  await isFocused('Kort-0');
  await standsIn(thisMonth(), 'Kort-0');
});

test('1–6 set the status, said and undoable; A and T choose; Delete deletes with undo', async () => {
  const { statuses, undo } = ada.words.board;
  for (const [key, status] of [
    ['3', 'doing'],
    ['4', 'waiting'],
    ['5', 'done'],
    ['1', 'proposed'],
  ] as const) {
    await pressedOnce(key);
    await hears(ada, ada.words.keys.statusSet('Kort 0', statuses[status]));
  }
  await press('Control+z', 'Control+z', 'Control+z', 'Control+z');
  await press('a');
  await menuField();
  await ada.page.keyboard.type('ada');
  await press('Enter');
  await dialog().getByRole('option', { name: 'Ada Berg', selected: true }).waitFor();
  await press('Escape');
  await dialog().waitFor({ state: 'detached' });
  await board.card('Kort 0').getByTitle('Ada Berg', { exact: true }).waitFor();
  await isFocused('Kort-0');
  await press('Delete');
  await board.card('Kort 0').waitFor({ state: 'detached' });
  const toast = ada.page.locator('.ui-toast');
  await toast.getByText(ada.words.keys.removedOne('Kort 0'), { exact: true }).waitFor();
  await toast.getByRole('button', { name: undo }).click();
  await standsIn(thisMonth(), 'Kort-0');
  await pressedOnce('Delete');
  await board.card('Kort 0').waitFor({ state: 'detached' });
  await press('Control+z');
  await isFocused('Kort-0');
});

test('a key pressed right after Escape is the board’s, before the browser tells that the menu closed', async () => {
  await pressedOnce('a');
  await menuField();
  await ada.page.evaluate(async () => {
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
    press('Escape');
    await Promise.resolve();
    press('3');
  });
  await hears(ada, ada.words.keys.statusSet('Kort 0', ada.words.board.statuses.doing));
  await press('Control+z');
  await hears(ada, ada.words.board.undone);
  expect(await dialog().count()).toBe(0);
});

test('Home and End, with Ctrl to the outer columns', async () => {
  await focusOn('Lang 3');
  await press('Home');
  await isFocused('Lang-0');
  await press('End');
  await expect.poll(() => focusedCard(ada), { timeout: PATIENCE }).not.toBe('Lang-0');
  expect(await board.column(NO_DATE).locator('[data-card]').last().getAttribute('data-card')).toBe(
    await focusedCard(ada),
  );
  const top = board.column(thisMonth()).locator('[data-card]').first();
  await press('Control+End');
  await isFocused((await top.getAttribute('data-card')) ?? '');
  await press('Control+Home');
  await isFocused('Lang-0');
});

test('/ goes to the filter, Esc back, and ? to the keys, but not out of a text field', async () => {
  await pressedOnce('/');
  await isFocused(ada.words.board.filterText);
  await press('Escape');
  await isFocused('Kort-0');
  await press('/');
  await isFocused(ada.words.board.filterText);
  await press('/', '?');
  await expect.poll(() => ada.page.locator('[data-filter-input]').inputValue()).toBe('/?');
  expect(await dialog().count()).toBe(0);
  await ada.page.locator('[data-filter-input]').fill('');
  await board.card('Kort 0').waitFor();
  await pressedOnce('?');
  await ada.page.getByRole('dialog', { name: ada.words.keys.title, exact: true }).waitFor();
  await press('Escape');
  await dialog().waitFor({ state: 'detached' });
  await isFocused('Kort-0');
});

test('single keys turned off do nothing, also after a reload; the others go on (WCAG 2.1.4)', async () => {
  const toggle = () => ada.page.getByRole('switch', { name: ada.words.keys.single, exact: true }).click();
  await pressedOnce('?');
  await toggle();
  await press('Escape');
  await board.open();
  await press('n');
  await isFocused('BODY');
  await pressedOnce('m', 'n', 'e', 'x', 'a', 't', '1', '5', '/', '?');
  await isFocused('Kort-0');
  expect(await dialog().count()).toBe(0);
  expect(await ada.page.locator('.board-rename, .new-card, .selection-bar').count()).toBe(0);
  expect(await board.card('Kort 0').getByRole('link').getAttribute('aria-keyshortcuts')).not.toMatch(/\bM\b/);
  await press('Shift+ArrowRight');
  await standsIn(nextColumn(), 'Kort-0');
  await press('Control+z');
  await standsIn(thisMonth(), 'Kort-0');
  await press('Control+/');
  await toggle();
  await press('Escape');
  await dialog().waitFor({ state: 'detached' });
  await pressedOnce('m');
  await menuField();
  await press('Escape');
});
