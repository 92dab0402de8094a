// Row 9: what a server survives, and what it costs the others. Called by bench-sync.ts.
import * as Y from 'yjs';
import { framed } from '../dialect.ts';
import { flow, hasAll, watch, writerOn } from '../flow.ts';
import { fill, join, joinMany } from '../join.ts';
import { pause, until } from '../limits.ts';
import { clock, startProbe } from '../probe-process.ts';
import { rssMib } from '../processes.ts';
import { boardId, type Server } from '../servers.ts';
import { seedOf, writingOf } from '../work.ts';
import { fact, less, type Measured, type Row, type Work } from './row.ts';

const DEEP = 100_000;
const LACKING = 2000;
const BIG = 64 * 1024 * 1024;
const STALLED = 10;
const FLOOD = 20_000;
const QUICK_FLOOD = 5_000;
const FLOOD_PER_SECOND = 5000;
const STALLED_RSS = `${STALLED} readers that never read, RSS`;
const WRITERS = 16;
const CARDS = 1000;
/** So long is looked for what a blow does. */
const AFTER_MS = 400;

/** Whether a healthy client can still join this board; 'crash' when the process is gone. */
const isWell = async (server: Server, board: string): Promise<string> => {
  await pause(AFTER_MS);
  if (!server.isAlive()) return 'crash';
  return join(server, board, null).then(
    async ({ line }) => {
      line.end();
      await pause(100);
      return server.isAlive() ? 'ok' : 'crash';
    },
    async (error: Error) => {
      await pause(AFTER_MS);
      return server.isAlive() ? `hurt: ${error.message}` : 'crash';
    },
  );
};

/** A frame with reserved bits set, which no client sends (RFC 6455 §5.2). */
const malformed = async (server: Server): Promise<string> => {
  const { line } = await join(server, boardId(0), null);
  line.write(framed(new Uint8Array([1, 2, 3]), 0xf2));
  const said = await isWell(server, boardId(0));
  line.end();
  return said;
};

const nested = async (server: Server): Promise<string> => {
  const { line } = await join(server, boardId(0), null);
  line.send(line.dialect.presence(99, 1, `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`));
  const said = await isWell(server, boardId(0));
  line.end();
  return said;
};

/** Two thousand updates of one client, its first left out: none can be used. */
const lackingUpdates = (): Uint8Array[] => {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  for (let at = 0; at <= LACKING; at += 1) doc.getMap('cards').set(`lacking-${at}`, 'x'.repeat(230));
  return updates.slice(1);
};

const lacking = async (server: Server): Promise<number> => {
  const { line } = await join(server, boardId(0), null);
  const frames = Buffer.concat(lackingUpdates().map((update) => framed(line.dialect.update(update))));
  const probing = await startProbe(server, boardId(1));
  const since = clock();
  let answered = false;
  line.onMessage = (message) => {
    answered ||= message.kind === 'edit' && message.step2;
  };
  line.write(frames);
  // It answers when it has read what came before, unless it closed the line.
  line.send(line.dialect.step1(new Uint8Array([0])));
  await until(30_000, 'an answer', () => answered || line.ended !== null);
  await pause(AFTER_MS);
  const longest = await probing.longestSince(since);
  line.end();
  return longest;
};

/** The most that the server's memory grew while something was done to it. */
const growthDuring = async (server: Server, work: () => Promise<void>): Promise<number> => {
  await pause(AFTER_MS);
  const before = rssMib(server.pid);
  let most = before;
  const timer = setInterval(() => {
    if (server.isAlive()) most = Math.max(most, rssMib(server.pid));
  }, 20);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return most - before;
};

let huge: Uint8Array | null = null;
/** One update of 64 MiB, made once. */
const hugeUpdate = (): Uint8Array => {
  if (huge) return huge;
  const doc = new Y.Doc();
  doc.getMap('cards').set('big', 'x'.repeat(BIG));
  huge = Y.encodeStateAsUpdate(doc);
  return huge;
};

const bigUpdate = async (server: Server): Promise<number | string> => {
  const keeper = await fill(server, boardId(2), seedOf(CARDS));
  const other = (await join(server, boardId(2), seedOf(CARDS), true)).line;
  const frame = framed(keeper.dialect.update(hugeUpdate()));
  const growth = await growthDuring(server, async () => {
    keeper.write(frame);
    // Refused, passed on, or neither within reason.
    await until(5000, 'an end of it', () => keeper.ended !== null || other.bytes > BIG).catch(() => {});
    await pause(AFTER_MS);
  });
  for (const line of [keeper, other]) line.end();
  return server.isAlive() ? growth : 'crash';
};

const nonReaders = async (server: Server, flood: number, note: Work['note']): Promise<number | string> => {
  const board = boardId(3);
  const seed = seedOf(CARDS);
  await fill(server, board, seed);
  const writing = await joinMany(server, board, seed, WRITERS);
  const [watching] = await joinMany(server, board, seed, 1);
  const stalled = await joinMany(server, board, seed, STALLED);
  if (!watching) throw new Error('nobody there');
  for (const line of stalled) line.stopReading();
  const writers = writing.map((line, at) => writerOn(line, writingOf(CARDS, at, WRITERS, 'long')));
  const watcher = watch(watching, writers);
  for (const { writing: one } of writers) one.grow(Math.ceil(flood / WRITERS) + 250);
  const growth = await growthDuring(server, async () => {
    await flow(writers, FLOOD_PER_SECOND, (flood / FLOOD_PER_SECOND) * 1000);
    await until(5000, 'the flood', () => hasAll(writers)(watcher)).catch(() => {
      const came = watcher.came.reduce((sum, one) => sum + one, 0);
      const ended = writing.find((line) => line.ended)?.ended;
      note(
        `non-readers: a healthy client got ${came} of ${flood}${ended ? `; a writer's line ended: ${ended}` : ''}`,
      );
    });
  });
  for (const line of [...writing, watching, ...stalled]) line.end();
  return server.isAlive() ? growth : 'crash';
};

export const badInput: Row = {
  name: 'bad-input',
  title: `Bad input (non-readers: ${FLOOD} updates of 1 KiB, --quick: ${QUICK_FLOOD})`,
  figures: [
    fact('a malformed frame'),
    fact('presence nested deep'),
    less('unappliable updates: another board waits', 'ms', 0),
    less('64 MiB update, RSS', 'MiB', 0),
    less(STALLED_RSS, 'MiB', 0),
  ],
  isSteady: true,
  isLongForPeers: true,
  limitMs: 120_000,
  measure: async ({ kind, start, quick, note }) => {
    const measured: Record<string, number | string> = {};
    let server = await start(kind);
    const blow = async (name: string, strike: () => Promise<number | string>) => {
      measured[name] = await strike().catch((error: Error) => {
        note(`${name}: ${error.message}`);
        return server.isAlive() ? 'failed' : 'crash';
      });
      if (!server.isAlive()) await fresh();
    };
    const fresh = async () => {
      await server.clear();
      server = await start(kind);
    };
    try {
      await blow('a malformed frame', () => malformed(server));
      await blow('presence nested deep', () => nested(server));
      await blow('unappliable updates: another board waits', () => lacking(server));
      // Where memory is compared, nothing has been done to the server before.
      await fresh();
      await blow('64 MiB update, RSS', () => bigUpdate(server));
      await fresh();
      await blow(STALLED_RSS, () => nonReaders(server, quick ? QUICK_FLOOD : FLOOD, note));
      return measured satisfies Measured;
    } finally {
      await server.clear();
    }
  },
};
