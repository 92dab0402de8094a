// Going through what was found in minutes with the keys alone: a name is told once and remembered in the next import, a card that is
// there is said to be the same, one is edited, one refused, everything can be taken back, and the focus is never lost.
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type SignedIn, setUpGroup } from '../helpers/account.ts';
import { boardPage, saysSaved } from '../helpers/board-page.ts';
import { newPerson, PATIENCE, type Person } from '../helpers/browser.ts';
import { NO_DATE } from '../helpers/months.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

const FIRST = `Referat fra første møte
Dato: 8. februar 2023
Til stede: Ada Berg, Kajsa

Kajsa sender brev til fylket.
Ada Berg sjekker lisensen til PressReader.
Ada Berg vasker koppene.
Kajsa bestiller lokale.

Vedtak: Gruppa møtes hver onsdag.
`;
const NEXT = `Referat fra andre møte
Dato: 15. februar 2023
Til stede: Ada Berg, Kajsa

Kajsa ringer kommunen.
`;
const THERE = 'Sjekke lisensen for PressReader';

let server: TestServer;
let host: SignedIn;
let ada: Person;

beforeAll(async () => {
  server = await startTestServer();
  host = await setUpGroup(server, 'empty', 'Ada Berg');
  ada = await newPerson(host);
});

const bringIn = async ({ page, words }: Person, text: string): Promise<void> => {
  await page.goto(`${server.address}/b/${host.board}/meetings/new`);
  await saysSaved({ page, words }, 'saved');
  await page.getByLabel(words.minutes.pasteLabel).fill(text);
  await page.getByRole('button', { name: words.minutes.read }).click();
  await page.waitForURL(/\/meetings\/m/);
  await page.getByRole('list', { name: words.minutes.keysTitle, exact: true }).waitFor();
};

const item = (page: Page, text: string) => page.locator('[data-item]').filter({ hasText: text });
/** The words of the item, or of the heading, that has the focus: not of a field or a button in it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at?.matches('[data-item], h2') ? (at.textContent ?? '') : '';
  });
const focusIsOn = (page: Page, text: string) =>
  expect.poll(() => focused(page), { timeout: PATIENCE }).toContain(text);

test('a whole meeting by keys: names, the same card, an edit, a refusal, undo; and the next import remembers', async () => {
  const { page, words } = ada;
  const board = boardPage(ada, server.address, host.board);
  await board.open();
  await board.add(NO_DATE, THERE);
  await bringIn(ada, FIRST);
  await page.getByText(words.minutes.settled(0, 4), { exact: true }).waitFor();

  // With none in hand the first press settles nothing: it takes the first one in hand, as J does.
  await page.keyboard.press('a');
  await focusIsOn(page, 'sender brev');
  await page.getByText(words.minutes.settled(0, 4), { exact: true }).waitFor();
  // Lit in the minutes, too.
  await page.locator('a.minutes-mark[data-lit]').filter({ hasText: 'sender brev' }).waitFor();
  await page.keyboard.press('n');
  await page.getByRole('dialog', { name: words.minutes.whoIs('Kajsa'), exact: true }).waitFor();
  await page.keyboard.type('Kari Nordmann');
  await page.getByRole('option', { name: words.minutes.addOutsider('Kari Nordmann'), exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText(words.minutes.remembered('Kajsa', 'Kari Nordmann'), { exact: true }).waitFor();
  await focusIsOn(page, 'sender brev');
  await item(page, 'bestiller lokale').filter({ hasText: 'Kari Nordmann' }).waitFor();

  await page.keyboard.press('a');
  await focusIsOn(page, 'sjekker lisensen');
  await item(page, 'sjekker lisensen').getByText(words.minutes.isSame, { exact: true }).waitFor();
  await page.keyboard.press('s');
  await page.getByText(words.minutes.wasSame('Ada Berg sjekker lisensen til PressReader')).waitFor();
  await focusIsOn(page, 'vasker koppene');
  await page.keyboard.press('r');
  await page.getByText(words.minutes.rejectedOnes(1), { exact: true }).waitFor();
  await focusIsOn(page, 'bestiller lokale');
  await page.keyboard.press('u');
  await focusIsOn(page, 'vasker koppene');
  await page.keyboard.press('Control+Shift+Z');
  await page.getByText(words.minutes.rejectedOnes(1), { exact: true }).waitFor();
  await page.keyboard.press('j');
  await focusIsOn(page, 'bestiller lokale');
  await page.keyboard.press('e');
  await page.getByLabel(words.minutes.text, { exact: true }).fill('Bestille lokale til treffet');
  await page.keyboard.press('Enter');
  await focusIsOn(page, 'Bestille lokale til treffet');
  await page.keyboard.press('a');
  await page.getByText(words.minutes.allDone, { exact: true }).waitFor();
  await focusIsOn(page, words.minutes.actions);

  await board.open();
  await board.card(THERE).waitFor();
  await board.card('Kajsa sender brev til fylket').waitFor();
  await board.card('Bestille lokale til treffet').waitFor();
  // The one that was there is no second one.
  expect(await page.getByRole('article').count()).toBe(3);

  await bringIn(ada, NEXT);
  await item(page, 'ringer kommunen').filter({ hasText: 'Kari Nordmann' }).waitFor();
  await page.getByRole('button', { name: words.minutes.forgetName('Kajsa'), exact: true }).click();
  await item(page, 'ringer kommunen').getByText(words.minutes.whoIs('Kajsa'), { exact: true }).waitFor();

  // Accepted while it is asked whose it is: a card, and it is said who isn't on it.
  await page.keyboard.press('j');
  await focusIsOn(page, 'ringer kommunen');
  await page.keyboard.press('a');
  await page
    .locator('.ui-toast')
    .getByText(words.minutes.acceptedWithout(['Kajsa'], false), { exact: true })
    .waitFor();
  await board.open();
  await board.card('Kajsa ringer kommunen').waitFor();
});
