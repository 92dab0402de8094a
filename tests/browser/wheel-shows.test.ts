// What the wheel shows, chosen by keys: rings by audience in the address that two share, a school holiday, and zooming in to a card
// and out again by the browser's way back.
import { beforeAll, expect, test } from 'vitest';
import { addDays, yearOf } from '../../app/domain/plain-date.ts';
import { spanOfZoom, writeZoom, zoomAt } from '../../app/domain/wheel/wheel-address.ts';
import { saySpan } from '../../app/text/say-span.ts';
import { wheelRings } from '../../app/text/wheel-rings.ts';
import { axeViolations } from '../helpers/axe.ts';
import { type BoardPage, boardPage } from '../helpers/board-page.ts';
import { newPerson, PATIENCE, type Person } from '../helpers/browser.ts';
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
const menu = () => ada.page.getByRole('button', { name: words.menu, exact: true });
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
  await marks().nth(2).waitFor({ state: 'detached' });
  await dialog.getByRole('button', { name: words.inner('Bibliotek') }).press('Enter');
  await ada.page.waitForURL(/order=presse%2Cbibliotek/);
  expect(await marks().count()).toBe(2);
  expect(await axeViolations(ada.page)).toEqual([]);
});

test('quarters are marked when the menu asks for it, and the address says so', async () => {
  const dialog = ada.page.getByRole('dialog', { name: words.menuTitle });
  await dialog.getByLabel(words.marked, { exact: true }).selectOption(words.quarter);
  await ada.page.waitForURL(/marks=quarter/);
  const names = ada.page.locator('.wheel-part:not(.wheel-text-ground)');
  await names.nth(3).waitFor({ state: 'attached' });
  expect(await names.allTextContents()).toEqual(['K1', 'K2', 'K3', 'K4']);
  await dialog.getByLabel(words.marked, { exact: true }).selectOption(words.unmarked);
  await names.first().waitFor({ state: 'detached' });
  expect(query().get('marks')).toBeNull();
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

test('the cards are named again when the filter changes while the circle still grows', async () => {
  await ada.page.emulateMedia({ reducedMotion: 'no-preference' });
  await board.open('/wheel');
  await ada.page.locator('.wheel-figure[data-measured]').waitFor();
  const mark = ada.page.locator('.wheel-mark[tabindex="0"]');
  await mark.focus();
  // In one go: by the next command from here it would be at rest.
  const grows = ada.page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const svg = document.querySelector<SVGElement>('.wheel-svg');
        requestAnimationFrame(function look() {
          if (!svg?.getAnimations().length) return requestAnimationFrame(look);
          document.querySelector<HTMLElement>('.filter-kinds button[title]:nth-of-type(3)')?.click();
          return resolve();
        });
      }),
  );
  await ada.page.keyboard.press('+');
  await grows;
  await ada.page.waitForURL((url) => url.searchParams.has('zoom') && url.searchParams.has('q'));
  await ada.page.locator('.wheel-label').first().waitFor({ state: 'attached' });
  await ada.page.emulateMedia({ reducedMotion: 'reduce' });
});

test('[R3] what has no room beside the circle has a number that the list explains, and a long arc its title inside', async () => {
  // Next year, when nothing is late; every other day in two months, which have labels for ten each.
  const year = yearOf(today()) + 1;
  const days = Array.from({ length: 30 }, (_, i) => addDays(`${year}-08-01`, 2 * i));
  await group.fill('Post', days.length + 1, `${year}-04-01`);
  group.others.changeCards([
    {
      id: `Post-${days.length}`,
      change: { when: { precision: 'interval', start: `${year}-04-01`, end: `${year}-06-30` } },
    },
    ...days.map((day, i) => ({ id: `Post-${i}`, change: { when: { precision: 'day', day } as const } })),
  ]);
  await group.sent();
  await board.open(`/wheel?year=${year}`);
  const numbers = ada.page.locator('.wheel-number');
  await numbers.nth(2).waitFor({ state: 'attached' });
  const said = await numbers.evaluateAll((all) =>
    all.map((one) => [one.getAttribute('data-number'), one.textContent]),
  );
  for (const [card, number] of said)
    expect(await ada.page.locator(`.wheel-row[data-row="${card}"] .wheel-row-number`).textContent()).toBe(
      number,
    );
  const boxes = await numbers.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
  const meeting = boxes.filter((a, i) =>
    boxes.some(
      (b, j) => j > i && a.left < b.right && b.left < a.right && a.top < b.bottom - 4 && b.top < a.bottom - 4,
    ),
  );
  expect(meeting).toEqual([]);
  // All of its letters are drawn: a text that is longer than its path is cut.
  const inside = ada.page.locator('[data-inside="Post-30"] textPath');
  expect(await inside.textContent()).toMatch(/^Post/);
  const fits = await inside.evaluate((text: SVGTextPathElement) => {
    const path = document.querySelector<SVGPathElement>(text.getAttribute('href') ?? '');
    return text.getComputedTextLength() <= (path?.getTotalLength() ?? 0);
  });
  expect(fits).toBe(true);
  expect(await axeViolations(ada.page)).toEqual([]);
});

