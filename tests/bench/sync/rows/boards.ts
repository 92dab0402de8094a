// Row 6: what a thousand small boards with two people on each cost, in memory and at rest. Called by bench-sync.ts.
import { join } from '../join.ts';
import { pause } from '../limits.ts';
import type { Line } from '../line.ts';
import { cpuSeconds, rssMib } from '../processes.ts';
import { boardId, type Server } from '../servers.ts';
import { seedOf, type Writing, writingOf } from '../work.ts';
import { less, type Row } from './row.ts';

const BOARDS = 1000;
const QUICK_BOARDS = 200;
const CARDS = 10;
const AT_ONCE = 20;

/** Two people open an empty board; one fills it, then each edits once. */
const openBoard = async (server: Server, board: string, writings: readonly Writing[]): Promise<Line[]> => {
  const seed = seedOf(CARDS);
  const first = (await join(server, board, null)).line;
  for (const part of seed.parts) first.send(first.dialect.update(part));
  const second = (await join(server, board, seed)).line;
  for (const [at, line] of [first, second].entries()) {
    const update = writings[at]?.updates[0];
    if (update) line.send(line.dialect.update(update));
  }
  return [first, second];
};

export const boards: Row = {
  name: 'boards',
  title: `${BOARDS} boards (--quick: ${QUICK_BOARDS}) of ${CARDS} cards with two people each`,
  figures: [
    less('RSS per board', 'KiB'),
    less('CPU to open', 'ms per board', 2),
    less('CPU at rest', 'ms/s'),
  ],
  isSteady: true,
  hasTwins: true,
  limitMs: 90_000,
  measure: async ({ kind, start, quick }) => {
    const count = quick ? QUICK_BOARDS : BOARDS;
    const server = await start(kind, { boards: count + AT_ONCE });
    const writings = [0, 1].map((at) => writingOf(CARDS, at, 2));
    for (const writing of writings) writing.grow(1);
    try {
      const open = (from: number) =>
        Promise.all(
          Array.from({ length: AT_ONCE }, (_, at) => openBoard(server, boardId(from + at), writings)),
        );
      // What a server loads once is no board's.
      await open(0);
      await pause(500);
      const rssBefore = rssMib(server.pid);
      const cpuBefore = cpuSeconds(server.pid);
      const lines: Line[] = [];
      for (let from = AT_ONCE; from < count + AT_ONCE; from += AT_ONCE)
        lines.push(...(await open(from)).flat());
      const cpuOpen = cpuSeconds(server.pid) - cpuBefore;
      await pause(quick ? 600 : 2000);
      const rss = rssMib(server.pid) - rssBefore;
      const restBefore = cpuSeconds(server.pid);
      const restMs = quick ? 500 : 3000;
      await pause(restMs);
      const rest = cpuSeconds(server.pid) - restBefore;
      const ended = lines.filter((line) => line.ended !== null).length;
      if (ended > 0) throw new Error(`${ended} lines ended`);
      for (const line of lines) line.end();
      return {
        'RSS per board': (rss * 1024) / count,
        'CPU to open': (cpuOpen * 1000) / count,
        'CPU at rest': (rest * 1_000_000) / restMs,
      };
    } finally {
      await server.clear();
    }
  },
};
