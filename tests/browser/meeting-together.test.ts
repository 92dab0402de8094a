// Two people hold meetings on the board: a series with its rota, the early agenda, the pointer that both follow, and what happens when
// the one who has it goes away.
import type { Locator } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { meetings } from '../../app/text/meetings.ts';
import { joinGroup, type SignedIn, setUpGroup } from '../helpers/account.ts';
import { saysSaved } from '../helpers/board-page.ts';
import { newPerson, type Person } from '../helpers/browser.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

const words = meetings.nb;

let server: TestServer;
let host: SignedIn;
let ada: Person;
let bo: Person;

beforeAll(async () => {
  server = await startTestServer();
  host = await setUpGroup(server, 'empty', 'Ada Berg');
  ada = await newPerson(host);
  bo = await newPerson(await joinGroup(server, host, 'Bo Lie'));
});

const go = async (person: Person, path: string): Promise<void> => {
  await person.page.goto(`${server.address}/b/${host.board}${path}`);
  await saysSaved(person, 'saved');
};
const button = ({ page }: Person, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: true });
const agendaRows = ({ page }: Person): Locator => page.locator('.meeting-row-main');
const agendaRow = (person: Person, title: string): Locator => agendaRows(person).filter({ hasText: title });
/** The item that the meeting is at, as this person's agenda shows it. */
const isAt = (person: Person, title: string): Promise<void> =>
  person.page.locator('.meeting-row-main[aria-current="step"]').filter({ hasText: title }).waitFor();
const shows = (person: Person, title: string): Promise<void> =>
  person.page.locator('.meeting-row-main[aria-pressed="true"]').filter({ hasText: title }).waitFor();

/** A series with a rota in which Ada comes before Bo; made, changed and planned twice with the keyboard where it can be told. */
const makeSeries = async (): Promise<{ first: string; early: string }> => {
  const { page } = ada;
  await go(ada, '/meetings');
  // A double click makes one: the name is free.
  await button(ada, words.newSeries).evaluate((it: HTMLElement) => {
    it.click();
    it.click();
  });
  await page.waitForURL(/\/meetings\/series\//);
  // The name that it has so far is selected, to be typed over.
  const selected = () => page.evaluate(() => document.getSelection()?.toString());
  await expect.poll(selected).toBe(words.newSeriesTitle);
  await page.keyboard.type('Jubileumsmøte');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Jubileumsmøte' }).waitFor();
  await button(ada, words.putInRota('Ada Berg')).click();
  const up = button(ada, words.moveUp('Ada Berg'));
  await up.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.getByText(words.nextThree('Ada, Bo, Ada'), { exact: true }).waitFor();

  const plan = async (): Promise<string> => {
    await page
      .getByRole('link', { name: ada.words.shell.meetings, exact: true })
      .filter({ visible: true })
      .click();
    await button(ada, /^Planlegg/).click();
    await page.getByRole('heading', { level: 1, name: 'Jubileumsmøte' }).waitFor();
    return new URL(page.url()).pathname.slice(`/b/${host.board}`.length);
  };
  const first = await plan();
  const early = await plan();
  expect(early).not.toBe(first);
  return { first, early };
};

test('[R3] a series, the early agenda, the pointer that all follow, and its handing over', async () => {
  const { first, early } = await makeSeries();
  await bo.page.clock.install();
  await go(ada, first);
  await go(bo, first);
  // The agenda made itself; what somebody adds stands before what is always last, and can be moved by keys.
  await button(ada, words.addItem).click();
  await ada.page.keyboard.type('Lokaler');
  await ada.page.keyboard.press('Enter');
  await agendaRow(bo, 'Lokaler').waitFor();
  await ada.page.keyboard.press('Escape');
  const focusIsOn = (text: string) =>
    // The page's body, which has it when nothing else does, has every word in it.
    expect
      .poll(() => ada.page.evaluate(() => document.querySelector('button:focus')?.textContent))
      .toContain(text);
  await focusIsOn(words.addItem);
  // Up, down, up: the row keeps the focus.
  await agendaRow(ada, 'Lokaler').focus();
  for (const key of ['Alt+ArrowUp', 'Alt+ArrowDown', 'Alt+ArrowUp']) {
    await ada.page.keyboard.press(key);
    await focusIsOn('Lokaler');
  }
  await expect
    .poll(() => agendaRows(bo).locator('.meeting-row-title').allInnerTexts())
    .toEqual([words.lastMinutes, 'Lokaler', words.sinceLast, words.anyOther]);

  // Ada is the minute-taker: hers is the pointer, and Bo goes along.
  await button(ada, words.begin).click();
  await isAt(bo, words.lastMinutes);
  await ada.page.keyboard.press('Alt+PageDown');
  await isAt(bo, 'Lokaler');
  await shows(bo, 'Lokaler');
  await bo.page.getByText(words.pointerIs('Ada')).waitFor();
  // Both are present: they were here when it began.
  await button(bo, `${words.people}: ${words.presentFaces(2)}`).waitFor();

  // A card of the item: on Bo's screen at once, and on the agenda that was made before it (R3).
  await button(ada, words.newCardFor(2)).click();
  await ada.page.keyboard.type('Bestille lokale');
  await ada.page.keyboard.press('Enter');
  await bo.page.locator('.meeting-deck').getByRole('link', { name: 'Bestille lokale' }).waitFor();

  // Bo goes his own way, and comes back.
  await agendaRow(bo, words.anyOther).click();
  await ada.page.keyboard.press('Alt+PageDown');
  await isAt(bo, words.sinceLast);
  await shows(bo, words.anyOther);
  await button(bo, words.follow('Ada')).click();
  await shows(bo, words.sinceLast);

  // Ada's line is lost: half a minute later Bo may take the pointer.
  await saysSaved(ada, 'saved');
  await ada.page.goto('about:blank');
  await bo.page.locator('.shell-here .ui-face').nth(1).waitFor({ state: 'detached' });
  await bo.page.clock.fastForward(31_000);
  await button(bo, words.takePointer).click();
  await bo.page.keyboard.press('Alt+PageDown');
  await isAt(bo, words.anyOther);
  await button(bo, words.end).click();
  await button(bo, words.goOn).waitFor();
  await saysSaved(bo, 'saved');

  await go(ada, early);
  await agendaRow(ada, 'Bestille lokale').waitFor();
  // Ada took the minutes last time, so it is Bo's turn, until Ada volunteers.
  await ada.page.getByText(words.takes('Bo')).waitFor();
  await button(ada, `${words.people}: ${words.presentFaces(0)}`).click();
  await button(ada, words.volunteer).click();
  await ada.page.getByText(words.takes('Ada')).waitFor();
  // Bo has the board open, but at the other meeting: he is not in this one.
  await ada.page.keyboard.press('Escape');
  await button(ada, words.begin).click();
  await button(ada, `${words.people}: ${words.presentFaces(1)}`).waitFor();
});
