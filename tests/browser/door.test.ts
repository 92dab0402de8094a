// The first five minutes as two people live them: welcome, example group, invitation, sign-in and sign-out.
import { beforeAll, expect, test } from 'vitest';
import { PASSWORD } from '../helpers/account.ts';
import { boardPage } from '../helpers/board-page.ts';
import { newPerson, OFFLINE_ERRORS, type Person } from '../helpers/browser.ts';
import { NO_DATE } from '../helpers/months.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

const fill = (person: Person, label: string, text: string) =>
  person.page.getByRole('textbox', { name: label, exact: true }).fill(text);

const fillAccount = async (person: Person, name: string, email: string) => {
  const { fields } = person.words.door;
  await fill(person, fields.name, name);
  await fill(person, fields.email, email);
  await person.page.getByLabel(fields.password, { exact: true }).fill(PASSWORD);
};

const press = (person: Person, name: string) =>
  person.page.getByRole('button', { name, exact: true }).click();

const boardIn = (person: Person) => /\/b\/([\w-]+)/.exec(person.page.url())?.[1] ?? '';

/** What Årring keeps in this browser: databases, caches, workers. */
const keptIn = (person: Person) =>
  person.page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name }) => name ?? '');
    return [...databases, ...(await caches.keys())].filter((name) => name.startsWith('aarring'));
  });

const openAccountMenu = (person: Person, name: string) =>
  person.page.locator('summary').filter({ visible: true }).and(person.page.getByLabel(name)).click();

test('welcome, example group, invitation, a second browser; signing out clears the machine', async () => {
  const host = await newPerson(null);
  const { words } = host;
  await host.page.goto(server.address);
  await host.page.getByRole('heading', { name: words.door.welcome.lockedTitle }).waitFor();

  await host.page.goto(server.welcome ?? '');
  await fill(host, words.door.fields.group, 'Fellesløftet');
  await fillAccount(host, 'Kari Nordmann', 'kari@example.no');
  await host.page.getByRole('radio', { name: words.door.welcome.example, exact: true }).check();
  await press(host, words.door.welcome.submit);
  await host.page.waitForURL('**/b/*');
  const board = boardPage(host, server.address, boardIn(host));
  await board.says('saved');
  expect(await host.page.locator('[data-column] [data-card]').count()).toBeGreaterThan(5);

  await host.page
    .getByRole('link', { name: words.shell.people, exact: true })
    .filter({ visible: true })
    .click();
  await press(host, words.door.people.invite);
  const link = await host.page
    .getByRole('textbox', { name: words.door.people.link, exact: true })
    .inputValue();

  const guest = await newPerson(null);
  await guest.page.goto(link);
  await fillAccount(guest, 'Ola Vik', 'ola@example.no');
  // Another language takes nothing of what was typed, once scripts run.
  await guest.page.waitForFunction(() =>
    Object.keys(document.querySelector('.door-languages') ?? {}).some((key) => key.startsWith('__react')),
  );
  for (const language of ['nn', 'nb'] as const) {
    await press(guest, words.shell.languages[language]);
    await guest.page.locator(`html[lang="${language}"]`).waitFor();
    expect(await guest.page.locator('#name').inputValue()).toBe('Ola Vik');
    expect(await guest.page.locator('#password').inputValue()).toBe(PASSWORD);
  }
  await press(guest, words.door.invitation.submit);
  await guest.page.waitForURL('**/b/*');
  expect(boardIn(guest)).toBe(boardIn(host));
  const guests = boardPage(guest, server.address, boardIn(guest));
  await guests.says('saved');
  await guests.add(NO_DATE, 'Olas første kort');
  await board.open();
  await board.cardIn(NO_DATE, 'Olas første kort').waitFor();
  expect(await keptIn(guest)).not.toEqual([]);

  await openAccountMenu(guest, 'Ola Vik');
  await press(guest, words.shell.signOut);
  await guest.page.getByRole('heading', { name: words.door.signIn.title, exact: true }).waitFor();
  expect(await keptIn(guest)).toEqual([]);
  await guest.page.goto(`${server.address}/b/${boardIn(host)}`);
  await guest.page.getByRole('heading', { name: words.door.signIn.title, exact: true }).waitFor();

  await fill(guest, words.door.fields.email, 'ola@example.no');
  await guest.page.getByLabel(words.door.fields.password, { exact: true }).fill(PASSWORD);
  await press(guest, words.door.signIn.submit);
  await guests.says('saved');
  await guests.cardIn(NO_DATE, 'Olas første kort').waitFor();

  // With something unsent it asks first (R9), and staying keeps it.
  guest.expectErrors(OFFLINE_ERRORS);
  await guest.context.setOffline(true);
  await guests.says('offline');
  await guests.add(NO_DATE, 'Skrevet uten nett');
  await openAccountMenu(guest, 'Ola Vik');
  await press(guest, words.shell.signOut);
  await press(guest, words.shell.stay);
  // Nor is anything lost to who goes all the same, and can't: the server is asked first.
  await press(guest, words.shell.signOut);
  await press(guest, words.shell.signOutAnyway);
  await guest.page.getByText(words.shell.signOutUnreached, { exact: true }).waitFor();
  await press(guest, words.shell.stay);
  await guest.context.setOffline(false);
  await board.cardIn(NO_DATE, 'Skrevet uten nett').waitFor();
});
