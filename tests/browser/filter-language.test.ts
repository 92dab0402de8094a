// The filter's language in the field: written by keys from what is offered, put right where it is wrong, and the same for all
// who open the address.
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Board } from '../../app/domain/board.ts';
import { filterExamples } from '../../app/text/filter-examples.ts';
import { readBoard } from '../../app/ydoc/board-document.ts';
import { documentName } from '../../app/ydoc/document-names.ts';
import { axeViolations } from '../helpers/axe.ts';
import { type BoardPage, boardPage } from '../helpers/board-page.ts';
import { newPerson, PATIENCE, type Person } from '../helpers/browser.ts';
import { joinAs } from '../helpers/peer.ts';
import { type BoardGroup, boardGroup, focusedCard, hears } from './board-group.ts';

let group: BoardGroup;
let ada: Person;
let board: BoardPage;
let people: Board['people'];

beforeAll(async () => {
  group = await boardGroup();
  await group.fill('Sak', 4, null);
  ada = await newPerson(group.ada);
  board = boardPage(ada, group.address, group.board);
  const admission = { address: group.address, cookie: group.ada.jar.header() };
  const peer = joinAs(admission, documentName.board(group.board), { quiet: true });
  await peer.synced();
  people = readBoard(peer.doc).people;
  peer.leave();
});

const idOf = (name: string) => people.find((one) => one.name === name)?.id ?? '';

beforeEach(async () => {
  await board.open();
});

const fieldOf = ({ page, words }: Person) =>
  page.getByRole('combobox', { name: words.board.filterText, exact: true });
const field = () => fieldOf(ada);
const query = () => new URL(ada.page.url()).searchParams.get('q');
const asks = (text: string | null) => expect.poll(query, { timeout: PATIENCE }).toBe(text);
const options = () => ada.page.locator('.filter-options').getByRole('option');
const option = (name: string) => ada.page.getByRole('option', { name });
const idsOn = ({ page }: Person) =>
  page
    .locator('[data-card]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-card')).sort());

test('a term is written by keys from what is offered', async () => {
  const { page } = ada;
  await field().focus();
  await page.keyboard.type('er:f');
  await option('ferdig').waitFor();
  await expect.poll(() => options().count(), { timeout: PATIENCE }).toBe(2);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const active = async () => {
    const id = await field().getAttribute('aria-activedescendant');
    return id ? page.locator(`[id="${id}"]`).textContent() : null;
  };
  await expect.poll(active, { timeout: PATIENCE }).toContain('ferdig');
  await page.keyboard.press('Enter');
  await option('ferdig').waitFor({ state: 'detached' });
  await expect.poll(() => field().inputValue(), { timeout: PATIENCE }).toBe('er:ferdig ');
  await asks('er:ferdig');
  await page
    .locator('.filter-shown')
    .filter({ hasText: ada.words.board.shownOf(0, 4) })
    .waitFor();
  // On from where it stopped, and from a key to its values.
  await page.keyboard.type('uten');
  await option('uten:').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await option('ansvarlig').waitFor();
  await page.keyboard.press('Escape');
  await option('ansvarlig').waitFor({ state: 'detached' });
  await expect.poll(() => field().inputValue(), { timeout: PATIENCE }).toBe('er:ferdig uten:');
});

test('what is wrong is marked where it stands, said, and put right by Tab', async () => {
  const { page, words } = ada;
  await field().fill('pris typ:sak ');
  await page.locator('.filter-problems').waitFor();
  await expect
    .poll(() => page.locator('.filter-mirror mark').allTextContents(), { timeout: PATIENCE })
    .toEqual(['typ:']);
  await expect.poll(() => field().getAttribute('aria-invalid'), { timeout: PATIENCE }).toBe('true');
  const described = (await field().getAttribute('aria-describedby')) ?? '';
  await expect
    .poll(() => page.locator(`[id="${described}"]`).textContent(), { timeout: PATIENCE })
    .toContain(words.filter.unknownKey('typ'));
  await hears(ada, words.filter.unknownKey('typ'));
  // The line lies under the letters: the mark begins as far in as «pris » is wide.
  const places = await page.locator('.filter-text').evaluate((box) => {
    const input = box.querySelector('input');
    const mark = box.querySelector('mark');
    if (!input || !mark) return null;
    const canvas = document.createElement('canvas').getContext('2d');
    if (!canvas) return null;
    const style = getComputedStyle(input);
    canvas.font = style.font;
    canvas.letterSpacing = style.letterSpacing;
    return {
      mark: mark.getBoundingClientRect().left - input.getBoundingClientRect().left,
      text: canvas.measureText('pris ').width,
    };
  });
  expect(Math.abs((places?.mark ?? 0) - (places?.text ?? 99))).toBeLessThan(1.5);
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await field().fill('pris typ:sak ');
  await page.getByRole('button', { name: words.filter.didYouMean('type:sak') }).waitFor();
  await page.keyboard.press('Tab');
  await expect.poll(() => field().inputValue(), { timeout: PATIENCE }).toBe('pris type:sak ');
  await asks('pris type:sak');
  await page.locator('.filter-problems').waitFor({ state: 'detached' });
  expect(
    await page
      .getByRole('button', { name: words.board.kinds.case, exact: true })
      .getAttribute('aria-pressed'),
  ).toBe('true');
});

