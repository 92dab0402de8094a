// Clients that open a board: with nothing in hand or with what a first paint brought. Called by the rows.
import * as Y from 'yjs';
import { within } from '../../helpers/eventually.ts';
import { type Line, openLine } from './line.ts';
import type { Server } from './servers.ts';
import { SEEDER, type Seed } from './work.ts';

/** What a client needs to know of a server. */
export type Place = Pick<Server, 'door' | 'dialect'>;

/** Nothing known: y-protocols' empty state vector, and its empty update. */
const NOTHING = new Uint8Array([0]);
const EMPTY_UPDATE = new Uint8Array([0, 0]);

export type Joined = {
  readonly line: Line;
  /** From the TCP connection's start to the last byte of the content. */
  readonly ms: number;
  /** All bytes that came until then. */
  readonly bytes: number;
};

const JOIN_MS = 20_000;

const clockOf = (stateVector: Uint8Array, client: number): number =>
  Y.decodeStateVector(stateVector).get(client) ?? 0;

/**
 * Joins and resolves when all of the seed is there, whatever the server says of being in sync; with `has`, as one that
 * has it already, when the server's answer is there. Then only counts what comes.
 */
export const join = async (server: Place, board: string, seed: Seed | null, has = false): Promise<Joined> => {
  const dialect = server.dialect(board);
  const start = performance.now();
  const wanted = seed && !has ? clockOf(seed.stateVector, SEEDER) : 0;
  // Looked into when about all has come: reading a part while the next is on its way would be timed as if it were the way.
  const nearlyAll = 0.9 * (seed?.parts.reduce((sum, part) => sum + part.length, 0) ?? 0);
  const unread: Uint8Array[] = [];
  const reaches = (): boolean =>
    unread.some((update) => (Y.parseUpdateMeta(update).to.get(SEEDER) ?? 0) >= wanted);
  let line: Line | null = null;
  const early: Uint8Array[] = [];
  const complete = new Promise<{ ms: number; bytes: number }>((resolve, reject) => {
    const send = (message: Uint8Array) => (line ? line.send(message) : early.push(message));
    let bytes = 0;
    openLine(server.door(board), dialect, (message, at, size) => {
      bytes += size;
      if (message.kind === 'step1') send(dialect.step2(EMPTY_UPDATE));
      if (message.kind !== 'edit') return;
      unread.push(message.update);
      const reached = wanted === 0 ? message.step2 : bytes >= nearlyAll && reaches();
      if (reached) resolve({ ms: at - start, bytes });
    }).then((opened) => {
      line = opened;
      opened.send(dialect.step1(seed && has ? seed.stateVector : NOTHING));
      for (const message of early) opened.send(message);
      opened.closed.then(() => reject(new Error(`a line ended while joining: ${opened.ended}`)));
    }, reject);
  });
  const { ms, bytes } = await within(JOIN_MS, 'a board', complete).catch((error: Error) => {
    line?.end();
    throw error;
  });
  if (!line) throw new Error('no line');
  (line as Line).onMessage = null;
  return { line, ms, bytes };
};

const AT_ONCE = 10;

/** Several that have the board already, a few at a time. */
export const joinMany = async (
  server: Place,
  board: string,
  seed: Seed | null,
  count: number,
): Promise<Line[]> => {
  const lines: Line[] = [];
  while (lines.length < count) {
    const group = Array.from({ length: Math.min(AT_ONCE, count - lines.length) }, () =>
      join(server, board, seed, true),
    );
    lines.push(...(await Promise.all(group)).map(({ line }) => line));
  }
  return lines;
};

/**
 * Fills a board through one client, and resolves when another client could read it all. The client stays: a server that
 * keeps boards in memory may drop one that everybody has left.
 */
export const fill = async (server: Place, board: string, seed: Seed): Promise<Line> => {
  const { line } = await join(server, board, null);
  for (const part of seed.parts) line.send(line.dialect.update(part));
  const witness = await join(server, board, seed);
  witness.line.end();
  return line;
};
