// Minutes finalised while somebody writes in them without network (S26): they are told, see what isn't in the minutes, and keep it until
// they say so.
import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { finalise as finaliseTexts } from '../../app/text/finalise.ts';
import { meetings as meetingTexts } from '../../app/text/meetings.ts';
import { minutesProse } from '../../app/text/minutes-prose.ts';
import { turnedAway } from '../../app/text/turned-away.ts';
import { boardCommands } from '../../app/ydoc/board-commands.ts';
import { documentName } from '../../app/ydoc/document-names.ts';
import { HTTP_LINE } from '../../app/ydoc/wire.ts';
import { joinGroup, type SignedIn, setUpGroup } from '../helpers/account.ts';
import { axeViolations } from '../helpers/axe.ts';
import { saysSaved } from '../helpers/board-page.ts';
import { newPerson, OFFLINE_ERRORS, type Person } from '../helpers/browser.ts';
import { joinAs } from '../helpers/peer.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

let server: TestServer;
let host: SignedIn;
let ada: Person;
let bo: Person;

/** A meeting of which nothing is missing, with one item. */
const fill = async () => {
  const who = { address: server.address, cookie: host.jar.header() };
  const board = joinAs(who, documentName.board(host.board), { quiet: true });
  await board.synced();
  const commands = boardCommands(board.doc, { origin: 'fill' });
  const meeting = { id: 'm1', title: 'Prosjektmøte', date: '2026-02-09', minuteTaker: 'vikar' };
  commands.addMeeting({ ...meeting, present: ['vikar'] });
  commands.changeAgenda('m1', 'sak', { title: 'Avtalen', order: 'a0' });
  await board.sent();
  board.leave();
};

beforeAll(async () => {
  server = await startTestServer();
  host = await setUpGroup(server, 'empty', 'Ada Berg');
  const other = await joinGroup(server, host, 'Bo Lie');
  await fill();
  ada = await newPerson(host);
  bo = await newPerson(other);
});

const at = (path: string) => `${server.address}/b/${host.board}/meetings/m1${path}`;
const editor = (page: Page): Locator =>
  page
    .locator('.ProseMirror')
    .and(page.getByRole('textbox', { name: minutesProse.nb.label(1, 'Avtalen'), exact: true }));
const write = async (page: Page, words: string) => {
  await editor(page).click();
  await editor(page).press('Control+End');
  await editor(page).pressSequentially(words);
};
const finalised = async ({ page }: Person) => {
  await page.goto(at('/finalise'));
  await page.getByRole('button', { name: finaliseTexts.nb.finalise, exact: true }).click();
  await page.waitForURL(/\/minutes$/);
};

test('[R2] [S26] what was written without network in minutes that were finalised meanwhile is shown, copied, kept and taken away', async () => {
  for (const person of [ada, bo]) {
    await person.page.goto(at(''));
    await editor(person.page).waitFor();
    await saysSaved(person, 'saved');
  }
  await write(bo.page, 'Prisen går opp.');
  await saysSaved(bo, 'saved');
  await editor(ada.page).getByText('Prisen går opp.').waitFor();
  const watching = await ada.context.newPage();
  await watching.goto(at(''));
  await editor(watching).waitFor();
  bo.expectErrors(OFFLINE_ERRORS);
  await bo.context.setOffline(true);
  await saysSaved(bo, 'offline');
  await write(bo.page, ' Kari spør om rabatt.');
  await finalised(ada);

  // Who has it open sees that it is final, and can't write in it.
  const note = (page: Page) => page.getByText(meetingTexts.nb.finalNote);
  await note(watching).waitFor();
  expect(await watching.locator('.ProseMirror').count()).toBe(0);
  // The line is back before a page gets through.
  const copies = `**${HTTP_LINE.path}minutes/**`;
  await bo.page.route(copies, (route) => route.abort());
  await bo.context.setOffline(false);
  await saysSaved(bo, 'turnedAway');
  const words = turnedAway.nb;
  await bo.page.getByText(words.looking, { exact: true }).waitFor();
  await bo.page.getByRole('button', { name: words.forget, exact: true }).waitFor();
  await bo.page.unroute(copies);
  const kept = bo.page.getByLabel(words.text('Prosjektmøte'), { exact: true });
  await kept.waitFor();
  expect(await kept.inputValue()).toBe('Prisen går opp. Kari spør om rabatt.');
  await note(bo.page).waitFor();
  expect(await bo.page.locator('.ProseMirror').count()).toBe(0);
  // The minutes themselves are shown as they are.
  expect(await bo.page.locator('.item-prose').innerText()).toBe('Prisen går opp.');
  expect(await axeViolations(bo.page)).toEqual([]);
  await bo.page.getByRole('button', { name: words.copy, exact: true }).click();
  await bo.page.getByText(words.copied, { exact: true }).waitFor();

  // It is there on another visit, wherever on the board that is.
  await bo.page.goto(`${server.address}/b/${host.board}`);
  await saysSaved(bo, 'turnedAway');
  await kept.waitFor();
  expect(await kept.inputValue()).toBe('Prisen går opp. Kari spør om rabatt.');
  await bo.page.getByRole('link', { name: words.add, exact: true }).click();
  await bo.page.getByLabel(finaliseTexts.nb.addendumLabel).waitFor();
  await bo.page.goto(at(''));
  await saysSaved(bo, 'turnedAway');
  // A page that still loads takes the focus, and with it the question.
  await kept.waitFor();
  await note(bo.page).waitFor();
  await bo.page.locator('.item-prose').waitFor();
  await bo.page.getByRole('button', { name: words.forget, exact: true }).click();
  await bo.page.getByRole('button', { name: words.forgetSure, exact: true }).click();
  await saysSaved(bo, 'saved');
  expect(await bo.page.locator('.item-prose').innerText()).toBe('Prisen går opp.');
  await bo.page.reload();
  await saysSaved(bo, 'saved');
  await note(bo.page).waitFor();
  expect(await bo.page.locator('.item-prose').innerText()).toBe('Prisen går opp.');
});
