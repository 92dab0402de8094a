// One-time addresses made at the terminal: a file named by the token's hash in DATA_DIR/sign-in-links, so that the command
// can make one while the server holds the folder's lock. Made by commands/sign-in-link.ts, used up by door.ts.
import { mkdir, readdir, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { hashOf, newToken } from './tokens.ts';

const LINK_MS = 30 * 60_000;
const link = z.object({ account: z.string(), expires: z.iso.datetime() });

const folderIn = (dataDir: string) => join(dataDir, 'sign-in-links');
const fileOf = (dataDir: string, token: string) => join(folderIn(dataDir), `${hashOf(token)}.json`);

/** The token of a new address, good for 30 minutes and one use. */
export const makeSignInLink = async (dataDir: string, account: string, now: number): Promise<string> => {
  const token = newToken();
  await mkdir(folderIn(dataDir), { recursive: true, mode: 0o700 });
  const content = JSON.stringify({ account, expires: new Date(now + LINK_MS).toISOString() });
  await writeFile(fileOf(dataDir, token), content, { mode: 0o600, flag: 'wx' });
  return token;
};

const readLink = async (file: string) => {
  try {
    return link.safeParse(JSON.parse(await readFile(file, 'utf8'))).data ?? null;
  } catch {
    return null;
  }
};

/** The account whose address it was, once: of two who come at the same time one gets it. */
export const useUpSignInLink = async (
  dataDir: string,
  token: string,
  now: number,
): Promise<string | null> => {
  const file = fileOf(dataDir, token);
  const found = await readLink(file);
  if (!found) return null;
  try {
    await unlink(file);
  } catch {
    return null;
  }
  return Date.parse(found.expires) > now ? found.account : null;
};

/** Takes away the addresses nobody used in time. */
export const sweepSignInLinks = async (dataDir: string, now: number): Promise<void> => {
  const names = await readdir(folderIn(dataDir)).catch(() => []);
  for (const name of names) {
    const file = join(folderIn(dataDir), name);
    const found = await readLink(file);
    if (!found || Date.parse(found.expires) <= now) await rm(file, { force: true });
  }
};
