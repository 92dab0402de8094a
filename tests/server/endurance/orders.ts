// What a child server can be told over its channel: a disk in trouble, another clock, a line cut; and what it answers.
// The child's side of it, called by tests/server/sync/child-server.ts; the parent's is sync/child.ts.
import { readdir } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { answerParent } from '../sync/answer-parent.ts';
import { shiftClock } from './shifted-clock.ts';
import { HEALTHY, type Trouble } from './troubled-disk.ts';

export type StartOptions = {
  /** How long a room stays after the last one left. */
  readonly idleMs?: number;
  /** The seed of the disk's chance; without one the disk is the plain one. */
  readonly diskSeed?: number;
  /** What was not synced is lost when the process ends, as in a power cut. */
  readonly forgetsUnsynced?: boolean;
  readonly clockMs?: number;
};

export type Order = {
  readonly trouble?: Partial<Trouble>;
  /** By how much its clock is wrong. */
  readonly clockMs?: number;
  /** Cuts the n-th of the lines, without a goodbye. */
  readonly cut?: number;
  /** Ends the thread in which documents are folded, whatever it is at. */
  readonly endThread?: boolean;
  /** Answers with figures, after a collection of garbage. */
  readonly collect?: boolean;
};

/** Bytes, counts and milliseconds since the start. `files`: open descriptors, 0 where the system doesn't tell. */
export type Answer = {
  readonly rss: number;
  readonly peakRss: number;
  readonly heapUsed: number;
  readonly cpuMs: number;
  readonly files: number;
  readonly lines: number;
};

const answer = async (lines: number): Promise<Answer> => {
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  const files = await readdir('/proc/self/fd').catch(() => []);
  return {
    rss,
    heapUsed,
    peakRss: process.resourceUsage().maxRSS * 1024,
    cpuMs: (user + system) / 1000,
    files: files.length,
    lines,
  };
};

/** `trouble` is changed in place. */
export const obeyOrders = (server: Server, trouble: Trouble, endThread: () => unknown): void => {
  const lines = new Set<Socket>();
  server.on('connection', (socket) => {
    lines.add(socket);
    socket.once('close', () => lines.delete(socket));
  });
  const obey = (order: Order) => {
    if (order.trouble) Object.assign(trouble, HEALTHY, order.trouble);
    if (order.clockMs !== undefined) shiftClock(order.clockMs);
    if (order.cut !== undefined && lines.size > 0) [...lines][order.cut % lines.size]?.resetAndDestroy();
    if (order.endThread) endThread();
    if (order.collect) globalThis.gc?.();
  };
  answerParent<Order, Answer>((order) => {
    obey(order);
    return answer(lines.size);
  });
};
