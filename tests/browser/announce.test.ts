// How often a screen reader is spoken to: ten quick moves are two announcements at most, and what others do is told.
import { beforeAll, expect, test } from 'vitest';
import { parseWhen } from '../../app/domain/when.ts';
import { type BoardPage, boardPage } from '../helpers/board-page.ts';
import { newPerson, PATIENCE, type Person } from '../helpers/browser.ts';
import { nextColumn, thisMonth, today } from '../helpers/months.ts';
import { type BoardGroup, boardGroup, hears } from './board-group.ts';

let group: BoardGroup;
let ada: Person;
let board: BoardPage;

beforeAll(async () => {
  group = await boardGroup();
  await group.fill('Kort', 4, thisMonth());
  ada = await newPerson(group.ada);
  board = boardPage(ada, group.address, group.board);
  await board.open();
});

/** From now on; gives what has been said, each with the milliseconds since the page began. */
const listen = () =>
  ada.page.evaluate(() => {
    const said: { words: string; at: number }[] = [];
    const region = document.querySelector('div.ui-hidden[aria-live="polite"]');
    const observer = new MutationObserver(() =>
      said.push({ words: region?.textContent ?? '', at: performance.now() }),
    );
    if (region) observer.observe(region, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { said });
  });
const said = () =>
  ada.page.evaluate(() => (window as unknown as { said: { words: string; at: number }[] }).said);

test('ten quick moves by keys: the first at once, the last place at the end of three seconds', async () => {
  await board.card('Kort 1').getByRole('link').focus();
  await listen();
  for (let i = 0; i < 10; i++)
    await ada.page.keyboard.press(i % 2 === 0 ? 'Shift+ArrowUp' : 'Shift+ArrowDown');
  const name = await board.column(thisMonth()).getByRole('heading', { level: 2 }).innerText();
  await expect.poll(() => said(), { timeout: PATIENCE }).toHaveLength(2);
  const [first, last] = await said();
  expect([first?.words, last?.words]).toEqual([
    ada.words.board.movedWithin(name, 1, 4),
    ada.words.board.movedWithin(name, 2, 4),
  ]);
  expect((last?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(2500);
});

test('a move by menu or key is said once, though a toast shows it', async () => {
  await board.card('Kort 2').getByRole('link').focus();
  await ada.page.keyboard.press('Shift+ArrowRight');
  await board.cardIn(nextColumn(), 'Kort 2').waitFor();
  await hears(ada, 'Kort 2: ');
  const toast = ada.page.locator('.ui-toast-place');
  expect(await toast.innerText()).not.toBe('');
  expect(await toast.evaluate((it) => it.closest('[aria-live], [role="status"], [role="alert"]'))).toBe(null);
  // It shows that it can be pressed away.
  await toast.getByRole('button', { name: ada.words.shell.closeMessage, exact: true }).click();
  await toast.locator('.ui-toast').waitFor({ state: 'detached' });
  // What had the focus has it again.
  const link = board.card('Kort 2').getByRole('link');
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('what others do is told, by title or by number', async () => {
  const { others } = group;
  others.changeCards([{ id: 'Kort-0', change: { when: parseWhen('2023-03') } }]);
  await hears(ada, ada.words.others.changed('Kort 0'));
  others.changeCards(['Kort-0', 'Kort-1', 'Kort-3'].map((id) => ({ id, change: { status: 'doing' } })));
  await hears(ada, ada.words.others.manyChanged(3));
  others.deleteCards(['Kort-3'], today());
  await hears(ada, ada.words.others.deleted('Kort 3'));
});
