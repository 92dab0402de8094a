// axe on everything that opens over the board, the list and the wheel, light and dark: what a screen's own test doesn't see.
import { beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../helpers/axe.ts';
import { boardPage } from '../helpers/board-page.ts';
import { newPerson, type Person } from '../helpers/browser.ts';
import { type ExampleGroup, exampleGroup } from '../helpers/example-group.ts';
import { thisMonth } from '../helpers/months.ts';

let group: ExampleGroup;
let ada: Person;

beforeAll(async () => {
  group = await exampleGroup();
  ada = await newPerson(group.host, { viewport: { width: 1366, height: 768 } });
});

const key =
  (...keys: string[]) =>
  async () => {
    for (const one of keys) await ada.page.keyboard.press(one);
  };
const click = (name: string | RegExp) => () => ada.page.getByRole('button', { name }).first().click();
const dialogIsThere = () => ada.page.getByRole('dialog').waitFor();
const focusCard = () => ada.page.locator(`[data-column="${thisMonth()}"] [data-card-link]`).first().focus();

type Panel = {
  readonly name: string;
  readonly path?: string;
  readonly open: () => Promise<void>;
  readonly isThere: () => Promise<void>;
};

const onCard = (name: string, pressed: string, isThere: () => Promise<void> = dialogIsThere): Panel => ({
  name,
  open: async () => {
    await focusCard();
    await ada.page.keyboard.press(pressed);
  },
  isThere,
});

const PANELS: readonly Panel[] = [
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
  onCard('rename in place', 'e', () => ada.page.locator('.board-rename textarea').waitFor()),
  onCard('selection', 'x', () => ada.page.getByRole('toolbar').waitFor()),
  {
    name: 'column menu',
    open: async () => {
      const head = ada.page.locator(`[data-column="${thisMonth()}"] .board-column-menu button`).first();
      await head.focus();
      await ada.page.keyboard.press('Enter');
    },
    isThere: dialogIsThere,
  },
  {
    name: 'saved views, and saving one',
    open: async () => {
      await click(ada.words.views.views)();
      await dialogIsThere();
      await click(ada.words.views.save)();
    },
    isThere: () => ada.page.getByRole('dialog').getByRole('textbox').waitFor(),
  },
  {
    name: 'filter with what may be written',
    open: async () => {
      await key('/')();
      await ada.page.keyboard.type('er:');
    },
    isThere: () => ada.page.getByRole('listbox').getByRole('option').first().waitFor(),
  },
  {
    name: 'filter with an error',
    path: '?q=er%3Atull',
    open: async () => undefined,
    isThere: () => ada.page.locator('[data-filter-input][aria-invalid="true"]').waitFor(),
  },
  {
    name: 'a cell of the list being changed',
    path: '/list',
    open: async () => {
      await ada.page.getByRole('gridcell').nth(2).focus();
      await ada.page.keyboard.press('Enter');
    },
    isThere: dialogIsThere,
  },
];

test.each(PANELS.map((panel) => [panel.name, panel] as const))(
  'axe finds nothing on: %s',
  async (_name, panel) => {
    await boardPage(ada, group.server.address, group.board).open(panel.path);
    await panel.open();
    await panel.isThere();
    await ada.page.emulateMedia({ colorScheme: 'light' });
    expect(await axeViolations(ada.page), 'light').toEqual([]);
    await ada.page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeViolations(ada.page, 'colours'), 'dark').toEqual([]);
  },
);
