// Hocuspocus with its own defaults, on any free port of this machine. Started by the bench under Node 22; with
// HOCUSPOCUS_SQLITE it keeps documents in that file by its SQLite extension, without it in memory.
import { SQLite } from '@hocuspocus/extension-sqlite';
import { Server } from '@hocuspocus/server';

const database = process.env.HOCUSPOCUS_SQLITE;
const server = new Server({
  address: '127.0.0.1',
  quiet: true,
  extensions: database ? [new SQLite({ database })] : [],
});
server.configuration.port = Number(process.env.PORT ?? 0);
await server.listen();
console.log(`is ready at http://127.0.0.1:${server.address.port}`);
