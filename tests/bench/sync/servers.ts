// The servers that are measured: how each is started, where its boards are and what it speaks. Called by bench-sync.ts and the rows.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../setup/build.ts';
import { type Dialect, hocuspocusDialect, plainDialect } from './dialect.ts';
import type { Door } from './line.ts';
import type { OurGroup } from './our-group.ts';
import { NODE_22, PEERS } from './peers.ts';
import { type Process, type Program, startProcess } from './processes.ts';

/** Ours; the official one with LevelDB, in memory, its newest in memory; Hocuspocus with SQLite, in memory. */
export const KINDS = ['ours', 'ldb', 'hps', 'mem', 'ldm', 'hpm'] as const;
export type Kind = (typeof KINDS)[number];

export const KEEPS: Readonly<Record<Kind, boolean>> = {
  ours: true,
  ldb: true,
  hps: true,
  mem: false,
  ldm: false,
  hpm: false,
};

/** Twins, in memory, of two that keep what they are given. */
export const TWINS: readonly Kind[] = ['ldm', 'hpm'];

export type Server = Process & {
  readonly kind: Kind;
  door(board: string): Door;
  dialect(board: string): Dialect;
  /** The same data again in a new process, after an end. */
  again(options?: { readonly inspect?: boolean }): Promise<Server>;
  /** Ends it and takes its data away. */
  clear(): Promise<void>;
};

type StartOptions = { readonly boards?: number; readonly inspect?: boolean };

/** Boards that every server is started with; more only where a row asks for them. */
const FEW_BOARDS = 40;
export const boardId = (at: number): string => `b${at}`;

const folders = new Set<string>();
export const clearFolders = async (): Promise<void> => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  folders.clear();
};

/** Where profiles go: one file a process and thread, for a browser's developer tools. */
const PROFILES = join(ROOT, 'tests/bench/results/profiles');

const programOf = (kind: Kind, data: string, inspect: boolean, profile: boolean): Program => {
  const flags = [
    ...(inspect ? ['--inspect=127.0.0.1:0'] : []),
    ...(profile ? ['--cpu-prof', `--cpu-prof-dir=${join(PROFILES, kind)}`] : []),
  ];
  const node = process.execPath;
  const env = { NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0' };
  if (kind === 'ours')
    return {
      command: node,
      args: [...flags, '--enable-source-maps', 'build/node/index.js'],
      cwd: ROOT,
      env: { ...env, DATA_DIR: data },
    };
  if (kind === 'mem')
    return { command: node, args: [...flags, 'y-websocket.js'], cwd: join(PEERS, 'memory'), env };
  const isHocuspocus = kind === 'hps' || kind === 'hpm';
  const kept: Record<string, string> =
    kind === 'ldb'
      ? { YPERSISTENCE: join(data, 'level') }
      : kind === 'hps'
        ? { HOCUSPOCUS_SQLITE: join(data, 'documents.sqlite') }
        : {};
  return {
    command: isHocuspocus ? NODE_22 : node,
    args: [...flags, isHocuspocus ? 'hocuspocus.js' : 'y-websocket.js'],
    cwd: PEERS,
    env: { ...env, ...kept },
  };
};

export const serverStarter = (group: OurGroup, { profile }: { readonly profile: boolean }) => {
  const startOn = async (kind: Kind, data: string, inspect: boolean): Promise<Server> => {
    const started = await startProcess(programOf(kind, data, inspect, profile));
    const { port } = started;
    const signedIn = `Cookie: ${group.cookie}\r\nOrigin: http://127.0.0.1:${port}\r\n`;
    const nameOf = (board: string) => `board/${board}`;
    return {
      ...started,
      kind,
      door: (board) =>
        kind === 'ours'
          ? { port, path: `/sync/${nameOf(board)}`, headers: signedIn }
          : { port, path: `/${nameOf(board)}`, headers: '' },
      dialect: (board) => (kind.startsWith('hp') ? hocuspocusDialect(nameOf(board)) : plainDialect()),
      again: (options = {}) => startOn(kind, data, options.inspect ?? false),
      clear: async () => {
        // A profile is written at an orderly end only.
        await started.end(profile ? 'SIGTERM' : 'SIGKILL');
        await rm(data, { recursive: true, force: true, maxRetries: 5 });
        folders.delete(data);
      },
    };
  };
  return async (kind: Kind, { boards = FEW_BOARDS, inspect = false }: StartOptions = {}): Promise<Server> => {
    const data = await mkdtemp(join(tmpdir(), `aarring-bench-${kind}-`));
    folders.add(data);
    if (kind === 'ours')
      await group.copyTo(
        data,
        Array.from({ length: boards }, (_, at) => boardId(at)),
      );
    return startOn(kind, data, inspect);
  };
};

export type StartServer = ReturnType<typeof serverStarter>;
