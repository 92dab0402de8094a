// Minutes between two people: what one changes in a found item the other sees and accepts, and it outlives a reload.
// A file that is too large is refused in the page, and the pasted text stays.
import { beforeAll, expect, test } from 'vitest';
import { joinGroup, type SignedIn, setUpGroup } from '../helpers/account.ts';
import { boardPage, saysSaved } from '../helpers/board-page.ts';
import { newPerson, type Person } from '../helpers/browser.ts';
import { thisMonth, today } from '../helpers/months.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

const MINUTES = `Referat fra møte i Jubileumsgruppa
Dato: 8. februar 2023
Til stede: Ada Berg, Bo Lie

## Sak 1 Lokaler
Ada Berg sender brev til fylket.
Bo Lie bestiller lokale.
`;
const EDITED = 'Ringe fylkeslegen';
/** In sight on the board whenever this runs. */
const DUE = `${today().slice(0, 7)}-15`;

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

const offers = ({ page }: Person) => page.locator('[data-item][data-state="offered"]');
const edited = (person: Person) => offers(person).filter({ hasText: EDITED });
const openNew = async ({ page, words }: Person): Promise<void> => {
  await page.goto(`${server.address}/b/${host.board}/meetings/new`);
  await saysSaved({ page, words }, 'saved');
};

test('[R2] what one changes in a found item the other sees and accepts, also after a reload', async () => {
  const { page, words } = ada;
  await openNew(ada);
  await page.getByLabel(words.minutes.pasteLabel).fill(MINUTES);
  await page.getByRole('button', { name: words.minutes.read }).click();
  await page.waitForURL(/\/meetings\/m/);
  await page.getByRole('heading', { level: 1, name: 'Møte i Jubileumsgruppa', exact: true }).waitFor();
  const heading = page.locator('.minutes-text b').filter({ hasText: 'Lokaler' });
  expect(await heading.innerText()).toBe('Sak 1 Lokaler');
  await bo.page.goto(page.url());
  await offers(ada).first().waitFor();
  const found = await offers(ada).count();
  expect(found).toBeGreaterThan(1);

  const first = offers(ada).first();
  await first.getByRole('button', { name: words.minutes.edit }).click();
  await page.getByLabel(words.minutes.text, { exact: true }).fill(EDITED);
  await page.getByLabel(words.minutes.due, { exact: true }).fill(DUE);
  await page.getByRole('button', { name: words.minutes.addPerson, exact: true }).click();
  await page.getByRole('dialog').getByRole('option', { name: 'Bo Lie' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: words.minutes.done, exact: true }).click();
  for (const person of [ada, bo]) {
    await edited(person).filter({ hasText: 'Bo Lie' }).filter({ hasText: '15. ' }).waitFor();
    await saysSaved(person, 'saved');
    await person.page.reload();
    await edited(person).filter({ hasText: 'Bo Lie' }).filter({ hasText: '15. ' }).waitFor();
  }

  await bo.page.getByRole('button', { name: words.minutes.acceptSure(found), exact: true }).click();
  await bo.page.getByText(words.minutes.allDone, { exact: true }).waitFor();
  await ada.page.getByText(words.minutes.allDone, { exact: true }).waitFor();
  const board = boardPage(ada, server.address, host.board);
  await board.open();
  await board.cardIn(thisMonth(), EDITED).waitFor();
  expect(await page.getByRole('article').count()).toBe(found);
});

test('a file that is too large is refused in the page; the pasted text stays and can be sent', async () => {
  const { page, words } = ada;
  await openNew(ada);
  const text = page.getByLabel(words.minutes.pasteLabel);
  await text.fill('Prosjektmøte\n\nBo Lie bestiller lokale.');
  const field = page.getByLabel(words.minutes.fileLabel);
  await field.setInputFiles({
    name: 'referat.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.alloc(25 * 1024 * 1024),
  });
  const refused = page.locator('.file-field-refused');
  await refused.getByText(words.minutes.refused.tooLarge).waitFor();
  expect(await field.getAttribute('aria-describedby')).toContain(await refused.getAttribute('id'));
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  await page.getByRole('button', { name: words.minutes.read }).click();
  await page.waitForURL(/\/meetings\/m/);
  await page.getByRole('heading', { level: 1, name: 'Prosjektmøte' }).waitFor();
});
