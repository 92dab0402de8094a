// People and tags given to cards in a menu that stays open: what each choice did is said within the dialog, where it can be heard
// (R6), and who can't see the mark of «some of them» is told of it.
import { beforeAll, test } from 'vitest';
import { type BoardPage, boardPage } from '../helpers/board-page.ts';
import { newPerson, type Person } from '../helpers/browser.ts';
import { type BoardGroup, boardGroup } from './board-group.ts';

let group: BoardGroup;
let ada: Person;
let board: BoardPage;

beforeAll(async () => {
  group = await boardGroup();
  await group.fill('Kort', 3, null);
  ada = await newPerson(group.ada);
  board = boardPage(ada, group.address, group.board);
  await board.open();
});

const press = async (...keys: string[]) => {
  for (const key of keys) await ada.page.keyboard.press(key);
};
const dialog = () => ada.page.getByRole('dialog');
const heard = (words: string) =>
  dialog().locator('[aria-live="polite"]').filter({ hasText: words }).waitFor({ state: 'attached' });
const type = async (text: string) => {
  await dialog().getByRole('combobox').fill(text);
  await press('Enter');
};
const openOn = async (title: string, key: string) => {
  await board.card(title).getByRole('link').focus();
  await press(key);
  await dialog().waitFor();
};
const shut = async () => {
  await press('Escape');
  await dialog().waitFor({ state: 'detached' });
};

test('[R6] what is given and taken is said, a new tag by its name, too', async () => {
  const { changes } = ada.words;
  await openOn('Kort 0', 'a');
  await type('Bo');
  await heard(changes.added('Kort 0', 'Bo Lie'));
  await type('Bo');
  await heard(changes.taken('Kort 0', 'Bo Lie'));
  await shut();
  await openOn('Kort 0', 't');
  await type('budsjett');
  await heard(changes.added('Kort 0', 'budsjett'));
  await shut();
});

test('[R6] of several cards it says how many, and what only some of them have', async () => {
  const { changes, keys } = ada.words;
  await openOn('Kort 1', 'a');
  await type('Bo');
  await heard(changes.added('Kort 1', 'Bo Lie'));
  await shut();
  for (const title of ['Kort 1', 'Kort 2']) {
    await board.card(title).getByRole('link').focus();
    await press('x');
  }
  await press('a');
  await dialog()
    .getByRole('option', { name: `Bo Lie ${changes.onSome}` })
    .waitFor();
  await type('Bo');
  await heard(changes.added(keys.many(2), 'Bo Lie'));
  await dialog().getByRole('option', { name: 'Bo Lie', exact: true, selected: true }).waitFor();
  await shut();
});
