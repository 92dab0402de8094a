// The command palette in a real browser: opened by key and by button, it finds cards, people, screens and actions, and gives the
// focus where it belongs.
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { axeViolations } from '../helpers/axe.ts';
import { boardPage } from '../helpers/board-page.ts';
import { newPerson, PATIENCE, type Person } from '../helpers/browser.ts';
import { NO_DATE, thisMonth } from '../helpers/months.ts';
import { type BoardGroup, boardGroup, focusedCard, hears } from './board-group.ts';

let group: BoardGroup;
let ada: Person;

beforeAll(async () => {
  group = await boardGroup();
  await group.fill('Avtale', 3, null);
  await group.fill('Brev', 3, thisMonth());
  ada = await newPerson(group.ada);
});

const board = () => boardPage(ada, group.address, group.board);
const field = () => ada.page.getByRole('combobox', { name: ada.words.palette.field, exact: true });
const open = async () => {
  await ada.page.keyboard.press('Control+k');
  await expect
    .poll(() => field().evaluate((it) => it === document.activeElement), { timeout: PATIENCE })
    .toBe(true);
};
const find = async (typed: string, ...keys: string[]) => {
  await open();
  await ada.page.keyboard.type(typed);
  for (const key of keys) await ada.page.keyboard.press(key);
};
const options = () => ada.page.locator('.ui-picker').getByRole('option').allInnerTexts();
const path = () => new URL(ada.page.url()).pathname.slice(`/b/${group.board}`.length);

beforeEach(() => board().open());

test('a card by a few letters: its panel opens and has the focus; it is offered first the next time', async () => {
  await find('brev 2', 'Enter');
  await expect.poll(path, { timeout: PATIENCE }).toBe('/card/Brev-2');
  const heading = ada.page.locator('.card-panel').getByRole('heading', { level: 2 });
  await expect
    .poll(() => heading.evaluate((it) => it === document.activeElement), { timeout: PATIENCE })
    .toBe(true);
  await ada.page.keyboard.press('Escape');
  await expect.poll(path, { timeout: PATIENCE }).toBe('');
  await open();
  expect((await options())[0]).toContain('Brev 2');
});

test('Esc gives the focus back to the card it came from; so does the button', async () => {
  await board().card('Avtale 1').getByRole('link').focus();
  await open();
  expect(await axeViolations(ada.page)).toEqual([]);
  await ada.page.keyboard.press('Escape');
  await expect.poll(() => focusedCard(ada), { timeout: PATIENCE }).toBe('Avtale-1');
  const button = ada.page.getByRole('button', { name: ada.words.palette.search });
  await button.click();
  await field().waitFor();
  await ada.page.keyboard.press('Escape');
  await expect
    .poll(() => button.evaluate((it) => it === document.activeElement), { timeout: PATIENCE })
    .toBe(true);
});

test('a new card is written where the focus is put', async () => {
  await board().card('Avtale 1').getByRole('link').focus();
  await find('nytt kort', 'Enter');
  const text = board().column(NO_DATE).getByRole('textbox');
  await expect
    .poll(() => text.evaluate((it) => it === document.activeElement), { timeout: PATIENCE })
    .toBe(true);
  await ada.page.keyboard.type('Fra paletten');
  await ada.page.keyboard.press('Enter');
  await board().cardIn(NO_DATE, 'Fra paletten').waitFor();
  await ada.page.keyboard.press('Escape');
  await find('angre', 'Enter');
  await board().card('Fra paletten').waitFor({ state: 'detached' });
  await hears(ada, ada.words.board.undone);
});

test('a person’s cards, a lens and a screen, whose content gets the focus', async () => {
  await find('bo lie', 'Enter');
  await expect.poll(() => ada.page.url(), { timeout: PATIENCE }).toMatch(/who=|q=/);
  await find('status', 'Enter');
  await board().column('status-open').waitFor();
  await find('årsh', 'Enter');
  await expect.poll(path, { timeout: PATIENCE }).toBe('/wheel');
  await expect
    .poll(() => ada.page.evaluate(() => document.activeElement?.id), { timeout: PATIENCE })
    .toBe('content');
});

test('density and language change without leaving what is open', async () => {
  await find('brev 1', 'Enter');
  const title = ada.page.getByRole('textbox', { name: ada.words.card.title, exact: true });
  await title.waitFor();
  const density = () => ada.page.locator('html').getAttribute('data-density');
  await find('tett', 'Enter');
  await expect.poll(density, { timeout: PATIENCE }).toBe('compact');
  await title.waitFor();
  await ada.page.reload();
  expect(await density()).toBe('compact');
  await find('luftig', 'Enter');
  await expect.poll(density, { timeout: PATIENCE }).toBe('comfortable');
});

test('nothing found is said, and nothing happens', async () => {
  await find('qqqq', 'Enter');
  await ada.page.getByText(ada.words.palette.nothing).first().waitFor();
  expect(await options()).toEqual([]);
});
