// Two people and the wheel's arcs: what one drags or moves by keys is on the other's board and list, with undo; what arrives meanwhile
// moves nothing that is held; 400 cards are drawn without labels on one another, and a drag draws one of them.
import type { CDPSession, Locator } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { KINDS } from '../../app/domain/card.ts';
import { place } from '../../app/domain/order.ts';
import { addDays, addMonths, lastDayOf, monthNumberOf, yearOf } from '../../app/domain/plain-date.ts';
import { pointAt } from '../../app/domain/wheel/circle.ts';
import { angleOfDay, twelveMonthsFrom } from '../../app/domain/wheel/span.ts';
import { parseWhen, type When } from '../../app/domain/when.ts';
import { arcs } from '../../app/text/arcs.ts';
import { sayWeeks, sayWhen, sayWhenFully } from '../../app/text/dates.ts';
import { axeViolations } from '../helpers/axe.ts';
import { type BoardPage, boardPage } from '../helpers/board-page.ts';
import { newPerson, PATIENCE, type Person } from '../helpers/browser.ts';
import { nextColumn, thisMonth, today } from '../helpers/months.ts';
import { type BoardGroup, boardGroup, hears } from './board-group.ts';

const TITLE = 'Pressemelding';
/** Twelve months from this one, so that the next month is there in December, too. */
const SPAN = twelveMonthsFrom(yearOf(today()), monthNumberOf(today()));
const START = lastDayOf(thisMonth());
const NEXT = addMonths(thisMonth(), 1);
const TARGET = `${NEXT}-15`;
const WIDE = { width: 1800, height: 900 };

type Point = { readonly x: number; readonly y: number };

let group: BoardGroup;
let ada: Person;
let bo: Person;
let wheel: BoardPage;
let board: BoardPage;
let list: BoardPage;

const day = (date: string): When => ({ precision: 'day', day: date });
const interval = (start: string, end: string): When => ({ precision: 'interval', start, end });
const said = (when: When) => sayWhen(when, 'nb', { today: today() });

beforeAll(async () => {
  group = await boardGroup();
  const grete = group.others.addOutsider({ name: 'Grete Moen', organisation: 'Fylket' });
  const [order = ''] = place([], 0, 1).orders;
  group.others.addCards([
    { id: 'press', title: TITLE, kind: 'communication', when: day(START), assignees: [grete], order },
  ]);
  await group.sent();
  ada = await newPerson(group.ada, { viewport: { width: 1366, height: 768 } });
  bo = await newPerson(group.bo, { viewport: WIDE });
  wheel = boardPage(ada, group.address, group.board);
  board = boardPage(bo, group.address, group.board);
  list = boardPage({ ...bo, page: await bo.context.newPage() }, group.address, group.board);
  await wheel.open('/wheel?start=now');
  await board.open();
  await list.open('/list');
});

const mark = (title = TITLE) => ada.page.locator(`.wheel-mark[aria-label*="${title}"]`);
const inHand = () => ada.page.locator('.wheel-in-hand');
const row = () => list.page.getByRole('row').filter({ hasText: TITLE });
const rowSays = (text: string) => row().filter({ hasText: text }).waitFor();
const nameIs = (name: string) => ada.page.getByRole('link', { name, exact: true }).and(mark()).waitFor();

