// What is stored, when it is told, and what joiners are given: S1–S4, S6, S9, S10.
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { join, startSync } from './sync-server.ts';

test('[S1] two clients see each other’s edits, and hear that they are stored', async () => {
  const server = await startSync();
  const ada = join(server);
  const bo = join(server);
  await ada.synced();
  await bo.synced();
  ada.notes.set('a', 1);
  bo.notes.set('b', 2);
  await ada.until('b', () => ada.notes.get('b') === 2);
  await bo.until('a', () => bo.notes.get('a') === 1);
  await ada.saved();
  await bo.saved();
  const kept = await server.documents.load('board/one');
  const fresh = new Y.Doc();
  for (const update of kept.updates) Y.applyUpdate(fresh, update);
  expect(fresh.getMap('notes').toJSON()).toEqual({ a: 1, b: 2 });
});
