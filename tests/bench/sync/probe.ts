// Another board, looked at from a process of its own that does nothing else: two clients, one edit after the other, each timed
// until it has come. Started by probe-process.ts, which it tells what it saw.
import * as Y from 'yjs';
import { hocuspocusDialect, plainDialect } from './dialect.ts';
import { type Joined, join } from './join.ts';
import { pause } from './limits.ts';
import type { Door } from './line.ts';

export type ProbeOrder =
  | { readonly do: 'start'; readonly door: Door; readonly hocuspocusName: string | null }
  | { readonly do: 'stop' };

/** Times by Date.now()'s clock, so that another process can compare them. */
export type Echo = { readonly sent: number; readonly ms: number };
export type ProbeReport =
  | { readonly is: 'ready' }
  | { readonly is: 'done'; readonly echoes: readonly Echo[] }
  | { readonly is: 'failed'; readonly why: string };

const EVERY_MS = 6;
/** An echo that takes longer is given up, and counts as that long. */
const LONGEST_MS = 20_000;

const tell = (report: ProbeReport) => void process.send?.(report);
const clock = () => performance.timeOrigin + performance.now();

let stopped = false;
let lines: Joined[] = [];

const probe = async ({ door, hocuspocusName }: Extract<ProbeOrder, { do: 'start' }>) => {
  stopped = false;
  const server = {
    door: () => door,
    dialect: () => (hocuspocusName === null ? plainDialect() : hocuspocusDialect(hocuspocusName)),
  };
  lines = [await join(server, '', null), await join(server, '', null)];
  const [from, to] = lines.map(({ line }) => line);
  if (!from || !to) return;
  const doc = new Y.Doc();
  const { clientID } = doc;
  let update: Uint8Array = new Uint8Array(0);
  doc.on('update', (made: Uint8Array) => {
    update = made;
  });
  let came = 0;
  let heard: () => void = () => {};
  to.onMessage = (message) => {
    if (message.kind !== 'edit') return;
    came = Math.max(came, Y.parseUpdateMeta(message.update).to.get(clientID) ?? 0);
    heard();
  };
  const echoes: Echo[] = [];
  for (let turn = 1; !stopped; turn += 1) {
    doc.getMap('probe').set('turn', turn);
    const sent = clock();
    from.send(from.dialect.update(update));
    // Also one that is under way when it is told to stop: how long it takes is what was asked.
    const limit = clock() + LONGEST_MS;
    while (came < turn && clock() < limit && from.ended === null && to.ended === null)
      await Promise.race([
        pause(50),
        new Promise<void>((resolve) => {
          heard = resolve;
        }),
      ]);
    const ms = clock() - sent;
    echoes.push({ sent, ms });
    if (from.ended ?? to.ended) throw new Error(`the other board's line ended: ${from.ended ?? to.ended}`);
    if (turn === 20) tell({ is: 'ready' });
    if (ms < EVERY_MS) await pause(EVERY_MS - ms);
  }
  for (const { line } of lines) line.end();
  tell({ is: 'done', echoes });
};

process.on('message', (order: ProbeOrder) => {
  if (order.do === 'stop') stopped = true;
  else
    probe(order).catch((error: Error) => {
      for (const { line } of lines) line.end();
      tell({ is: 'failed', why: error.message });
    });
});
process.once('disconnect', () => process.exit());
