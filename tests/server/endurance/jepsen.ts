// Five clients, rounds of random edits under random faults, then peace: all must be the same, and nothing that was promised
// may be missing, neither then nor right after a SIGKILL. Called by jepsen.test.ts and endurance.ts.
import type * as Y from 'yjs';
import { type Chance, chance } from '../sync/chance.ts';
import { type ChildServer, startChild } from '../sync/child.ts';
import { joinFrom } from '../sync/client.ts';
import { docInFolder, isSame } from './same-document.ts';
import { type Account, brokenPromises, openAccount, openScribe, type Scribe } from './scribe.ts';

const CLIENTS = 5;
const ROUNDS_PER_DOCUMENT = 10;
const STEPS_PER_ROUND = 60;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Nobody listens there. */
const NOWHERE = 'ws://127.0.0.1:1/sync';

type Jepsen = {
  readonly folder: string;
  readonly seed: number;
  readonly rounds: number;
  readonly after?: (round: number, counts: Counts) => void;
};

/** What was done so far; `promised` grows when a document is done with. */
export type Counts = Record<Step | 'promised', number>;
type Step =
  | 'edits'
  | 'pause'
  | 'cut'
  | 'cutByServer'
  | 'offline'
  | 'online'
  | 'disk'
  | 'clock'
  | 'thread'
  | 'kill';

/** All that goes on: one document, its scribes and their server. */
type Play = {
  readonly folder: string;
  readonly name: string;
  readonly random: Chance;
  readonly account: Account;
  readonly scribes: readonly Scribe[];
  readonly server: { now: ChildServer };
  clockMs: number;
};

const start = ({ folder, random, clockMs }: Pick<Play, 'folder' | 'random' | 'clockMs'>) =>
  // Rooms end soon, so that they are also loaded again without a restart.
  startChild(folder, 0, { idleMs: 50, diskSeed: random.below(2 ** 31), forgetsUnsynced: true, clockMs });

const requireKept = (doc: Y.Doc, { account }: Play, when: string) => {
  const broken = brokenPromises(account, doc);
  if (broken.length > 0)
    throw new Error(`${when}: ${broken.length} broken: ${broken.slice(0, 9).join(', ')}`);
};

/** Ends the server; when all lines are dead, the folder must hold what was promised by then. The scribes are left nowhere. */
const end = async (play: Play, signal: 'SIGKILL' | 'SIGTERM') => {
  for (const scribe of play.scribes) scribe.goTo(NOWHERE);
  await play.server.now.end(signal);
  await Promise.all(play.scribes.map((scribe) => scribe.alone()));
  const doc = await docInFolder(play.folder, play.name);
  requireKept(doc, play, `in the folder after ${signal}`);
  return doc;
};

const restart = async (play: Play) => {
  play.server.now = await start(play);
  for (const scribe of play.scribes) scribe.goTo(play.server.now.url);
};

const troubleOf = ({ below }: Chance) =>
  [{}, { full: true }, { slowMs: 1 + below(30) }, { failingSync: true }, { full: true, slowMs: 5 }][
    below(5)
  ] ?? {};

const STEPS: { readonly [step in Step]: (play: Play) => Promise<unknown> | unknown } = {
  edits: ({ random, scribes }) => {
    const scribe = scribes[random.below(CLIENTS)];
    for (let left = 1 + random.below(8); left > 0; left--) scribe?.edit(random);
  },
  // Not waited for anything: a random instant for what comes next.
  pause: ({ random }) => new Promise((resolve) => setTimeout(resolve, random.below(15))),
  cut: ({ random, scribes }) => scribes[random.below(CLIENTS)]?.cut(),
  cutByServer: ({ random, server }) => server.now.order({ cut: random.below(CLIENTS) }),
  offline: ({ random, scribes }) => scribes[random.below(CLIENTS)]?.goOffline(),
  online: ({ random, scribes }) => scribes[random.below(CLIENTS)]?.goOnline(),
  disk: ({ random, server }) => server.now.order({ trouble: troubleOf(random) }),
  clock: (play) => {
    const most = play.random.below(2) === 0 ? DAY_MS : DAY_MS / 24;
    play.clockMs = play.random.below(2 * most) - most;
    return play.server.now.order({ clockMs: play.clockMs });
  },
  thread: ({ server }) => server.now.order({ endThread: true }),
  kill: async (play) => {
    await end(play, 'SIGKILL');
    await restart(play);
  },
};