const centreOf = async (locator: Locator): Promise<Point> => {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** The wheel's centre on the screen and a drawing unit in pixels. */
const hub = () =>
  ada.page.locator('.wheel-svg').evaluate((svg) => {
    const { left, top, width, height } = svg.getBoundingClientRect();
    const drawn = (svg as SVGSVGElement).viewBox.baseVal;
    const unit = width / drawn.width;
    return { x: left - drawn.x * unit, y: top + height / 2, unit };
  });

/** Where that day is on the screen, as far from the centre as the other point or as so many units. */
const placeOf = async (date: string, at: Point | number): Promise<Point> => {
  const { x, y, unit } = await hub();
  const radius = typeof at === 'number' ? at : Math.hypot(at.x - x, at.y - y) / unit;
  const point = pointAt(radius, angleOfDay(SPAN, date));
  return { x: x + point.x * unit, y: y + point.y * unit };
};

const lift = async (thing: Locator): Promise<Point> => {
  const from = await centreOf(thing);
  await ada.page.mouse.move(from.x, from.y);
  await ada.page.mouse.down();
  await ada.page.mouse.move(from.x + 5, from.y + 5, { steps: 3 });
  await inHand().waitFor();
  return from;
};
const carryTo = async ({ x, y }: Point, words: string) => {
  await ada.page.mouse.move(x, y, { steps: 6 });
  await ada.page.locator('.wheel-in-hand-words').filter({ hasText: words }).waitFor();
};
const letGo = async () => {
  await ada.page.mouse.up();
  await inHand().waitFor({ state: 'detached' });
};
const isOnWheel = () => expect(new URL(ada.page.url()).pathname).toBe(`/b/${group.board}/wheel`);

describe('dragged by one', () => {
  test('[R1] [R3] along the ring: the date is shown, and the card stands in that month on the other’s board and list', async () => {
    await board.cardIn(thisMonth(), TITLE).waitFor();
    const from = await lift(mark());
    await carryTo(await placeOf(TARGET, from), said(day(TARGET)));
    expect(await axeViolations(ada.page)).toEqual([]);
    await letGo();
    await board.cardIn(nextColumn(), TITLE).waitFor();
    expect(await board.card(TITLE).count()).toBe(1);
    await rowSays(said(day(TARGET)));
    isOnWheel();
  });

  test('by its end: another length', async () => {
    // A press takes it, and its ends can be taken.
    await mark().focus();
    const end = ada.page.locator('.wheel-grip[data-edge="end"]');
    const box = await end.locator('.wheel-grip-reach').boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(23.9);
    const from = await lift(end.locator('.wheel-grip-reach'));
    const last = addDays(TARGET, 5);
    // As far past the day as the grip is past its arc.
    const { x, y } = await hub();
    const turn = Math.atan2(from.x - x, y - from.y) - angleOfDay(SPAN, TARGET) + angleOfDay(SPAN, last);
    const radius = Math.hypot(from.x - x, from.y - y);
    await ada.page.mouse.move(x + radius * Math.sin(turn), y - radius * Math.cos(turn), { steps: 6 });
    await ada.page
      .locator('.wheel-in-hand-words')
      .getByText(said(interval(TARGET, last)))
      .waitFor();
    await letGo();
    await rowSays(said(interval(TARGET, last)));
    await wheel.undo();
    await rowSays(said(day(TARGET)));
  });

  test('to another ring: its field; one undo takes back both', async () => {
    const from = await lift(mark());
    const back = addDays(TARGET, -3);
    const { unit, ...centre } = await hub();
    const now = Math.hypot(from.x - centre.x, from.y - centre.y) / unit;
    await carryTo(await placeOf(back, now + 45), ada.words.wheel.rings.action);
    await ada.page
      .locator('.wheel-in-hand-words')
      .filter({ hasText: said(day(back)) })
      .waitFor();
    await letGo();
    await list.page.locator('tr[data-card="press"][data-kind="action"]').waitFor();
    await rowSays(said(day(back)));
    await wheel.undo();
    await list.page.locator('tr[data-card="press"][data-kind="communication"]').waitFor();
    await rowSays(said(day(TARGET)));
  });

  test('what another does meanwhile moves nothing in hand; Escape gives up, and what was done stands', async () => {
    const from = await lift(mark());
    const far = addDays(TARGET, 40);
    await carryTo(await placeOf(far, from), said(day(far)));
    const before = await inHand().boundingBox();
    group.others.changeCards([{ id: 'press', change: { when: day(addDays(TARGET, 2)) } }]);
    await rowSays(said(day(addDays(TARGET, 2))));
    await nameIs(nameOf(addDays(TARGET, 2)));
    expect(await inHand().boundingBox()).toEqual(before);
    await ada.page.keyboard.press('Escape');
    await inHand().waitFor({ state: 'detached' });
    await ada.page.mouse.up();
    await nameIs(nameOf(addDays(TARGET, 2)));
    isOnWheel();
  });

  test('the circle waits for the hand: titles that want its room get it when the arc is let go', async () => {
    const circle = async () => (await hub()).x;
    const LONG = 'Reforhandling av rammeavtalen om strømmetjenester';
    const ids = Array.from({ length: 12 }, (_, i) => `long-${i}`);
    const { orders } = place([], 0, ids.length);
    const before = await circle();
    await lift(mark());
    group.others.addCards(
      ids.map((id, i) => ({
        id,
        title: `${LONG} ${i}`,
        kind: 'case',
        when: day(addDays(lastDayOf(addMonths(thisMonth(), 2)), 3 * i)),
        order: orders[i] ?? '',
      })),
    );
    await mark(LONG).nth(11).waitFor({ state: 'attached' });
    expect(await circle()).toBe(before);
    await ada.page.keyboard.press('Escape');
    await ada.page.mouse.up();
    group.others.changeCards([{ id: 'long-0', change: { kind: 'action' } }]);
    await expect.poll(circle, { timeout: PATIENCE }).not.toBe(before);
    group.others.deleteCards(ids, today());
    await mark(LONG).first().waitFor({ state: 'detached' });
  });
});

const nameOf = (date: string): string =>
  `${TITLE}, kommunikasjonstiltak, ${said(day(date))}, ${sayWeeks(date, date, 'nb')}, Grete Moen, åpen`;

test('[R6] on a page just opened plus and minus zoom, and an arrow leads to the card that Tab reaches', async () => {
  const { page } = ada;
  await wheel.open('/wheel?start=now');
  const named = page.locator('.wheel-years h1');
  const whole = await named.innerText();
  await page.keyboard.press('+');
  await expect.poll(() => named.innerText(), { timeout: PATIENCE }).not.toBe(whole);
  await page.keyboard.press('-');
  await expect.poll(() => named.innerText(), { timeout: PATIENCE }).toBe(whole);
  // Two in one breath: to the month, two levels in, and back.
  for (const key of ['+', '+']) await page.keyboard.press(key);
  await page.waitForURL(/[?&]zoom=\d{4}-\d\d(&|$)/);
  for (const key of ['-', '-']) await page.keyboard.press(key);
  await expect.poll(() => named.innerText(), { timeout: PATIENCE }).toBe(whole);
  expect(page.url()).not.toContain('zoom=');
  await page.locator('#content').focus();
  await page.keyboard.press('ArrowLeft');
  await page.locator('.wheel-mark[tabindex="0"]:focus').waitFor();
});

test('[R6] the same by keys: reached, lifted, moved, said, put down, opened, undone', async () => {
  const { page } = ada;
  const start = addDays(TARGET, 2);
  await page.locator('#content').focus();
  for (let presses = 0; presses < 60 && !(await hasFocus(mark())); presses += 1)
    await page.keyboard.press('Tab');
  expect(await hasFocus(mark())).toBe(true);
  await page.keyboard.press('Space');
  await inHand().waitFor();
  await hears(
    ada,
    arcs.nb.lifted(TITLE, `${sayWhenFully(day(start), 'nb')}, ${sayWeeks(start, start, 'nb')}`),
  );
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'Shift+ArrowRight'])
    await page.keyboard.press(key);
  const moved = addDays(start, 8);
  await hears(ada, sayWhenFully(day(moved), 'nb'));
  await page.keyboard.press('+');
  await page.keyboard.press('Enter');
  await inHand().waitFor({ state: 'detached' });
  await rowSays(said(interval(moved, addDays(moved, 1))));
  // The focus is where the card is, and the card's own name tells the date.
  expect(await hasFocus(mark())).toBe(true);
  await page.keyboard.press('Control+z');
  await nameIs(nameOf(start));
  await rowSays(said(day(start)));
  expect(await hasFocus(mark())).toBe(true);
  await page.keyboard.press('Space');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Escape');
  await nameIs(nameOf(start));
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: ada.words.card.title, exact: true });
  await field.waitFor();
  expect(await field.inputValue()).toBe(TITLE);
  await page.keyboard.press('Escape');
  await field.waitFor({ state: 'detached' });
});

