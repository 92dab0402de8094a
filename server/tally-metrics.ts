// The counts of the sync server as Prometheus metrics, read off its tally when somebody asks. Called by metrics.ts.
import { Counter, Gauge, type Registry } from 'prom-client';
import { CLOSE } from '../app/ydoc/wire.ts';
import type { Tally } from './sync/tally.ts';

/** Values of one label each. */
type Split<L extends string> = {
  readonly label: L;
  readonly read: () => Iterable<readonly [string, number]>;
};
type What = { readonly registry: Registry; readonly name: string; readonly help: string };

const gauge = ({ registry, name, help }: What, read: () => number) =>
  new Gauge({
    name: `aarring_${name}`,
    help,
    registers: [registry],
    collect() {
      this.set(read());
    },
  });

const counter = ({ registry, name, help }: What, read: () => number) =>
  new Counter({
    name: `aarring_${name}_total`,
    help,
    registers: [registry],
    collect() {
      this.reset();
      this.inc(read());
    },
  });

const gauges = <L extends string>({ registry, name, help }: What, { label, read }: Split<L>) =>
  new Gauge({
    name: `aarring_${name}`,
    help,
    labelNames: [label as string],
    registers: [registry],
    collect() {
      for (const [value, count] of read()) this.set({ [label]: value }, count);
    },
  });

const counters = <L extends string>({ registry, name, help }: What, { label, read }: Split<L>) =>
  new Counter({
    name: `aarring_${name}_total`,
    help,
    labelNames: [label as string],
    registers: [registry],
    collect() {
      this.reset();
      for (const [value, count] of read()) this.inc({ [label]: value }, count);
    },
  });

const CODE_NAMES = new Map<number, string>(Object.entries(CLOSE).map(([name, code]) => [code, name]));

/** Each name from the start, so that a rate can be told from its first time on. */
const closings = (tally: Tally): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>([...CODE_NAMES.values(), 'other'].map((name) => [name, 0]));
  for (const [code, count] of tally.closedWith) {
    const name = CODE_NAMES.get(code) ?? 'other';
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
  return counts;
};

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export const tallyMetrics = (registry: Registry, tally: Tally): void => {
  const what = (name: string, help: string): What => ({ registry, name, help });
  gauges(what('lines', 'Lines to browsers that are open, by what carries them'), {
    label: 'kind',
    read: () => Object.entries(tally.lines),
  });
  counter(what('lines_opened', 'Lines that were opened'), () => tally.linesOpened);
  counters(what('lines_closed', 'Lines that the server closed, by reason'), {
    label: 'reason',
    read: () => [...closings(tally)].map(([name, count]) => [snakeCase(name), count] as const),
  });
  gauge(what('rooms', 'Documents that are loaded'), () => tally.rooms);
  gauge(what('failing_rooms', 'Documents that the disk refuses to take now'), () => tally.failingRooms);
  counter(what('messages_in', 'Messages from browsers'), () => tally.messagesIn);
  counter(what('messages_out', 'Messages to browsers'), () => tally.messagesOut);
  counter(what('bytes_in', 'Bytes of messages from browsers'), () => tally.bytesIn);
  counter(what('bytes_out', 'Bytes of messages to browsers'), () => tally.bytesOut);
  counter(what('edits', 'Edits that came in'), () => tally.edits);
  counter(
    what('updates_stored', 'Updates that brought something and are on disk'),
    () => tally.updatesStored,
  );
  counter(what('bytes_stored', 'Bytes of the updates on disk'), () => tally.bytesStored);
  counter(what('appends', 'Appends to logs'), () => tally.appends);
  counter(what('failed_appends', 'Appends that the disk refused'), () => tally.failedAppends);
  counter(what('folds', 'Logs folded into a snapshot'), () => tally.folds);
  counters(what('dropped', 'Messages that were dropped, by reason'), {
    label: 'reason',
    read: () => Object.entries(tally.dropped).map(([name, count]) => [snakeCase(name), count] as const),
  });
};
