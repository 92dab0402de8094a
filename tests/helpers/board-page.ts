// The board as a person handles it: columns, cards, dragging, the saved state. Called by tests/browser.
import type { Locator, Page } from 'playwright-core';
import type { Person } from './browser.ts';

export type SavedWord = 'loading' | 'saved' | 'saving' | 'offline' | 'blocked' | 'signedOut' | 'turnedAway';

export type BoardPage = {
  readonly page: Page;
  /** Opens the board at an address below it, live and with everything saved. */
  open(path?: string): Promise<void>;
  column(id: string): Locator;
  /** Every drawing of the card on the page: on the board there must be one. */
  card(title: string): Locator;
  cardIn(column: string, title: string): Locator;
  /** Waits until the saved state says so. */
  says(state: SavedWord): Promise<void>;
  add(column: string, title: string): Promise<void>;
  /** Lifts the card; it is in hand when this resolves. */
  lift(title: string): Promise<void>;
  /** Carries the lifted card over a column until its landing place shows. */
  carryTo(column: string): Promise<void>;
  letGo(): Promise<void>;
  /** Lift, carry, let go, and the card stands there. */
  drag(title: string, column: string): Promise<void>;
  undo(): Promise<void>;
};

const exactly = (text: string) => new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`);

/** Waits until the bar at the top says so, in the state and in the person's words. */
export const saysSaved = ({ page, words }: Pick<Person, 'page' | 'words'>, state: SavedWord): Promise<void> =>
  page
    .getByRole('status', { name: words.live.saveState, exact: true })
    .and(page.locator(`[data-state="${state}"]`))
    .filter({ hasText: words.live[state] })
    .waitFor();

const centreOf = async (locator: Locator): Promise<{ x: number; y: number }> => {
  const box = await locator.boundingBox();
  if (!box) throw new Error('Nothing to point at: it is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** `board` is the board's id. */
export const boardPage = ({ page, words }: Person, address: string, board: string): BoardPage => {
  const column = (id: string) => page.locator(`[data-column="${id}"]`);
  const link = (title: string) => page.locator('[data-card-link]').filter({ hasText: exactly(title) });
  const card = (title: string) => page.getByRole('article').filter({ has: link(title) });
  const cardIn = (id: string, title: string) =>
    column(id)
      .getByRole('article')
      .filter({ has: link(title) });
  const says = (state: SavedWord) => saysSaved({ page, words }, state);
  const lift = async (title: string) => {
    await card(title).scrollIntoViewIfNeeded();
    const from = await centreOf(card(title));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    // Further than a click's tremble: that is what makes it a drag.
    await page.mouse.move(from.x + 12, from.y + 4, { steps: 3 });
    await page.locator('.board-lifted').waitFor();
  };
  const carryTo = async (id: string) => {
    const to = await centreOf(column(id));
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await column(id).locator('.board-slot').waitFor();
  };
  const letGo = async () => {
    await page.mouse.up();
    await page.locator('.board-lifted').waitFor({ state: 'detached' });
  };
  return {
    page,
    column,
    card,
    cardIn,
    says,
    lift,
    carryTo,
    letGo,
    open: async (path = '') => {
      await page.goto(`${address}/b/${board}${path}`);
      await says('saved');
    },
    add: async (id, title) => {
      await column(id).locator('[data-new-card]').click();
      await column(id).getByRole('textbox').fill(title);
      await page.keyboard.press('Enter');
      await cardIn(id, title).waitFor();
      await page.keyboard.press('Escape');
      await column(id).locator('[data-new-card]').waitFor();
    },
    drag: async (title, id) => {
      await lift(title);
      await carryTo(id);
      await letGo();
      await cardIn(id, title).waitFor();
    },
    undo: async () => {
      await page.getByRole('button', { name: words.board.undo, exact: true }).first().click();
    },
  };
};
