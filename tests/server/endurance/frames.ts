// Hostile clients against a child server, with healthy people beside them whose round trips are measured. Called by
// frames.test.ts and endurance.ts.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as Y from 'yjs';
import { CLOSE } from '../../../app/ydoc/wire.ts';
import { nameOfFile } from '../../../server/store/file-names.ts';
import type { Chance } from '../sync/chance.ts';
import { type ChildServer, startChild } from '../sync/child.ts';
import { joinFrom } from '../sync/client.ts';
import type { Target } from './foe.ts';
import { type Heart, startHeart } from './heart.ts';
import type { HeartAnswer } from './heart-program.ts';
import { floodPastReaders, sendFrames, sendGaps, sendHuge, sendPresence } from './hostile.ts';
import { askForNames, comeAndGo } from './hostile-lines.ts';
import { docInFolder, isSame } from './same-document.ts';

/** The healthy pairs: one on the document that is attacked, one on another. */
const ATTACKED = 'board/attacked';
const QUIET = 'board/quiet';
const FLOODED = 'board/flooded';

type Attack = {
  readonly folder: string;
  readonly random: Chance;
  readonly frames: number;
  readonly visits: number;
  readonly updates: number;
  readonly readers: number;
};

/** ms: round trips of the healthy pair on the attacked document and of that on another, while it lasted. */
export type Row = {
  readonly attack: string;
  readonly seconds: number;
  readonly beats: number;
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
  readonly 'other p50': number;
  readonly 'other p99': number;
  readonly 'other most': number;
  /** Of the server, when it was over. */
  readonly 'RSS MiB': number;
};

/** MiB of the server: resident, and the heap after a collection. */
export type Memory = {
  readonly before: number;
  readonly peak: number;
  readonly after: number;
  readonly heapBefore: number;
  readonly heapAfter: number;
};

const MIB = 1024 * 1024;
const round = (value: number) => Math.round(value * 10) / 10;
const quantile = (values: readonly number[], part: number) => {
  const sorted = [...values].sort((one, other) => one - other);
  return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
};

const requirePresence = ({ presence }: HeartAnswer, attack: string) => {
  for (const { isTrue, people } of presence)
    if (!isTrue || people > 60)
      throw new Error(`${attack}: presence is false, or ${people} people are there`);
};

type Measured = { readonly server: ChildServer; readonly heart: Heart };

const measured = async (
  { server, heart }: Measured,
  attack: string,
  doIt: () => Promise<unknown>,
): Promise<Row> => {
  await heart.ask('lap');
  const start = performance.now();
  await doIt();
  const answer = await heart.ask('lap');
  const { rss } = await server.order({});
  requirePresence(answer, attack);
  const [same = [], other = []] = answer.laps;
  return {
    attack,
    seconds: round((performance.now() - start) / 1000),
    beats: same.length + other.length,
    p50: quantile(same, 0.5),
    p99: quantile(same, 0.99),
    most: quantile(same, 1),
    'other p50': quantile(other, 0.5),
    'other p99': quantile(other, 0.99),
    'other most': quantile(other, 1),
    'RSS MiB': Math.round(rss / MIB),
  };
};

const attacksOf = (
  attack: Attack,
  target: Target,
): readonly (readonly [string, () => Promise<unknown>])[] => {
  const { random, frames, visits, updates, readers } = attack;
  const huge = async () => {
    const codes = await sendHuge(target);
    // 1006: the server was gone before its goodbye could be read.
    if (codes.some((code) => code !== CLOSE.tooLarge && code !== 1006))
      throw new Error(`64 MiB closed with ${codes}`);
  };
  return [
    // A second of peace, to compare with.
    ['nothing', () => new Promise((resolve) => setTimeout(resolve, 1000))],
    [`${frames} frames`, () => sendFrames(target, frames, random)],
    ['hostile presence', () => sendPresence(target)],
    ['64 MiB, twice', huge],
    ['1,899 updates with gaps', () => sendGaps(target)],
    ['wrong names', () => askForNames(target)],
    [`${visits} visits`, () => comeAndGo(target, visits, random)],
    [
      `${updates} updates past ${readers} that never read`,
      () => floodPastReaders({ ...target, name: FLOODED }, updates, readers),
    ],
  ];
};

const docOf = (text: string): Y.Doc => {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Buffer.from(text, 'base64'));
  return doc;
};

/** Both of each pair, a newcomer, and after the end the folder: all the same, and all that the healthy ones wrote. */
const requireConverged = async ({ folder }: Attack, server: ChildServer, answer: HeartAnswer) => {
  const kept: { name: string; doc: Y.Doc }[] = [];
  for (const [at, name] of [ATTACKED, QUIET].entries()) {
    const [first = '', second = ''] = answer.documents[at] ?? [];
    const doc = docOf(first);
    const fresh = joinFrom(server, name);
    try {
      await fresh.synced();
      if (!isSame(doc, docOf(second)) || !isSame(doc, fresh.doc)) throw new Error(`${name}: they differ`);
    } finally {
      fresh.leave();
    }
    const { beat, answer: answered } = doc.getMap('notes').toJSON();
    if (beat === undefined || beat !== answered)
      throw new Error(`${name}: beat ${beat}, answered ${answered}`);
    kept.push({ name, doc });
  }
  const code = await server.end('SIGTERM');
  if (code !== 0) throw new Error(`the server ended with ${code}: ${server.said()}`);
  for (const { name, doc } of kept)
    if (!isSame(doc, await docInFolder(folder, name)))
      throw new Error(`${name}: the folder holds something else`);
};

/** Whatever was asked for, nothing lies where no document's folder may lie. */
const requireTidy = async (folder: string) => {
  const strange = (await readdir(folder)).filter(
    (name) => !['documents', 'readable', 'lock.pid'].includes(name),
  );
  for (const file of await readdir(join(folder, 'documents')))
    if (nameOfFile(file) === null) strange.push(file);
  if (strange.length > 0) throw new Error(`strange files: ${strange}`);
};

/** Throws when something is broken; gives what is to be told. */
export const attack = async (
  options: Attack,
): Promise<{ readonly rows: readonly Row[]; readonly memory: Memory }> => {
  const server = await startChild(options.folder);
  const heart = await startHeart(server.url, [ATTACKED, QUIET]);
  try {
    const before = await server.order({ collect: true });
    const rows: Row[] = [];
    for (const [name, doIt] of attacksOf(options, { ...server, name: ATTACKED }))
      rows.push(await measured({ server, heart }, name, doIt));
    const after = await server.order({ collect: true });
    const answer = await heart.ask('stop');
    await requireConverged(options, server, answer);
    await requireTidy(options.folder);
    const memory = {
      before: Math.round(before.rss / MIB),
      peak: Math.round(after.peakRss / MIB),
      after: Math.round(after.rss / MIB),
      heapBefore: round(before.heapUsed / MIB),
      heapAfter: round(after.heapUsed / MIB),
    };
    return { rows, memory };
  } catch (error) {
    throw new Error(`seed ${options.random.seed}: ${(error as Error).message}\n${server.said()}`, {
      cause: error,
    });
  } finally {
    heart.end();
    await server.end('SIGKILL');
  }
};
