// Writing a title on the board (E): it is shared text, so nothing typed is lost whatever others do to the card meanwhile, and the
// card stays where I see it until I am done.
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { type BoardPage, boardPage } from '../helpers/board-page.ts';
import { newPerson, PATIENCE, type Person } from '../helpers/browser.ts';
import { NO_DATE, thisMonth, today } from '../helpers/months.ts';
import { type BoardGroup, boardGroup, focusedCard } from './board-group.ts';

let group: BoardGroup;
let ada: Person;
let board: BoardPage;

beforeAll(async () => {
  group = await boardGroup();
  await group.fill('Kort', 8, thisMonth());
  ada = await newPerson(group.ada);
  board = boardPage(ada, group.address, group.board);
});

beforeEach(async () => {
  await board.open();
});

const press = async (...keys: string[]) => {
  for (const key of keys) await ada.page.keyboard.press(key);
};
const toast = () => ada.page.locator('.ui-toast');
const field = () => ada.page.locator('.board-rename textarea');
const value = (expected: string) =>
  expect.poll(() => field().inputValue(), { timeout: PATIENCE }).toBe(expected);
const isFocused = (id: string) => expect.poll(() => focusedCard(ada), { timeout: PATIENCE }).toBe(id);
/** Begins to write this card's title, with the caret at its end. */
const write = async (title: string) => {
  await board.card(title).getByRole('link').focus();
  await press('e');
  await expect.poll(() => field().evaluate((it) => it === document.activeElement)).toBe(true);
  await value(title);
};
/** Where in its column the field's card stands. */
const place = () =>
  field().evaluate((it) => {
    const column = it.closest<HTMLElement>('[data-column]');
    const cards = [...(column?.querySelectorAll('[data-card]') ?? [])];
    return `${column?.dataset.column} ${cards.indexOf(it.closest('[data-card]') as Element)}`;
  });
/** Resolves when everything that `others` has done so far is on the page. */
const arrived = async (mark: string) => {
  group.others.addCards([{ id: mark, title: mark, kind: 'action', order: 'zz' }]);
  await board.card(mark).waitFor();
};

test('E makes the title a field; letters are letters there; Enter ends it and the card has the focus', async () => {
  await write('Kort 0');
  await ada.page.keyboard.type(' mxt15/?');
  await press('Enter');
  await field().waitFor({ state: 'detached' });
  await board.cardIn(thisMonth(), 'Kort 0 mxt15/?').waitFor();
  await isFocused('Kort-0');
  expect(await ada.page.getByRole('dialog').count()).toBe(0);
  expect(await ada.page.getByRole('toolbar', { name: ada.words.keys.bar }).count()).toBe(0);
  await board.open();
  await board.cardIn(thisMonth(), 'Kort 0 mxt15/?').waitFor();
});

test('[R5] another renames it at the same time: both texts are there, and the caret stays', async () => {
  await write('Kort 1');
  await ada.page.keyboard.type(' mitt');
  group.others.spliceTitle('Kort-1', 0, 0, 'Deres ');
  await value('Deres Kort 1 mitt');
  await ada.page.keyboard.type(' igjen');
  await press('Escape');
  await board.cardIn(thisMonth(), 'Deres Kort 1 mitt igjen').waitFor();
  await isFocused('Kort-1');
});

test('another moves it: it stays where I write, and then stands where it was moved, with the focus', async () => {
  await write('Kort 2');
  const before = await place();
  group.others.changeCards([{ id: 'Kort-2', change: { when: null, order: 'a0' } }]);
  await arrived('Flyttet');
  expect(await place()).toBe(before);
  await ada.page.keyboard.type(' videre');
  await value('Kort 2 videre');
  await press('Enter');
  await board.cardIn(NO_DATE, 'Kort 2 videre').waitFor();
  await isFocused('Kort-2');
});

test('[R9] another deletes it: what I write is kept, it is said, and one click brings it back', async () => {
  await write('Kort 3');
  const before = await place();
  await ada.page.keyboard.type(' før');
  group.others.deleteCards(['Kort-3'], today());
  await arrived('Slettet');
  expect(await place()).toBe(before);
  await ada.page.keyboard.type(' og etter');
  await value('Kort 3 før og etter');
  await press('Enter');
  await toast().getByText(ada.words.keys.goneWhileWriting, { exact: true }).waitFor();
  expect(await board.card('Kort 3 før og etter').count()).toBe(0);
  await toast().getByRole('button', { name: ada.words.keys.restore, exact: true }).click();
  await board.cardIn(thisMonth(), 'Kort 3 før og etter').waitFor();
  await isFocused('Kort-3');
});

test('deleted and brought back while I write: nothing is said of it, nothing is lost', async () => {
  await write('Kort 4');
  await ada.page.keyboard.type(' a');
  group.others.deleteCards(['Kort-4'], today());
  await arrived('Borte');
  await ada.page.keyboard.type('b');
  group.others.restoreCards(['Kort-4']);
  await arrived('Tilbake');
  await ada.page.keyboard.type('c');
  await press('Enter');
  await board.cardIn(thisMonth(), 'Kort 4 abc').waitFor();
  expect(await ada.page.getByText(ada.words.keys.goneWhileWriting, { exact: true }).count()).toBe(0);
});

test('marking text with the mouse lifts no card; a click elsewhere ends the writing and leaves the focus there', async () => {
  await write('Kort 5');
  const box = await field().boundingBox();
  if (!box) throw new Error('The field is not on the screen');
  await ada.page.mouse.move(box.x + 2, box.y + box.height / 2);
  await ada.page.mouse.down();
  await ada.page.mouse.move(box.x + 120, box.y + box.height / 2, { steps: 6 });
  await ada.page.mouse.up();
  expect(await ada.page.locator('.board-lifted').count()).toBe(0);
  await ada.page.keyboard.type('Nytt navn');
  await value('Nytt navn');
  await ada.page.locator('[data-filter-input]').click();
  await field().waitFor({ state: 'detached' });
  await board.cardIn(thisMonth(), 'Nytt navn').waitFor();
  expect(await focusedCard(ada)).toBe(ada.words.board.filterText);
  await board.card('Nytt navn').getByRole('link').focus();
  await press('Control+z');
  await board.cardIn(thisMonth(), 'Kort 5').waitFor();
});
