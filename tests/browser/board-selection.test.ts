// Many cards at once: selected by keys, clicks and boxes; moved, given, tagged, set and deleted together; each one undo.
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { type BoardPage, boardPage } from '../helpers/board-page.ts';
import { newPerson, PATIENCE, type Person } from '../helpers/browser.ts';
import { NO_DATE, nextColumn, thisMonth, today } from '../helpers/months.ts';
import { type BoardGroup, boardGroup, focusedCard, hears } from './board-group.ts';

const WIDE = { width: 1800, height: 1000 };
const THREE = ['Kort 1', 'Kort 3', 'Kort 4'];

let group: BoardGroup;
let ada: Person;
let board: BoardPage;

beforeAll(async () => {
  group = await boardGroup();
  await group.fill('Kort', 7, thisMonth());
  await group.fill('Uten', 3, null);
  ada = await newPerson(group.ada, { viewport: WIDE });
  board = boardPage(ada, group.address, group.board);
});

beforeEach(async () => {
  await board.open();
});

const press = async (...keys: string[]) => {
  for (const key of keys) await ada.page.keyboard.press(key);
};
const bar = () => ada.page.getByRole('toolbar', { name: ada.words.keys.bar, exact: true });
const selected = () =>
  ada.page.locator('[data-card]:has(.board-choice input:checked) [data-card-link]').allInnerTexts();
const selects = (titles: readonly string[]) =>
  expect.poll(selected, { timeout: PATIENCE }).toEqual([...titles]);
const toast = () => ada.page.locator('.ui-toast');
/** Whether it lies over the columns or the bar of what is selected. */
const coveredByToast = async () => {
  const [over, ...under] = await Promise.all(
    [toast(), ada.page.locator('#content'), bar()].map((one) => one.boundingBox()),
  );
  if (!over) throw new Error('No toast');
  return under.some((box) => box && over.y < box.y + box.height && box.y < over.y + over.height);
};
const focusOn = (title: string) => board.card(title).getByRole('link').focus();
const selectThree = async () => {
  for (const title of THREE) {
    await focusOn(title);
    await press('x');
  }
  await selects(THREE);
  await bar().getByText(ada.words.keys.selected(3), { exact: true }).waitFor();
};
const titlesIn = (column: string) => board.column(column).locator('[data-card-link]').allInnerTexts();
const stand = (column: string, titles: readonly string[]) =>
  expect.poll(() => titlesIn(column), { timeout: PATIENCE }).toEqual([...titles]);
const ALL = Array.from({ length: 7 }, (_, i) => `Kort ${i}`);
/** The picker's field is ready to type in. */
const picker = async () => {
  const field = ada.page.getByRole('dialog').getByRole('combobox');
  await expect
    .poll(() => field.evaluateAll(([it]) => it !== undefined && it === document.activeElement))
    .toBe(true);
  return ada.page.getByRole('dialog');
};
const saysAll = (titles: readonly string[], text: string, count: number) =>
  expect
    .poll(
      async () => {
        const said = await Promise.all(titles.map((title) => board.card(title).innerText()));
        return said.filter((one) => one.includes(text)).length;
      },
      { timeout: PATIENCE },
    )
    .toBe(count);

test('X, Ctrl and click, Shift and click, the box, Ctrl+A and Esc', async () => {
  await focusOn('Kort 1');
  await press('x');
  await hears(ada, ada.words.keys.selected(1));
  await board.card('Kort 3').click({ modifiers: ['ControlOrMeta'] });
  await selects(['Kort 1', 'Kort 3']);
  await board.card('Kort 5').click({ modifiers: ['Shift'] });
  await selects(['Kort 1', 'Kort 3', 'Kort 4', 'Kort 5']);
  await board.card('Kort 3').click({ modifiers: ['ControlOrMeta'] });
  await board.card('Uten 1').getByRole('checkbox').click();
  await selects(['Uten 1', 'Kort 1', 'Kort 4', 'Kort 5']);
  // No card was opened by all that.
  expect(new URL(ada.page.url()).pathname).toBe(`/b/${group.board}`);
  await focusOn('Kort 0');
  await press('Control+a');
  await selects(['Uten 1', ...ALL]);
  await press('Control+a');
  await selects(['Uten 0', 'Uten 1', 'Uten 2', ...ALL]);
  await press('Escape');
  await selects([]);
  await hears(ada, ada.words.keys.unselected);
  await bar().waitFor({ state: 'detached' });
  await expect.poll(() => focusedCard(ada)).toBe('Kort-0');
});

