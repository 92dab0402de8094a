// A group with a meeting, over real rooms and a folder on disk: what finalising needs of the server. Called by tests/server/finalised.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import * as Y from 'yjs';
import { boardCommands } from '../../../app/ydoc/board-commands.ts';
import { documentName } from '../../../app/ydoc/document-names.ts';
import { itemProseOf } from '../../../app/ydoc/item-prose-document.ts';
import { emptyRecords, parseRecords, type Records } from '../../../server/auth/records.ts';
import { openBoards } from '../../../server/boards.ts';
import { fillBoard } from '../../../server/fill-board.ts';
import { withFinalisedCopies } from '../../../server/finalised/finalised-copies.ts';
import { minutesFor } from '../../../server/finalised/finalised-minutes.ts';
import { openFinalised } from '../../../server/finalised/finalised-store.ts';
import { readable } from '../../../server/readable.ts';
import { type Disk, nodeDisk } from '../../../server/store/disk.ts';
import { memoryDocuments } from '../../../server/store/memory-documents.ts';
import type { DocumentStore, RecordStore } from '../../../server/store/store.ts';
import { openRooms } from '../../../server/sync/rooms.ts';
import { dayInOslo } from '../../../server/today.ts';

const AT = '2026-02-09T12:00:00.000Z';
export const ADA = { id: 'ada', name: 'Ada Berg', email: 'ada@example.no' };
export const BIRK = { id: 'birk', name: 'Birk Lie', email: 'birk@example.no' };
export const EVE = { id: 'eve', name: 'Eve Ulv', email: 'eve@example.no' };

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0))
    for (const one of [folder, `${folder}-copy`]) await rm(one, { recursive: true, force: true });
});

const memoryRecords = (records: Records): RecordStore<Records> => ({
  read: () => records,
  change: async (change) => change(records),
});

const records = () =>
  memoryRecords(
    parseRecords({
      ...emptyRecords(),
      accounts: [ADA, BIRK, EVE].map((one) => ({ ...one, passwordHash: 'x', createdAt: AT })),
      boards: ['one', 'two'].map((id) => ({ id, name: 'Gruppa', createdAt: AT })),
      memberships: [
        { account: 'ada', board: 'one', since: AT },
        { account: 'birk', board: 'one', since: AT },
        { account: 'eve', board: 'two', since: AT },
      ],
    }),
  );

/** The server as it is after a start on this folder and these documents. */
const start = async (folder: string, documents: DocumentStore, now: () => number, disk: Disk) => {
  const told: string[] = [];
  const log = {
    info: () => {},
    warn: () => {},
    error: (_: object, message: string) => void told.push(message),
  };
  const finalised = await openFinalised(`${folder}/finalised`, disk);
  const rooms = openRooms({ documents, log, readable, isClosed: finalised.isFinal });
  const kept = records();
  const boards = openBoards(kept, rooms);
  const parts = { boards, documents: rooms, finalised, log, now };
  return {
    folder,
    documents,
    rooms,
    finalised,
    parts,
    records: kept,
    told,
    minutesOf: (account: typeof ADA | null) => minutesFor(account, parts),
    boardOf: (account: typeof ADA) =>
      withFinalisedCopies(boards.forAccount(account.id), finalised, rooms).read('one'),
    again: async () => {
      await rooms.stop();
      return start(folder, documents, now, disk);
    },
  };
};

export type House = Awaited<ReturnType<typeof start>>;

/**
 * Ada and Birk have a meeting with one item, text in it, an action item of Birk's and a decision. Nothing is missing. `disk`: that of what
 * is finalised.
 */
export const aHouse = async (
  disk: Disk = nodeDisk,
): Promise<House & { later(milliseconds: number): void }> => {
  const folder = await mkdtemp(join(tmpdir(), 'aarring-finalised-'));
  folders.push(folder);
  let now = Date.parse(AT);
  const house = await start(folder, memoryDocuments(), () => now, disk);
  await fillBoard(house.rooms, 'one', ADA, 'empty', dayInOslo(now));
  await house.rooms.edit(documentName.board('one'), (doc) => {
    const commands = boardCommands(doc, { origin: 'test' });
    commands.putMember(BIRK);
    commands.addOutsider({ name: 'Vera Vik', organisation: 'Bok AS' });
    const meeting = { id: 'm1', title: 'Prosjektmøte', date: '2026-02-09', minuteTaker: 'ada' };
    commands.addMeeting({ ...meeting, present: ['ada'], absent: ['birk'] });
    commands.changeAgenda('m1', 'sak', { title: 'Avtalen', type: 'decision', order: 'a0' });
    commands.addCards([
      {
        id: 'act',
        title: 'Spør leverandøren',
        kind: 'action',
        order: 'a0',
        assignees: ['birk'],
        when: { precision: 'day', day: '2026-02-13' },
        source: { meeting: 'm1', item: 'x', quote: 'Birk spør leverandøren' },
      },
    ]);
    commands.addDecision({ id: 'vedtak', meeting: 'm1', item: 'sak', what: 'Vi sier opp avtalen' });
  });
  await write(house, 'Prisen går opp.');
  await write(house, 'Birk spør leverandøren', { card: 'act' });
  return {
    ...house,
    later: (milliseconds) => {
      now += milliseconds;
    },
  };
};

/** One more paragraph in the minutes. */
export const write = (house: House, text: string, attributes: Record<string, string> = {}): Promise<void> =>
  house.rooms.edit(documentName.minutes('one', 'm1'), (doc) => {
    const paragraph = new Y.XmlElement('paragraph');
    for (const [key, value] of Object.entries(attributes)) paragraph.setAttribute(key, value);
    paragraph.insert(0, [new Y.XmlText(text)]);
    const prose = itemProseOf(doc, 'sak');
    prose.insert(prose.length, [paragraph]);
  });

export const draftOf = async (house: House) => {
  const state = await house.minutesOf(ADA).read('one', 'm1');
  if (state?.is !== 'draft') throw new Error(`not a draft: ${state?.is}`);
  return state;
};

export const finalOf = async (house: House) => {
  const state = await house.minutesOf(ADA).read('one', 'm1');
  if (state?.is !== 'final') throw new Error(`not final: ${state?.is}`);
  return state;
};

/** Finalised by Ada as it stands. */
export const finalise = async (house: House) => {
  const { sha256 } = await draftOf(house);
  return house.minutesOf(ADA).finalise('one', 'm1', { waived: [], expects: sha256 });
};
