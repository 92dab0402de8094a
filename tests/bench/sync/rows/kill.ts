// Row 8: what somebody had seen and is gone after the server was killed in the middle of it. Called by bench-sync.ts.
import * as Y from 'yjs';
import { within } from '../../../helpers/eventually.ts';
import { flow, type Watcher, type Writer, watch, writerOn } from '../flow.ts';
import { fill, joinMany } from '../join.ts';
import { pause, until } from '../limits.ts';
import { openLine } from '../line.ts';
import { boardId, KEEPS, type Server } from '../servers.ts';
import { SEEDER, seedOf, writingOf } from '../work.ts';
import { fact, less, type Measured, type Row } from './row.ts';

const RATES = [200, 2000];
const WRITERS = 20;
const CARDS = 1000;
/** When it is killed, counted from the first update: a different moment each time, the same for every server. */
const FIRST_KILL_MS = 500;
const KILL_STEP_MS = 37;
const LAST_KILL_MS = 1000;
const SETTLE_MS = 2500;
const QUICK_SETTLE_MS = 700;
/** So long may a server send content after it has answered. */
const LATE_CONTENT_MS = 1500;

/** The clocks of all that a server still has of a board. */
const keptClocks = async (server: Server, board: string): Promise<Map<number, number>> => {
  const kept = new Map<number, number>();
  let answered = false;
  const line = await openLine(server.door(board), server.dialect(board), (message) => {
    if (message.kind !== 'edit') return;
    answered = true;
    for (const [client, clock] of Y.parseUpdateMeta(message.update).to)
      kept.set(client, Math.max(kept.get(client) ?? 0, clock));
  });
  line.send(line.dialect.step1(new Uint8Array([0])));
  await until(15_000, 'an answer', () => answered || line.ended !== null);
  const whole = Y.decodeStateVector(seedOf(CARDS).stateVector).get(SEEDER) ?? 0;
  await until(LATE_CONTENT_MS, 'late content', () => (kept.get(SEEDER) ?? 0) >= whole).catch(() => {});
  line.end();
  return kept;
};

const countLost = (writers: readonly Writer[], watcher: Watcher, kept: ReadonlyMap<number, number>): number =>
  writers.reduce((lost, { writing, sentAt }, at) => {
    const clock = kept.get(writing.client) ?? 0;
    const there = sentAt.filter((_, n) => (writing.clocks[n] ?? Infinity) <= clock).length;
    return lost + Math.max(0, (watcher.came[at] ?? 0) - there);
  }, 0);

/** One life: a board is filled, written to and killed; the server that comes after it says what is left. */
const killOnce = async (server: Server, board: string, rate: number, killMs: number, settleMs: number) => {
  const seed = seedOf(CARDS);
  await fill(server, board, seed);
  // The board itself is on disk by then, with everybody who keeps any.
  await pause(settleMs);
  const [watching, ...writing] = await joinMany(server, board, seed, WRITERS + 1);
  if (!watching) throw new Error('nobody there');
  const writers = writing.map((line, at) => writerOn(line, writingOf(CARDS, at, WRITERS)));
  const watcher = watch(watching, writers);
  const flowing = flow(writers, rate, killMs + 100);
  await pause(killMs);
  await server.end('SIGKILL');
  await flowing;
  // What the kernel still held for the watcher has been read when its line has closed.
  await within(5000, 'the lines to end', watching.closed);
  const again = await server.again();
  const lost = countLost(writers, watcher, await keptClocks(again, board));
  return { again, lost, seen: watcher.came.reduce((sum, one) => sum + one, 0) };
};

export const kill: Row = {
  name: 'kill',
  title: 'SIGKILL: lost though another client had seen it',
  figures: RATES.flatMap((rate) => [less(`lost at ${rate}/s`, '%', 2), fact(`seen at ${rate}/s`, '', 0)]),
  leavesOut: (kind) => !KEEPS[kind],
  isSteady: true,
  limitMs: 120_000,
  measure: async ({ kind, start, quick, kills = 1, note }) => {
    let server = await start(kind);
    const measured: Record<string, number> = {};
    try {
      let at = 0;
      for (const rate of quick ? RATES.slice(-1) : RATES) {
        let lost = 0;
        let seen = 0;
        for (let turn = 0; turn < kills; turn += 1) {
          const killMs = FIRST_KILL_MS + ((at * KILL_STEP_MS) % (LAST_KILL_MS - FIRST_KILL_MS));
          const once = await killOnce(
            server,
            boardId(at % 40),
            rate,
            killMs,
            quick ? QUICK_SETTLE_MS : SETTLE_MS,
          );
          server = once.again;
          lost += once.lost;
          seen += once.seen;
          at += 1;
          if (at % 40 === 0) {
            await server.clear();
            server = await start(kind);
          }
        }
        if (seen === 0) note(`at ${rate}/s nothing had been seen`);
        measured[`lost at ${rate}/s`] = (lost / seen) * 100;
        measured[`seen at ${rate}/s`] = seen;
        if (lost > 0) note(`at ${rate}/s ${lost} of ${seen} lost, ${kills} kills`);
      }
      return measured satisfies Measured;
    } finally {
      await server.clear();
    }
  },
};
