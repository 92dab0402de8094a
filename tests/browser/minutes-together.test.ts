// The minutes of a meeting written by three people at once (issue 5): nothing is lost, a line becomes one card for all of them, and the
// card in the line is the card on the board.
import type { Locator } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { Board } from '../../app/domain/board.ts';
import { minutesProse } from '../../app/text/minutes-prose.ts';
import { boardCommands } from '../../app/ydoc/board-commands.ts';
import { readBoard } from '../../app/ydoc/board-document.ts';
import { documentName } from '../../app/ydoc/document-names.ts';
import { joinGroup, type SignedIn, setUpGroup } from '../helpers/account.ts';
import { boardPage, saysSaved } from '../helpers/board-page.ts';
import { newPerson, PATIENCE, type Person } from '../helpers/browser.ts';
import { joinAs, type Peer } from '../helpers/peer.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

const words = minutesProse.nb;
const MEETING = 'm1';
const ITEMS = ['Avisrommet', 'ISIL-registeret', 'Styringsgruppa', 'Eventuelt'] as const;
type Item = (typeof ITEMS)[number];

let server: TestServer;
let accounts: SignedIn[];
let people: Person[];
/** The board as any other program would see it. */
let peer: Peer;

const boardNow = (): Board => readBoard(peer.doc);
const cardsNamed = (title: RegExp) => boardNow().cards.filter((card) => title.test(card.title));

/** The item's text in a person's page, once it can be written in. */
const textOf = ({ page }: Person, item: Item): Locator =>
  page
    .locator('.ProseMirror')
    .and(page.getByRole('textbox', { name: words.label(ITEMS.indexOf(item) + 1, item), exact: true }));
const offerIn = (text: Locator) => text.locator('.prose-offer');
const chipsIn = (text: Locator) => text.locator('[data-chip]');

/** The words, without others' carets and what stands after the lines; `|` between lines. */
const read = (text: Locator): Promise<string> =>
  text.evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const drawn of copy.querySelectorAll('.ProseMirror-widget')) drawn.remove();
    return [...copy.querySelectorAll('p')].map((line) => line.textContent).join('|');
  });
/** Types a line of its own after all that is there. */
const writeLine = async (text: Locator, line: string) => {
  await text.click();
  await text.press('Control+End');
  if ((await read(text)) !== '') await text.press('Enter');
  await text.pressSequentially(line);
};
const three = () => people as [Person, Person, Person];

beforeAll(async () => {
  server = await startTestServer();
  const first = await setUpGroup(server, 'empty', 'Ada Berg');
  accounts = [first, await joinGroup(server, first, 'Bo Lie'), await joinGroup(server, first, 'Celine Dahl')];
  peer = joinAs({ address: server.address, cookie: first.jar.header() }, documentName.board(first.board), {
    quiet: true,
  });
  await peer.synced();
  const commands = boardCommands(peer.doc, { origin: 'test' });
  commands.addMeeting({ id: MEETING, title: 'Prosjektmøte 6', date: '2023-02-08' });
  ITEMS.forEach((title, at) => void commands.addAgendaItem(MEETING, { title, order: `a${at}` }));
  await peer.sent();
  people = [];
  for (const account of accounts) {
    const person = await newPerson(account);
    await person.page.goto(`${server.address}/b/${first.board}/meetings/${MEETING}`);
    await textOf(person, ITEMS[0]).waitFor();
    people.push(person);
  }
});

/** Whether the letters stand in the text in their order, with whatever in between. */
const isWithin = (letters: string, text: string): boolean => {
  let at = 0;
  for (const letter of text) if (letter === letters[at]) at += 1;
  return at === letters.length;
};

test('[R5] three people write one item at once, from nothing, and nothing is lost', async () => {
  const texts = three().map((person) => textOf(person, 'Avisrommet'));
  const lines = [
    'Ada la fram tallene for hele året.',
    'Bo spurte om avtalen.',
    'Celine viste til fylkene, og alle tre.',
  ];
  await Promise.all(texts.map((text) => text.click()));
  await Promise.all(texts.map((text, at) => text.pressSequentially(lines[at] ?? '', { delay: 15 })));
  await Promise.all(texts.map((text, at) => text.pressSequentially(` Og mer, nummer ${at}.`, { delay: 15 })));
  const all = lines.map((line, at) => `${line} Og mer, nummer ${at}.`);
  const letters = all.join('').length;
  const settled = async () => {
    const now = await Promise.all(texts.map(read));
    return now.every((text) => text === now[0]) ? (now[0] ?? '').replaceAll('|', '').length : now;
  };
  await expect.poll(settled, { timeout: PATIENCE }).toBe(letters);
  const text = (await read(texts[0] as Locator)).replaceAll('|', '');
  for (const line of all) expect(isWithin(line, text), text).toBe(true);
});

