// A meeting whose server is killed, and one whose tab is closed without network (R4): what was typed in the minutes is there.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { minutesProse } from '../../app/text/minutes-prose.ts';
import { boardCommands } from '../../app/ydoc/board-commands.ts';
import { documentName } from '../../app/ydoc/document-names.ts';
import { joinGroup, setUpGroup } from '../helpers/account.ts';
import { saysSaved } from '../helpers/board-page.ts';
import { keptForOffline, newPerson, OFFLINE_ERRORS, PATIENCE, type Person } from '../helpers/browser.ts';
import { joinAs } from '../helpers/peer.ts';
import { startAgain, startTestServer, type TestServer } from '../helpers/server.ts';

let server: TestServer;
let ada: Person;
let bo: Person;
let address: string;

beforeAll(async () => {
  server = await startTestServer();
  const first = await setUpGroup(server, 'empty', 'Ada Berg');
  const second = await joinGroup(server, first, 'Bo Lie');
  const peer = joinAs(
    { address: server.address, cookie: first.jar.header() },
    documentName.board(first.board),
    { quiet: true },
  );
  await peer.synced();
  const commands = boardCommands(peer.doc, { origin: 'test' });
  commands.addMeeting({ id: 'm1', title: 'Prosjektmøte', date: '2023-02-08' });
  commands.addAgendaItem('m1', { title: 'Avisrommet', order: 'a0' });
  await peer.sent();
  peer.leave();
  address = `${server.address}/b/${first.board}/meetings/m1`;
  ada = await newPerson(first);
  bo = await newPerson(second);
  for (const person of [ada, bo]) {
    await person.page.goto(address);
    await textIn(person.page).waitFor();
    await saysSaved(person, 'saved');
  }
});

afterAll(() => bo.context.setOffline(false));

/** The item's text, once it can be written in. */
const textIn = (page: Page): Locator =>
  page
    .locator('.ProseMirror')
    .and(page.getByRole('textbox', { name: minutesProse.nb.label(1, 'Avisrommet'), exact: true }));

const write = async (page: Page, words: string) => {
  const text = textIn(page);
  await text.click();
  await text.press('Control+End');
  await text.pressSequentially(words);
};

const shows = (page: Page, words: string) =>
  textIn(page)
    .getByText(words, { exact: false })
    .first()
    .waitFor({ timeout: 2 * PATIENCE });

test('[R4] the server is killed in mid-meeting: nothing typed that others saw is missing, and both go on', async () => {
  await write(ada.page, 'Ada la fram tallene.');
  await shows(bo.page, 'Ada la fram tallene.');
  for (const person of [ada, bo]) person.expectErrors(OFFLINE_ERRORS);
  await server.end('SIGKILL');
  await saysSaved(bo, 'offline');
  await write(bo.page, ' Alle var enige.');
  server = await startAgain(server);
  await shows(ada.page, 'Ada la fram tallene. Alle var enige.');
  await saysSaved(bo, 'saved');
});

test('[R4] the tab is closed without network: what was typed in it is there when it is opened again, and comes to the others', async () => {
  await keptForOffline(bo.page);
  await bo.context.setOffline(true);
  await saysSaved(bo, 'offline');
  await write(bo.page, ' Bo skriver videre. Uten nett.');
  await shows(bo.page, 'Uten nett.');
  await bo.page.close();
  const again = await bo.context.newPage();
  await again.goto(address);
  await shows(again, 'Uten nett.');
  await bo.context.setOffline(false);
  await shows(ada.page, 'Uten nett.');
});
