// Row 4: how soon and with how many bytes a newcomer has a board of 1,000 and of 10,000 cards, while the server has it open
// and right after the server was restarted. Called by bench-sync.ts.
import { fill, join } from '../join.ts';
import { pause } from '../limits.ts';
import { boardId, KEEPS } from '../servers.ts';
import { median } from '../statistics.ts';
import { seedOf } from '../work.ts';
import { fact, less, type Row } from './row.ts';

const SIZES = [1000, 10_000];
/** So long has a server that keeps boards to have written one down before it is asked to end. */
const WRITE_MS = 1500;

export const joins: Row = {
  name: 'join',
  title: 'Joining a board',
  figures: SIZES.flatMap((size) => [
    less(`${size} warm`, 'ms', 2),
    fact(`${size} bytes`, 'KiB', 0),
    less(`${size} after restart`, 'ms'),
  ]),
  limitMs: 90_000,
  measure: async ({ kind, start, quick, note }) => {
    let server = await start(kind);
    const measured: Record<string, number | string> = {};
    try {
      for (const [at, size] of SIZES.entries()) {
        const seed = seedOf(size);
        const keeper = await fill(server, boardId(at), seed);
        const times: number[] = [];
        for (let turn = 0; turn < (quick ? 4 : 9); turn += 1) {
          const { line, ms, bytes } = await join(server, boardId(at), seed);
          line.end();
          times.push(ms);
          measured[`${size} bytes`] = bytes / 1024;
        }
        measured[`${size} warm`] = median(times);
        keeper.end();
      }
      if (!KEEPS[kind]) {
        for (const size of SIZES) measured[`${size} after restart`] = '–';
        return measured;
      }
      await pause(WRITE_MS);
      await server.end('SIGTERM');
      for (const [at, size] of SIZES.entries()) {
        const again = await server.again();
        server = again;
        try {
          const { line, ms } = await join(again, boardId(at), seedOf(size));
          line.end();
          measured[`${size} after restart`] = ms;
        } catch (error) {
          measured[`${size} after restart`] = 'failed';
          note(`${size} after restart: ${(error as Error).message}`);
        }
        await again.end('SIGTERM');
      }
      return measured;
    } finally {
      await server.clear();
    }
  },
};
