// Peers that are cut off, rejoin and hear of things in any order end up with one board (R5), nothing lost, no card in two
// columns or none (R1). Every run's seed is printed; one that ever failed gets a named test.
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Board } from '../../app/domain/board.ts';
import { cardsByColumn, columnsOf, LENSES } from '../../app/domain/lens.ts';
import { readBoard } from '../../app/ydoc/board-document.ts';
import { type Chance, chanceFrom, newSeed } from './chance.ts';
import { deliver, type Peer, settle, somePeers } from './peers.ts';
import { MEMBERS, randomOperation, TODAY } from './random-operations.ts';

/** Every card stands once in every lens, and in its place. */
function expectOneColumnEach(board: Board): void {
  const context = { today: TODAY, people: board.people, services: board.services };
  for (const lens of LENSES) {
    const columns = cardsByColumn(lens, board.cards, context);
    const placed = [...columns.values()].flat().map(({ id }) => id);
    expect(placed.sort(), lens).toEqual(board.cards.map(({ id }) => id).sort());
    const known = columnsOf(lens, context).map(({ id }) => id);
    expect([...columns.keys()], lens).toEqual(known);
  }
}

function expectOneBoard(peers: readonly Peer[]): void {
  const [first, ...others] = peers.map(({ doc }) => readBoard(doc));
  for (const board of others) expect(board).toEqual(first);
  for (const { doc, reader } of peers) {
    expect(reader.read(), 'the living reader says what a fresh one says').toEqual(readBoard(doc));
    expect(reader.read().unreadable).toBe(0);
  }
  const contents = new Set(peers.map(({ doc }) => JSON.stringify(doc.getMap('cards').toJSON(), sortKeys)));
  expect(contents.size).toBe(1);
  if (first !== undefined) expectOneColumnEach(first);
}