test('[R3] Tab makes a card of a line, once, also when two press it at once', async () => {
  const [ada, bo, celine] = three();
  const [adas, bos] = [textOf(ada, 'ISIL-registeret'), textOf(bo, 'ISIL-registeret')];
  for (const [turn, what] of ['forslag', 'notat', 'brev'].entries()) {
    const line = `Celine skriver et ${what} innen fredag 17. februar`;
    await writeLine(adas, line);
    // All of it: what comes in the instant of a click puts the caret back to where it was.
    await bos.getByText(line).click();
    await Promise.all([offerIn(adas).waitFor(), offerIn(bos).waitFor()]);
    // Heard as well as seen.
    const told = words.offered('Celine', 'fredag 17. februar');
    if (turn === 0) await ada.page.locator('[aria-live="polite"]').getByText(told, { exact: true }).waitFor();
    await Promise.all([adas.press('Tab'), bos.press('Tab')]);
    for (const person of three())
      await expect
        .poll(() => chipsIn(textOf(person, 'ISIL-registeret')).count(), { timeout: PATIENCE })
        .toBe(turn + 1);
    await expect.poll(() => cardsNamed(new RegExp(what)).length, { timeout: PATIENCE }).toBe(1);
  }
  const [card] = cardsNamed(/forslag/);
  const owner = boardNow().people.find(({ name }) => name === 'Celine Dahl');
  expect(card).toMatchObject({
    kind: 'action',
    status: 'open',
    when: { precision: 'day', day: '2023-02-17' },
    assignees: [owner?.id],
    source: { meeting: MEETING, quote: 'Celine skriver et forslag innen fredag 17. februar' },
  });
  expect(boardNow().deleted).toEqual([]);
  await textOf(celine, 'ISIL-registeret').getByText('Celine skriver et notat').waitFor();
  // An undo takes back the card with its mark, and leaves the words; a redo brings both.
  await adas.press('Control+z');
  await expect.poll(() => cardsNamed(/forslag|notat|brev/).length, { timeout: PATIENCE }).toBe(2);
  await adas.press('Control+y');
  await expect.poll(() => cardsNamed(/forslag|notat|brev/).length, { timeout: PATIENCE }).toBe(3);
  expect(await read(adas)).toContain('Celine skriver et brev');
});

test('[R3] the card in the line is the mark on the wheel: made in the minutes it is there, and what the board changes shows in the line', async () => {
  const [ada, bo] = three();
  const text = textOf(ada, 'Avisrommet');
  await writeLine(text, 'Bo sender innkallingen innen fredag 17. februar');
  await offerIn(text).waitFor();
  await text.press('Tab');
  await expect.poll(() => cardsNamed(/innkallingen/).length, { timeout: PATIENCE }).toBe(1);
  const [card] = cardsNamed(/innkallingen/);
  if (!card) throw new Error('no card was made');
  const wheel = await bo.context.newPage();
  await wheel.goto(`${server.address}/b/${accounts[1]?.board}/wheel?year=2023`);
  const mark = wheel
    .locator('.wheel-svg')
    .getByRole('link', { name: new RegExp(card.title) })
    .first();
  await mark.waitFor();
  const place = () => mark.evaluate((link) => JSON.stringify(link.getBoundingClientRect()));
  const before = await place();
  const august = { precision: 'day', day: '2023-08-18' } as const;
  boardCommands(peer.doc, { origin: 'test' }).changeCards([{ id: card.id, change: { when: august } }]);
  await expect.poll(place, { timeout: PATIENCE }).not.toEqual(before);
  await chipsIn(text).locator('[title*="18. august"]').waitFor();
  await wheel.close();
});

test('[R3] [R9] the card in the line is the card on the board: status, deletion and return', async () => {
  const [ada, bo] = three();
  const text = textOf(ada, 'Styringsgruppa');
  await writeLine(text, 'Bo ringer styringsgruppa om saken');
  await offerIn(text).waitFor();
  await text.press('Tab');
  await chipsIn(text).waitFor();
  await expect.poll(() => cardsNamed(/styringsgruppa/).length, { timeout: PATIENCE }).toBe(1);
  const [card] = cardsNamed(/styringsgruppa/);
  const page = await bo.context.newPage();
  await page.goto(`${server.address}/b/${accounts[1]?.board}/card/${card?.id}`);
  await saysSaved({ page, words: bo.words }, 'saved');
  await page.getByRole('combobox', { name: bo.words.card.status, exact: true }).selectOption('doing');
  await text.locator('[data-chip][data-state="doing"]').waitFor();
  const { statuses } = ada.words.board;
  await chipsIn(text).getByRole('button').click();
  await ada.page.getByRole('option', { name: statuses.done, exact: true }).click();
  await expect
    .poll(() => page.getByRole('combobox', { name: bo.words.card.status, exact: true }).inputValue(), {
      timeout: PATIENCE,
    })
    .toBe('done');
  const onBoard = boardPage({ ...bo, page }, server.address, accounts[1]?.board ?? '');
  await onBoard
    .card(card?.title ?? '')
    .getByText(bo.words.board.done, { exact: true })
    .waitFor();
  await page.getByRole('button', { name: bo.words.card.remove, exact: true }).click();
  await text.getByText(words.deleted).waitFor();
  await text.getByRole('button', { name: `${words.restore}: ${card?.title}`, exact: true }).click();
  await text.locator('[data-chip][data-state="done"]').waitFor();
  await onBoard.card(card?.title ?? '').waitFor();
  await page.close();
});

