// `npm run endurance -- jepsen|frames|kills|soak [--seed N] …`: the long forms of what the tests do briefly. Ends with 1 when
// something isn't as it must be. A seed gives the same steps again; at what instants they meet is the machine's.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chance, freshChance } from '../sync/chance.ts';
import { removePrograms } from '../sync/child-program.ts';
import type { Trend } from './flat.ts';
import { attack } from './frames.ts';
import { playJepsen } from './jepsen.ts';
import { killAgainAndAgain } from './kills.ts';
import { soak } from './soak.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string' },
    rounds: { type: 'string' },
    kills: { type: 'string' },
    frames: { type: 'string' },
    minutes: { type: 'string' },
  },
});

/** Whole and positive, or the usual. */
const numberOf = (text: string | undefined, usual: number): number => {
  if (text === undefined) return usual;
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new Error(`${text} is no number of that kind`);
  return number;
};

const FORMS: Record<string, (folder: string) => Promise<void>> = {
  jepsen: async (folder) => {
    const { seed } = randomOf('jepsen');
    const rounds = numberOf(values.rounds, 200);
    const after = (round: number, counts: object) => {
      if (round % 10 === 0) console.log(`${round} rounds: ${JSON.stringify(counts)}`);
    };
    await playJepsen({ folder, seed, rounds, after });
    console.log(`${rounds} rounds: all the same, nothing promised is missing.`);
  },
  frames: async (folder) => {
    const random = randomOf('frames');
    const frames = numberOf(values.frames, 100_000);
    const { rows, memory } = await attack({
      folder,
      random,
      frames,
      visits: 2000,
      updates: 20_000,
      readers: 10,
    });
    console.table(rows);
    console.log('MiB of the server:', memory);
    const [{ p99: quiet } = { p99: 0 }] = rows;
    const most = Math.max(...rows.flatMap((row) => [row.p99, row['other p99']]));
    console.log(
      `The server lives, the healthy converged; their p99 was at most ${most} ms (aim: 100; in peace: ${quiet}).`,
    );
  },
  kills: async (folder) => {
    const random = randomOf('kills');
    const kills = numberOf(values.kills, 1000);
    const after = (killed: number, seen: number) => {
      if (killed % 25 === 0) console.log(`${killed} kills: 0 lost of ${seen}`);
    };
    const seen = await killAgainAndAgain({
      folder,
      kills,
      random,
      options: { diskSeed: 1, forgetsUnsynced: true },
      after,
    });
    console.log(`${kills} kills: 0 lost of ${seen} that were seen or acknowledged.`);
  },
  soak: async (folder) => {
    const random = randomOf('soak');
    const minutes = numberOf(values.minutes, 8);
    const { rows, rss, heap, files, comings } = await soak({ folder, random, minutes, sampled: say });
    console.table(rows);
    const flat = [verdictOf('RSS', rss), verdictOf('heap', heap)];
    const closed = files.after <= files.before;
    console.log(`Open files: ${files.before} before, ${files.after} after ${comings} had come and gone.`);
    if (flat.includes(false) || !closed) throw new Error('not flat');
  },
};

const say = (row: object) => console.log(JSON.stringify(row));

const verdictOf = (what: string, { slope, growth, isFlat }: Trend): boolean => {
  const figures = `${slope.toFixed(2)} MiB a minute, ${(growth * 100).toFixed(1)} % over the last two thirds`;
  console.log(`${what}: ${isFlat ? 'flat' : 'GROWS'}: ${figures}.`);
  return isFlat;
};

const randomOf = (what: string) =>
  values.seed === undefined ? freshChance(what) : chance(numberOf(values.seed, 0));

const run = async (): Promise<number> => {
  const form = FORMS[positionals[0] ?? ''];
  if (!form) {
    console.error(`endurance: one of ${Object.keys(FORMS).join(', ')}`);
    return 2;
  }
  const folder = await mkdtemp(join(tmpdir(), 'aarring-endurance-'));
  try {
    await form(folder);
    return 0;
  } catch (error) {
    console.error(error);
    return 1;
  } finally {
    await removePrograms();
    await rm(folder, { recursive: true, force: true });
  }
};

process.exit(await run());
