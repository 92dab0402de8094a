// Row 4: how soon and with how many bytes a newcomer has a board of 1,000 and of 10,000 cards, while the server has it open
// and right after the server was restarted. Called by bench-sync.ts.
import { fill, join } from '../join.ts';
import { pause } from '../limits.ts';
import { boardId, KEEPS, type Server } from '../servers.ts';
import { median } from '../statistics.ts';
import { seedOf } from '../work.ts';
import { fact, less, type Row } from './row.ts';

const SIZES = [1000, 10_000] as const;
/** So long has a server that keeps boards to have written one down before it is asked to end. */
const WRITE_MS = 1500;
const WARM_UP = { 1000: 25, 10000: 5 } as const;

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
    const server = await start(kind);
    const measured: Record<string, number | string> = {};
    try {
      for (const [at, size] of SIZES.entries()) {
        const seed = seedOf(size);
        const keeper = await fill(server, boardId(at), seed);
        const times: number[] = [];
        // A server that has been running for a while: its code has been compiled.
        for (let turn = 0; turn < (quick ? 1 : WARM_UP[size]); turn += 1)
          (await join(server, boardId(at), seed)).line.end();
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
      let again: Server | null = null;
      for (const [at, size] of SIZES.entries()) {
        // Each size meets a server that has done nothing yet; for the second, a quick run takes the one it has.
        if (!again || !quick) {
          await again?.end('SIGTERM');
          again = await server.again();
        }
        measured[`${size} after restart`] = await join(again, boardId(at), seedOf(size)).then(
          ({ line, ms }) => {
            line.end();
            return ms;
          },
          (error: Error) => {
            note(`${size} after restart: ${error.message}`);
            return 'failed';
          },
        );
      }
      await again?.end('SIGTERM');
      return measured;
    } finally {
      await server.clear();
    }
  },
};
