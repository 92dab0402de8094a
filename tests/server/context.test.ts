// What the server lends a request beyond the door: boards, bodies, meetings; and only to members.
import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Records } from '../../server/auth/records.ts';
import { emptyRecords, parseRecords } from '../../server/auth/records.ts';
import { openBoards } from '../../server/boards.ts';
import { fillBoard } from '../../server/fill-board.ts';
import { meetingsFor } from '../../server/meetings.ts';
import { readable } from '../../server/readable.ts';
import { memoryDocuments } from '../../server/store/memory-documents.ts';
import type { RecordStore } from '../../server/store/store.ts';
import { openRooms } from '../../server/sync/rooms.ts';
import { dayInOslo } from '../../server/today.ts';

const memoryRecords = (records: Records): RecordStore<Records> => ({
  read: () => records,
  change: async (change) => change(records),
});

const NOW = '2023-02-10T12:00:00.000Z';
const ADA = { id: 'ada', name: 'Ada Berg' };
const silent = { info: () => {}, warn: () => {}, error: () => {} };

/** Two boards; Ada is a member of the first. */
const aHouse = async () => {
  const records = memoryRecords(
    parseRecords({
      ...emptyRecords(),
      accounts: [{ ...ADA, email: 'ada@example.no', passwordHash: 'x', createdAt: NOW }],
      boards: ['one', 'two'].map((id) => ({ id, name: `Board ${id}`, createdAt: NOW })),
      memberships: [{ account: 'ada', board: 'one', since: NOW }],
    }),
  );
  const rooms = openRooms({ documents: memoryDocuments(), log: silent, readable });
  const boards = openBoards(records, rooms);
  await fillBoard(rooms, 'one', ADA, 'example', '2023-02-10');
  await fillBoard(rooms, 'two', { id: 'liv', name: 'Liv' }, 'empty', '2023-02-10');
  return { rooms, boards, mine: boards.forAccount('ada'), meetings: meetingsFor('ada', boards, rooms) };
};

test('members see their board, and others’ boards look like boards that do not exist', async () => {
  const { mine, boards } = await aHouse();
  expect(await mine.list()).toEqual([{ id: 'one', name: 'Board one' }]);
  expect((await mine.read('one'))?.record).toEqual({ id: 'one', name: 'Board one' });
  expect(await mine.read('two')).toBeNull();
  expect(await mine.read('nosuch')).toBeNull();
  expect(await boards.forAccount(null).list()).toEqual([]);
  expect(await boards.forAccount(null).read('one')).toBeNull();
});

test('a card’s body comes as text, empty for a card without one, and null for others’', async () => {
  const { mine } = await aHouse();
  const board = await mine.read('one');
  const bodies = await Promise.all((board?.board.cards ?? []).map(({ id }) => mine.readCardBody('one', id)));
  expect(bodies.some((body) => body !== null && body.length > 20)).toBe(true);
  expect(bodies).not.toContain(null);
  expect(await mine.readCardBody('one', '../x')).toBeNull();
  expect(await mine.readCardBody('two', 'x')).toBeNull();
});

test('the same minutes sent twice are one meeting; what was changed in it since stays', async () => {
  const { meetings, mine } = await aHouse();
  const before = (await mine.read('one'))?.board.meetings.length ?? 0;
  const sent = { title: 'Møte', date: '2023-02-09', next: null, source: 'Kari ringer.\r\nLiv skriver.\n' };
  const id = await meetings.add('one', sent);
  const again = await meetings.add('one', {
    ...sent,
    title: 'Annet navn',
    source: sent.source.replaceAll('\r', ''),
  });
  expect(again).toBe(id);
  expect((await mine.read('one'))?.board.meetings).toHaveLength(before + 1);
  expect(await meetings.read('one', id ?? '')).toMatchObject({
    meeting: { id, title: 'Møte', date: '2023-02-09', next: null },
    source: 'Kari ringer.\nLiv skriver.',
  });
  expect(await meetings.add('one', { ...sent, date: '2023-02-16' })).not.toBe(id);
});

test('meetings are for members', async () => {
  const { meetings, boards, rooms } = await aHouse();
  const sent = { title: 'Møte', date: null, next: null, source: 'x' };
  expect(await meetings.add('two', sent)).toBeNull();
  expect(await meetings.read('two', 'x')).toBeNull();
  expect(await meetings.read('one', 'nosuch')).toBeNull();
  expect(await meetingsFor(null, boards, rooms).add('one', sent)).toBeNull();
});

test('a file’s text is read out of its bytes, and rubbish is refused with a reason', async () => {
  const { meetings } = await aHouse();
  const bytes = new TextEncoder().encode('Referat\nKari ringer.');
  expect(await meetings.readFile(bytes, 'referat.txt')).toMatchObject({ ok: true });
  expect(await meetings.readFile(new Uint8Array(randomBytes(64)), 'x.exe')).toMatchObject({ ok: false });
});

test('[R2] a member whom somebody renamed or took off the board is put back', async () => {
  const { boards, mine, rooms } = await aHouse();
  expect(await boards.personOn('one', ADA)).toMatchObject(ADA);
  const before = (await boards.read('one')).people.find(({ id }) => id === ADA.id);
  await rooms.edit('board/one', (doc) => doc.getMap('people').clear());
  expect((await boards.read('one')).people).toEqual([]);
  // Known already, and so not read again …
  expect(await boards.personOn('one', ADA)).toEqual({ ...ADA, colour: before?.colour });
  // … but back when somebody opens the board.
  expect((await mine.read('one'))?.board.people).toMatchObject([ADA]);
  expect((await boards.read('one')).people).toMatchObject([ADA]);
});

test('one who comes for the first time is put on the board', async () => {
  const { boards } = await aHouse();
  expect((await boards.read('two')).people).not.toContainEqual(expect.objectContaining(ADA));
  expect(await boards.personOn('two', ADA)).toMatchObject(ADA);
  expect((await boards.read('two')).people).toContainEqual(expect.objectContaining(ADA));
});

test('[R7] the day changes at midnight in Oslo, summer and winter', () => {
  expect(dayInOslo(Date.parse('2023-02-10T22:59:59Z'))).toBe('2023-02-10');
  expect(dayInOslo(Date.parse('2023-02-10T23:00:00Z'))).toBe('2023-02-11');
  expect(dayInOslo(Date.parse('2023-07-10T21:59:59Z'))).toBe('2023-07-10');
  expect(dayInOslo(Date.parse('2023-07-10T22:00:00Z'))).toBe('2023-07-11');
});
