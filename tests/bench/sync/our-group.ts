// A group of Årring's with many boards and one person who is signed in, as a data folder that each run starts from.
// Called by servers.ts.
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Records } from '../../../server/auth/records.ts';
import { RECORDS_FILE } from '../../../server/data-files.ts';
import { setUpGroup } from '../../helpers/account.ts';
import { startTestServer } from '../../helpers/server.ts';

export type OurGroup = {
  /** The `Cookie` header of its one person. */
  readonly cookie: string;
  /** A new data folder, with boards of these ids. */
  copyTo(folder: string, boards: readonly string[]): Promise<void>;
};

/** Welcomes the first person over HTTP, as a browser would, then stops that server. */
export const ourGroup = async (): Promise<OurGroup> => {
  const server = await startTestServer();
  const person = await setUpGroup(server);
  await server.end('SIGTERM');
  const records = JSON.parse(await readFile(join(server.dataDir, RECORDS_FILE), 'utf8')) as Records;
  const account = records.accounts[0]?.id ?? '';
  const since = records.boards[0]?.createdAt ?? '';
  return {
    cookie: person.jar.header(),
    copyTo: async (folder, boards) => {
      await cp(server.dataDir, folder, { recursive: true });
      const filled: Records = {
        ...records,
        boards: [...records.boards, ...boards.map((id) => ({ id, name: id, createdAt: since }))],
        memberships: [
          ...records.memberships,
          ...boards.map((board) => ({ account, board, since, colour: 1 as const })),
        ],
      };
      await writeFile(join(folder, RECORDS_FILE), JSON.stringify(filled), { mode: 0o600 });
    },
  };
};