test('M with a typed target moves all of them; one undo', async () => {
  await selectThree();
  await press('m');
  await picker();
  await ada.page.keyboard.type('uten');
  await press('Enter');
  await stand(
    thisMonth(),
    ALL.filter((title) => !THREE.includes(title)),
  );
  await toast().getByText(ada.words.keys.movedMany(3, ada.words.board.noDate.toLowerCase())).waitFor();
  const wide = { width: 1366, height: 768 };
  for (const size of [wide, { width: 390, height: 844 }]) {
    await ada.page.setViewportSize(size);
    await expect.poll(coveredByToast, { timeout: PATIENCE }).toBe(false);
  }
  await ada.page.setViewportSize(wide);
  await toast().click();
  await toast().waitFor({ state: 'detached' });
  await selects(THREE);
  await focusOn('Kort 1');
  await press('Control+z');
  await stand(thisMonth(), ALL);
});

test('a day in the menu says how many get it; each of the options says what it would give', async () => {
  await selectThree();
  await press('m');
  const dialog = await picker();
  await ada.page.keyboard.type('ferdig');
  await dialog.getByRole('option', { selected: true }).getByText(ada.words.keys.many(3)).waitFor();
  await press('Enter');
  await saysAll(THREE, ada.words.board.done, 3);
  await press('Control+z');
  await saysAll(THREE, ada.words.board.done, 0);
});

test('a digit sets the status of all, and deleting takes all; each one undo', async () => {
  await selectThree();
  await press('3');
  await saysAll(THREE, ada.words.board.doing, 3);
  await press('Control+z');
  await saysAll(THREE, ada.words.board.doing, 0);
  await press('Delete');
  await stand(
    thisMonth(),
    ALL.filter((title) => !THREE.includes(title)),
  );
  await toast().getByText(ada.words.keys.removedMany(3), { exact: true }).waitFor();
  await bar().waitFor({ state: 'detached' });
  // The focus isn't lost with the cards.
  await expect.poll(() => focusedCard(ada)).toMatch(/^Kort-/);
  await toast().getByRole('button', { name: ada.words.board.undo, exact: true }).click();
  await stand(thisMonth(), ALL);
});

test('A gives them to several, one after another; T makes a tag of a name that is new; each one undo', async () => {
  await selectThree();
  await press('a');
  let dialog = await picker();
  await ada.page.keyboard.type('bo');
  await press('Enter');
  await dialog.getByRole('option', { name: 'Bo Lie', selected: true }).waitFor();
  await press('Escape');
  await dialog.waitFor({ state: 'detached' });
  for (const title of THREE) await board.card(title).getByTitle('Bo Lie', { exact: true }).waitFor();
  await press('Control+z');
  for (const title of THREE)
    await board.card(title).getByTitle('Bo Lie', { exact: true }).waitFor({ state: 'detached' });
  await press('t');
  dialog = await picker();
  await ada.page.keyboard.type('budsjett');
  await dialog.getByRole('option', { name: ada.words.keys.makeTag('budsjett') }).waitFor();
  await press('Enter');
  await dialog.getByRole('option', { name: '#budsjett', selected: true }).waitFor();
  await press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await saysAll(THREE, '#budsjett', 3);
  await press('Control+z');
  await saysAll(THREE, '#budsjett', 0);
});

