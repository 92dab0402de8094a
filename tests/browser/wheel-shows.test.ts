// What the wheel shows, chosen by keys: rings by audience in the address that two share, a school holiday, and zooming in to a card
// and out again by the browser's way back.
import { beforeAll, expect, test } from 'vitest';
import { yearOf } from '../../app/domain/plain-date.ts';
import { spanOfZoom, writeZoom, zoomAt } from '../../app/domain/wheel/wheel-address.ts';
import { saySpan } from '../../app/text/say-span.ts';
import { wheelRings } from '../../app/text/wheel-rings.ts';
import { axeViolations } from '../helpers/axe.ts';
import { type BoardPage, boardPage } from '../helpers/board-page.ts';
import { newPerson, type Person } from '../helpers/browser.ts';
import { today } from '../helpers/months.ts';
import { type BoardGroup, boardGroup, hears } from './board-group.ts';

let group: BoardGroup;
let ada: Person;
let board: BoardPage;
const words = wheelRings.nb;
const day = `${yearOf(today())}-02-12`;

beforeAll(async () => {
  group = await boardGroup();
  await group.fill('Plakat', 2, day);
  const press = group.others.addToPlan('audiences', 'Presse');
  const libraries = group.others.addToPlan('audiences', 'Bibliotek');
  group.others.changeCards([{ id: 'Plakat-0', change: { audiences: [press, libraries] } }]);
  await group.sent();
  ada = await newPerson(group.ada);
  await ada.page.emulateMedia({ reducedMotion: 'reduce' });
  board = boardPage(ada, group.address, group.board);
});

const query = () => new URL(ada.page.url()).searchParams;
const marks = () => ada.page.locator('.wheel-mark');
const menu = () => ada.page.getByRole('button', { name: new RegExp(`^${words.menu}`) });
const title = (said: string) =>
  ada.page.getByRole('heading', { level: 1 }).filter({ hasText: said }).waitFor();

test('[R3] [R6] rings by audience: a card stands in each of its rings, one is hidden, and the address says it all', async () => {
  await board.open('/wheel');
  await ada.page.locator('.wheel-figure[data-measured]').waitFor();
  expect(await marks().count()).toBe(2);
  await menu().press('Enter');
  const dialog = ada.page.getByRole('dialog', { name: words.menuTitle });
  await dialog.getByLabel(words.rings, { exact: true }).selectOption(words.by.audience);
  await ada.page.waitForURL(/rings=audience/);
  await ada.page.locator('.wheel-mark[data-card="Plakat-0"]').nth(1).waitFor();
  expect(await marks().count()).toBe(3);
  await dialog.getByRole('checkbox', { name: /^Presse/ }).press('Space');
  await ada.page.waitForURL(/hide=presse/);
  await dialog.getByRole('button', { name: words.inner('Bibliotek') }).press('Enter');
  await ada.page.waitForURL(/order=presse%2Cbibliotek/);
  expect(await marks().count()).toBe(2);
  expect(await axeViolations(ada.page)).toEqual([]);
});

test('[R6] [R9] a school holiday is proposed, added, taken away and brought back', async () => {
  const dialog = ada.page.getByRole('dialog', { name: words.menuTitle });
  await dialog.getByRole('button', { name: words.propose(words.winter, 8) }).press('Enter');
  await ada.page.locator('.wheel-break').first().waitFor({ state: 'attached' });
  await dialog.getByRole('button', { name: words.schoolRemove(words.winter) }).press('Enter');
  await ada.page.locator('.wheel-break').first().waitFor({ state: 'detached' });
  await ada.page.getByRole('button', { name: ada.words.board.undo, exact: true }).first().press('Enter');
  await ada.page.locator('.wheel-break').first().waitFor({ state: 'attached' });
});

test('[R6] plus zooms in to the focused card level by level, says so, and the way back leads out', async () => {
  await board.open('/wheel');
  const mark = ada.page.locator('.wheel-mark[tabindex="0"]');
  await mark.focus();
  for (const level of ['quarter', 'month', 'week'] as const) {
    await ada.page.keyboard.press('+');
    const zoom = zoomAt(level, day);
    await title(saySpan(spanOfZoom(zoom), 'nb'));
    expect(query().get('zoom')).toBe(writeZoom(zoom));
    expect(await marks().count()).toBe(2);
  }
  await hears(ada, words.shown(saySpan(spanOfZoom(zoomAt('week', day)), 'nb')));
  expect(await axeViolations(ada.page)).toEqual([]);
  await ada.page.goBack();
  await title(saySpan(spanOfZoom(zoomAt('month', day)), 'nb'));
  await mark.focus();
  await ada.page.keyboard.press('-');
  await title(saySpan(spanOfZoom(zoomAt('quarter', day)), 'nb'));
  await ada.page.getByRole('link', { name: words.zoomOut(String(yearOf(today()))) }).press('Enter');
  await title(String(yearOf(today())));
  expect(query().get('zoom')).toBeNull();
});
