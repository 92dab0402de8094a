// Row 3: how many updates a second a server takes from forty writers, keeps and sends on to fifty people before the
// slowest hundredth comes later than 250 ms. Called by bench-sync.ts.
import { performance } from 'node:perf_hooks';
import { endedLine, flow, hasAll, type Watcher, type Writer, watch, writerOn } from '../flow.ts';
import { fill, joinMany } from '../join.ts';
import { until } from '../limits.ts';
import type { Line } from '../line.ts';
import { boardId } from '../servers.ts';
import { quantile } from '../statistics.ts';
import { seedOf, writingOf } from '../work.ts';
import { fact, more, type Row } from './row.ts';

const WRITERS = 40;
const WATCHERS = 50;
const CARDS = 1000;
const LATEST_MS = 250;
const FIRST_RATE = 1500;
const LAST_RATE = 80_000;
const MOST_AGAIN = 2;
const QUICK_AGAIN = 1;
const CLOSE_ENOUGH = 1.1;
/** A generator that is busier than this may itself be what is late. */
const TOO_BUSY = 0.9;

type Step = {
  readonly held: boolean;
  readonly why: string;
  readonly p99: number;
  readonly busy: number;
  readonly got: number;
};

const offer = async (
  writers: readonly Writer[],
  watcher: Watcher,
  rate: number,
  ms: number,
): Promise<Step> => {
  const before = performance.eventLoopUtilization();
  watcher.delays.length = 0;
  const start = performance.now();
  const sent = await flow(writers, rate, ms);
  const busy = performance.eventLoopUtilization(before).utilization;
  const inTime = await until(LATEST_MS * 4, 'the last update', () => hasAll(writers)(watcher)).then(
    () => true,
    () => false,
  );
  const got = (sent / (performance.now() - start)) * 1000;
  const p99 = quantile(watcher.delays, 0.99);
  const ended = endedLine([watcher.line, ...writers.map(({ line }) => line)]);
  const why = ended ?? (!inTime ? 'updates did not come' : p99 > LATEST_MS ? 'late' : '');
  return { held: why === '', why, p99, busy, got };
};

type Found = { best: { rate: number; p99: number } | null; failed: { rate: number; step: Step } | null };

type Load = {
  readonly lines: readonly Line[];
  readonly writers: readonly Writer[];
  readonly watcher: Watcher;
  readonly quick: boolean;
  readonly note: (text: string) => void;
};

/** Raises the rate until it does not hold, then looks between the last that held and the first that did not. */
const findRate = async ({ lines, writers, watcher, quick, note }: Load): Promise<Found> => {
  const stepMs = quick ? 500 : 1000;
  const found: Found = { best: null, failed: null };
  const take = async (rate: number) => {
    const step = await offer(writers, watcher, rate, stepMs);
    if (step.busy > TOO_BUSY)
      note(`the generator itself was ${Math.round(step.busy * 100)} % busy at ${rate}/s`);
    if (step.held) found.best = { rate, p99: step.p99 };
    else found.failed = { rate, step };
  };
  // What was late comes first.
  const settled = () =>
    until(10_000, 'the rest to come', () => hasAll(writers)(watcher)).then(
      () => endedLine(lines) === null,
      () => false,
    );
  await offer(writers, watcher, FIRST_RATE / 3, stepMs);
  for (let rate = FIRST_RATE; !found.failed && rate <= LAST_RATE; rate = Math.round(rate * (quick ? 2 : 1.5)))
    await take(rate);
  for (
    let again = 0;
    again < (quick ? QUICK_AGAIN : MOST_AGAIN) && found.failed && (await settled());
    again += 1
  ) {
    const upper = found.failed.rate;
    const lower = found.best?.rate ?? upper / 4;
    if (upper / lower < CLOSE_ENOUGH) break;
    await take(Math.round(Math.sqrt(lower * upper)));
  }
  return found;
};

export const sustained: Row = {
  name: 'sustained',
  title: `Sustained updates/s with ${WATCHERS} people, p99 below ${LATEST_MS} ms`,
  figures: [more('updates/s', '/s'), fact('p99 there', 'ms'), fact('p99 beyond', 'ms'), fact('ended by')],
  hasTwins: true,
  limitMs: 90_000,
  measure: async ({ kind, start, quick, note }) => {
    const server = await start(kind);
    try {
      const seed = seedOf(CARDS);
      await fill(server, boardId(0), seed);
      // Everybody watches, most of them write too; one who only watches is looked at.
      const lines = await joinMany(server, boardId(0), seed, WATCHERS);
      const writers = lines
        .slice(0, WRITERS)
        .map((line, at) => writerOn(line, writingOf(CARDS, at, WRITERS)));
      const sampled = lines.at(-1);
      if (!sampled) throw new Error('nobody there');
      const watcher = watch(sampled, writers);
      const { best, failed } = await findRate({ lines, writers, watcher, quick, note });
      const fewest = Math.min(...lines.map(({ bytes }) => bytes));
      if (fewest < sampled.bytes * 0.8) note(`one got ${fewest} bytes, the one looked at ${sampled.bytes}`);
      if (watcher.hasGap) note('an update came before its predecessor');
      return {
        'updates/s': best?.rate ?? 0,
        'p99 there': best?.p99 ?? Number.NaN,
        'p99 beyond': failed?.step.p99 ?? Number.NaN,
        'ended by': failed ? failed.step.why : 'the last rate held',
      };
    } finally {
      await server.clear();
    }
  },
};
