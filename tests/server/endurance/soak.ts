// Two hundred light clients on twenty boards for minutes, some leaving and coming, against a child server that is measured.
// Called by endurance.ts.
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import type { Chance } from '../sync/chance.ts';
import { type ChildServer, startChild } from '../sync/child.ts';
import { joinFrom } from '../sync/client.ts';
import { changeOf, presence, step1, update } from '../sync/messages.ts';
import { type Trend, trendOf } from './flat.ts';
import type { Answer } from './orders.ts';

const CLIENTS = 200;
const BOARDS = 20;
const SAMPLE_MS = 10_000;
/** Each client's pace, on the average. */
const EDIT_MS = 2000;
const PRESENCE_MS = 1000;
const STAY_MS = 45_000;
const AWAY_MS = 5000;
const IDLE_MS = 1000;
const MIB = 1024 * 1024;

type Soak = {
  readonly folder: string;
  readonly random: Chance;
  readonly minutes: number;
  readonly sampled?: (row: Row) => void;
};

export type Row = {
  readonly minute: number;
  readonly 'RSS MiB': number;
  readonly 'heap MiB': number;
  readonly files: number;
  readonly lines: number;
  /** Of one core, since the last row. */
  readonly 'CPU %': number;
};

export type SoakResult = {
  readonly rows: readonly Row[];
  readonly rss: Trend;
  readonly heap: Trend;
  /** Open files before anybody came, and after all had left. */
  readonly files: { readonly before: number; readonly after: number };
  readonly comings: number;
};

/** Some time around this mean, exponentially distributed. */
const around = (mean: number, { next }: Chance) => Math.min(mean * 5, -Math.log(1 - next()) * mean);

/** One seat: somebody comes, edits, points, leaves, and somebody else comes. Gives what ends it. */
const seat = ({ url }: ChildServer, number: number, random: Chance, came: () => void) => {
  const timers = new Set<NodeJS.Timeout>();
  let socket: WebSocket | null = null;
  const after = (mean: number, then: () => void) => {
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        then();
      },
      around(mean, random),
    );
    timers.add(timer);
  };
  const whileOpen = (line: WebSocket, mean: number, act: () => void) => {
    const again = () => {
      if (line.readyState !== line.OPEN) return;
      act();
      after(mean, again);
    };
    after(mean, again);
  };
  const come = () => {
    const line = new WebSocket(`${url}/board/soaked-${number % BOARDS}?session=seat-${number}`);
    const doc = new Y.Doc();
    let count = 0;
    socket = line;
    // An error is followed by the close.
    line.on('error', () => {});
    line.on('message', () => {});
    line.once('close', () => after(AWAY_MS, come));
    line.once('open', () => {
      came();
      line.send(step1());
      whileOpen(line, EDIT_MS, () =>
        line.send(update(changeOf(doc, (notes) => notes.set(`seat-${number}`, `text ${count++}`)))),
      );
      whileOpen(line, PRESENCE_MS, () =>
        line.send(presence([{ client: doc.clientID, clock: ++count, state: { at: random.below(1000) } }])),
      );
      after(STAY_MS, () => (random.below(2) === 0 ? line.close() : line.terminate()));
    });
  };
  after(AWAY_MS / 2, come);
  return () => {
    for (const timer of timers) clearTimeout(timer);
    socket?.removeAllListeners('close');
    socket?.terminate();
  };
};

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const rowOf = (answer: Answer, last: Answer, start: number, passedMs: number): Row => ({
  minute: Math.round((performance.now() - start) / 600) / 100,
  'RSS MiB': Math.round((answer.rss / MIB) * 10) / 10,
  'heap MiB': Math.round((answer.heapUsed / MIB) * 100) / 100,
  files: answer.files,
  lines: answer.lines,
  'CPU %': Math.round(((answer.cpuMs - last.cpuMs) / passedMs) * 100),
});

const sample = async (server: ChildServer, { minutes, sampled }: Soak): Promise<Row[]> => {
  const rows: Row[] = [];
  const start = performance.now();
  let last = await server.order({ collect: true });
  let lastAt = start;
  while (performance.now() - start < minutes * 60_000) {
    await pause(SAMPLE_MS);
    const answer = await server.order({ collect: true });
    const row = rowOf(answer, last, start, performance.now() - lastAt);
    last = answer;
    lastAt = performance.now();
    rows.push(row);
    sampled?.(row);
  }
  return rows;
};

/** One comes, writes and goes: the thread for documents is started, which has files of its own for as long as it lasts. */
const warmUp = async (server: ChildServer) => {
  const client = joinFrom(server, 'board/soaked-before');
  await client.synced();
  client.notes.set('before', true);
  await client.saved();
  client.leave();
  // Until its room has ended, and been folded.
  await pause(IDLE_MS + 2000);
};

/** Open files when as few are open as before, or after a minute. */
const filesWhenQuiet = async (server: ChildServer, before: number): Promise<number> => {
  for (let tries = 60; tries > 0; tries--) {
    const { files } = await server.order({});
    if (files <= before) return files;
    await pause(1000);
  }
  return (await server.order({})).files;
};

export const soak = async (options: Soak): Promise<SoakResult> => {
  const server = await startChild(options.folder, 0, { idleMs: IDLE_MS });
  await warmUp(server);
  const { files: before } = await server.order({});
  let comings = 0;
  const seats = Array.from({ length: CLIENTS }, (_, number) =>
    seat(server, number, options.random, () => void comings++),
  );
  try {
    const rows = await sample(server, options);
    for (const end of seats) end();
    const after = await filesWhenQuiet(server, before);
    const series = (of: (row: Row) => number) => rows.map((row) => ({ minute: row.minute, value: of(row) }));
    return {
      rows,
      rss: trendOf(
        series((row) => row['RSS MiB']),
        1,
      ),
      heap: trendOf(
        series((row) => row['heap MiB']),
        1,
      ),
      files: { before, after },
      comings,
    };
  } finally {
    for (const end of seats) end();
    await server.end('SIGTERM');
  }
};
