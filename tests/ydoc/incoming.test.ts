// What a file brings in on a shared board: the same file twice, or by two at once, gives the same board as once; it is one undo.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { broughtIn } from '../../app/domain/incoming/brought-in.ts';
import { calendarProposals } from '../../app/domain/incoming/calendar-proposals.ts';
import { markDuplicates } from '../../app/domain/incoming/duplicates.ts';
import { guessMapping } from '../../app/domain/incoming/mapping.ts';
import { mayBeMade, type Proposal } from '../../app/domain/incoming/proposal.ts';
import { tableProposals } from '../../app/domain/incoming/table-proposals.ts';
import { readIncomingFile } from '../../app/import/incoming-file.ts';
import { boardCommands } from '../../app/ydoc/board-commands.ts';
import { readBoard } from '../../app/ydoc/board-document.ts';
import { boardHistory } from '../../app/ydoc/board-history.ts';
import { idOfWords } from '../../app/ydoc/new-id.ts';

const TODAY = '2026-11-28';

function aPeer() {
  const doc = new Y.Doc();
  const origin = {};
  return { doc, commands: boardCommands(doc, { origin }), history: boardHistory(doc, origin) };
}
type Peer = ReturnType<typeof aPeer>;

const proposalsFor = async ({ doc }: Peer, name: string): Promise<readonly Proposal[]> => {
  const bytes = readFileSync(new URL(`../corpus/incoming/${name}`, import.meta.url));
  const file = await readIncomingFile(bytes, name, TODAY);
  if (!file.ok) throw new Error(`${name}: ${file.reason}`);
  const board = readBoard(doc);
  const rules = { board, idOf: idOfWords, today: TODAY, order: null, boardId: 'b1', asYearly: true };
  const { incoming } = file;
  if (incoming.kind === 'calendar') return markDuplicates(calendarProposals(incoming.calendar, rules), board);
  const [table] = incoming.tables;
  if (!table) throw new Error(`${name}: no table`);
  return markDuplicates(tableProposals(table, guessMapping(table, TODAY), rules), board);
};

const bring = (peer: Peer, proposals: readonly Proposal[]) =>
  peer.commands.acceptTurns({
    ...broughtIn(proposals, readBoard(peer.doc), {
      kind: 'case',
      tags: [],
      tagOf: peer.commands.addTag,
      today: TODAY,
    }),
    firsts: [],
  });

const shown = ({ doc }: Peer) => {
  const { cards, activities, unreadable } = readBoard(doc);
  expect(unreadable).toBe(0);
  return { cards: cards.map(({ id, title, when }) => [id, title, when]), activities };
};

const exchange = (a: Peer, b: Peer) => {
  Y.applyUpdate(a.doc, Y.encodeStateAsUpdate(b.doc));
  Y.applyUpdate(b.doc, Y.encodeStateAsUpdate(a.doc));
};

test.each([
  ['outlook.ics', 3, 0],
  ['google.ics', 64, 2],
  ['apple.ics', 3, 0],
  ['excel-utf8.csv', 5, 0],
])('%s twice, or by two at once, is as once', async (name, cards, activities) => {
  const [one, two] = [aPeer(), aPeer()];
  bring(one, await proposalsFor(one, name));
  const once = shown(one);
  expect([once.cards.length, once.activities.length]).toEqual([cards, activities]);
  const again = await proposalsFor(one, name);
  expect(again.filter(mayBeMade)).toEqual([]);
  bring(one, again);
  expect(shown(one)).toEqual(once);

  bring(two, await proposalsFor(two, name));
  exchange(one, two);
  expect(shown(one)).toEqual(once);
  expect(shown(two)).toEqual(once);
});

test('the same table in another encoding makes nothing again', async () => {
  const peer = aPeer();
  bring(peer, await proposalsFor(peer, 'excel-1252.csv'));
  expect((await proposalsFor(peer, 'excel-utf8.csv')).filter(mayBeMade)).toEqual([]);
});

test('all that a file brings is one undo, and can be brought again', async () => {
  const peer = aPeer();
  bring(peer, await proposalsFor(peer, 'google.ics'));
  const once = shown(peer);
  expect(peer.history.undo()).toBe('whole');
  expect(shown(peer)).toEqual({ cards: [], activities: [] });
  expect(peer.history.canUndo()).toBe(false);
  bring(peer, await proposalsFor(peer, 'google.ics'));
  expect(shown(peer)).toEqual(once);
});

test('a card that was deleted comes back only when it is chosen', async () => {
  const peer = aPeer();
  bring(peer, await proposalsFor(peer, 'apple.ics'));
  const [first] = readBoard(peer.doc).cards;
  peer.commands.deleteCards([first?.id ?? ''], TODAY);
  const again = await proposalsFor(peer, 'apple.ics');
  expect(again.map(({ duplicate }) => duplicate?.is)).toEqual(['deleted', 'card', 'card']);
  bring(peer, again);
  expect(readBoard(peer.doc).cards).toHaveLength(3);
});
