// Row 1: one person moves cards, 10, 50 or 200 others see it. Called by bench-sync.ts.
import { endedLine, flow, hasAll, watch, writerOn } from '../flow.ts';
import { fill, joinMany } from '../join.ts';
import { until } from '../limits.ts';
import { boardId, type Server } from '../servers.ts';
import { median, quantile } from '../statistics.ts';
import { seedOf, writingOf } from '../work.ts';
import { less, type Row, type Work } from './row.ts';

const SIZES = [10, 50, 200];
const PER_SECOND = 20;
const SAMPLED = 10;
const CARDS = 1000;
const WARM_UP_MS = 400;

const measureSize = async (server: Server, board: string, size: number, { quick, note }: Work) => {
  const seed = seedOf(CARDS);
  const keeper = await fill(server, board, seed);
  const lines = await joinMany(server, board, seed, size);
  const [first, ...others] = lines;
  if (!first) throw new Error('nobody there');
  const writer = writerOn(first, writingOf(CARDS, 0, 40));
  const step = Math.max(1, Math.floor(others.length / SAMPLED));
  const watchers = others.filter((_, place) => place % step === 0).map((line) => watch(line, [writer]));
  const allCame = () => until(5000, 'the last update', () => watchers.every(hasAll([writer])));
  // The first updates meet code that has not been compiled yet.
  await flow([writer], PER_SECOND * 5, WARM_UP_MS);
  await allCame();
  for (const watcher of watchers) watcher.delays.length = 0;
  await flow([writer], PER_SECOND, quick ? 600 : 2000);
  await allCame();
  const ended = endedLine(lines);
  if (ended) throw new Error(`a line ended: ${ended}`);
  if (watchers.some(({ hasGap }) => hasGap)) note(`${size}: an update came before its predecessor`);
  const received = others.map(({ bytes }) => bytes);
  const fewest = Math.min(...received);
  const most = Math.max(...received);
  if (fewest < most * 0.5) note(`${size}: one client got ${fewest} bytes, another ${most}`);
  for (const line of [keeper, ...lines]) line.end();
  return watchers.flatMap(({ delays }) => delays);
};

export const fanOut: Row = {
  name: 'fan-out',
  title: `Fan-out: one writer at ${PER_SECOND} updates/s`,
  figures: SIZES.flatMap((size) => [less(`${size} median`, 'ms', 2), less(`${size} p99`, 'ms', 2)]),
  hasTwins: true,
  limitMs: 60_000,
  measure: async (work) => {
    const server = await work.start(work.kind);
    const measured: Record<string, number> = {};
    try {
      for (const [at, size] of SIZES.slice(0, work.quick ? 2 : undefined).entries()) {
        const delays = await measureSize(server, boardId(at), size, work);
        measured[`${size} median`] = median(delays);
        measured[`${size} p99`] = quantile(delays, 0.99);
      }
      return measured;
    } finally {
      await server.clear();
    }
  },
};
