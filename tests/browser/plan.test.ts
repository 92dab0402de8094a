// The communication plan, by keys alone: an audience is added, a task found in the grid, published, made into channels, evaluated, and
// all of it seen by another person meanwhile.
import { beforeAll, expect, test } from 'vitest';
import { plan } from '../../app/text/plan.ts';
import { axeViolations } from '../helpers/axe.ts';
import { type BoardPage, boardPage } from '../helpers/board-page.ts';
import { newPerson, type Person } from '../helpers/browser.ts';
import { type BoardGroup, boardGroup } from './board-group.ts';

const words = plan.nb;
const YEAR = 2024;
let group: BoardGroup;
let ada: Person;
let bo: Person;
let board: BoardPage;

beforeAll(async () => {
  group = await boardGroup();
  const presse = group.others.addToPlan('audiences', 'Presse');
  const web = group.others.addToPlan('channels', 'Nettside');
  const message = group.others.addToPlan('messages', 'Alle skal få lese');
  group.others.addCards([
    {
      id: 'nyhet',
      title: 'Nyhet',
      kind: 'communication',
      order: 'a0',
      when: { precision: 'day', day: `${YEAR}-03-06` },
      audiences: [presse],
      channels: [web],
      message,
      askAfter: 7,
      hours: 12,
      assignees: [group.others.addOutsider({ name: 'Ida Vik', organisation: '' })],
    },
  ]);
  await group.sent();
  ada = await newPerson(group.ada);
  bo = await newPerson(group.bo);
  board = boardPage(ada, group.address, group.board);
});

const press = (key: string) => ada.page.keyboard.press(key);
const cell = (person: Person, row: string, month: number) =>
  person.page
    .locator('tr', { has: person.page.getByRole('rowheader', { name: row }) })
    .locator('td')
    .nth(month - 1);
const dots = (person: Person, row: string, month: number, state: string) =>
  cell(person, row, month).locator(`[data-publishing="${state}"]`);

test('[R6] [R3] from an empty row to an evaluated task, by keys, with another looking on', async () => {
  const { page } = ada;
  const search = `?year=${YEAR}`;
  await board.open(`/plan${search}`);
  await boardPage(bo, group.address, group.board).open(`/plan${search}`);

  // On a page that was just opened the arrows lead to the tab stop of the grid.
  await press('ArrowDown');
  await page.locator('[data-place="0 0"]:focus').waitFor();
  const added = page.getByLabel(words.lists.audiences.new, { exact: true });
  await added.fill('Skolene');
  await added.press('Enter');
  await bo.page
    .getByRole('rowheader', { name: 'Skolene' })
    .filter({ hasText: words.matrix.quietAllYear })
    .waitFor();
  await bo.page.getByText(words.heard.never('Skolene')).waitFor();

  // One tab stop: the year's first month. Presse stands first.
  await page.locator('[data-place="0 0"]').focus();
  await press('ArrowDown');
  await page.locator('[data-place="1 0"]:focus').waitFor();
  await press('ArrowUp');
  await press('ArrowRight');
  await press('ArrowRight');
  await page.locator('[data-place="0 2"]:focus').waitFor();
  expect(await page.locator(':focus').getAttribute('aria-label')).toContain('mars: 1 tiltak, 1 planlagt');
  await press('Enter');
  await page.locator('.card-heading:focus').waitFor({ state: 'attached' });

  const panel = page.locator('.card-panel');
  await panel.getByLabel(words.card.publishing, { exact: true }).selectOption('published');
  await dots(bo, 'Presse', 3, 'published').waitFor();
  // Published is not done: the evaluation was asked for, years ago.
  await panel.getByText(words.card.due).waitFor();
  await bo.page.getByRole('heading', { name: words.evaluations.title }).waitFor();

  const hours = panel.getByLabel(`${words.card.hours}, ${words.card.hoursUnit}`, { exact: true });
  await hours.fill('mange');
  await hours.press('Enter');
  await panel.getByText(words.card.wrongHours(9999)).waitFor();
  await hours.fill('7,5');
  await hours.press('Enter');
  await bo.page.locator('.capacity td').filter({ hasText: '7,5' }).waitFor();

  await panel.getByRole('button', { name: words.card.make, exact: true }).press('Enter');
  const channel = panel.getByLabel(words.card.hint.channels, { exact: true }).last();
  await channel.fill('Teams');
  await channel.press('Enter');
  expect(await axeViolations(page)).toEqual([]);
  await panel.getByRole('button', { name: words.card.makeThese(2), exact: true }).press('Enter');
  await panel.getByRole('link', { name: 'Nyhet (Teams)' }).waitFor();
  await dots(bo, 'Presse', 3, 'planned').nth(1).waitFor();

  await panel.getByLabel(words.card.evaluation, { exact: true }).fill('Lest av mange');
  await panel.getByLabel(words.card.rights, { exact: true }).focus();
  await panel.getByText(words.card.due).waitFor({ state: 'detached' });

  await panel.getByRole('link', { name: 'Nyhet (Teams)' }).press('Enter');
  await panel.getByText(words.card.partOf).waitFor();
  await press('Escape');
  await page.locator('.card-panel').waitFor({ state: 'detached' });
  await board.says('saved');

  // On paper the grid begins where the text ends, and goes on over the page's end by whole rows.
  await page.emulateMedia({ media: 'print' });
  const breaks = (inside: string) =>
    page
      .locator(inside)
      .first()
      .evaluate((element) => getComputedStyle(element).breakInside);
  expect(
    await Promise.all(['.plan-matrix', '.matrix tr', '.plan-capacity', '.capacity tr'].map(breaks)),
  ).toEqual(['auto', 'avoid', 'auto', 'avoid']);
  for (const person of [ada, bo]) await person.close();
});
