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
  peer.commands.atOnce(() =>
    peer.commands.acceptTurns({
      ...broughtIn(proposals, readBoard(peer.doc), {
        kind: 'case',
        tags: [],
        tagOf: peer.commands.addTag,
        planOf: peer.commands.addToPlan,
        today: TODAY,
      }),
      firsts: [],
    }),
  );

const shown = ({ doc }: Peer) => {
  const { cards, activities, audiences, channels, messages, goals, unreadable } = readBoard(doc);
  expect(unreadable).toBe(0);
  const plan = { audiences, channels, messages, goals };
  return { cards: cards.map(({ order, ...card }) => card), activities, plan };
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
  ['plan.csv', 3, 0],
  ['todos.ics', 3, 0],
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

test('a communication plan brings its fields, and the lists of the plan get what they lack, each once', async () => {
  const peer = aPeer();
  peer.commands.addToPlan('audiences', 'Bibliotek');
  bring(peer, await proposalsFor(peer, 'plan.csv'));
  const { cards, audiences, channels, messages, goals } = readBoard(peer.doc);
  expect(audiences.map(({ name }) => name).sort()).toEqual(['Bibliotek', 'Fylkene']);
  expect(channels.map(({ name }) => name).sort()).toEqual(['Nettsiden', 'Nyhetsbrev']);
  expect([...messages, ...goals].map(({ text }) => text)).toEqual([
    'Alle får lese, på sitt språk',
    'Flere lånere',
  ]);
  const [letter, post, meeting] = cards;
  const library = audiences.find(({ name }) => name === 'Bibliotek')?.id;
  expect(letter).toMatchObject({
    kind: 'communication',
    message: messages[0]?.id,
    goal: goals[0]?.id,
    hours: 7.5,
    planFrom: '2027-02-01',
    rights: 'Foto: fylket',
  });
  expect(letter?.audiences).toHaveLength(2);
  expect(post).toMatchObject({ audiences: [library], hours: 12, evaluation: 'Lest av 120' });
  expect(meeting).toMatchObject({ kind: 'case', audiences: [], message: null, hours: null });
  // The lists are part of the same undo.
  expect(peer.history.undo()).toBe('whole');
  const { cards: none, audiences: left } = readBoard(peer.doc);
  expect([none, left.map(({ name }) => name)]).toEqual([[], ['Bibliotek']]);
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
  expect(shown(peer)).toMatchObject({ cards: [], activities: [] });
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
