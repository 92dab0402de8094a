// axe on every screen (WCAG 2.1 AA is the law): no violation, light and dark, in all three languages.
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../app/text/language.ts';
import { prefer } from '../helpers/account.ts';
import { axeViolations } from '../helpers/axe.ts';
import { boardPage } from '../helpers/board-page.ts';
import { newPerson, type Person } from '../helpers/browser.ts';
import { type ExampleGroup, exampleGroup } from '../helpers/example-group.ts';
import { thisMonth } from '../helpers/months.ts';
import { SCREENS } from '../helpers/screens.ts';
import { startTestServer } from '../helpers/server.ts';

let group: ExampleGroup;

beforeAll(async () => {
  group = await exampleGroup();
});

const expectNothing = async ({ page }: Person) => {
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await axeViolations(page), `${page.url()} light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeViolations(page, 'colours'), `${page.url()} dark`).toEqual([]);
};

const WORDY = ['board', 'board with an open card', 'minutes and what was found in them'];

describe.each(LANGUAGES)('axe finds nothing in %s', (language) => {
  let stranger: Person;
  let host: Person;

  beforeAll(async () => {
    await prefer(group.server, group.host, { language });
    host = await newPerson(group.host, { language });
    stranger = await newPerson(null, { language });
    // A choice of language is this machine's, not the account's.
    const choices = group.host.jar.forBrowser().filter(({ name }) => !name.includes('session'));
    await stranger.context.addCookies(choices);
    for (const person of [host, stranger]) person.expectErrors(/status of 404/);
    return async () => {
      await host.close();
      await stranger.close();
    };
  });

  // The words differ, the screens don't: in the other languages those are looked at that have most words in them.
  const looked = SCREENS.filter(({ name }) => language === 'nb' || WORDY.includes(name));
  test.each(looked.map((screen) => [screen.name, screen] as const))('on: %s', async (_name, screen) => {
    const person = screen.door ? stranger : host;
    await person.page.goto(group.server.address + screen.path(group));
    await screen.ready(person);
    expect(await person.page.locator('html').getAttribute('lang')).toBe(language);
    await expectNothing(person);
  });
});

test.each(['compact', 'projector'])(
  'axe finds nothing on the board and the wheel when they are %s',
  async (density) => {
    await prefer(group.server, group.host, { language: 'nb', density });
    const host = await newPerson(group.host);
    for (const screen of SCREENS.filter(({ name }) => name === 'board' || name === 'wheel')) {
      await host.page.goto(group.server.address + screen.path(group));
      await screen.ready(host);
      expect(await host.page.locator('html').getAttribute('data-density')).toBe(density);
      await expectNothing(host);
    }
    await host.close();
    await prefer(group.server, group.host, { density: 'comfortable' });
  },
);

test('axe finds nothing on the welcome', async () => {
  const { address, welcome } = await startTestServer();
  const stranger = await newPerson(null);
  for (const page of [`${address}/welcome`, welcome ?? '']) {
    await stranger.page.goto(page);
    await stranger.page.getByRole('heading', { level: 1 }).waitFor();
    await expectNothing(stranger);
  }
});

test('axe finds nothing on what opens in place: account menu, move menu, a card being written', async () => {
  await prefer(group.server, group.host, { language: 'nb' });
  const person = await newPerson(group.host);
  const { page } = person;
  const board = boardPage(person, group.server.address, group.board);
  await board.open();
  await board.column(thisMonth()).locator('[data-new-card]').click();
  await board.column(thisMonth()).getByRole('textbox').waitFor();
  await page.locator('details.shell-account > summary').click();
  await page.getByRole('button', { name: person.words.shell.signOut, exact: true }).waitFor();
  await expectNothing(person);
  await page.keyboard.press('Escape');
  await page.locator('.board-card-move').first().click();
  await page.getByRole('dialog').waitFor();
  await expectNothing(person);
});