test('on paper the circle and what its numbers mean are one page of A4 and of A3', async () => {
  await ada.page.locator('.wheel-number').nth(2).waitFor({ state: 'attached' });
  for (const format of ['A4', 'A3'] as const) {
    const file = await ada.page.pdf({ format, landscape: true });
    expect(file.toString('latin1').match(/\/Type \/Page\b/g), format).toHaveLength(1);
  }
  // What has the focus is lit on the screen alone.
  await ada.page.locator('.wheel-mark[tabindex="0"]').focus();
  const halo = ada.page.locator('.wheel-halo');
  await halo.waitFor();
  await ada.page.emulateMedia({ media: 'print' });
  expect(await halo.isVisible()).toBe(false);
  const row = ada.page.locator('.wheel-list li[data-number] .wheel-row').first();
  const size = await row.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  // 7.5 pt: below that it isn't read.
  expect(size).toBeGreaterThanOrEqual(10);
  // Paper is white for those as well whose screen is dark.
  const ink = () => row.evaluate((element) => getComputedStyle(element).color);
  const onPaper = await ink();
  await ada.page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  expect(await ink()).not.toBe(onPaper);
  await ada.page.emulateMedia({ media: 'print' });
  expect(await ink()).toBe(onPaper);
  await ada.page.emulateMedia({ media: null, colorScheme: null });
});

test('an arc of which only a part is shown says that it goes on', async () => {
  await board.open(`/wheel?zoom=${yearOf(today()) + 1}-05`);
  const arc = ada.page.locator('.wheel-mark[data-card="Post-30"]');
  expect(await arc.getAttribute('aria-label')).toContain(ada.words.wheel.goesOn.both);
});

test('two presses in one breath both count: what the first one asked for needn’t be shown yet', async () => {
  await board.open('/wheel?rings=audience');
  await ada.page.locator('.wheel-figure[data-measured]').waitFor();
  await ada.page.getByRole('button', { name: `${words.menu}: ${words.by.audience}` }).press('Enter');
  const own = ada.page.locator('.wheel-mark[data-card="Plakat-0"]');
  const dialog = ada.page.getByRole('dialog', { name: words.menuTitle });
  await dialog.getByRole('checkbox').nth(1).waitFor();
  const press = (first: string, second: string) =>
    dialog.evaluate(
      (element, both) => {
        for (const one of both) element.querySelector<HTMLElement>(one)?.click();
      },
      [first, second],
    );
  const hidden = () => query().get('hide')?.split(',') ?? [];
  await press('li:nth-child(1) input', 'li:nth-child(2) input');
  await own.first().waitFor({ state: 'detached' });
  const [outer, inner] = hidden();
  expect(hidden()).toHaveLength(2);
  await press('li:nth-child(1) button:last-of-type', 'li:nth-child(2) input');
  await own.waitFor();
  expect(hidden()).toEqual([outer]);
  expect(query().get('order')?.split(',').slice(0, 2)).toEqual([inner, outer]);
});

test('two steps in time in one breath are two steps, and the card that is open stays open', async () => {
  await board.open('/wheel/card/Plakat-0');
  await ada.page.locator('.card-panel').waitFor();
  const next = ada.page.locator('.wheel-years a').nth(1);
  await next.evaluate((link: HTMLElement) => {
    link.click();
    link.click();
  });
  await title(String(yearOf(today()) + 2));
  expect(query().get('year')).toBe(String(yearOf(today()) + 2));
  await ada.page.locator('.card-panel').waitFor();
  expect(new URL(ada.page.url()).pathname).toMatch(/\/card\/Plakat-0$/);
  await next.press('-');
  await next.press('+');
  await expect.poll(() => query().get('zoom'), { timeout: PATIENCE }).not.toBeNull();
});