const sortKeys = (_: string, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

function start(count: number, chance: Chance): Peer[] {
  const peers = somePeers(count, chance);
  for (const id of MEMBERS) peers[0]?.commands.putMember({ id, name: id });
  settle(peers, chance);
  return peers;
}

function run(seed: number, { count, operations }: { count: number; operations: number }): Peer[] {
  const chance = chanceFrom(seed);
  const peers = start(count, chance);
  for (let n = 1; n <= operations; n += 1) {
    const peer = chance.oneOf(peers);
    randomOperation(peer, chance);
    if (chance.next() < 0.01) peer.online = false;
    if (chance.next() < 0.3) deliver(chance.oneOf(peers), chance, chance.below(40));
    if (n % 200 === 0 || n === operations) settle(peers, chance);
    if (n % 2_000 === 0 || n === operations) expectOneBoard(peers);
  }
  return peers;
}

describe('[R1] [R5] peers converge', () => {
  // About 5 s of work; the limit is for machines that do ten other things meanwhile.
  test('10,000 random operations over 5 peers with cuts', { timeout: 180_000 }, () => {
    const peers = run(newSeed('10,000 operations over 5 peers'), { count: 5, operations: 10_000 });
    expect(peers[0]?.reader.read().cards.length).toBeGreaterThan(10);
  });

  test.each([1, 2023, 424_242])('600 operations over 3 peers, seed %i', (seed) => {
    run(seed, { count: 3, operations: 600 });
  });

  test('a document that was stored and loaded again reads the same', () => {
    const [peer] = run(newSeed('stored and loaded'), { count: 2, operations: 400 });
    if (peer === undefined) throw new Error('no peer');
    const loaded = new Y.Doc();
    Y.applyUpdate(loaded, Y.encodeStateAsUpdate(peer.doc));
    expect(readBoard(loaded)).toEqual(readBoard(peer.doc));
  });
});

describe('[R5] two who type in one title lose nothing', () => {
  test('every character that nobody removed is there, once', () => {
    const chance = chanceFrom(newSeed('characters of one title'));
    const peers = start(4, chance);
    peers[0]?.commands.addCards([{ id: 'card', title: '', kind: 'case', order: 'a0' }]);
    settle(peers, chance);
    const written = new Set<string>();
    const removed = new Set<string>();
    for (let n = 0; n < 2_000; n += 1) {
      const peer = chance.oneOf(peers);
      const title = peer.reader.read().cards[0]?.title ?? '';
      const at = chance.below(title.length + 1);
      const cut = chance.next() < 0.2 ? title.slice(at, at + 2) : '';
      const letter = String.fromCharCode(0x3400 + n);
      peer.commands.spliceTitle('card', at, cut.length, letter);
      written.add(letter);
      for (const gone of cut) removed.add(gone);
      if (chance.next() < 0.02) peer.online = false;
      if (chance.next() < 0.2) deliver(chance.oneOf(peers), chance, chance.below(20));
      if (chance.next() < 0.01) settle(peers, chance);
    }
    settle(peers, chance);
    expectOneBoard(peers);
    const title = peers[0]?.reader.read().cards[0]?.title ?? '';
    const kept = [...written].filter((letter) => !removed.has(letter)).sort();
    expect([...title].sort()).toEqual(kept);
  });
});

describe('[R9] what meets at once', () => {
  const two = (seed: number) => {
    const chance = chanceFrom(seed);
    const peers = start(2, chance);
    const [a, b] = peers;
    if (a === undefined || b === undefined) throw new Error('two peers');
    a.commands.addCards([
      { id: 'card', title: 'Sak', kind: 'case', order: 'a0', tags: ['x'], assignees: ['ada'] },
    ]);
    settle(peers, chance);
    return { a, b, settle: () => settle(peers, chance) };
  };

  test('deleting against editing: deleted, and the edit is in the card when it is restored', () => {
    const { a, b, settle } = two(7);
    a.online = false;
    a.commands.deleteCards(['card'], TODAY);
    b.commands.spliceTitle('card', 3, 0, ' om pris');
    b.commands.changeCards([{ id: 'card', change: { status: 'doing' } }]);
    settle();
    expect(b.reader.read().deleted).toMatchObject([
      { title: 'Sak om pris', status: 'doing', deletedOn: TODAY },
    ]);
    b.commands.restoreCards(['card']);
    settle();
    expect(a.reader.read().cards).toMatchObject([{ title: 'Sak om pris', deletedOn: null }]);
  });

  test('two who add people and tags at once: both additions are there', () => {
    const { a, b, settle } = two(8);
    a.online = false;
    a.commands.changeCards([{ id: 'card', change: { tags: ['x', 'y'], assignees: ['ada', 'birk'] } }]);
    b.commands.changeCards([{ id: 'card', change: { tags: ['z'], assignees: ['celine', 'ada'] } }]);
    settle();
    const [card] = a.reader.read().cards;
    expect(card?.tags).toEqual(['y', 'z']);
    expect([...(card?.assignees ?? [])].sort()).toEqual(['ada', 'birk', 'celine']);
    expect(card?.assignees[0]).toBe('celine');
  });

  test('two who add one tag at once make one tag', () => {
    const { a, b, settle } = two(9);
    a.online = false;
    expect(a.commands.addTag('Økonomi')).toBe(b.commands.addTag(' økonomi '));
    settle();
    expect(a.reader.read().tags).toHaveLength(1);
    expect(b.reader.read().tags).toEqual(a.reader.read().tags);
  });

  test('adding that is taken back elsewhere does not hide what somebody wrote into the card', () => {
    const { a, b, settle } = two(10);
    a.commands.addCards([{ id: 'new', title: 'Ny', kind: 'action', order: 'a1' }]);
    settle();
    a.online = false;
    a.history.undo();
    expect(a.reader.read().cards.map(({ id }) => id)).toEqual(['card']);
    b.commands.spliceTitle('new', 2, 0, 'tt tiltak');
    settle();
    for (const { reader } of [a, b])
      expect(reader.read().cards[1]).toMatchObject({ id: 'new', title: 'Nytt tiltak' });
  });
});
