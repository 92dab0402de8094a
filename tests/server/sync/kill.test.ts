// The end of a process, by SIGKILL at any instant and by SIGTERM: S18, S19. A child process on a real folder.
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { killAgainAndAgain } from '../endurance/kills.ts';
import { freshChance } from './chance.ts';
import { spawnChild, startChild } from './child.ts';
import { endChildren, removePrograms } from './child-program.ts';
import { join, soon } from './sync-server.ts';
import { changes, writer } from './writers.ts';

const NAME = 'board/one';
let workFolder = '';

beforeAll(async () => {
  workFolder = await mkdtemp(joinPath(tmpdir(), 'aarring-kill-'));
});
afterEach(endChildren);
afterAll(async () => {
  await removePrograms();
  await rm(workFolder, { recursive: true, force: true });
});

test('[S19][R4] SIGKILL at 20 random instants while 5 write: a fresh client finds all that any other had received', async () => {
  const folder = joinPath(workFolder, 'killed');
  const seen = await killAgainAndAgain({ folder, kills: 20, random: freshChance('SIGKILL') });
  expect(seen).toBeGreaterThan(20);
}, 300_000);

test('[S18] SIGTERM while 5 write: all acknowledged is there, the log is folded; reconnected, nothing at all is lost', async () => {
  const folder = joinPath(workFolder, 'ended');
  const server = await startChild(folder);
  const writers = Array.from({ length: 5 }, (_, at) => writer(join(server, NAME), `c${at}`));
  await soon(
    'changes',
    changes(
      writers.map(({ client }) => client),
      500,
    ),
  );
  expect(await server.end('SIGTERM')).toBe(0);
  for (const each of writers) each.stop();
  const promised = writers.flatMap((each) => [...each.received(), ...each.acknowledged()]);
  expect(await readdir(joinPath(folder, 'documents', 'board%2fone'))).toEqual(['snapshot']);
  const next = await startChild(folder, server.port);
  // The others come back by themselves and bring what was still theirs alone.
  const fresh = join(next, NAME);
  await fresh.synced();
  expect(promised.filter((key) => !fresh.notes.has(key))).toEqual([]);
  await Promise.all(writers.map(({ client }) => client.saved()));
  const all = writers.flatMap((each) => [...each.written()]);
  await fresh.until('all that was ever written', () => all.every((key) => fresh.notes.has(key)));
  expect(all.length).toBeGreaterThan(100);
  expect(writers.flatMap((each) => [...each.acknowledged()]).length).toBeGreaterThan(50);
}, 120_000);

test('[S19] a second process on the folder is refused while the first lives', async () => {
  const folder = joinPath(workFolder, 'taken');
  const first = await startChild(folder);
  const second = await spawnChild(folder);
  let said = '';
  second.stderr?.on('data', (data) => {
    said += data;
  });
  const [code] = (await soon('the refusal', once(second, 'close'))) as [number];
  expect(code).not.toBe(0);
  expect(said).toContain(`${folder} is in use by process `);
  await first.end('SIGKILL');
});
