// The wheel carried out of the house: as a picture, by a link that strangers read until it is revoked; and the year plan, worked by
// keys alone.
import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { yearOf } from '../../app/domain/plain-date.ts';
import { picture } from '../../app/text/picture.ts';
import { share } from '../../app/text/share.ts';
import { sharedPage } from '../../app/text/shared-page.ts';
import { yearPlan } from '../../app/text/year-plan.ts';
import { axeViolations } from '../helpers/axe.ts';
import { boardPage } from '../helpers/board-page.ts';
import { newPerson, type Person } from '../helpers/browser.ts';
import { type ExampleGroup, exampleGroup } from '../helpers/example-group.ts';
import { today } from '../helpers/months.ts';
import { writeAndPress } from '../helpers/write-and-press.ts';

let group: ExampleGroup;
let host: Person;

beforeAll(async () => {
  group = await exampleGroup();
  host = await newPerson(group.host);
});

const words = share.nb;

test('what the wheel shows is downloaded under a title of one’s own, and shared until the link is revoked', async () => {
  const { page } = host;
  await boardPage(host, group.server.address, group.board).open('/wheel?q=type:kommunikasjon');
  await page.locator('.wheel-sharing').focus();
  await page.keyboard.press('Enter');
  const title = page.getByLabel(picture.nb.title);
  await title.fill('Kommunikasjon hele året');
  await page.getByLabel(picture.nb.svg).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: picture.nb.download }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^aarshjul-\d{4}\.svg$/);
  expect(await readFile(await download.path(), 'utf8')).toContain('>Kommunikasjon hele året · ');
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole('link', { name: picture.nb.share }).click();
  await page.getByRole('heading', { name: words.title, exact: true }).waitFor();
  await page.getByLabel(words.name).fill('Nettsiden');
  await page.getByRole('button', { name: words.make }).click();
  const field = page.getByLabel(words.address);
  await field.waitFor();
  await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
  const address = await field.inputValue();
  const code = await page.getByLabel(words.embed).inputValue();
  expect(code).toContain(`<iframe src="${address}?embed=1" title="`);

  const stranger = await newPerson(null);
  stranger.expectErrors(/status of 404/);
  await stranger.page.goto(address);
  await stranger.page.getByRole('heading', { level: 1 }).waitFor();
  expect(await stranger.page.getByRole('listitem').count()).toBeGreaterThan(3);
  expect(await axeViolations(stranger.page)).toEqual([]);
  await stranger.page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeViolations(stranger.page, 'colours')).toEqual([]);
  expect(await stranger.context.cookies()).toEqual([]);
  // In another site's page: the same server under another name.
  await stranger.page.goto(`${address.replace('127.0.0.1', 'localhost').replace(/\/share\/.*/, '')}/healthz`);
  await stranger.page.setContent(code);
  await stranger.page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();

  // What is made shows what stands in the field, and stands in the list.
  await writeAndPress(page, 'type:sak', words.make);
  const second = page.locator('.address-list li', { hasText: '· type:sak' });
  await second.locator('summary').click();
  expect(await field.inputValue()).not.toBe(address);
  await second.getByRole('button', { name: words.revokeNow }).click();
  await second.waitFor({ state: 'detached' });

  await page.locator('.address-list summary').focus();
  const pressed = () => page.locator('.address-list summary').evaluate((it) => it.getBoundingClientRect().x);
  const before = await pressed();
  await page.keyboard.press('Enter');
  // The question is under what was pressed, in sight and with the focus; its button comes next.
  const revokeNow = page.getByRole('button', { name: words.revokeNow });
  await page.locator('.address-list form:focus').waitFor();
  expect(await pressed()).toBe(before);
  expect(await revokeNow.evaluate((it) => it.getBoundingClientRect().bottom <= window.innerHeight)).toBe(
    true,
  );
  await page.keyboard.press('Tab');
  await page.locator('.address-list form button:focus').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText(words.none).waitFor();
  await page.locator('#share-links:focus').waitFor();
  await stranger.page.goto(address);
  await stranger.page.getByRole('heading', { name: sharedPage.nb.goneTitle }).waitFor();
  expect(await axeViolations(stranger.page)).toEqual([]);
  await stranger.close();
});

test('the year plan: from card to card, a day on and back, and into the card', async () => {
  const { page } = host;
  await boardPage(host, group.server.address, group.board).open('/year-plan?q=type:sak');
  const stop = page.locator('.year-plan-card[tabindex="0"]');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-card') ?? null);
  const first = await stop.getAttribute('data-card');
  // On a page that was just opened the arrows lead to where Tab does.
  expect(await focused()).toBeNull();
  await page.keyboard.press('ArrowDown');
  await expect.poll(focused).toBe(first);
  await page.keyboard.press('ArrowRight');
  await expect.poll(focused).not.toBe(first);
  await page.keyboard.press('ArrowDown');
  const card = await focused();
  const link = page.locator(`a.year-plan-card[data-card="${card}"]:not([aria-hidden])`);
  const before = await link.getAttribute('aria-label');
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => link.getAttribute('aria-label')).not.toBe(before);
  // To another row, and the focus with it.
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowUp');
  expect(await focused()).toBe(card);
  for (let n = 0; n < 3; n += 1) await page.keyboard.press('Control+z');
  await expect.poll(() => link.getAttribute('aria-label')).toBe(before);
  expect(await page.getByRole('group', { name: yearPlan.nb.keys }).count()).toBe(1);
  await page.keyboard.press('Enter');
  await page.locator('.card-panel').waitFor();
  expect(page.url()).toContain(`/year-plan/card/${card}?q=type`);
  await host.close();
});

test('on a phone the year plan opens at the month that is now, and another year at its beginning', async () => {
  const phone = await newPerson(group.host, { viewport: { width: 390, height: 844 }, touch: true });
  const { page } = phone;
  await boardPage(phone, group.server.address, group.board).open('/year-plan');
  const main = page.locator('main');
  const now = page.locator('.year-plan-month[data-now]');
  /** Its head stands under the tools, as far up as the rows can go. */
  const isFirst = () =>
    main.evaluate((element) => {
      const bottom = element.querySelector('.year-plan-tools')?.getBoundingClientRect().bottom ?? 0;
      const month = element.querySelector('[data-now]')?.getBoundingClientRect().top ?? 0;
      const isAtEnd = element.scrollTop + element.clientHeight >= element.scrollHeight - 1;
      return month >= bottom - 1 && (month <= bottom + 1 || isAtEnd);
    });
  await expect.poll(isFirst).toBe(true);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.getByRole('link', { name: yearPlan.nb.previousYear(yearOf(today()) - 1) }).click();
  await now.waitFor({ state: 'detached' });
  await expect.poll(() => main.evaluate((element) => element.scrollTop)).toBe(0);
  await phone.close();
});
