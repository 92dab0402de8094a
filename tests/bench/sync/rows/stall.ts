// Row 5: how long another board waits while twenty people open a board of 10,000 cards at once. Called by bench-sync.ts.
import { within } from '../../../helpers/eventually.ts';
import { fill } from '../join.ts';
import { until } from '../limits.ts';
import { openLine } from '../line.ts';
import { clock, startProbe } from '../probe-process.ts';
import { boardId } from '../servers.ts';
import { seedOf } from '../work.ts';
import { fact, less, type Row } from './row.ts';

const CARDS = 10_000;
const JOINERS = 20;
const ALL_MS = 30_000;

export const stall: Row = {
  name: 'stall',
  title: `Another board while ${JOINERS} people open a board of ${CARDS} cards at once`,
  figures: [less('longest wait', 'ms', 0), fact('all have the board after', 'ms', 0)],
  limitMs: 60_000,
  measure: async ({ kind, start }) => {
    const server = await start(kind);
    try {
      const seed = seedOf(CARDS);
      const board = boardId(0);
      await fill(server, board, seed);
      const probing = await startProbe(server, boardId(1));
      const since = clock();
      const began = performance.now();
      const lines = await within(
        ALL_MS,
        'all lines',
        Promise.all(
          Array.from({ length: JOINERS }, async () => {
            const line = await openLine(server.door(board), server.dialect(board));
            line.send(line.dialect.step1(new Uint8Array([0])));
            return line;
          }),
        ),
      );
      await until(ALL_MS, 'all boards', () => lines.every(({ bytes }) => bytes >= seed.whole.length));
      const all = performance.now() - began;
      const longest = await probing.longestSince(since);
      return { 'longest wait': longest, 'all have the board after': all };
    } finally {
      await server.clear();
    }
  },
};
