// Who is here: S14, S15.
import { expect, test } from 'vitest';
import * as awarenessProtocol from 'y-protocols/awareness';
import { type Awareness, applyAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { PresenceEntry } from '../../../server/sync/frame.ts';
import { openPresence, type PresencePeer } from '../../../server/sync/presence.ts';
import { gatedDocuments } from './gated-documents.ts';
import { bodyOf, isPresence, presence } from './messages.ts';
import { type Client, join, knock, startSync } from './sync-server.ts';

const NAME = 'board/one';
const statesSeenBy = ({ provider, doc }: Client) =>
  new Map([...provider.awareness.getStates()].filter(([client]) => client !== doc.clientID));

test('[S14] a state comes to the others with the name that admission gave, whatever its sender says', async () => {
  const server = await startSync();
  const ada = join(server, NAME, { query: { who: 'ada' } });
  const bo = join(server, NAME, { query: { who: 'bo' } });
  await Promise.all([ada.synced(), bo.synced()]);
  ada.provider.awareness.setLocalState({ open: 'k1', user: { id: 'bo', name: 'Bo', colour: 5 } });
  await bo.until('ada', () => statesSeenBy(bo).get(ada.doc.clientID)?.open === 'k1');
  expect(statesSeenBy(bo).get(ada.doc.clientID)).toEqual({
    open: 'k1',
    user: { id: 'ada', name: 'ADA', colour: 1 },
  });
  // Its own state is its own.
  expect(ada.provider.awareness.getLocalState()).toMatchObject({ user: { id: 'bo' } });
});

test('[S14] who comes later sees who is here; who goes is gone for all, at once', async () => {
  const documents = gatedDocuments();
  const server = await startSync({ documents });
  const ada = join(server, NAME, { query: { who: 'ada' } });
  await ada.synced();
  ada.provider.awareness.setLocalState({ open: 'k1' });
  const bo = join(server, NAME, { query: { who: 'bo' } });
  await bo.until('ada', () => statesSeenBy(bo).has(ada.doc.clientID));
  // No goodbye: the line breaks.
  const lines = server.connections.length;
  server.connections[0]?.resetAndDestroy();
  ada.provider.disconnect();
  await bo.until('ada gone', () => !statesSeenBy(bo).has(ada.doc.clientID));
  expect(lines).toBe(2);
  // And comes back, with the same id.
  ada.provider.connect();
  await bo.until('ada again', () => statesSeenBy(bo).get(ada.doc.clientID)?.open === 'k1');
  expect(documents.count('append')).toBe(0);
});

test('[S14] nobody speaks for others: not their state, not that they left, not more than one id', async () => {
  const server = await startSync();
  const ada = join(server, NAME, { query: { who: 'ada' } });
  const bo = join(server, NAME, { query: { who: 'bo' } });
  await Promise.all([ada.synced(), bo.synced()]);
  ada.provider.awareness.setLocalState({ open: 'k1' });
  await bo.until('ada', () => statesSeenBy(bo).get(ada.doc.clientID)?.open === 'k1');
  const mallory = knock(server, `${NAME}?who=mallory`);
  await mallory.opened();
  mallory.send(presence([{ client: ada.doc.clientID, clock: 2 ** 40, state: { open: 'forged' } }]));
  mallory.send(presence([{ client: ada.doc.clientID, clock: 2 ** 41, state: null }]));
  mallory.send(
    presence(
      Array.from({ length: 100 }, (_, at) => ({ client: 1000 + at, clock: 1, state: { open: `m${at}` } })),
    ),
  );
  await bo.until('mallory', () => statesSeenBy(bo).has(1000));
  expect(statesSeenBy(bo).size).toBe(2);
  expect(statesSeenBy(bo).get(ada.doc.clientID)?.open).toBe('k1');
  expect(statesSeenBy(bo).get(1000)?.user).toEqual({ id: 'mallory', name: 'MALLORY', colour: 1 });
});

test('[S14] states too large, too deep or of no kind are passed over, and the line lives', async () => {
  const server = await startSync();
  const bo = join(server, NAME, { query: { who: 'bo' } });
  await bo.synced();
  const ada = knock(server);
  await ada.opened();
  const deep = (levels: number) => `{"a":${'['.repeat(levels)}${']'.repeat(levels)}}`;
  const bad = ['{', '"text"', '[1]', '7', `{"a":"${'x'.repeat(5000)}"}`, deep(40), deep(1900), deep(100_000)];
  for (const [at, state] of bad.entries()) ada.send(presence([{ client: 9, clock: at + 1, state }]));
  ada.send(presence([{ client: 9, clock: 50, state: { open: 'good', __proto__: { x: 1 } } }]));
  await bo.until('the good one', () => statesSeenBy(bo).get(9)?.open === 'good');
  expect(ada.socket.readyState).toBe(ada.socket.OPEN);
});

test('[S14] one who hides is gone, and may come back', async () => {
  const server = await startSync();
  const ada = join(server, NAME, { query: { who: 'ada' } });
  const bo = join(server, NAME, { query: { who: 'bo' } });
  await Promise.all([ada.synced(), bo.synced()]);
  ada.provider.awareness.setLocalState({ open: 'k1' });
  await bo.until('ada', () => statesSeenBy(bo).has(ada.doc.clientID));
  ada.provider.awareness.setLocalState(null);
  await bo.until('ada hidden', () => !statesSeenBy(bo).has(ada.doc.clientID));
  ada.provider.awareness.setLocalState({ open: 'k2' });
  await bo.until('ada again', () => statesSeenBy(bo).get(ada.doc.clientID)?.open === 'k2');
});

type TestPeer = PresencePeer & { readonly awareness: Awareness; readonly frames: Uint8Array[] };

/** Peers without sockets, each with y-protocols' own awareness for what it is sent. */
const aRoom = () => {
  const peers = new Set<TestPeer>();
  let now = 1000;
  const room = openPresence(
    () => peers,
    () => now,
  );
  const enter = (id: string, session = id): TestPeer => {
    const frames: Uint8Array[] = [];
    const awareness = new awarenessProtocol.Awareness(new Y.Doc());
    const peer: TestPeer = {
      person: { id, name: id, colour: 1 },
      session,
      awareness,
      frames,
      send: ({ bytes }) => {
        if (!isPresence(bytes)) throw new Error('not presence');
        frames.push(bytes);
        applyAwarenessUpdate(awareness, bodyOf(new Uint8Array([0, ...bytes])), 'server');
      },
    };
    peers.add(peer);
    room.greet(peer);
    return peer;
  };
  const leave = (peer: TestPeer) => {
    peers.delete(peer);
    room.leave(peer);
    room.flush();
  };
  const says = (peer: TestPeer, client: number, state: object | null) => {
    const entry: PresenceEntry = { client, clock: 1, text: JSON.stringify(state) };
    room.hear(peer, [entry]);
    room.flush();
  };
  const end = () => {
    for (const { awareness } of peers) awareness.destroy();
  };
  return { room, enter, leave, says, end, pass: (milliseconds: number) => (now += milliseconds) };
};

test('[S14] a late echo of one who left is not taken for somebody new; the one who comes back is', () => {
  const { enter, leave, says, end } = aRoom();
  const ada = enter('ada');
  const bo = enter('bo');
  const cy = enter('cy');
  says(ada, 7, { open: 'k1' });
  expect(cy.awareness.getStates().get(7)).toMatchObject({ open: 'k1' });
  leave(ada);
  ada.awareness.destroy();
  says(bo, 7, { open: 'k1' });
  expect(cy.awareness.getStates().has(7)).toBe(false);
  const back = enter('ada');
  says(back, 7, { open: 'k2' });
  expect(cy.awareness.getStates().get(7)).toMatchObject({ open: 'k2', user: { id: 'ada' } });
  end();
});

test('[S14] one who is back before its dead line is noticed keeps its place when that line ends', () => {
  const { enter, leave, says, end } = aRoom();
  const dead = enter('ada');
  const bo = enter('bo');
  says(dead, 7, { open: 'k1' });
  const back = enter('ada');
  says(back, 7, { open: 'k2' });
  leave(dead);
  dead.awareness.destroy();
  expect(bo.awareness.getStates().get(7)).toMatchObject({ open: 'k2' });
  leave(back);
  back.awareness.destroy();
  expect(bo.awareness.getStates().has(7)).toBe(false);
  end();
});

test('[S15] renewed states are taken for news by y-protocols, nobody is told its own, and a quiet room is not silent', () => {
  const { room, enter, says, end, pass } = aRoom();
  const ada = enter('ada');
  const bo = enter('bo');
  says(ada, 7, { open: 'k1' });
  const before = bo.awareness.meta.get(7)?.clock ?? 0;
  pass(10_000);
  room.renew();
  expect(bo.awareness.meta.get(7)?.clock).toBeGreaterThan(before);
  expect(ada.awareness.getStates().has(7)).toBe(false);
  expect(ada.frames).toHaveLength(1);
  end();
});

test('[S15] a clock that goes back, and a server that begins anew, are still newer', () => {
  const first = aRoom();
  const ada = first.enter('ada');
  const bo = first.enter('bo');
  first.says(ada, 7, { open: 'k1' });
  first.pass(-500);
  first.says(ada, 7, { open: 'k2' });
  expect(bo.awareness.getStates().get(7)).toMatchObject({ open: 'k2' });
  first.end();
});
