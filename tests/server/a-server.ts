// A real server in this process on a port and a folder of its own, with a clock that can be turned. Called by the
// conversations in tests/server; whatever is still running after a test is stopped.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { type RunningServer, type ServerOptions, startServer } from '../../server/start-server.ts';
import { type CookieJar, cookieJar } from '../helpers/cookie-jar.ts';
import { doorBuild } from './door-build.ts';

export const PASSWORD = 'en ganske lang setning om bjørk';
const open: { server: RunningServer; dataDir: string }[] = [];

afterEach(async () => {
  for (const { server, dataDir } of open.splice(0)) {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
});

export type AServer = RunningServer & {
  readonly dataDir: string;
  readonly build: typeof doorBuild;
  /** Its clock, which stands still. */
  now(): number;
  /** Turns the clock on. */
  later(milliseconds: number): void;
  /** The token of the welcome. */
  readonly token: string;
};

export const aServer = async (options: Partial<ServerOptions> = {}): Promise<AServer> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'aarring-door-'));
  let now = Date.parse('2023-02-10T12:00:00Z');
  const server = await startServer({
    port: 0,
    host: '127.0.0.1',
    dataDir,
    build: doorBuild,
    now: () => now,
    ...options,
  });
  open.push({ server, dataDir });
  return {
    ...server,
    dataDir,
    build: doorBuild,
    now: () => now,
    later: (milliseconds) => {
      now += milliseconds;
    },
    token: new URL(server.welcome ?? 'http://none').searchParams.get('token') ?? '',
  };
};

export type Browser = {
  readonly jar: CookieJar;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** Sends a form as a page of the site would. */
  post(path: string, fields?: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
};

/** Somebody's browser: keeps cookies, follows nothing. */
export const aBrowser = ({ address }: AServer): Browser => {
  const jar = cookieJar(address);
  const send = async (path: string, init: RequestInit) => {
    const headers = { cookie: jar.header(), ...(init.headers as Record<string, string>) };
    const response = await fetch(new URL(path, address), { ...init, headers, redirect: 'manual' });
    jar.take(response);
    // Read to the end: a connection in the middle of a page would keep the server waiting when it stops.
    const { status, headers: said } = response;
    return new Response(await response.arrayBuffer(), { status, headers: said });
  };
  return {
    jar,
    get: (path, headers = {}) => send(path, { headers }),
    post: (path, fields = {}, headers = {}) =>
      send(path, {
        method: 'POST',
        headers: { origin: address, ...headers },
        body: new URLSearchParams(fields),
      }),
  };
};

/** The first person of a new group, signed in; resolves with the board's id. */
export const setUp = async (server: AServer, browser: Browser, start = 'empty'): Promise<string> => {
  const fields = {
    token: server.token,
    group: 'Gruppa',
    name: 'Ada Berg',
    email: 'ada@example.no',
    password: PASSWORD,
    start,
  };
  const response = await browser.post(`/welcome?token=${server.token}`, fields);
  const board = /^\/b\/([\w-]+)$/.exec(response.headers.get('location') ?? '')?.[1];
  if (!board) throw new Error(`Not set up: ${response.status} ${await response.text()}`);
  return board;
};

/** The path of a new invitation. */
export const invite = async (browser: Browser, board: string): Promise<string> => {
  const response = await browser.post(`/b/${board}/people?_data=routes/b.$board.people`, { do: 'invite' });
  const { address } = (await response.json()) as { address: string };
  return new URL(address).pathname;
};

/** What a person's board looks like to the loader: 200, or 404 for what they may not see. */
export const boardStatus = async (browser: Browser, board: string): Promise<number> =>
  (await browser.get(`/b/${board}?_data=routes/b.$board`)).status;
