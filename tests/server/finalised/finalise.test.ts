// Finalising: what is frozen stays as it was whatever is edited after (R2), addenda, a restart, a damaged file, who may.
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { canonicalMinutes } from '../../../app/domain/meeting/freeze.ts';
import { boardCommands } from '../../../app/ydoc/board-commands.ts';
import { documentName } from '../../../app/ydoc/document-names.ts';
import { itemProseOf } from '../../../app/ydoc/item-prose-document.ts';
import { MESSAGE } from '../../../app/ydoc/wire.ts';
import { nodeDisk } from '../../../server/store/disk.ts';
import type { Message } from '../../../server/sync/message.ts';
import { Peer } from '../../../server/sync/peer.ts';
import { ADA, aHouse, BIRK, draftOf, EVE, finalise, finalOf, type House, write } from './a-house.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const editBoard = (house: House, edit: (commands: ReturnType<typeof boardCommands>) => void) =>
  house.rooms.edit(documentName.board('one'), (doc) => edit(boardCommands(doc, { origin: 'test' })));
const fileOf = async (house: House) => {
  const [name = ''] = await readdir(`${house.folder}/finalised`);
  return `${house.folder}/finalised/${name}`;
};

test('[R2] the finalised snapshot’s hash is equal after 100 later edits', async () => {
  const house = await aHouse();
  const { minutes } = await draftOf(house);
  expect(await finalise(house)).toEqual({ ok: true });
  const before = await finalOf(house);
  expect(before.finalised).toMatchObject({
    minutes,
    sha256: sha256(canonicalMinutes(minutes)),
    by: { id: 'ada', name: 'Ada Berg' },
    at: '2026-02-09T12:00:00.000Z',
    addenda: [],
  });
  const bytes = await readFile(await fileOf(house));
  for (let n = 0; n < 100; n++) {
    if (n % 2 === 0) await write(house, `Etterpå ${n}`);
    else
      await editBoard(house, (commands) => {
        commands.changeMeeting('m1', { title: `Annet ${n}`, date: '2026-03-01', minuteTaker: 'birk' });
        commands.changeCards([{ id: 'act', change: { status: 'done', assignees: [], when: null } }]);
        commands.changeDecision('vedtak', { what: `Noe annet ${n}` });
        commands.addAgendaItem('m1', { title: `Ny sak ${n}` });
        commands.setPresence('m1', 'ada', 'absent');
      });
  }
  const after = await finalOf(house);
  expect(after.finalised).toEqual(before.finalised);
  expect(sha256(canonicalMinutes(after.finalised.minutes))).toBe(before.finalised.sha256);
  expect(await readFile(await fileOf(house))).toEqual(bytes);
});

