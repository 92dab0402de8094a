// The operator's log, caught: what a server of a test writes, at every level. Called by the tests of log and metrics.
import type { Logger } from 'pino';
import { openLog } from '../../server/log.ts';
import { within } from '../helpers/eventually.ts';

export type Line = Readonly<Record<string, unknown>> & { readonly msg: string };

export type CaughtLog = {
  readonly log: Logger;
  text(): string;
  lines(): readonly Line[];
  /** Resolves with the first line of which this holds, written already or still to come. */
  says(awaited: string, holds: (line: Line) => boolean): Promise<Line>;
};

export const aLog = (): CaughtLog => {
  const written: string[] = [];
  const listeners = new Set<() => void>();
  const log = openLog({
    write: (line) => {
      written.push(line);
      for (const listener of [...listeners]) listener();
    },
  });
  log.level = 'trace';
  const lines = () => written.map((line) => JSON.parse(line) as Line);
  return {
    log,
    text: () => written.join(''),
    lines,
    says: (awaited, holds) => {
      let listener = () => {};
      const came = new Promise<Line>((resolve) => {
        listener = () => {
          const found = lines().find(holds);
          if (found) resolve(found);
        };
        listeners.add(listener);
        listener();
      });
      return within(30_000, awaited, came).finally(() => listeners.delete(listener));
    },
  };
};
