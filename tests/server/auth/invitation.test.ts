// Invitations, and what non-members get to see, in conversation with a real server.
import { expect, test } from 'vitest';
import { CLOSE } from '../../../app/ydoc/wire.ts';
import { aBrowser, aServer, boardStatus, invite, PASSWORD, setUp } from '../a-server.ts';
import { closeCodeOf } from '../close-code.ts';

const DAY = 86_400_000;
const KARI = { name: 'Kari Lie', email: 'kari@example.no', password: PASSWORD };

const invited = async () => {
  const server = await aServer();
  const ada = aBrowser(server);
  const board = await setUp(server, ada);
  return { server, ada, board, path: await invite(ada, board) };
};

const peopleOn = async (browser: ReturnType<typeof aBrowser>, board: string) => {
  const response = await browser.get(`/b/${board}?_data=routes/b.$board`);
  const { board: read } = (await response.json()) as {
    board: { people: { name: string; outsider: boolean }[] };
  };
  return read.people.map(({ name, outsider }) => ({ name, outsider }));
};

test('a link makes whoever has it a member, with a name and a password of their own, and one of the people', async () => {
  const { server, board, path } = await invited();
  const kari = aBrowser(server);
  expect(await (await kari.get(path)).text()).toContain('Ada Berg');
  const done = await kari.post(path, KARI);
  expect(done.headers.get('location')).toBe(`/b/${board}`);
  expect(await peopleOn(kari, board)).toEqual([
    { name: 'Ada Berg', outsider: false },
    { name: 'Kari Lie', outsider: false },
  ]);
});

test('it is for as many as get it, but an e-mail is one account', async () => {
  const { server, path } = await invited();
  expect((await aBrowser(server).post(path, KARI)).status).toBe(302);
  expect((await aBrowser(server).post(path, { ...KARI, email: 'liv@example.no' })).status).toBe(302);
  const taken = await aBrowser(server).post(path, { ...KARI, email: 'KARI@example.no' });
  expect(taken.status).toBe(409);
  expect(await taken.text()).toContain('id="email-error"');
});

test('after 14 days it has ended, in the page and in the form', async () => {
  const { server, path } = await invited();
  server.later(14 * DAY);
  const page = await aBrowser(server).get(path);
  expect(page.status).toBe(404);
  expect(await page.text()).not.toContain('name="password"');
  expect((await aBrowser(server).post(path, KARI)).status).toBe(403);
});

test('a weak password is refused here too', async () => {
  const { server, path } = await invited();
  const refused = await aBrowser(server).post(path, { ...KARI, password: 'kort' });
  expect(refused.status).toBe(400);
  expect(await refused.text()).toContain('id="password-error"');
});

test('whoever is signed in joins with one press', async () => {
  const { ada, board, path } = await invited();
  expect(await (await ada.get(path)).text()).not.toContain('name="password"');
  expect((await ada.post(path)).headers.get('location')).toBe(`/b/${board}`);
  expect(await peopleOn(ada, board)).toHaveLength(1);
});

test('only members invite', async () => {
  const { server, board } = await invited();
  const refused = await aBrowser(server).post(`/b/${board}/people?_data=routes/b.$board.people`, {
    do: 'invite',
  });
  expect(refused.status).toBe(404);
});

test('a board one is not a member of looks like one that does not exist, in the page and on the line', async () => {
  const { server, ada, board } = await invited();
  for (const unknown of ['nosuchboard', '-', 'x'.repeat(64)])
    expect(await boardStatus(ada, unknown)).toBe(404);
  const cookie = ada.jar.header();
  for (const name of ['board/nosuchboard', 'card/nosuchboard/1', 'nonsense', ''])
    expect(await closeCodeOf(server, name, cookie).code).toBe(CLOSE.notAdmitted);
  expect(await closeCodeOf(server, `board/${board}`, '').code).toBe(CLOSE.signedOut);
  expect(await closeCodeOf(server, 'board/nosuchboard', '').code).toBe(CLOSE.signedOut);
});

test('a page of another site does not get on the line with this person’s cookie', async () => {
  const { server, ada, board } = await invited();
  const foreign = closeCodeOf(server, `board/${board}`, ada.jar.header(), { origin: 'https://evil.example' });
  expect(await foreign.code).toBe(CLOSE.notAdmitted);
  const own = closeCodeOf(server, `board/${board}`, ada.jar.header());
  await own.first();
  own.leave();
  await own.code;
});
