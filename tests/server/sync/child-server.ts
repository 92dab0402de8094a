// The smallest server of its own process: the rooms, the sockets and the file store, everybody admitted.
// Run by child.ts with a folder, a port and options as arguments; says `port <n>` when it serves.
import '../endurance/shifted-clock.ts';

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { openFileStore } from '../../../server/store/file-store.ts';
import type { Log } from '../../../server/store/store.ts';
import { openAttend } from '../../../server/sync/attend.ts';
import { serveDocumentWork, threadWork } from '../../../server/sync/document-thread.ts';
import { inlineWork } from '../../../server/sync/document-work.ts';
import { openRooms } from '../../../server/sync/rooms.ts';
import { serveSockets } from '../../../server/sync/socket.ts';
import { obeyOrders, type StartOptions } from '../endurance/orders.ts';
import { shiftClock } from '../endurance/shifted-clock.ts';
import { HEALTHY, troubledDisk } from '../endurance/troubled-disk.ts';
import { chance } from './chance.ts';

const log: Log = {
  info: () => {},
  warn: (_about, message) => void process.stderr.write(`warn: ${message}\n`),
  error: (about, message) => void process.stderr.write(`error: ${message} ${JSON.stringify(about)}\n`),
};

const main = async () => {
  const [folder = '', port = '0', words = '{}'] = process.argv.slice(2);
  const { idleMs, diskSeed, forgetsUnsynced = false, clockMs = 0 } = JSON.parse(words) as StartOptions;
  shiftClock(clockMs);
  const trouble = { ...HEALTHY };
  const disk = diskSeed === undefined ? undefined : troubledDisk(trouble, chance(diskSeed), forgetsUnsynced);
  const { documents, lock } = await openFileStore(folder, { log, ...(disk && { disk }) });
  let thread: Worker | null = null;
  // This very program, in a thread: see its last lines.
  const start = () => {
    thread = new Worker(process.argv[1] ?? '');
    return thread;
  };
  const work = threadWork({ start, looks: {}, here: inlineWork(), log });
  const rooms = openRooms({ documents, work, log, ...(idleMs !== undefined && { idleMs }) });
  const server = createServer();
  obeyOrders(server, trouble, () => thread?.terminate());
  const admit = async ({ url = '' }: { url?: string | undefined }) => {
    const { pathname, searchParams } = new URL(url, 'http://x');
    const session = searchParams.get('session') ?? 's';
    return {
      ok: true,
      document: decodeURIComponent(pathname.slice('/sync/'.length)),
      person: { id: session, name: session.toUpperCase(), colour: 1 },
      session,
      mayWrite: true,
    } as const;
  };
  serveSockets({ server, attend: openAttend({ rooms, admit, log }).attend, log });
  process.once('SIGTERM', async () => {
    server.close();
    await rooms.stop();
    await work.close();
    await documents.close();
    await lock();
    process.exit(0);
  });
  server.listen(Number(port), '127.0.0.1', () => {
    process.stdout.write(`port ${(server.address() as AddressInfo).port}\n`);
  });
};

if (isMainThread) void main();
else if (parentPort) serveDocumentWork(parentPort, {});
