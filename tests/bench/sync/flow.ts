// A flow of updates from writers through a server to those who watch: sent at a pace, each timed from its sending to its
// coming. Called by the rows.
import * as Y from 'yjs';
import { framed } from './dialect.ts';
import { pause } from './limits.ts';
import type { Line } from './line.ts';
import type { Writing } from './work.ts';

export type Writer = {
  readonly line: Line;
  readonly writing: Writing;
  /** When each update was sent, by performance.now(). */
  readonly sentAt: number[];
};

export type Watcher = {
  readonly line: Line;
  /** Milliseconds from sending to coming, one for each update that came. */
  readonly delays: number[];
  /** How many updates of each writer came, in order of the writers. */
  readonly came: number[];
  /** Set when an update came whose predecessors had not. */
  hasGap: boolean;
};

export const writerOn = (line: Line, writing: Writing): Writer => ({ line, writing, sentAt: [] });

/**
 * Watches by the writers' clocks, since servers may merge several updates into one message. A writer's own edits are left
 * out: some servers send them back, others don't.
 */
export const watch = (line: Line, writers: readonly Writer[]): Watcher => {
  const watcher: Watcher = { line, delays: [], came: writers.map(() => 0), hasGap: false };
  const places = new Map(
    writers.flatMap((writer, at) => (writer.line === line ? [] : [[writer.writing.client, at] as const])),
  );
  line.onMessage = (message, at) => {
    if (message.kind !== 'edit') return;
    const { from, to } = Y.parseUpdateMeta(message.update);
    for (const [client, end] of to) {
      const place = places.get(client);
      const writer = place === undefined ? undefined : writers[place];
      if (place === undefined || !writer) continue;
      let next = watcher.came[place] ?? 0;
      const { clocks } = writer.writing;
      if ((from.get(client) ?? 0) > (next === 0 ? 0 : (clocks[next - 1] ?? 0))) watcher.hasGap = true;
      while (next < writer.sentAt.length && (clocks[next] ?? Infinity) <= end) {
        watcher.delays.push(at - (writer.sentAt[next] ?? at));
        next += 1;
      }
      watcher.came[place] = next;
    }
  };
  return watcher;
};

/** Writers that send more at once when the pace asks for it, so that the generator writes to few sockets a turn. */
const MOST_WRITERS_A_TURN = 8;

/** Sends the writer's next updates in one piece. */
export const sendNext = ({ line, writing, sentAt }: Writer, count: number): void => {
  const from = sentAt.length;
  writing.grow(from + count);
  const frames = writing.updates
    .slice(from, from + count)
    .map((update) => framed(line.dialect.update(update)));
  const [only] = frames;
  const at = performance.now();
  for (let sent = 0; sent < count; sent += 1) sentAt.push(at);
  line.write(frames.length === 1 && only ? only : Buffer.concat(frames));
};

/** Sends so many updates a second, spread over the writers; returns how many were sent. */
export const flow = async (writers: readonly Writer[], perSecond: number, ms: number): Promise<number> => {
  const most = Math.ceil((perSecond * ms) / 1000 / writers.length) + 200;
  for (const { writing, sentAt } of writers) writing.grow(sentAt.length + most);
  const start = performance.now();
  let sent = 0;
  let turn = 0;
  for (;;) {
    const elapsed = Math.min(ms, performance.now() - start);
    const due = Math.floor((elapsed * perSecond) / 1000) - sent;
    const share = Math.ceil(due / MOST_WRITERS_A_TURN);
    for (let left = due; left > 0; left -= share) {
      const writer = writers[turn % writers.length];
      turn += 1;
      if (writer) sendNext(writer, Math.min(share, left));
    }
    sent += Math.max(0, due);
    if (elapsed >= ms) return sent;
    await pause(1);
  }
};

export const hasAll =
  (writers: readonly Writer[]) =>
  (watcher: Watcher): boolean =>
    writers.every(({ line, sentAt }, at) => line === watcher.line || watcher.came[at] === sentAt.length);

export const endedLine = (lines: readonly Line[]): string | null =>
  lines.find(({ ended }) => ended !== null)?.ended ?? null;
