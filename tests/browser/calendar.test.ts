// A calendar of one's own cards, from the wheel to another program and back, without a mouse.
import ICAL from 'ical.js';
import { beforeAll, expect, test } from 'vitest';
import { calendar } from '../../app/text/calendar.ts';
import { boardPage } from '../helpers/board-page.ts';
import { newPerson } from '../helpers/browser.ts';
import { type ExampleGroup, exampleGroup } from '../helpers/example-group.ts';
import { writeAndPress } from '../helpers/write-and-press.ts';

let group: ExampleGroup;

beforeAll(async () => {
  group = await exampleGroup();
});

const words = calendar.nb;

test('what the wheel shows becomes an address that other programs read until it is revoked', async () => {
  const host = await newPerson(group.host);
  const { page } = host;
  await boardPage(host, group.server.address, group.board).open('/wheel?q=type:kommunikasjon');
  await page.locator('.wheel-calendar').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: words.title, exact: true }).waitFor();
  const shows = await page.locator('#calendar-shows').textContent();
  await page.getByRole('button', { name: words.make }).focus();
  await page.keyboard.press('Enter');
  const field = page.getByLabel(words.address);
  await field.waitFor();
  const address = await field.inputValue();
  await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);

  const read = await fetch(address);
  const events = new ICAL.Component(
    ICAL.parse(await read.text()) as unknown as [string, [], []],
  ).getAllSubcomponents('vevent');
  expect(shows).toBe(words.shows(events.length));
  expect(events.length).toBeGreaterThan(3);

  await page.locator('.address-list summary').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: words.revokeNow }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(words.none).waitFor();
  await page.locator('#calendar-mine:focus').waitFor();
  expect(await field.count()).toBe(0);
  expect((await fetch(address)).status).toBe(404);

  // What is made shows what stands in the field, and stands in the list.
  await writeAndPress(page, 'type:sak', words.make);
  await page.locator('.address-list .address-title', { hasText: /^type:sak$/ }).waitFor();
  await field.waitFor();
  await host.close();
});
