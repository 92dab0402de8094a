// The line is lost and comes back (R4): edits go on, survive a reload without network, and merge; the server is pulled in
// the middle of the work and nothing is gone.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { joinGroup, type SignedIn, setUpGroup } from '../helpers/account.ts';
import { type BoardPage, boardPage } from '../helpers/board-page.ts';
import { keptForOffline, newPerson, OFFLINE_ERRORS, PATIENCE, type Person } from '../helpers/browser.ts';
import { NO_DATE, nextColumn, thisMonth } from '../helpers/months.ts';
import { startAgain, startTestServer, type TestServer } from '../helpers/server.ts';

const WIDE = { width: 1800, height: 900 };

let server: TestServer;
let ada: Person;
let bo: Person;
let adas: BoardPage;
let bos: BoardPage;

beforeAll(async () => {
  server = await startTestServer();
  const first: SignedIn = await setUpGroup(server, 'empty', 'Ada Berg');
  const second = await joinGroup(server, first, 'Bo Lie');
  ada = await newPerson(first, { viewport: WIDE });
  bo = await newPerson(second, { viewport: WIDE });
  adas = boardPage(ada, server.address, first.board);
  bos = boardPage(bo, server.address, first.board);
});

afterAll(() => bo.context.setOffline(false));

const titleField = (person: Person) =>
  person.page.getByRole('textbox', { name: person.words.card.title, exact: true });

const open = async (person: Person, board: BoardPage, title: string) => {
  await board.card(title).getByRole('link', { name: title, exact: true }).click();
  await titleField(person).waitFor();
};

test('[R4] [R5] one goes offline, moves and edits, reloads, comes back: merged', async () => {
  await adas.open();
  await bos.open();
  await adas.add(NO_DATE, 'Bos reise');
  await adas.add(NO_DATE, 'Adas sak');
  await bos.cardIn(NO_DATE, 'Adas sak').waitFor();
  await bos.says('saved');
  await keptForOffline(bo.page);
  bo.expectErrors(OFFLINE_ERRORS);
  await bo.context.setOffline(true);
  await bos.says('offline');

  await bos.drag('Bos reise', thisMonth());
  await open(bo, bos, 'Bos reise');
  await titleField(bo).press('End');
  await titleField(bo).pressSequentially(' til Oslo');
  await bos.cardIn(thisMonth(), 'Bos reise til Oslo').waitFor();
  await bo.page.getByRole('link', { name: bo.words.card.close, exact: true }).click();

  // Meanwhile Ada: another card moved, and the same title from its other end.
  await adas.drag('Adas sak', thisMonth());
  await open(ada, adas, 'Bos reise');
  await titleField(ada).press('Home');
  await titleField(ada).pressSequentially('Bestill ');
  await adas.cardIn(NO_DATE, 'Bestill Bos reise').waitFor();
  await adas.says('saved');

  await bo.page.reload();
  await bos.says('offline');
  await bos.cardIn(thisMonth(), 'Bos reise til Oslo').waitFor();
  expect(await bos.cardIn(NO_DATE, 'Adas sak').count()).toBe(1);

  await bo.context.setOffline(false);
  for (const board of [adas, bos]) {
    await board.cardIn(thisMonth(), 'Bestill Bos reise til Oslo').waitFor();
    await board.cardIn(thisMonth(), 'Adas sak').waitFor();
    await board.says('saved');
    expect(await board.page.locator('[data-column] [data-card]').count()).toBe(2);
  }
});

test('[R4] the server is pulled while two edit: it says so, and after the restart nothing is lost', async () => {
  await adas.open();
  await bos.open();
  for (const person of [ada, bo]) person.expectErrors(OFFLINE_ERRORS);
  await adas.add(NO_DATE, 'Før strømmen gikk');
  await bos.cardIn(NO_DATE, 'Før strømmen gikk').waitFor();
  await server.end('SIGKILL');
  await Promise.all([adas.says('offline'), bos.says('offline')]);
  await adas.add(NO_DATE, 'Ada uten strøm');
  await bos.add(NO_DATE, 'Bo uten strøm');
  await bos.drag('Før strømmen gikk', nextColumn());
  expect(await adas.cardIn(NO_DATE, 'Før strømmen gikk').count()).toBe(1);
  server = await startAgain(server);
  for (const board of [adas, bos]) {
    await board.cardIn(NO_DATE, 'Ada uten strøm').waitFor({ timeout: 2 * PATIENCE });
    await board.cardIn(NO_DATE, 'Bo uten strøm').waitFor();
    await board.cardIn(nextColumn(), 'Før strømmen gikk').waitFor();
    await board.says('saved');
  }
});
