// After the meeting: the gate and its words, minutes that can't be changed, an addendum, files, e-mails to be copied, and the log of
// decisions with one that takes another's place.
import { beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { decisions as decisionTexts } from '../../app/text/decisions.ts';
import { finalise as finaliseTexts } from '../../app/text/finalise.ts';
import { boardCommands } from '../../app/ydoc/board-commands.ts';
import { readBoard } from '../../app/ydoc/board-document.ts';
import { documentName } from '../../app/ydoc/document-names.ts';
import { itemProseOf } from '../../app/ydoc/item-prose-document.ts';
import { joinGroup, type SignedIn, setUpGroup } from '../helpers/account.ts';
import { axeViolations } from '../helpers/axe.ts';
import { saysSaved } from '../helpers/board-page.ts';
import { newPerson, type Person } from '../helpers/browser.ts';
import { joinAs } from '../helpers/peer.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

const words = finaliseTexts.nb;
const logWords = decisionTexts.nb;

let server: TestServer;
let host: SignedIn;
let ada: Person;
let bo: Person;

const paragraph = (text: string, attributes: Record<string, string> = {}): Y.XmlElement => {
  const made = new Y.XmlElement('paragraph');
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.insert(0, [new Y.XmlText(text)]);
  return made;
};

/** A meeting with one item, an action item without owner or date, and two decisions. */
const fill = async () => {
  const who = { address: server.address, cookie: host.jar.header() };
  const minutes = joinAs(who, documentName.minutes(host.board, 'm1'), { quiet: true });
  await minutes.synced();
  itemProseOf(minutes.doc, 'sak').insert(0, [
    paragraph('Prisen går opp.'),
    paragraph('Bo ringer fylket innen fredag'),
    paragraph('Vedtak: Prisen står til påske'),
    paragraph('Spør leverandøren om rabatt', { card: 'act' }),
  ]);
  await minutes.sent();
  const board = joinAs(who, documentName.board(host.board), { quiet: true });
  await board.synced();
  const commands = boardCommands(board.doc, { origin: 'fill' });
  commands.addMeeting({ id: 'm1', title: 'Prosjektmøte', date: '2026-02-09', minuteTaker: 'nobody-yet' });
  commands.changeAgenda('m1', 'sak', { title: 'Avtalen', type: 'decision' });
  const source = { meeting: 'm1', item: 'x', quote: 'x' };
  commands.addCards([{ id: 'act', title: 'Spør om rabatt', kind: 'action', order: 'a0', source }]);
  commands.addCards([{ id: 'sak-1', title: 'Avtalen med Bok AS', kind: 'case', order: 'a1' }]);
  commands.addDecision({ id: 'first', meeting: 'm1', item: 'sak', what: 'Vi beholder avtalen' });
  commands.addDecision({ id: 'second', meeting: 'm1', item: 'sak', what: 'Vi sier opp avtalen' });
  const idOf = (name: string) => readBoard(board.doc).people.find((person) => person.name === name)?.id ?? '';
  commands.addMeeting({ id: 'm2', title: 'Kort møte', date: '2026-02-16' });
  commands.setPresence('m2', idOf('Ada Berg'), 'present');
  const ring = { id: 'ring', title: 'Ring fylket', kind: 'action', order: 'a2' } as const;
  commands.addCards([{ ...ring, assignees: [idOf('Bo Lie')], source: { ...source, meeting: 'm2' } }]);
  await board.sent();
  board.leave();
  minutes.leave();
};

beforeAll(async () => {
  server = await startTestServer();
  host = await setUpGroup(server, 'empty', 'Ada Berg');
  const other = await joinGroup(server, host, 'Bo Lie');
  await fill();
  ada = await newPerson(host);
  bo = await newPerson(other, { viewport: { width: 390, height: 844 } });
});

const at = (path: string) => `${server.address}/b/${host.board}${path}`;

test('[R2] minutes are finalised past the gate, added to, taken out as a file, and read by the others', async () => {
  const { page } = ada;
  await page.goto(at('/meetings/m1/finalise'));
  await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
  await page.waitForFunction((title) => document.title.startsWith(title), `${words.title} · `);
  await saysSaved(ada, 'saved');
  expect(await page.locator('.finalise-lacks li').count()).toBe(3);
  // A line that reads as an action item is told of, with the way to where it stands, and stops nothing.
  await page.locator('.finalise-offered').getByText(words.offered(1)).waitFor();
  // So is one that says it is a decision.
  const undecided = page.locator('.finalise-offered').filter({ hasText: words.undecided(1) });
  await undecided.getByRole('link', { name: 'Vedtak: Prisen står til påske', exact: true }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Bo ringer fylket innen fredag' }).click();
  await page.waitForURL(/\/meetings\/m1\?as=meeting#item-sak$/);
  await page.locator('[id="item-sak"]').getByText('Bo ringer fylket innen fredag').waitFor();
  await page.goBack();
  const submit = page.getByRole('button', { name: words.finalise, exact: true });
  ada.expectErrors(/422/);
  await submit.click();
  await page.getByRole('alert').getByText(words.refused.lacks).waitFor();
  expect(await page.getByText(words.whyWanted, { exact: true }).count()).toBe(3);
  for (const lack of ['present', 'owner.act', 'due.act'])
    await page.locator(`[id="finalise-word-${lack}"]`).fill(`Avklares (${lack})`);
  await submit.click();
  await page.waitForURL(/\/minutes$/);
  const sheet = page.locator('.sheet');
  for (const text of ['Prisen går opp.', 'Spør om rabatt', 'Vi sier opp avtalen', 'Avklares (due.act)'])
    await sheet.getByText(text).first().waitFor();
  const hash = await page.locator('.finalise-final code').innerText();
  expect(hash).toMatch(/^[0-9a-f]{64}$/);

  await page.getByLabel(words.addendumLabel).fill('Bo var der fra kl. 10.');
  await page.getByRole('button', { name: words.add, exact: true }).click();
  await sheet.getByText('Bo var der fra kl. 10.').waitFor();
  expect(await page.locator('.finalise-final code').innerText()).toBe(hash);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: words.word }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('referat-2026-02-09.docx');

  await bo.page.goto(at('/meetings/m1/minutes'));
  expect(await bo.page.locator('.finalise-final code').innerText()).toBe(hash);
  await bo.page.goto(at('/meetings/m1/minutes/print'));
  await bo.page.locator('.sheet').getByText('Bo var der fra kl. 10.').waitFor();
  expect(await axeViolations(bo.page)).toEqual([]);
});

test('who got an action item and stands neither as present nor as absent is told of, with the way to mark them', async () => {
  const { page } = ada;
  await page.goto(at('/meetings/m2/finalise'));
  await page.getByText(words.unlisted('Bo Lie'), { exact: true }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('link', { name: words.mendOf(words.presence) }).click();
  await page.waitForURL(/\/meetings\/m2$/);
});

test('a decision gets its case and reason, and is linked both ways with the one that takes its place', async () => {
  const { page } = ada;
  await page.goto(at('/decisions'));
  await saysSaved(ada, 'saved');
  await page.getByRole('button', { name: logWords.editOf('Vi beholder avtalen') }).click();
  await page.getByLabel(logWords.why, { exact: true }).fill('Prisen var god');
  await page.getByLabel(logWords.about, { exact: true }).selectOption({ label: 'Avtalen med Bok AS' });
  await page
    .getByLabel(logWords.supersededBy, { exact: true })
    .selectOption({ label: 'Vi sier opp avtalen' });
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: logWords.done, exact: true }).click();
  await saysSaved(ada, 'saved');

  await bo.page.goto(at('/decisions?q=prisen'));
  const entries = bo.page.locator('.decisions-entry');
  expect(await entries.count()).toBe(1);
  await entries.getByText('Prisen var god').waitFor();
  await bo.page.getByLabel(logWords.search).fill('');
  await bo.page.locator('#decision-second').getByRole('link', { name: 'Vi beholder avtalen' }).waitFor();
  await bo.page.locator('#decision-first').getByRole('link', { name: 'Vi sier opp avtalen' }).waitFor();
});