test('a decision says what its line says, and goes with its mark', async () => {
  const [ada, bo] = three();
  const text = textOf(ada, 'Eventuelt');
  await writeLine(text, 'Saken legges fram i mars.');
  await text.press('Control+Alt+v');
  await textOf(bo, 'Eventuelt').locator('.prose-decision').waitFor();
  const decisions = () => boardNow().decisions.map(({ what, meeting }) => `${meeting}: ${what}`);
  await expect.poll(decisions, { timeout: PATIENCE }).toEqual([`${MEETING}: Saken legges fram i mars.`]);
  await text.press('End');
  await text.pressSequentially(' Fylkene får svar.');
  await expect
    .poll(decisions, { timeout: PATIENCE })
    .toEqual([`${MEETING}: Saken legges fram i mars. Fylkene får svar.`]);
  await text.press('Control+Alt+v');
  await expect.poll(decisions, { timeout: PATIENCE }).toEqual([]);
  expect(await read(text)).toBe('Saken legges fram i mars. Fylkene får svar.');
  // The page is a document first: what is written stands in it before any script runs.
  await saysSaved(ada, 'saved');
  const cookie = accounts[0]?.jar.header() ?? '';
  const page = await fetch(`${server.address}/b/${accounts[0]?.board}/meetings/${MEETING}`, {
    headers: { cookie },
  });
  expect(await page.text()).toContain('>Saken legges fram i mars. Fylkene får svar.</p>');
  // Nothing is offered here, so Tab leads on: nobody is caught in the text.
  await text.press('Tab');
  await expect.poll(() => text.evaluate((it) => it.contains(document.activeElement))).toBe(false);
});

test('a line that says it is a decision becomes one when whoever wrote it leaves it, once, without the word twice; an undo takes back the mark alone', async () => {
  const [ada, bo] = three();
  const [text, bos] = [textOf(ada, 'Eventuelt'), textOf(bo, 'Eventuelt')];
  const before = boardNow().decisions.length;
  const decisions = () =>
    boardNow()
      .decisions.slice(before)
      .map(({ what }) => what);
  const isDecided = (...what: string[]) => expect.poll(decisions, { timeout: PATIENCE }).toEqual(what);
  const asText = text.getByText('Vedtak: Fylkene dekker portoen.', { exact: true });
  const asDecision = bos.locator('.prose-decision').getByText('Fylkene dekker portoen.', { exact: true });
  await text.press('Control+End');
  await text.press('Enter');
  await text.pressSequentially('Vedtak: Fylkene dekker portoen.');
  await text.press('Enter');
  await asDecision.waitFor();
  await isDecided('Fylkene dekker portoen.');
  await text.press('Control+z');
  await asText.waitFor();
  await isDecided();
  // Back in it, and away again: it was taken back, and stays so.
  await text.press('ArrowUp');
  await text.press('ArrowUp');
  await textOf(ada, 'Styringsgruppa').click();
  await saysSaved(ada, 'saved');
  expect(await text.locator('.prose-decision').count()).toBe(0);
  // Two write in one line, and both go to another item.
  await text.press('Control+End');
  await text.pressSequentially('Vedtak: Vi møtes i ');
  await bos.getByText('Vedtak: Vi møtes i').click();
  await bos.press('End');
  await bos.pressSequentially('mai.');
  await expect.poll(() => read(text), { timeout: PATIENCE }).toContain('Vedtak: Vi møtes i mai.');
  await Promise.all([textOf(ada, 'Styringsgruppa').click(), textOf(bo, 'ISIL-registeret').click()]);
  for (const one of [text, bos])
    await one.locator('.prose-decision').getByText('Vi møtes i mai.', { exact: true }).waitFor();
  await isDecided('Vi møtes i mai.');
  expect(await read(text)).toBe(await read(bos));
});
