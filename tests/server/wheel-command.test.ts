// `npm run --silent wheel`: the wheel as a picture out of a data folder, while the server runs on it.
import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wheelPicture } from '../../server/commands/wheel.ts';
import { aBrowser, aServer, setUp } from './a-server.ts';

const aGroup = async () => {
  const server = await aServer();
  const ada = aBrowser(server);
  const board = await setUp(server, ada, 'example');
  return {
    ...server,
    ada,
    board,
    picture: (...args: string[]) => wheelPicture(args, { dataDir: server.dataDir, now: server.now() }),
  };
};

test('while the server runs: an SVG with title and marks, the same each time, and the folder is left as it was', async () => {
  const { board, picture, dataDir } = await aGroup();
  const files = async () => {
    const names = await readdir(dataDir, { recursive: true });
    return Promise.all(names.sort().map(async (name) => [name, (await stat(join(dataDir, name))).mtimeMs]));
  };
  const before = await files();
  const svg = String(await picture('--board', board, '--year', '2023'));
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  expect(svg).toContain('<title id="title">Årshjulet 2023 · Gruppa</title>');
  expect(svg.match(/<g><title>/g)?.length ?? 0).toBeGreaterThan(30);
  expect(await picture('--year', '2023')).toBe(svg);
  expect(await files()).toEqual(before);
  const english = String(await picture('--year', '2024', '--language', 'en'));
  expect(english).toContain('<title id="title">The year wheel 2024 · Gruppa</title>');
});

test('through a filter, under a title of its own, on A3', async () => {
  const { picture } = await aGroup();
  const all = String(await picture('--year', '2023'));
  const args = ['--year', '2023', '--filter', 'type:kommunikasjon', '--title', 'Våre tiltak'];
  const some = String(await picture(...args, '--paper', 'a3'));
  const count = (svg: string) => svg.match(/<g><title>/g)?.length ?? 0;
  expect(count(some)).toBeGreaterThan(3);
  expect(count(some)).toBeLessThan(count(all));
  expect(some).toContain('<title id="title">Våre tiltak · Gruppa</title>');
  expect(some).toContain('width="420mm" height="297mm"');
  expect(all).toContain('width="297mm" height="210mm"');
});

test('from another month, zoomed in, in rings by audience, marked: as an address with the same values', async () => {
  const { ada, board, picture } = await aGroup();
  const download = async (query: string) => (await ada.get(`/b/${board}/wheel.svg?${query}`)).text();
  for (const args of [
    ['--year', '2022', '--start', '8', '--marks', 'tertial'],
    ['--start', 'now', '--rings', 'person'],
    ['--zoom', '2023-Q1', '--rings', 'audience'],
  ]) {
    const pairs = args.flatMap((name, at) => (at % 2 === 0 ? [[name.slice(2), args[at + 1] ?? '']] : []));
    expect(String(await picture(...args))).toBe(await download(String(new URLSearchParams(pairs))));
  }
  expect(String(await picture('--zoom', '2023-Q1'))).toContain('Årshjulet 1. kvartal 2023 · Gruppa');
});

test('a PNG of A4 at 300 dpi, with ink on it', async () => {
  const { default: sharp } = await import('sharp');
  const { picture } = await aGroup();
  const png = sharp(Buffer.from(await picture('--format', 'png')));
  expect(await png.metadata()).toMatchObject({ format: 'png', width: 3508, height: 2480, density: 300 });
  // Where the title stands: text, whatever fonts this machine has.
  const title = await png.clone().extract({ left: 60, top: 60, width: 700, height: 100 }).stats();
  expect(title.channels[0]?.min).toBeLessThan(60);
});

test.each([
  ['another board', ['--board', 'nosuch'], /There is no board nosuch; there is: .* \(Gruppa\)/],
  ['a bad year', ['--year', '26'], /--year must be a year/],
  ['a month that is none', ['--start', '13'], /--start must be a month from 1 to 12, or now\.$/],
  ['a week that the year lacks', ['--zoom', '2025-W53'], /--zoom must be 2026-T1, 2026-Q1, 2026-03 or/],
  ['rings of something else', ['--rings', 'colour'], /--rings must be one of kind, audience, .*, tag\.$/],
  ['other marks', ['--marks', 'month'], /--marks must be quarter or tertial\.$/],
  ['another format', ['--format', 'pdf'], /--format must be svg or png/],
  ['another paper', ['--paper', 'a5'], /--paper must be a4 or a3/],
  ['a filter with a slip', ['--filter', 'type:sak er:sovende'], /--filter can't be read: .*sovende/],
  ['another language', ['--language', 'sv'], /--language must be/],
  ['an unknown option', ['--bogus'], /Usage/],
])('refuses %s', async (_what, args, message) => {
  const { picture } = await aGroup();
  await expect(picture(...args)).rejects.toThrow(message);
});

test('as a program, on a folder without boards: one line and 1, and nothing to draw', async () => {
  const child = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'server/commands/wheel.ts'], {
    env: { ...process.env, DATA_DIR: '/nowhere' },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect([code, out, err]).toEqual([
    1,
    '',
    'There are no boards in /nowhere. Is DATA_DIR the right folder?\n',
  ]);
});
