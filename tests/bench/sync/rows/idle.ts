// Row 7: what five hundred people who only look cost in memory, and what stays when they have left. Called by bench-sync.ts.
import { heapKib } from '../heap.ts';
import { fill, join, joinMany } from '../join.ts';
import { pause, until } from '../limits.ts';
import { rssMib } from '../processes.ts';
import { boardId } from '../servers.ts';
import { seedOf } from '../work.ts';
import { fact, less, type Row } from './row.ts';

const PEOPLE = 500;
const QUICK_PEOPLE = 200;
const FIRST = 20;
const CARDS = 1000;

export const idle: Row = {
  name: 'idle',
  title: `${PEOPLE} (--quick: ${QUICK_PEOPLE}) idle connections on one board`,
  figures: [
    less('heap per connection', 'KiB'),
    fact('RSS per connection', 'KiB'),
    fact('heap per connection left behind', 'KiB', 2),
    fact('RSS left behind', 'MiB'),
  ],
  isSteady: true,
  limitMs: 60_000,
  measure: async ({ kind, start, quick }) => {
    const server = await start(kind, { inspect: true });
    try {
      const { inspector } = server;
      if (!inspector) throw new Error('no inspector');
      const seed = seedOf(CARDS);
      const board = boardId(0);
      await fill(server, board, seed);
      for (const line of await joinMany(server, board, seed, FIRST)) line.end();
      await pause(300);
      const people = quick ? QUICK_PEOPLE : PEOPLE;
      const rest = quick ? 500 : 800;
      const heapBefore = await heapKib(inspector);
      const rssBefore = rssMib(server.pid);
      const lines = await joinMany(server, board, seed, people);
      await pause(rest);
      const heapThen = await heapKib(inspector);
      const rssThen = rssMib(server.pid);
      for (const line of lines) line.end();
      await until(5000, 'all to be gone', () => lines.every(({ ended }) => ended !== null));
      await pause(rest);
      const heapAfter = await heapKib(inspector);
      const rssAfter = rssMib(server.pid);
      // It still answers.
      (await join(server, board, seed, true)).line.end();
      return {
        'heap per connection': (heapThen - heapBefore) / people,
        'RSS per connection': ((rssThen - rssBefore) * 1024) / people,
        'heap per connection left behind': (heapAfter - heapBefore) / people,
        'RSS left behind': rssAfter - rssBefore,
      };
    } finally {
      await server.clear();
    }
  },
};
