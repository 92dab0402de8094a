// Hostile input of all kinds beside healthy people: S7, S8, S11, S12, S14, S20. The long form: `npm run endurance -- frames`.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshChance } from '../sync/chance.ts';
import { removePrograms } from '../sync/child-program.ts';
import { attack } from './frames.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aarring-frames-'));
});
afterAll(async () => {
  await removePrograms();
  await rm(folder, { recursive: true, force: true });
});

test('[S7][S12][S14] 5,000 mutated frames, hostile presence, 64 MiB, wrong names, visits, readers that never read: the healthy go on', async () => {
  const random = freshChance('hostile input');
  const { rows, memory } = await attack({
    folder: join(folder, 'attacked'),
    random,
    frames: 5000,
    visits: 2000,
    updates: 20_000,
    readers: 10,
  });
  console.table(rows);
  console.info('MiB of the server:', memory);
  for (const { attack: name, beats } of rows) expect(beats, `round trips during: ${name}`).toBeGreaterThan(0);
  // Generous: the thread that folds has a heap of its own, and 64 MiB came by. What each attack may hold is in sockets.test.ts.
  expect(memory.peak).toBeLessThan(memory.before + 250);
}, 180_000);
