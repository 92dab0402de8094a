// One-time addresses: once, in time, and of no use to who reads the folder.
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeSignInLink, sweepSignInLinks, useUpSignInLink } from '../../../server/auth/sign-in-links.ts';

const MINUTE = 60_000;
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aarring-links-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('of two who come at the same time one gets in', async () => {
  const token = await makeSignInLink(folder, 'ada', 0);
  const both = await Promise.all([useUpSignInLink(folder, token, 1), useUpSignInLink(folder, token, 1)]);
  expect(both.filter((account) => account === 'ada')).toHaveLength(1);
  expect(await useUpSignInLink(folder, token, 1)).toBeNull();
});

test('after 30 minutes it is of no use, and it is gone', async () => {
  const token = await makeSignInLink(folder, 'ada', 0);
  expect(await useUpSignInLink(folder, token, 30 * MINUTE)).toBeNull();
  expect(await readdir(join(folder, 'sign-in-links'))).toEqual([]);
});

test('the folder holds no token, and only its owner reads it', async () => {
  const token = await makeSignInLink(folder, 'ada', 0);
  const [name = ''] = await readdir(join(folder, 'sign-in-links'));
  const file = join(folder, 'sign-in-links', name);
  expect(name).not.toContain(token);
  expect(await readFile(file, 'utf8')).not.toContain(token);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test('a name that leads out of the folder leads nowhere', async () => {
  expect(await useUpSignInLink(folder, '../../etc/passwd', 0)).toBeNull();
});

test('a sweep takes what nobody used in time and leaves the rest', async () => {
  await makeSignInLink(folder, 'ada', 0);
  const fresh = await makeSignInLink(folder, 'ada', 20 * MINUTE);
  await sweepSignInLinks(folder, 31 * MINUTE);
  expect(await readdir(join(folder, 'sign-in-links'))).toHaveLength(1);
  expect(await useUpSignInLink(folder, fresh, 31 * MINUTE)).toBe('ada');
});