test('a tag that some have is told as such, and choosing it gives it to all', async () => {
  await focusOn('Kort 1');
  await press('t');
  let dialog = await picker();
  await ada.page.keyboard.type('delt');
  await press('Enter');
  await press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await selectThree();
  await press('t');
  dialog = await picker();
  await dialog.locator('[data-checked="mixed"]').first().waitFor();
  await ada.page.keyboard.type('delt');
  await press('Enter');
  await dialog.getByRole('option', { name: '#delt', selected: true }).waitFor();
  await press('Escape');
  await saysAll(THREE, '#delt', 3);
});

test('[R1] dragging one of them drags all: they land together in their order; one undo', async () => {
  await selectThree();
  await board.lift('Kort 3');
  await ada.page.locator('.board-lifted-count').filter({ hasText: '3' }).waitFor();
  await board.carryTo(nextColumn());
  await ada.page
    .locator('.board-lifted-when')
    .filter({ hasText: ada.words.keys.many(3) })
    .waitFor();
  await board.letGo();
  await stand(nextColumn(), THREE);
  await stand(
    thisMonth(),
    ALL.filter((title) => !THREE.includes(title)),
  );
  await board.undo();
  await stand(thisMonth(), ALL);
  // One that isn't selected goes alone.
  await board.drag('Kort 0', nextColumn());
  await stand(nextColumn(), ['Kort 0']);
  await board.undo();
  await stand(thisMonth(), ALL);
});

test('Shift and arrows take the selection along, past what is not selected', async () => {
  await selectThree();
  await focusOn('Kort 3');
  await press('Shift+ArrowDown');
  await stand(thisMonth(), ['Kort 0', 'Kort 2', 'Kort 5', 'Kort 1', 'Kort 3', 'Kort 4', 'Kort 6']);
  await press('Shift+ArrowRight');
  await stand(nextColumn(), THREE);
  await press('Control+z', 'Control+z');
  await stand(thisMonth(), ALL);
});

test('what is filtered away or deleted by others leaves the selection', async () => {
  await selectThree();
  await ada.page.locator('[data-filter-input]').fill('Kort 1');
  await bar().getByText(ada.words.keys.selected(1), { exact: true }).waitFor();
  await ada.page.locator('[data-filter-input]').fill('');
  await board.card('Kort 4').waitFor();
  await selects(['Kort 1']);
  group.others.deleteCards(['Kort-1'], today());
  await bar().waitFor({ state: 'detached' });
  group.others.restoreCards(['Kort-1']);
  await board.card('Kort 1').waitFor();
  await selects([]);
});

test('the bar by keys: Tab reaches it, arrows go through it, its buttons do what they say, Esc leaves', async () => {
  await selectThree();
  await bar().getByRole('button', { name: ada.words.keys.barMove, exact: true }).focus();
  await press('ArrowRight');
  expect(await focusedCard(ada)).not.toBe('');
  expect(
    await bar()
      .getByRole('button', { name: ada.words.keys.barAssign, exact: true })
      .evaluate((it) => it === document.activeElement),
  ).toBe(true);
  await press('ArrowRight', 'ArrowRight', 'Enter');
  await picker();
  await ada.page.keyboard.type('venter på fylket');
  await press('Enter');
  await saysAll(THREE, ada.words.board.waitingOn('fylket'), 3);
  await board.undo();
  await saysAll(THREE, ada.words.board.waitingOn('fylket'), 0);
  await bar().getByRole('button').first().focus();
  await press('5');
  await saysAll(THREE, ada.words.board.done, 3);
  await board.undo();
  await bar().getByRole('button').first().focus();
  await press('Escape');
  await bar().waitFor({ state: 'detached' });
  await expect.poll(() => focusedCard(ada)).toMatch(/^Kort-/);
});

test('the column without dates is untouched by all of this', async () => {
  await stand(NO_DATE, ['Uten 0', 'Uten 1', 'Uten 2']);
});
