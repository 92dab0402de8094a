// Others' moves are explained by motion: the card glides to where it landed, its neighbours make room; not for those who want no
// motion, not for the card in hand, not for what I do myself. The card is in its new place at once.
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { parseWhen } from '../../app/domain/when.ts';
import { type BoardPage, boardPage } from '../helpers/board-page.ts';
import { newPerson, type Person } from '../helpers/browser.ts';
import { NO_DATE, nextColumn, thisMonth } from '../helpers/months.ts';
import { type BoardGroup, boardGroup } from './board-group.ts';

const WIDE = { width: 1800, height: 900 };

let group: BoardGroup;
let moving: Person;
let calm: Person;

type Gliding = { glided?: string[] };
/** In the page: notes for which cards a motion of transform or opacity was begun. */
const note = () => {
  const glided: string[] = [];
  (globalThis as Gliding).glided = glided;
  const { animate } = Element.prototype;
  Element.prototype.animate = function (...given: Parameters<typeof animate>) {
    const card = this.closest<HTMLElement>('[data-card]')?.dataset.card;
    if (card) glided.push(card);
    return animate.apply(this, given);
  };
};
const glided = ({ page }: Person) => page.evaluate(() => (globalThis as Gliding).glided ?? ['nothing noted']);

const boards = new Map<Person, BoardPage>();
const boardOf = (person: Person): BoardPage => {
  const board = boards.get(person);
  if (!board) throw new Error('Nobody we know');
  return board;
};

beforeAll(async () => {
  group = await boardGroup();
  await group.fill('Fri', 4, null);
  await group.fill('Kort', 5, thisMonth());
  moving = await newPerson(group.ada, { viewport: WIDE, reducedMotion: false });
  calm = await newPerson(group.ada, { viewport: WIDE });
  for (const person of [moving, calm]) {
    boards.set(person, boardPage(person, group.address, group.board));
    await person.context.addInitScript(note);
  }
});

beforeEach(async () => {
  for (const id of ['Kort-0', 'Kort-1', 'Kort-2', 'Kort-3', 'Kort-4'])
    group.others.changeCards([{ id, change: { when: parseWhen(thisMonth()) } }]);
  await group.sent();
  for (const person of [moving, calm]) {
    await boardOf(person).open();
    for (const title of ['Kort 0', 'Kort 4']) await boardOf(person).cardIn(thisMonth(), title).waitFor();
  }
});

test('the moved card glides, those that stood under it move up, and nothing of it stays on the page', async () => {
  const before = await glided(moving);
  group.others.changeCards([{ id: 'Kort-1', change: { when: null } }]);
  await boardOf(moving).cardIn(NO_DATE, 'Kort 1').waitFor();
  const now = (await glided(moving)).slice(before.length);
  expect(now).toContain('Kort-1');
  expect(now).toEqual(expect.arrayContaining(['Kort-2', 'Kort-3', 'Kort-4']));
  expect(now).not.toContain('Kort-0');
  // The picture that flew over the columns is gone when it has landed.
  await moving.page.waitForFunction(() => document.querySelector('#content > .board-card') === null);
});

test('without motion nothing glides', async () => {
  group.others.changeCards([{ id: 'Kort-1', change: { when: null } }]);
  await boardOf(calm).cardIn(NO_DATE, 'Kort 1').waitFor();
  expect(await glided(calm)).toEqual([]);
});

test('the card in my hand stays there while its neighbours glide, and my own drop glides nowhere', async () => {
  const board = boardOf(moving);
  await board.lift('Kort 2');
  await board.carryTo(nextColumn());
  const before = await glided(moving);
  group.others.changeCards([{ id: 'Kort-0', change: { when: null } }]);
  await board.cardIn(NO_DATE, 'Kort 0').waitFor();
  const now = (await glided(moving)).slice(before.length);
  expect(now).toContain('Kort-1');
  expect(now).not.toContain('Kort-2');
  const whenHeld = (await glided(moving)).length;
  await board.letGo();
  await board.cardIn(nextColumn(), 'Kort 2').waitFor();
  expect((await glided(moving)).slice(whenHeld)).toEqual([]);
});
