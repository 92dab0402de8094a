// The smallest server of its own process: the rooms, the sockets and the file store, everybody admitted.
// Run by kill.test.ts with a folder and a port as arguments; says `port <n>` when it serves.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openFileStore } from '../../../server/store/file-store.ts';
import type { Log } from '../../../server/store/store.ts';
import { openAttend } from '../../../server/sync/attend.ts';
import { openRooms } from '../../../server/sync/rooms.ts';
import { serveSockets } from '../../../server/sync/socket.ts';

const log: Log = {
  info: () => {},
  warn: (_about, message) => void process.stderr.write(`warn: ${message}\n`),
  error: (about, message) => void process.stderr.write(`error: ${message} ${JSON.stringify(about)}\n`),
};

const main = async () => {
  const [folder = '', port = '0'] = process.argv.slice(2);
  const { documents, lock } = await openFileStore(folder, { log });
  const rooms = openRooms({ documents, log });
  const server = createServer();
  const admit = async ({ url = '' }: { url?: string | undefined }) =>
    ({
      ok: true,
      document: decodeURIComponent(new URL(url, 'http://x').pathname.slice('/sync/'.length)),
      person: { id: 'p', name: 'P', colour: 1 },
      session: 's',
      mayWrite: true,
    }) as const;
  serveSockets({ server, attend: openAttend({ rooms, admit, log }).attend, log });
  process.once('SIGTERM', async () => {
    server.close();
    await rooms.stop();
    await documents.close();
    await lock();
    process.exit(0);
  });
  server.listen(Number(port), '127.0.0.1', () => {
    process.stdout.write(`port ${(server.address() as AddressInfo).port}\n`);
  });
};

void main();
