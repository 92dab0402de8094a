// From what is done every year to next year's cards: a rule is typed, the year is rolled by keys, and taken back at once.
import { beforeAll, expect, test } from 'vitest';
import { easterSunday } from '../../app/domain/holidays.ts';
import { addDays, yearOf } from '../../app/domain/plain-date.ts';
import { sayDay } from '../../app/text/dates.ts';
import { axeViolations } from '../helpers/axe.ts';
import { type BoardPage, boardPage } from '../helpers/board-page.ts';
import { newPerson, type Person } from '../helpers/browser.ts';
import { today } from '../helpers/months.ts';
import { type BoardGroup, boardGroup, hears } from './board-group.ts';

let group: BoardGroup;
let ada: Person;
let board: BoardPage;
const thisYear = yearOf(today());
const next = thisYear + 1;

beforeAll(async () => {
  group = await boardGroup();
  await group.fill('Engang', 1, `${thisYear}-05-05`);
  group.others.addActivity({
    id: 'treff',
    title: 'Treff',
    kind: 'case',
    rule: { kind: 'date', month: 9, day: 2 },
  });
  await group.sent();
  ada = await newPerson(group.ada);
  board = boardPage(ada, group.address, group.board);
});

const press = (key: string) => ada.page.keyboard.press(key);
const row = (title: string) => ada.page.locator('[data-roll-row]').filter({ hasText: title });
const has = (title: string, state: string) =>
  ada.page.locator(`[data-roll-row][data-state="${state}"]`).filter({ hasText: title }).waitFor();

test('[R6] on a page just opened J and the arrows lead to the first row, and shift nothing', async () => {
  for (const key of ['j', 'ArrowUp', 'ArrowRight']) {
    await board.open('/year/roll');
    const before = await row('Treff').innerText();
    await press(key);
    await row('Treff').locator('[data-row-focus]:focus').waitFor();
    expect(await row('Treff').innerText()).toBe(before);
  }
});

test('[R6] [R9] a rule as people say it becomes next year’s card, by keys alone', async () => {
  const { year } = ada.words;
  await board.open('/year');
  await ada.page.getByRole('button', { name: year.add, exact: true }).press('Enter');
  await ada.page.getByLabel(year.form.title, { exact: true }).fill('Påskehilsen');
  const rule = ada.page.getByLabel(year.form.rule, { exact: true });
  await rule.fill('når det passer');
  await press('Enter');
  await ada.page.locator('#year-rule[aria-invalid="true"]:focus').waitFor();
  await rule.fill('siste virkedag før påske');
  const day = sayDay(addDays(easterSunday(next), -4), 'nb', { weekday: true });
  await ada.page.locator('.year-reading').filter({ hasText: day }).waitFor();
  expect(await axeViolations(ada.page)).toEqual([]);
  await press('Enter');
  await ada.page.locator('[data-activity] button:focus').filter({ hasText: 'Påskehilsen' }).waitFor();

  await ada.page.getByRole('link', { name: year.toRoll(next) }).press('Enter');
  await row('Påskehilsen').filter({ hasText: day }).waitFor();
  await ada.page.getByText(year.roll.oneOffs(thisYear)).press('Enter');
  await ada.page.getByRole('checkbox', { name: 'Engang 0' }).press('Space');
  await row('Engang 0').waitFor();
  await row('Påskehilsen')
    .getByRole('button', { name: year.roll.acceptRow('Påskehilsen') })
    .focus();
  await press('a');
  await has('Påskehilsen', 'accepted');
  await row('Engang 0').locator('[data-row-focus]:focus').waitFor();
  await press('j');
  await row('Treff').locator('[data-row-focus]:focus').waitFor();
  await press('Shift+ArrowRight');
  await hears(ada, sayDay(`${next}-09-09`, 'nb', { weekday: true }));
  await press('k');
  await press('s');
  await row('Engang 0').waitFor({ state: 'detached' });
  await row('Treff').locator('[data-row-focus]:focus').waitFor();
  await press('a');
  await has('Treff', 'accepted');
  await press('Control+z');
  await has('Treff', 'open');
  await has('Påskehilsen', 'accepted');
  await ada.page.getByRole('button', { name: year.roll.acceptAll(1) }).press('Enter');
  await has('Treff', 'accepted');
  await board.says('saved');
});
