// The keys of the list: the dialog shows those that are true there, and E does nothing once single keys are turned off (WCAG 2.1.4).
import { beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../helpers/axe.ts';
import { type BoardPage, boardPage } from '../helpers/board-page.ts';
import { newPerson, type Person } from '../helpers/browser.ts';
import { type BoardGroup, boardGroup } from './board-group.ts';

let group: BoardGroup;
let ada: Person;
let list: BoardPage;

beforeAll(async () => {
  group = await boardGroup();
  await group.fill('Kort', 3, null);
  ada = await newPerson(group.ada);
  list = boardPage(ada, group.address, group.board);
  await list.open('/list');
});

const press = (key: string) => ada.page.keyboard.press(key);
const dialog = () => ada.page.getByRole('dialog', { name: ada.words.keys.title });
const titleField = () => ada.page.locator('tr[data-card] [data-column="title"]').getByRole('textbox');
const focusOnTitle = () => ada.page.getByRole('link', { name: 'Kort 0', exact: true }).focus();

test('[R6] on a page just opened an arrow leads to the title that Tab reaches, and goes on from there', async () => {
  for (const title of ['Kort 0', 'Kort 1']) {
    await press('ArrowDown');
    await ada.page.locator('[data-card-link]:focus').filter({ hasText: title }).waitFor();
  }
});

test('the dialog of the list shows the keys of its cells, and none of the board', async () => {
  const { keys, list: words } = ada.words;
  await ada.page.getByRole('button', { name: keys.openHelp }).click();
  await dialog().getByRole('heading', { name: words.keyGroup }).waitFor();
  expect(await dialog().getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
    words.keyGroup,
    keys.groups.page,
  ]);
  expect(await dialog().locator('[data-group="own"] dt').allInnerTexts()).toEqual(
    Object.values(words.keyActions),
  );
  expect(await axeViolations(ada.page, 'all')).toEqual([]);
  await press('Escape');
  await dialog().waitFor({ state: 'detached' });
});

test('N writes a new card over the list, Enter goes on to the next, Esc to the last that was made', async () => {
  const { board } = ada.words;
  await focusOnTitle();
  await press('n');
  const field = ada.page.locator('.list-new').getByRole('textbox', { name: board.newCard });
  await field.fill('Bestill rom');
  await press('Enter');
  await ada.page.getByRole('link', { name: 'Bestill rom', exact: true }).waitFor();
  await field.fill('Bestill kaffe');
  await press('Enter');
  await ada.page.getByRole('link', { name: 'Bestill kaffe', exact: true }).waitFor();
  await press('Escape');
  await ada.page.locator('[data-card-link]:focus').filter({ hasText: 'Bestill kaffe' }).waitFor();
  await list.says('saved');
});

test('E renames, and no more when single keys are turned off; F2 goes on', async () => {
  await focusOnTitle();
  await press('e');
  await titleField().waitFor();
  await press('Escape');
  await titleField().waitFor({ state: 'detached' });
  await press('Control+/');
  await dialog().getByRole('switch', { name: ada.words.keys.single, exact: true }).click();
  await press('Escape');
  await dialog().waitFor({ state: 'detached' });
  await focusOnTitle();
  await press('e');
  // Had it opened, the arrow would go through the title's letters.
  await press('ArrowDown');
  await ada.page.locator('[data-card-link]:focus').filter({ hasText: 'Kort 1' }).waitFor();
  expect(await titleField().count()).toBe(0);
  await press('F2');
  await titleField().waitFor();
  await press('Escape');
});
