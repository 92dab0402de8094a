// Of 300 cards only those that changed are drawn again, also while I hold one: counted where a card's tile is drawn.
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { parseWhen } from '../../app/domain/when.ts';
import { type BoardPage, boardPage } from '../helpers/board-page.ts';
import { newPerson, PATIENCE, type Person } from '../helpers/browser.ts';
import { NO_DATE, nextColumn, thisMonth } from '../helpers/months.ts';
import { type BoardGroup, boardGroup } from './board-group.ts';

const WIDE = { width: 1800, height: 900 };

let group: BoardGroup;
let ada: Person;
let board: BoardPage;

type Counting = { drawn?: string[]; stood?: readonly string[] };
const count = () => {
  const drawn: string[] = [];
  const stood = [...document.querySelectorAll<HTMLElement>('[data-card]')].map(
    (card) => card.dataset.card ?? '',
  );
  Object.assign(globalThis, { drawn, stood });
  globalThis.aarringRenders = (card) => drawn.push(card);
};
/** Which tiles were drawn since the counting began, each as often as it was. */
const drawn = () => ada.page.evaluate(() => (globalThis as Counting).drawn ?? ['nothing was counted']);

beforeAll(async () => {
  group = await boardGroup();
  await group.fill('Fri', 140, null);
  await group.fill('Kort', 20, thisMonth());
  await group.fill('Lang', 140, thisMonth());
  ada = await newPerson(group.ada, { viewport: WIDE });
  board = boardPage(ada, group.address, group.board);
});

let nth = 0;
/** Resolves when everything that the others did until now is on the page, in a card that none of these tests is about. */
const arrived = async () => {
  nth += 1;
  group.others.spliceTitle('Fri-0', 0, 0, `${nth} `);
  await board
    .column(NO_DATE)
    .getByText(new RegExp(`^${nth} `))
    .waitFor();
};
/** Of the cards that were drawn when the counting began: a long column also draws the next one that comes into sight. */
const others = async () => {
  const stood = await ada.page.evaluate(() => (globalThis as Counting).stood ?? []);
  return (await drawn()).filter((card) => card !== 'Fri-0' && stood.includes(card));
};

beforeEach(async () => {
  await board.open();
  await arrived();
  await ada.page.evaluate(count);
});

test('going live draws no card anew that the page showed already', async () => {
  await ada.context.addInitScript(count);
  await board.open();
  const first = await drawn();
  expect(first.length).toBeGreaterThan(30);
  expect(first.length).toBe(new Set(first).size);
});

test("another person's rename draws that card and no other", async () => {
  group.others.spliceTitle('Kort-3', 0, 0, 'Nytt: ');
  await board.card('Nytt: Kort 3').waitFor();
  await arrived();
  expect(await others()).toEqual(['Kort-3']);
  group.others.spliceTitle('Kort-3', 0, 'Nytt: '.length, '');
  await group.sent();
});

test("another person's move draws that card where it lands and no other", async () => {
  group.others.changeCards([{ id: 'Kort-2', change: { when: null } }]);
  await board.cardIn(NO_DATE, 'Kort 2').waitFor();
  await arrived();
  expect(await others()).toEqual(['Kort-2']);
  group.others.changeCards([{ id: 'Kort-2', change: { when: parseWhen(thisMonth()) } }]);
  await group.sent();
});

test('when I lift a card and carry it, nothing else is drawn; what others move meanwhile is, and no more', async () => {
  await board.lift('Kort 1');
  await board.carryTo(nextColumn());
  const mine = await others();
  expect(new Set(mine)).toEqual(new Set(['Kort-1']));
  await ada.page.evaluate(count);
  group.others.changeCards([{ id: 'Kort-4', change: { when: null } }]);
  await board.cardIn(NO_DATE, 'Kort 4').waitFor();
  await arrived();
  expect(await others()).toEqual(['Kort-4']);
  await ada.page.keyboard.press('Escape');
  await expect.poll(() => ada.page.locator('.board-lifted').count(), { timeout: PATIENCE }).toBe(0);
  await ada.page.mouse.up();
});
