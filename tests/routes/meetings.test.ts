// The meetings' doors as functions: minutes come in as text or a file and lead to their meeting; refusals keep the text.
import { expect, test } from 'vitest';
import type { ServerContext } from '../../app/context.ts';
import { EMPTY_BOARD } from '../../app/domain/board.ts';
import { readMinutesText } from '../../app/domain/minutes/reading.ts';
import { loader } from '../../app/routes/b.$board.meetings.$meeting.tsx';
import { action } from '../../app/routes/b.$board.meetings.new.tsx';

type Added = Parameters<ServerContext['meetings']['add']>;

/** The part of the server that these routes ask; `added` is what was given to it. */
const aServer = ({ signedIn = true, mayAdd = true, isSlow = false } = {}) => {
  const added: Added[] = [];
  const people = [{ id: 'p1', name: 'Tone Berg', organisation: '', outsider: false, colour: 1 as const }];
  const context = {
    account: signedIn ? { id: 'p1', name: 'Tone Berg', email: 'tone@example.no' } : null,
    today: '2023-02-10',
    language: 'nn',
    boards: {
      read: async (id: string) =>
        id === 'b1' ? { record: { id, name: 'Gruppa' }, board: { ...EMPTY_BOARD, people } } : null,
    },
    meetings: {
      readFile: async (bytes: Uint8Array, name: string) =>
        name === 'locked.pdf'
          ? { ok: false as const, reason: 'encrypted' as const }
          : { ok: true as const, text: new TextDecoder().decode(bytes) },
      readText: async (text: string, people: readonly string[]) =>
        isSlow ? null : readMinutesText(text, { people, today: '2023-02-10' }),
      add: async (...given: Added) => {
        added.push(given);
        return mayAdd ? 'm1' : null;
      },
      read: async (_board: string, id: string) =>
        id === 'm1'
          ? { meeting: { id, title: 'Møte', date: null, next: null }, source: 'Tone ringer.', read: null }
          : null,
    },
  } as unknown as ServerContext;
  return { context, added };
};

const TEXT =
  'Prosjektmøte 6\r\nDato: 8. februar 2023\r\n\r\nTone sender brevet.\r\nNeste møte: 9. mars 2023\r\n';

const send = (fields: Record<string, string | File>, server = aServer(), board = 'b1') => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const request = new Request(`http://localhost/b/${board}/meetings/new`, { method: 'POST', body });
  return action({ request, params: { board }, context: server.context });
};

const MEETING = {
  title: 'Prosjektmøte 6',
  date: '2023-02-08',
  next: '2023-03-09',
  source: 'Prosjektmøte 6\nDato: 8. februar 2023\n\nTone sender brevet.\nNeste møte: 9. mars 2023',
};

test('pasted text becomes a meeting with its title and dates', async () => {
  const server = aServer();
  const response = await send({ text: TEXT, file: new File([], '') }, server);
  expect([response.status, response.headers.get('location')]).toEqual([302, '/b/b1/meetings/m1']);
  expect(server.added).toEqual([['b1', MEETING]]);
});

test('a file becomes the same meeting, and goes before the text', async () => {
  const server = aServer();
  const response = await send({ text: 'noe annet', file: new File([TEXT], 'referat.txt') }, server);
  expect(response.status).toBe(302);
  expect(server.added).toEqual([['b1', MEETING]]);
});

test('minutes without a title get one in the person’s language', async () => {
  const server = aServer();
  await send({ text: 'Dato: 8.2.2023' }, server);
  expect(server.added.map(([, { title }]) => title)).toEqual(['Møte utan tittel']);
});

test('minutes that take too long to be read become a meeting all the same', async () => {
  const server = aServer({ isSlow: true });
  await send({ text: TEXT }, server);
  expect(server.added).toEqual([['b1', { ...MEETING, title: 'Møte utan tittel', date: null, next: null }]]);
});

test('nothing, and a file that is refused, are answered with the reason, and the text is kept', async () => {
  const nothing = await send({ text: ' \n', file: new File([], '') });
  expect([nothing.status, await nothing.json()]).toEqual([422, { reason: 'nothing', text: '' }]);
  const locked = await send({ text: 'mitt', file: new File(['%PDF'], 'locked.pdf') });
  expect([locked.status, await locked.json()]).toEqual([422, { reason: 'encrypted', text: 'mitt' }]);
});

test('a request that says it is far too large is refused unread', async () => {
  const request = new Request('http://localhost/b/b1/meetings/new', {
    method: 'POST',
    headers: { 'content-length': '99999999' },
  });
  const response = await action({ request, params: { board: 'b1' }, context: aServer().context });
  expect(await response.json()).toEqual({ reason: 'tooLarge', text: '' });
});

const statusOf = async (answer: Promise<Response>): Promise<number> =>
  answer.then(
    ({ status }) => status,
    (thrown: Response) => thrown.status,
  );

test('[R2] strangers, other boards and meetings that are not there look alike', async () => {
  const { context } = aServer();
  const read = (meeting: string) =>
    loader({ request: new Request('http://localhost/'), params: { board: 'b1', meeting }, context });
  expect(await statusOf(send({ text: TEXT }, aServer({ signedIn: false })))).toBe(404);
  expect(await statusOf(send({ text: TEXT }, aServer(), 'other'))).toBe(404);
  expect(await statusOf(send({ text: TEXT }, aServer({ mayAdd: false })))).toBe(404);
  expect(await statusOf(read('m2'))).toBe(404);
  expect(await (await read('m1')).json()).toEqual({
    meeting: { id: 'm1', title: 'Møte', date: null, next: null },
    source: 'Tone ringer.',
    read: null,
  });
});
