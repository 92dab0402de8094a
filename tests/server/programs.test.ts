// The programs as a person starts them: what they say, on which stream, and how they end.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { aBrowser, aServer, boardStatus, setUp } from './a-server.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

type Ended = { code: number; stdout: string; stderr: string };

const run = (program: string, options: readonly string[], env: Record<string, string>): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', program, ...options],
      { cwd: ROOT, env: { ...process.env, ...env }, timeout: 60_000 },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
    );
  });

const start = (env: Record<string, string>) => run('server/index.ts', [], env);
const signInLink = (options: readonly string[], dataDir: string) =>
  run('server/commands/sign-in-link.ts', options, { DATA_DIR: dataDir });

test('a bad value stops the start with one line', async () => {
  const [port, host] = await Promise.all([start({ PORT: 'abc' }), start({ HOST: 'a b' })]);
  expect(port).toEqual({
    code: 1,
    stdout: '',
    stderr: 'PORT must be a whole number from 0 to 65535, not "abc"\n',
  });
  expect(host).toEqual({
    code: 1,
    stdout: '',
    stderr: 'HOST must be a host name or an IP address, not "a b"\n',
  });
});

test('a second process on the same folder does not start, and says why in one line', async () => {
  const { dataDir } = await aServer();
  const second = await start({ DATA_DIR: dataDir, PORT: '0', HOST: '127.0.0.1' });
  expect(second).toMatchObject({ code: 1, stdout: '' });
  expect(second.stderr).toMatch(
    new RegExp(`^The data folder ${dataDir} is in use by process ${process.pid}.*\n$`),
  );
});

test('a folder that cannot be made is said in one line', async () => {
  const ended = await start({ DATA_DIR: '/dev/null/x', PORT: '0' });
  expect(ended).toMatchObject({ code: 1, stdout: '' });
  expect(ended.stderr).toMatch(/^The data folder \/dev\/null\/x cannot be used: .*\n$/);
});

test('sign-in-link prints an address and nothing else; it signs in while the server runs, once', async () => {
  const server = await aServer();
  const ada = aBrowser(server);
  const board = await setUp(server, ada);
  const made = await signInLink(['--email', ' ADA@example.no'], server.dataDir);
  expect(made).toMatchObject({ code: 0, stderr: '' });
  const address = new URL(made.stdout);
  expect(made.stdout).toBe(`${server.address}${address.pathname}\n`);
  // The command goes by the real clock, which this server's is long before.
  const browser = aBrowser(server);
  expect((await browser.get(address.pathname)).headers.get('location')).toBe('/');
  expect(await boardStatus(browser, board)).toBe(200);
  expect((await aBrowser(server).get(address.pathname)).status).toBe(403);
});

test.each([
  [['--email', 'nobody@example.no'], 'There is no account with the e-mail nobody@example.no.\n'],
  [['--email', 'rubbish'], 'Say whose: npm run --silent sign-in-link -- --email ada@example.no\n'],
  [['--mail', 'x'], 'Say whose: npm run --silent sign-in-link -- --email ada@example.no\n'],
  [[], 'Say whose: npm run --silent sign-in-link -- --email ada@example.no\n'],
])('sign-in-link %j is refused in one line', async (options, line) => {
  const server = await aServer();
  await setUp(server, aBrowser(server));
  expect(await signInLink(options, server.dataDir)).toEqual({ code: 1, stdout: '', stderr: line });
});

test('sign-in-link on an empty folder says that there is nobody', async () => {
  const { dataDir } = await aServer();
  const ended = await signInLink(['--email', 'ada@example.no'], dataDir);
  expect(ended).toEqual({ code: 1, stdout: '', stderr: `There are no accounts in ${dataDir}.\n` });
});
