// Two people in two real browsers on one board (issue 2): what one does is at the other's, nothing is lost, and undo is
// each one's own.
import { beforeAll, expect, test } from 'vitest';
import { joinGroup, type SignedIn, setUpGroup } from '../helpers/account.ts';
import { type BoardPage, boardPage } from '../helpers/board-page.ts';
import { newPerson, type Person } from '../helpers/browser.ts';
import { NO_DATE, nextColumn, thisMonth } from '../helpers/months.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

/** Wide enough that all columns from the one without dates to next month's are in sight, whatever month it is. */
const WIDE = { width: 1800, height: 900 };

let server: TestServer;
let accounts: SignedIn[];
let ada: Person;
let bo: Person;
let adas: BoardPage;
let bos: BoardPage;

beforeAll(async () => {
  server = await startTestServer();
  const first = await setUpGroup(server, 'empty', 'Ada Berg');
  accounts = [first, await joinGroup(server, first, 'Bo Lie')];
  [ada, bo] = [
    await newPerson(accounts[0] ?? null, { viewport: WIDE }),
    await newPerson(accounts[1] ?? null, { viewport: WIDE }),
  ];
  adas = boardPage(ada, server.address, first.board);
  bos = boardPage(bo, server.address, first.board);
});

const bothOpen = async () => {
  await adas.open();
  await bos.open();
};

test('[R1] [R3] a card dragged by one stands in the right column of the other, once, and on the other’s wheel', async () => {
  await bothOpen();
  const wheel = await bo.context.newPage();
  await wheel.goto(`${server.address}/b/${accounts[1]?.board}/wheel`);
  const onWheel = wheel.getByRole('main').getByRole('link', { name: /Avtale med fylket/ });
  await adas.add(NO_DATE, 'Avtale med fylket');
  await bos.cardIn(NO_DATE, 'Avtale med fylket').waitFor();
  expect(await onWheel.count()).toBe(0);
  await adas.drag('Avtale med fylket', thisMonth());
  await bos.cardIn(thisMonth(), 'Avtale med fylket').waitFor();
  expect(await bos.card('Avtale med fylket').count()).toBe(1);
  await onWheel.first().waitFor();
  await adas.says('saved');
  await wheel.close();
});

test('[R9] both undo only their own', async () => {
  await bothOpen();
  await adas.add(NO_DATE, 'Adas kort');
  await bos.add(NO_DATE, 'Bos kort');
  await adas.cardIn(NO_DATE, 'Bos kort').waitFor();
  await adas.drag('Adas kort', thisMonth());
  await bos.cardIn(thisMonth(), 'Adas kort').waitFor();
  await bos.drag('Bos kort', thisMonth());
  await adas.cardIn(thisMonth(), 'Bos kort').waitFor();
  // Bo's was the last change of all; Ada takes back her own.
  await adas.undo();
  await bos.cardIn(NO_DATE, 'Adas kort').waitFor();
  expect(await bos.cardIn(thisMonth(), 'Bos kort').count()).toBe(1);
  expect(await adas.cardIn(thisMonth(), 'Bos kort').count()).toBe(1);
  await bos.undo();
  await adas.cardIn(NO_DATE, 'Bos kort').waitFor();
  expect(await adas.cardIn(NO_DATE, 'Adas kort').count()).toBe(1);
});

test('a card that one holds and the other moves: nothing jumps, nothing is lost', async () => {
  await bothOpen();
  await adas.add(NO_DATE, 'Holdt kort');
  await bos.cardIn(NO_DATE, 'Holdt kort').waitFor();
  const place = await bos.card('Holdt kort').boundingBox();
  await bos.lift('Holdt kort');
  await adas.card('Holdt kort').getByText(ada.words.board.holds('Bo Lie')).waitFor();
  await adas.drag('Holdt kort', thisMonth());
  // What came after the move has arrived, so the move has, too.
  await adas.add(thisMonth(), 'Etter flyttingen');
  await bos.cardIn(thisMonth(), 'Etter flyttingen').waitFor();
  expect(await bos.cardIn(NO_DATE, 'Holdt kort').boundingBox()).toEqual(place);
  await bos.carryTo(nextColumn());
  await bos.letGo();
  await bos.cardIn(nextColumn(), 'Holdt kort').waitFor();
  await adas.cardIn(nextColumn(), 'Holdt kort').waitFor();
  // Whose move it undid is told.
  await ada.page.locator('.ui-toast').getByText(ada.words.board.movedByOthers('Holdt kort', '')).waitFor();
  expect(await adas.card('Holdt kort').count()).toBe(1);
  expect(await bos.card('Holdt kort').count()).toBe(1);
});

test('a card that one puts back stands where the other moved it', async () => {
  await bothOpen();
  await adas.add(NO_DATE, 'Angret løft');
  await bos.cardIn(NO_DATE, 'Angret løft').waitFor();
  await bos.lift('Angret løft');
  await adas.drag('Angret løft', thisMonth());
  await bo.page.keyboard.press('Escape');
  await bo.page.mouse.up();
  await bos.cardIn(thisMonth(), 'Angret løft').waitFor();
  expect(await bos.card('Angret løft').count()).toBe(1);
  expect(await adas.cardIn(thisMonth(), 'Angret løft').count()).toBe(1);
});
