// One who gives no sign of life: away for the others after seconds, cut off much later (S14).
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { presence } from './messages.ts';
import { atEnd, join, soon, startSync } from './sync-server.ts';

test('[S14] who answers no ping is away for the others, back at a sign of life, and cut off at last', async () => {
  const server = await startSync({ pingMs: 40 });
  const bo = join(server);
  await bo.synced();
  const socket = new WebSocket(`${server.url}/board/one?who=ada`, { autoPong: false });
  atEnd(() => socket.terminate());
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  await soon('open', new Promise((resolve) => socket.once('open', resolve)));
  const sees = () => bo.provider.awareness.getStates().has(7);
  socket.send(presence([{ client: 7, clock: 1, state: { open: 'k1' } }]));
  await bo.until('ada', sees);
  await bo.until('ada away', () => !sees());
  expect(socket.readyState).toBe(socket.OPEN);
  // Any message is a sign of life: a question for the others’ presence, y-protocols’ number 3.
  socket.send(new Uint8Array([3]));
  await bo.until('ada back', sees);
  expect(bo.provider.awareness.getStates().get(7)).toMatchObject({ open: 'k1', user: { id: 'ada' } });
  await soon('the cut', closed);
  await bo.until('ada gone', () => !sees());
});