const hasFocus = (thing: Locator): Promise<boolean> =>
  thing.evaluateAll((elements) => elements.some((element) => element === document.activeElement));

test('a long press lifts under a finger, and what it lifts goes along', async () => {
  const phone = await newPerson(group.ada, { viewport: { width: 390, height: 844 }, touch: true });
  const { page, context } = phone;
  await boardPage(phone, group.address, group.board).open('/wheel?start=now');
  const finger: CDPSession = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints });
  const shape = page.locator(`.wheel-mark[aria-label*="${TITLE}"]`);
  const at = await centreOf(shape);
  await touch('touchStart', at);
  await page.locator('.wheel-in-hand').waitFor();
  const words = page.locator('.wheel-in-hand-words');
  const before = await words.innerText();
  for (let step = 1; step <= 6; step += 1)
    await touch('touchMove', { x: at.x + step * 8, y: at.y + step * 8 });
  await expect.poll(() => words.innerText(), { timeout: PATIENCE }).not.toBe(before);
  const date = await words.innerText();
  await touch('touchEnd');
  await page.locator('.wheel-in-hand').waitFor({ state: 'detached' });
  await page.getByText(phone.words.board.movedTo(date), { exact: true }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`/b/${group.board}/wheel`);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await context.close();
});

describe('400 cards in one year', () => {
  beforeAll(async () => {
    const { orders } = place([], 0, 400);
    group.others.addCards(
      orders.map((order, i) => ({
        id: `many-${i}`,
        title: `Følge opp avtalen med fylket, del ${i}`,
        kind: KINDS[i % 3] ?? 'case',
        when: parseWhen(addDays(SPAN.first, (i * 61) % SPAN.days)),
        order,
      })),
    );
    await group.sent();
    await ada.page.locator('.wheel-mark').nth(400).waitFor();
  });

  test('no drawn label lies on another', async () => {
    const boxes = await ada.page.locator('.wheel-label-text').evaluateAll((texts) =>
      texts.map((text) => {
        const parts = [...text.children].map((part) => part.getBoundingClientRect());
        const own = parts.length > 0 ? parts : [text.getBoundingClientRect()];
        const edge = (of: (box: DOMRect) => number, pick: (...values: number[]) => number) =>
          pick(...own.map(of));
        return {
          text: text.textContent,
          left: edge((box) => box.left, Math.min),
          right: edge((box) => box.right, Math.max),
          top: edge((box) => box.top, Math.min),
          bottom: edge((box) => box.bottom, Math.max),
        };
      }),
    );
    expect(boxes.length).toBeGreaterThan(10);
    const overlaps = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (b) =>
            a.left < b.right - 0.5 &&
            b.left < a.right - 0.5 &&
            a.top < b.bottom - 0.5 &&
            b.top < a.bottom - 0.5,
        )
        .map((b) => `«${a.text}» and «${b.text}»`),
    );
    expect(overlaps).toEqual([]);
  });

  test('while one is dragged no other is drawn anew', async () => {
    const from = await lift(mark('del 123'));
    await ada.page.evaluate(() => {
      const marks = new Set<Node>();
      const observer = new MutationObserver((changes) => {
        for (const { target } of changes)
          if (target instanceof Element && !target.closest('.wheel-hands')) marks.add(target);
      });
      const svg = document.querySelector('.wheel-svg');
      if (svg) observer.observe(svg, { subtree: true, childList: true, attributes: true });
      Object.assign(globalThis, { drawnAnew: () => marks.size });
    });
    const { x, y } = await hub();
    for (let turn = 0; turn < 20; turn += 1) {
      const angle = Math.atan2(from.y - y, from.x - x) + turn * 0.1;
      const radius = Math.hypot(from.x - x, from.y - y);
      await ada.page.mouse.move(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
    }
    expect(
      await ada.page.evaluate(() => (globalThis as unknown as { drawnAnew(): number }).drawnAnew()),
    ).toBe(0);
    await ada.page.keyboard.press('Escape');
    await ada.page.mouse.up();
    await inHand().waitFor({ state: 'detached' });
  });
});