test('[R2] an addendum is numbered, signed and dated, and leaves the text and its hash alone', async () => {
  const house = await aHouse();
  const mine = house.minutesOf(ADA);
  expect(await mine.addAddendum('one', 'm1', 'for tidlig')).toEqual({ ok: false, reason: 'notFinalised' });
  await finalise(house);
  const before = await finalOf(house);
  house.later(60_000);
  expect(await house.minutesOf(BIRK).addAddendum('one', 'm1', ' Birk var der.\r\nFra ti. ')).toEqual({
    ok: true,
    number: 1,
  });
  // Two at once get a number each, whoever is first.
  const both = await Promise.all([mine.addAddendum('one', 'm1', 'En'), mine.addAddendum('one', 'm1', 'To')]);
  expect(both.map((answer) => (answer?.ok ? answer.number : null)).sort()).toEqual([2, 3]);
  expect(await mine.addAddendum('one', 'm1', ' \n ')).toEqual({ ok: false, reason: 'empty' });
  expect(await mine.addAddendum('one', 'm1', 'x'.repeat(20_001))).toEqual({ ok: false, reason: 'tooLong' });
  const { finalised } = await finalOf(house);
  expect(finalised).toEqual({ ...before.finalised, addenda: finalised.addenda });
  expect(finalised.addenda.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(finalised.addenda[0]).toMatchObject({ text: 'Birk var der.\nFra ti.', by: { name: 'Birk Lie' } });
  expect(finalised.addenda.map(({ text }) => text).sort()).toEqual(['Birk var der.\nFra ti.', 'En', 'To']);
  expect(finalised.addenda[0]?.at).toBe('2026-02-09T12:01:00.000Z');
});

test('the gate holds until each lack is waived with a word, and the words are frozen too', async () => {
  const house = await aHouse();
  await editBoard(house, (commands) => {
    commands.setPresence('m1', 'ada', null);
    commands.changeCards([{ id: 'act', change: { assignees: [] } }]);
  });
  const { sha256: expects, lacks } = await draftOf(house);
  expect(lacks.map(({ id }) => id)).toEqual(['present', 'owner.act']);
  const mine = house.minutesOf(ADA);
  const waived = [{ lack: 'present', word: 'Skriftlig møte' }];
  expect(await mine.finalise('one', 'm1', { waived: [], expects })).toEqual({ ok: false, reason: 'lacks' });
  expect(await mine.finalise('one', 'm1', { waived, expects })).toEqual({ ok: false, reason: 'lacks' });
  expect(await readdir(`${house.folder}/finalised`)).toEqual([]);
  const all = [...waived, { lack: 'owner.act', word: ' Avklares ' }];
  expect(await mine.finalise('one', 'm1', { waived: all, expects })).toEqual({ ok: true });
  expect((await finalOf(house)).finalised.minutes.waived).toEqual([
    { lack: 'present', word: 'Skriftlig møte' },
    { lack: 'owner.act', word: 'Avklares' },
  ]);
});

test('lines that nobody took or refused go along in the agenda’s order, and are no lacks', async () => {
  const house = await aHouse();
  await write(house, 'Ada ringer fylket i morgen');
  await write(house, 'x'.repeat(601));
  const { openLines, lacks } = await draftOf(house);
  expect(openLines).toEqual([
    { item: 'sak', text: 'Prisen går opp.' },
    { item: 'sak', text: 'Ada ringer fylket i morgen' },
  ]);
  expect(lacks).toEqual([]);
});

test('what changed since it was shown is shown again first; of two who finalise at once one does', async () => {
  const house = await aHouse();
  const { sha256: seen } = await draftOf(house);
  await write(house, 'En setning til.');
  const mine = house.minutesOf(ADA);
  expect(await mine.finalise('one', 'm1', { waived: [], expects: seen })).toEqual({
    ok: false,
    reason: 'changed',
  });
  const { sha256: expects } = await draftOf(house);
  const both = await Promise.all(
    [ADA, BIRK].map((one) => house.minutesOf(one).finalise('one', 'm1', { waived: [], expects })),
  );
  expect(both).toContainEqual({ ok: true });
  expect(both).toContainEqual({ ok: false, reason: 'already' });
  expect(await finalise(house).catch(() => 'not a draft')).toBe('not a draft');
});

test('only members see, finalise and add to a meeting’s minutes', async () => {
  const house = await aHouse();
  const { sha256: expects } = await draftOf(house);
  for (const one of [EVE, null]) {
    const others = house.minutesOf(one);
    expect(await others.read('one', 'm1')).toBeNull();
    expect(await others.finalise('one', 'm1', { waived: [], expects })).toBeNull();
    expect(await others.addAddendum('one', 'm1', 'x')).toBeNull();
  }
  expect(await house.minutesOf(ADA).read('one', 'nosuch')).toBeNull();
  expect(await house.minutesOf(ADA).read('one', '../x')).toBeNull();
});

test('[R2] the board shows the day, and the server puts it back when somebody changes it', async () => {
  const house = await aHouse();
  const dayOf = async () => (await house.boardOf(ADA))?.board.meetings.map(({ finalisedOn }) => finalisedOn);
  const claim = (day: string | null) =>
    editBoard(house, ({ putMeeting }) =>
      putMeeting({ id: 'm1', title: 'Prosjektmøte', date: '2026-02-09', next: null, finalisedOn: day }),
    );
  await claim('2026-01-01');
  expect(await dayOf()).toEqual([null]);
  await finalise(house);
  expect(await dayOf()).toEqual(['2026-02-09']);
  await claim(null);
  expect(await dayOf()).toEqual(['2026-02-09']);
  await claim('2020-01-01');
  await finalOf(house);
  expect(await dayOf()).toEqual(['2026-02-09']);
});

test('the agenda of a finalised meeting is kept as it was', async () => {
  const house = await aHouse();
  await finalise(house);
  const board = (await house.boardOf(ADA))?.board;
  expect(board?.agenda).toMatchObject([{ meeting: 'm1', item: 'sak', title: 'Avtalen', type: 'decision' }]);
});

test('a restart reads what was finalised', async () => {
  const house = await aHouse();
  await finalise(house);
  await house.minutesOf(ADA).addAddendum('one', 'm1', 'Et tillegg');
  const { finalised } = await finalOf(house);
  const again = await house.again();
  expect((await finalOf(again)).finalised).toEqual(finalised);
});

test.each([
  ['cut off', (text: string) => text.slice(0, 200)],
  ['another text', (text: string) => text.replace('Prisen går opp', 'Prisen går ned')],
  ['another hash', (text: string) => text.replace(/"sha256": "./, '"sha256": "x')],
  [
    'an addendum taken out',
    (text: string) => text.replace('"number": 1,\n      "text": "Et', '"number": 2,\n      "text": "Et'),
  ],
  ['another version', (text: string) => text.replace('"version": 1', '"version": 2')],
  ['nothing', () => ''],
])('a damaged file is refused with one clear line and left as it is: %s', async (_, damage) => {
  const first = await aHouse();
  await finalise(first);
  await first.minutesOf(ADA).addAddendum('one', 'm1', 'Et tillegg');
  const file = await fileOf(first);
  const whole = await readFile(file, 'utf8');
  const damaged = damage(whole);
  expect(damaged).not.toBe(whole);
  await writeFile(file, damaged);
  const house = await first.again();
  const mine = house.minutesOf(ADA);
  expect(await mine.read('one', 'm1')).toEqual({ is: 'damaged' });
  expect(await mine.finalise('one', 'm1', { waived: [], expects: '' })).toEqual({
    ok: false,
    reason: 'damaged',
  });
  expect(await mine.addAddendum('one', 'm1', 'x')).toEqual({ ok: false, reason: 'damaged' });
  for (const line of house.told) {
    expect(line).toMatch(
      /^\S+\.json can't be read and was left as it is; put it back from a backup\. \(.+\)$/,
    );
    expect(line).not.toMatch(/\n|Prisen|tillegg/);
  }
  expect(house.told).toHaveLength(3);
  expect(await readFile(file, 'utf8')).toBe(damaged);
  // The board opens all the same.
  expect(await house.boardOf(ADA)).not.toBeNull();
});

/** A line of Ada's on the minutes' document: sends an edit, and hears whether it was turned away. */
const lineTo = async (house: House) => {
  const heard: number[][] = [];
  const quiet = () => {};
  const line = {
    id: 'line',
    kind: 'websocket',
    listener: null,
    isOpen: () => true,
    send: (messages: readonly Message[]) => void heard.push(...messages.map(({ bytes }) => [...bytes])),
    unsentBytes: () => 0,
    isPaused: () => false,
    close: () => visit.leave(),
    ...{ cork: quiet, uncork: quiet, ping: quiet, pause: quiet, resume: quiet, terminate: quiet },
  } as const;
  const visitor = { person: { ...ADA, colour: 1 }, session: 's', mayWrite: true };
  const peer = new Peer(line, visitor, house.rooms.tally);
  const visit = house.rooms.enter(documentName.minutes('one', 'm1'), peer);
  const room = await visit.room();
  const edit = () => {
    const doc = new Y.Doc();
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText('Skrevet imens')]);
    itemProseOf(doc, 'sak').insert(0, [paragraph]);
    room.hear(peer, { kind: 'edit', step2: false, update: Y.encodeStateAsUpdate(doc) });
  };
  return { edit, closed: () => heard.filter(([type]) => type === MESSAGE.closed) };
};

test('[R2] [S26] the line takes no edit of minutes that are final: from that moment on, after a restart, and not before', async () => {
  const house = await aHouse();
  const before = await lineTo(house);
  const { sha256: seen } = await draftOf(house);
  before.edit();
  // What came before it is in the minutes, so they aren't those that were seen.
  expect(await house.minutesOf(ADA).finalise('one', 'm1', { waived: [], expects: seen })).toEqual({
    ok: false,
    reason: 'changed',
  });
  expect(before.closed()).toEqual([]);
  expect(await finalise(house)).toEqual({ ok: true });
  const [item] = (await finalOf(house)).finalised.minutes.items;
  expect(item?.blocks.filter(({ text }) => text === 'Skrevet imens')).toHaveLength(1);
  before.edit();
  expect(before.closed()).toEqual([
    [MESSAGE.closed, 0],
    [MESSAGE.closed, 1],
  ]);
  const again = await lineTo(await house.again());
  expect(again.closed()).toEqual([[MESSAGE.closed, 0]]);
  again.edit();
  expect(again.closed().at(-1)).toEqual([MESSAGE.closed, 1]);
});

test.each(['rename', 'syncFolder'] as const)(
  '[R2] [S26] when the disk fails at %s the minutes are final if they are in their place, and a draft if not',
  async (step) => {
    const fails = async () => {
      throw new Error('the disk failed');
    };
    const house = await aHouse({ ...nodeDisk, [step]: fails });
    const line = await lineTo(house);
    await expect(finalise(house)).rejects.toThrow('the disk failed');
    line.edit();
    const again = await house.minutesOf(ADA).read('one', 'm1');
    if (step === 'rename') {
      expect(line.closed()).toEqual([]);
      expect(again?.is).toBe('draft');
      return;
    }
    expect(line.closed()).toEqual([
      [MESSAGE.closed, 0],
      [MESSAGE.closed, 1],
    ]);
    expect(again?.is).toBe('final');
    const twice = await house.minutesOf(BIRK).finalise('one', 'm1', { waived: [], expects: 'x' });
    expect(twice).toEqual({ ok: false, reason: 'already' });
  },
);

test('[R2] a meeting that isn’t there is not finalised, whatever it is called', async () => {
  const house = await aHouse();
  for (const meeting of ['m2', '../m1', ''])
    expect(await house.minutesOf(ADA).finalise('one', meeting, { waived: [], expects: 'x' })).toBeNull();
});
