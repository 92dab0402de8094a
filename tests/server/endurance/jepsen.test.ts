// Five clients under cuts, kills, bad disks and wrong clocks: S1, S6, S8, S10, S16, S19. The long form: `npm run endurance -- jepsen`.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshChance } from '../sync/chance.ts';
import { removePrograms } from '../sync/child-program.ts';
import { playJepsen } from './jepsen.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aarring-jepsen-'));
});
afterAll(async () => {
  await removePrograms();
  await rm(folder, { recursive: true, force: true });
});

test('[S19][S1][S10][R4] 16 rounds of random faults: all converge, nothing that was promised is missing', async () => {
  const { seed } = freshChance('jepsen');
  const counts = await playJepsen({ folder: join(folder, 'random'), seed, rounds: 16 });
  expect(counts.promised).toBeGreaterThan(500);
}, 180_000);
