// The process that looks at another board while a row does its worst (probe.ts), seen from the row.
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { within } from '../../helpers/eventually.ts';
import type { Echo, ProbeOrder, ProbeReport } from './probe.ts';
import type { Server } from './servers.ts';

export type Probing = {
  /** Ends the looking; the longest wait of anything that was under way after `since` (by `clock`), in milliseconds. */
  longestSince(since: number): Promise<number>;
};

const START_MS = 20_000;
const STOP_MS = 25_000;

let child: ChildProcess | null = null;

export const clock = (): number => performance.timeOrigin + performance.now();

const probeProcess = (): ChildProcess => {
  if (child?.connected) return child;
  child = fork(fileURLToPath(new URL('./probe.ts', import.meta.url)), { stdio: 'inherit' });
  return child;
};

const report = <K extends ProbeReport['is']>(
  from: ChildProcess,
  is: K,
): Promise<Extract<ProbeReport, { is: K }>> =>
  new Promise((resolve, reject) => {
    const settle = (how: () => void) => {
      from.off('message', hear);
      from.off('exit', gone);
      how();
    };
    const gone = () => settle(() => reject(new Error('the probe ended')));
    const hear = (said: ProbeReport) => {
      if (said.is === is) settle(() => resolve(said as Extract<ProbeReport, { is: K }>));
      else if (said.is === 'failed') settle(() => reject(new Error(said.why)));
    };
    from.on('message', hear);
    from.once('exit', gone);
  });

/** Resolves when edits on that board come back steadily. */
export const startProbe = async (server: Server, board: string): Promise<Probing> => {
  const probe = probeProcess();
  const order = (one: ProbeOrder) => void probe.send(one);
  const ready = report(probe, 'ready');
  const done = report(probe, 'done');
  done.catch(() => {});
  const isHocuspocus = server.kind === 'hps' || server.kind === 'hpm';
  order({ do: 'start', door: server.door(board), hocuspocusName: isHocuspocus ? `board/${board}` : null });
  await within(START_MS, 'the other board', ready);
  return {
    longestSince: async (since) => {
      order({ do: 'stop' });
      const { echoes } = await within(STOP_MS, 'what the probe saw', done);
      const during = echoes.filter(({ sent, ms }: Echo) => sent + ms >= since);
      return Math.max(...during.map(({ ms }) => ms));
    },
  };
};

export const endProbe = (): void => {
  if (child?.connected) child.disconnect();
};
