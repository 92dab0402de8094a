// `npm run bench:sync`: Årring's sync server beside other servers of the same job, the same work for each, taking turns.
// Prints a table a row and writes JSON to tests/bench/results. Ends with 1 only when the bench itself broke.
import { within } from '../../helpers/eventually.ts';
import { endEverything } from '../../helpers/server.ts';
import { freshBuild } from '../../setup/build.ts';
import { type Options, readOptions } from './options.ts';
import { ourGroup } from './our-group.ts';
import { installPeers } from './peers.ts';
import { endProbe } from './probe-process.ts';
import { endProcesses } from './processes.ts';
import { type Turn, tableOf, writeResults } from './report.ts';
import type { Row } from './rows/row.ts';
import { clearFolders, type Kind, type StartServer, serverStarter } from './servers.ts';

const tidy = async () => {
  endProbe();
  await endProcesses();
  await endEverything();
  await clearFolders();
};

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.once(signal, () => {
    tidy().finally(() => process.exit(code));
  });

const takeTurn = async (
  row: Row,
  kind: Kind,
  round: number,
  start: StartServer,
  { quick, kills }: Options,
): Promise<Turn> => {
  const notes: string[] = [];
  const began = performance.now();
  const seconds = () => Math.round((performance.now() - began) / 100) / 10;
  const note = (text: string) => void notes.push(text);
  try {
    const measured = await within(row.limitMs, 'its turn', row.measure({ kind, start, quick, kills, note }));
    return { row: row.name, kind, round, seconds: seconds(), measured, failed: null, notes };
  } catch (error) {
    const failed = error instanceof Error ? error.message : String(error);
    return { row: row.name, kind, round, seconds: seconds(), measured: {}, failed, notes };
  } finally {
    // What went on after its time, or fell in between, must not disturb the next.
    await endProcesses();
  }
};

const main = async () => {
  const options = readOptions(process.argv.slice(2));
  await freshBuild();
  await installPeers();
  const began = performance.now();
  const start = serverStarter(await ourGroup(), options);
  const turns: Turn[] = [];
  for (let round = 1; round <= options.rounds; round += 1)
    for (const row of options.rows)
      for (const kind of options.turnsOf(row, round)) {
        const turn = await takeTurn(row, kind, round, start, options);
        turns.push(turn);
        console.log(
          `round ${round}, ${row.name}, ${kind}: ${turn.failed ? `failed: ${turn.failed}` : `${turn.seconds} s`}`,
        );
      }
  const seconds = Math.round((performance.now() - began) / 1000);
  for (const row of options.rows)
    console.log(
      tableOf(
        row,
        turns.filter((turn) => turn.row === row.name),
        options.kinds,
      ),
    );
  console.log(`\n${seconds} s; all of it in ${await writeResults(options, turns, seconds)}`);
};

main()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  })
  .finally(async () => {
    await tidy();
    process.exit();
  });