test('a name that nobody has is told of, with somebody near', async () => {
  const { page, words } = ada;
  await field().fill('@Brg ');
  await page.getByText(words.filter.unknown.person('Brg'), { exact: true }).first().waitFor();
  await page.getByRole('button', { name: words.filter.didYouMean('@"Ada Berg"') }).click();
  await expect.poll(() => field().inputValue(), { timeout: PATIENCE }).toBe('@"Ada Berg" ');
  await asks('@"Ada Berg"');
  await expect
    .poll(() => field().evaluate((input) => input === document.activeElement), { timeout: PATIENCE })
    .toBe(true);
});

test('«@meg» is written as my name: the address shows another the same cards', async () => {
  group.others.changeCards([
    { id: 'Sak-1', change: { assignees: [idOf('Ada Berg')] } },
    { id: 'Sak-2', change: { assignees: [idOf('Bo Lie')] } },
  ]);
  await group.sent();
  await field().fill('@meg');
  await asks('@"Ada Berg"');
  await expect.poll(() => idsOn(ada), { timeout: PATIENCE }).toEqual(['Sak-1']);
  await expect.poll(() => field().inputValue(), { timeout: PATIENCE }).toBe('@meg');
  const bo = await newPerson(group.bo);
  const bos = boardPage(bo, group.address, group.board);
  await bos.open(new URL(ada.page.url()).search);
  await expect.poll(() => idsOn(bo), { timeout: PATIENCE }).toEqual(['Sak-1']);
  await expect.poll(() => fieldOf(bo).inputValue(), { timeout: PATIENCE }).toBe('@"Ada Berg"');
  await bo.close();
  await ada.page.reload();
  await board.says('saved');
  await expect.poll(() => field().inputValue(), { timeout: PATIENCE }).toBe('@meg');
});

test('buttons and the field write one query, however quickly', async () => {
  const { page, words } = ada;
  await field().focus();
  await page.keyboard.type('pris');
  await page.getByRole('button', { name: words.board.kinds.action, exact: true }).first().click();
  await page.getByRole('button', { name: 'Bo Lie', exact: true }).click();
  await asks('pris type:aksjonspunkt @"Bo Lie"');
  await expect
    .poll(() => field().inputValue(), { timeout: PATIENCE })
    .toBe('pris type:aksjonspunkt @"Bo Lie"');
  await page.goBack();
  await asks('pris type:aksjonspunkt');
  await expect.poll(() => field().inputValue(), { timeout: PATIENCE }).toBe('pris type:aksjonspunkt');
});

test('the help puts an example into the field', async () => {
  const { page, words } = ada;
  await page.getByRole('button', { name: words.filter.help, exact: true }).click();
  const help = page.getByRole('dialog', { name: words.filter.helpTitle, exact: true });
  await help.waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'detached' });
  await expect.poll(() => focusedCard(ada), { timeout: PATIENCE }).toBe(words.filter.help);
  await page.keyboard.press('Enter');
  await help.getByRole('button', { name: filterExamples.nb.without.insert, exact: true }).click();
  await asks(filterExamples.nb.without.insert);
  await help.waitFor({ state: 'detached' });
  await expect
    .poll(() => field().evaluate((input) => input === document.activeElement), { timeout: PATIENCE })
    .toBe(true);
});

test('an address from before the language is still read', async () => {
  await board.open(`?kind=action&who=${idOf('Ada Berg')}`);
  await expect.poll(() => idsOn(ada), { timeout: PATIENCE }).toEqual(['Sak-1']);
  await expect.poll(() => field().inputValue(), { timeout: PATIENCE }).toBe('type:aksjonspunkt @meg');
});
