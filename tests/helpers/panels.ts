// What opens over the board, the list and the wheel, and how. Called by the test of its accessibility and by the pictures of every state.
import type { Person } from './browser.ts';
import { thisMonth } from './months.ts';

type Who = Pick<Person, 'page' | 'words'>;

export type Panel = {
  readonly name: string;
  /** Below the board's address. */
  readonly path?: string;
  readonly open: (person: Who) => Promise<void>;
  readonly isThere: (person: Who) => Promise<void>;
};

const key =
  (...keys: string[]) =>
  async ({ page }: Who) => {
    for (const one of keys) await page.keyboard.press(one);
  };
const dialogIsThere = ({ page }: Who) => page.getByRole('dialog').waitFor();
const focusCard = ({ page }: Who) =>
  page.locator(`[data-column="${thisMonth()}"] [data-card-link]`).first().focus();

const onCard = (name: string, pressed: string, isThere: Panel['isThere'] = dialogIsThere): Panel => ({
  name,
  open: async (person) => {
    await focusCard(person);
    await person.page.keyboard.press(pressed);
  },
  isThere,
});

export const PANELS: readonly Panel[] = [
  { name: 'command palette', open: key('Control+k'), isThere: dialogIsThere },
  ...['', '/list', '/wheel'].map((path) => ({
    name: `all keys of ${path || 'the board'}`,
    path,
    open: key('Control+/'),
    isThere: dialogIsThere,
  })),
  onCard('move menu', 'm'),
  onCard('assignees', 'a'),
  onCard('tags', 't'),
  onCard('rename in place', 'e', ({ page }) => page.locator('.board-rename textarea').waitFor()),
  onCard('selection', 'x', ({ page, words }) =>
    page.getByRole('toolbar', { name: words.keys.bar }).waitFor(),
  ),
  {
    name: 'column menu',
    open: async ({ page }) => {
      await page.locator(`[data-column="${thisMonth()}"] .board-column-menu button`).first().focus();
      await page.keyboard.press('Enter');
    },
    isThere: dialogIsThere,
  },
  {
    name: 'saved views, and saving one',
    open: async (person) => {
      const { page, words } = person;
      await page.getByRole('button', { name: words.views.views }).first().click();
      await dialogIsThere(person);
      await page.getByRole('button', { name: words.views.save }).first().click();
    },
    isThere: ({ page }) => page.getByRole('dialog').getByRole('textbox').waitFor(),
  },
  {
    name: 'filter with what may be written',
    open: async (person) => {
      await key('/')(person);
      await person.page.keyboard.type('er:');
    },
    isThere: ({ page }) => page.getByRole('listbox').getByRole('option').first().waitFor(),
  },
  {
    name: 'filter with an error',
    path: '?q=er%3Atull',
    open: async () => undefined,
    isThere: ({ page }) => page.locator('[data-filter-input][aria-invalid="true"]').waitFor(),
  },
  {
    name: 'a cell of the list being changed',
    path: '/list',
    open: async ({ page }) => {
      await page.getByRole('gridcell').nth(2).focus();
      await page.keyboard.press('Enter');
    },
    isThere: dialogIsThere,
  },
];
