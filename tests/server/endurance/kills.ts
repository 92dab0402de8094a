// SIGKILL at random instants while five write: whatever anybody else had seen, or was acknowledged, must be there (S19).
// Called by tests/server/sync/kill.test.ts (20 kills) and endurance.ts (1,000).
import type { Chance } from '../sync/chance.ts';
import { startChild } from '../sync/child.ts';
import { joinFrom, soon } from '../sync/client.ts';
import { changes, writer } from '../sync/writers.ts';
import type { StartOptions } from './orders.ts';

const WRITERS = 5;
/** A document of its own for so many kills: with one for all, the runs would measure its growth. */
const KILLS_PER_DOCUMENT = 50;

type Kills = {
  readonly folder: string;
  readonly kills: number;
  readonly random: Chance;
  readonly options?: StartOptions;
  readonly after?: (kills: number, seen: number) => void;
};

const writeUntilKilled = async (
  { folder, random, options }: Kills,
  name: string,
  round: number,
): Promise<string[]> => {
  const server = await startChild(folder, 0, options);
  const writers = Array.from({ length: WRITERS }, (_, at) =>
    writer(joinFrom(server, name), `r${round}c${at}`),
  );
  const clients = writers.map(({ client }) => client);
  try {
    await soon('changes', changes(clients, 1 + random.below(600)));
    await server.end('SIGKILL');
  } finally {
    for (const each of writers) {
      each.stop();
      each.client.leave();
    }
  }
  return writers.flatMap((each) => [...each.received(), ...each.acknowledged()]);
};

/** What a client that comes after the kill does not find of it. */
const missingAfter = async ({ folder, options }: Kills, name: string, seen: ReadonlySet<string>) => {
  const server = await startChild(folder, 0, options);
  const fresh = joinFrom(server, name);
  try {
    await fresh.synced();
    return [...seen].filter((key) => !fresh.notes.has(key));
  } finally {
    fresh.leave();
    await server.end('SIGKILL');
  }
};

/** Throws at the first key that is lost; gives how many were seen or acknowledged. */
export const killAgainAndAgain = async (kills: Kills): Promise<number> => {
  let seen = new Set<string>();
  let count = 0;
  for (let round = 0; round < kills.kills; round++) {
    if (round % KILLS_PER_DOCUMENT === 0) seen = new Set();
    const name = `board/killed-${Math.floor(round / KILLS_PER_DOCUMENT)}`;
    const before = seen.size;
    for (const key of await writeUntilKilled(kills, name, round)) seen.add(key);
    const lost = await missingAfter(kills, name, seen);
    if (lost.length > 0)
      throw new Error(
        `seed ${kills.random.seed}, kill ${round + 1}: lost ${lost.length}: ${lost.slice(0, 9)}`,
      );
    count += seen.size - before;
    kills.after?.(round + 1, count);
  }
  return count;
};