/** How often each comes in a hundred. */
const WEIGHTS: readonly (readonly [Step, number])[] = [
  ['edits', 46],
  ['pause', 22],
  ['cut', 5],
  ['cutByServer', 5],
  ['offline', 3],
  ['online', 3],
  ['disk', 8],
  ['clock', 4],
  ['thread', 2],
  ['kill', 2],
];

const anyStep = ({ below }: Chance): Step => {
  let left = below(WEIGHTS.reduce((sum, [, weight]) => sum + weight, 0));
  for (const [step, weight] of WEIGHTS) {
    left -= weight;
    if (left < 0) return step;
  }
  return 'pause';
};

/** A client that knew nothing before. */
const withFresh = async (play: Play, look: (doc: Y.Doc) => Promise<void> | void) => {
  const fresh = joinFrom(play.server.now, play.name);
  try {
    await fresh.synced();
    await look(fresh.doc);
  } finally {
    fresh.leave();
  }
};

const makePeace = async (play: Play) => {
  await play.server.now.order({ trouble: {} });
  for (const scribe of play.scribes) scribe.goOnline();
  await Promise.all(play.scribes.map((scribe) => scribe.saved()));
  await withFresh(play, async (doc) => {
    requireKept(doc, play, 'for a newcomer');
    await Promise.all(play.scribes.map((scribe) => scribe.sameAs(doc)));
  });
};

/** With everybody away: neither the folder nor the next server may know more or less than the clients do. */
const restartInPeace = async (play: Play) => {
  const [first] = play.scribes;
  for (const scribe of play.scribes) scribe.goOffline();
  const kept = await end(play, play.random.below(2) === 0 ? 'SIGKILL' : 'SIGTERM');
  if (!first || !isSame(kept, first.doc)) throw new Error('the folder holds something else than the clients');
  await restart(play);
  await withFresh(play, (doc) => {
    if (!isSame(doc, first.doc)) throw new Error('after the restart a newcomer gets something else');
  });
  for (const scribe of play.scribes) scribe.goOnline();
};

const playRound = async (play: Play, counts: Counts, done: string[]) => {
  for (let left = STEPS_PER_ROUND; left > 0; left--) {
    const step = anyStep(play.random);
    done.push(step);
    counts[step]++;
    await STEPS[step](play);
  }
  done.push('peace');
  await makePeace(play);
  done.push('restart');
  await restartInPeace(play);
  const ended = play.scribes.flatMap((scribe) => scribe.endedWith() ?? []);
  if (ended.length > 0) throw new Error(`closed for good with ${ended}`);
};

const openPlay = async (
  { folder, seed }: Jepsen,
  round: number,
  server: ChildServer | null,
): Promise<Play> => {
  const random = chance(seed + round * 7919);
  const name = `board/jepsen-${round}`;
  const now = server ?? (await start({ folder, random, clockMs: 0 }));
  const account = openAccount();
  const scribes = Array.from({ length: CLIENTS }, (_, at) =>
    openScribe(now.url, name, `r${round}c${at}`, account),
  );
  return { folder, name, random, account, scribes, server: { now }, clockMs: 0 };
};

/** Throws with the seed, the round and its last steps at the first thing that isn't as it must be. */
export const playJepsen = async (jepsen: Jepsen): Promise<Counts> => {
  const { seed, rounds, after } = jepsen;
  const steps = Object.fromEntries(WEIGHTS.map(([step]) => [step, 0])) as Record<Step, number>;
  const counts: Counts = { ...steps, promised: 0 };
  let server: ChildServer | null = null;
  for (let first = 0; first < rounds; first += ROUNDS_PER_DOCUMENT) {
    const play = await openPlay(jepsen, first, server);
    for (let round = first; round < Math.min(rounds, first + ROUNDS_PER_DOCUMENT); round++) {
      const done: string[] = [];
      await playRound(play, counts, done).catch((error: Error) => {
        const where = `seed ${seed}, round ${round + 1} (${done.slice(-30).join(' ')})`;
        throw new Error(`${where}: ${error.message}\n${play.server.now.said()}`, { cause: error });
      });
      after?.(round + 1, counts);
    }
    counts.promised += play.account.present.size + play.account.gone.size;
    for (const scribe of play.scribes) scribe.leave();
    server = play.server.now;
  }
  await server?.end('SIGTERM');
  return counts;
};
