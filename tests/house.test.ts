// HOUSE.md's plan, executable: who may import whom, no circle, no clock in domain, one reader of the environment.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
  brokenImports,
  clocksInDomain,
  defaultExports,
  environmentReaders,
  importCircles,
  lostImports,
  readSources,
  silencedChecks,
} from './helpers/house-rules.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder)).flatMap((name) => {
    // Other people's: the bench's peers are installed in a folder of their own.
    if (name === 'node_modules') return [];
    const path = `${folder}/${name}`;
    if (statSync(join(root, path)).isDirectory()) return filesIn(path);
    return /\.(tsx?|js|mjs)$/.test(name) ? [path] : [];
  });

const stylesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => `${folder}/${name}`);

const textsOf = (...folders: string[]) =>
  new Map(folders.flatMap(filesIn).map((file) => [file, readFileSync(join(root, file), 'utf8')]));

const house = textsOf('app', 'server');
const sources = readSources(house);
const exists = (path: string) => statSync(join(root, path), { throwIfNoEntry: false })?.isFile() ?? false;

test('each file imports only what the import table allows its room', () => {
  expect(brokenImports(sources)).toEqual([]);
});

test('each relative import names a file, its ending written out', () => {
  expect(lostImports(sources, exists)).toEqual([]);
});

test('there is no import circle', () => {
  expect(importCircles(sources)).toEqual([]);
});

test('[R7] there is no clock and no chance in app/domain, and no clock in app/ydoc', () => {
  expect(clocksInDomain(sources)).toEqual([]);
});

test('only server/env.ts reads the environment', () => {
  expect(environmentReaders(sources)).toEqual([]);
});

test('default exports stand only where Remix demands them', () => {
  expect(defaultExports(sources)).toEqual([]);
});

test('no check is silenced, and no test stands still', () => {
  const own = new Set(['tests/house.test.ts', 'tests/helpers/house-rules.ts']);
  const all = [...house, ...textsOf('tests')].filter(([file]) => !own.has(file));
  expect(silencedChecks(new Map(all))).toEqual([]);
});

/** With what belongs to it: a rule that holds no card is looked at for none. */
const HOLD_NO_CARD = [
  'app/live/shared-prose.css',
  'app/screens/shell/shell.css',
  'app/screens/card/card-panel.css',
];
const PHONE_ONLY = ['app/screens/list/list.css'];

test('no stylesheet that the board loads has a rule with :has(): each change of a card would cost the whole column', () => {
  const sheets = stylesIn('app').filter((file) => ![...HOLD_NO_CARD, ...PHONE_ONLY].includes(file));
  const withHas = sheets.filter((file) =>
    /:has\(/.test(readFileSync(join(root, file), 'utf8').replace(/\/\*.*?\*\//gs, '')),
  );
  expect(sheets.length).toBeGreaterThan(20);
  expect(withHas).toEqual([]);
});

// The rules themselves: each finds what it is there to find.
const only = (file: string, text: string) => readSources(new Map([[file, text]]));

test.each([
  ['app/domain/card.ts', "import * as Y from 'yjs';", 'app/domain/ never imports yjs'],
  ['app/domain/card.ts', "import { readFile } from 'node:fs/promises';", 'never imports node:fs/promises'],
  [
    'app/domain/card.ts',
    "import { wordsIn } from '../text/words.tsx';",
    'app/domain may not import app/text/words.tsx',
  ],
  [
    'app/text/words.tsx',
    "import { Button } from '../ui/button.tsx';",
    'app/text may not import app/ui/button.tsx',
  ],
  [
    'app/ui/button.tsx',
    "import type { Card } from '../domain/card.ts';",
    'app/ui may not import app/domain/card.ts',
  ],
  ['app/screens/wheel/wheel.tsx', "import { X } from '../board/x.tsx';", "doesn't import another screen"],
  ['app/screens/wheel/wheel.tsx', "import { Doc } from 'yjs';", 'app/screens/ never imports yjs'],
  ['app/routes/healthz.ts', "const x = import('../../server/http.ts');", 'the app never looks out of itself'],
  [
    'app/routes/b.$board.tsx',
    "import { useBoard } from '../live/saved.ts';",
    'app/routes may not import app/live/saved.ts',
  ],
  [
    'app/context.ts',
    "import { Card } from './domain/card.ts';",
    'app/context.ts may not import app/domain/card.ts',
  ],
  [
    'server/sync/rooms.ts',
    "import { admit } from '../auth/admit.ts';",
    'server/sync may not import server/auth/admit.ts',
  ],
  ['server/store/file.ts', "import http from 'node:http';", 'server/store/ never imports node:http'],
  [
    'server/http.ts',
    "import { Board } from '../app/screens/board/board.tsx';",
    'server may not import app/screens',
  ],
  ['attic/x.ts', "import './y.ts';", 'stands in no room'],
])('a forbidden import is found: %s: %s', (file, text, said) => {
  expect(brokenImports(only(file, text))).toEqual([expect.stringContaining(said)]);
});

test.each([
  ['app/context.ts', "import type { Card } from './domain/card.ts';"],
  ['app/screens/board/board.tsx', "import { Column } from './column.tsx';"],
  ['app/routes/b.$board.tsx', "import { SharedBoard } from '../live/shared-board.tsx';"],
  ['server/commands/minutes.ts', "import { readMinutes } from '../../app/domain/minutes.ts';"],
])('an allowed import is left alone: %s: %s', (file, text) => {
  expect(brokenImports(only(file, text))).toEqual([]);
});

test('a circle is found once, by its whole path', () => {
  const circle = readSources(
    new Map([
      ['app/domain/a.ts', "import './b.ts';"],
      ['app/domain/b.ts', "import type { C } from './c.ts';"],
      ['app/domain/c.ts', "export * from './a.ts';"],
    ]),
  );
  expect(importCircles(circle)).toEqual([
    'import circle: app/domain/a.ts → app/domain/b.ts → app/domain/c.ts → app/domain/a.ts',
  ]);
});

test.each([
  'Date.now()',
  'new Date()',
  'Date()',
  'performance.now()',
  'Temporal.Now.plainDateISO()',
  'Math.random()',
])('a clock in domain is found: %s', (clock) => {
  expect(clocksInDomain(only('app/domain/due.ts', `export const x = ${clock};`))).not.toEqual([]);
});

test('a given instant is no clock', () => {
  expect(
    clocksInDomain(only('app/domain/due.ts', 'export const x = new Date(Date.UTC(2023, 1, 10));')),
  ).toEqual([]);
});

test.each([
  'process.env.PORT',
  "process['env']",
  'const { PORT } = process.env',
  "import { env } from 'node:process'",
])('a reader of the environment is found: %s', (line) => {
  expect(environmentReaders(only('server/http.ts', line))).toHaveLength(1);
  expect(environmentReaders(only('server/env.ts', line))).toEqual([]);
});

test('an import without its ending, a default export and a silenced check are found', () => {
  expect(lostImports(only('app/domain/a.ts', "import './card';"), exists)).toHaveLength(1);
  expect(lostImports(only('app/domain/a.ts', "import './card.ts';"), exists)).toEqual([]);
  expect(defaultExports(only('app/ui/x.tsx', 'export default function X() { return null; }'))).toHaveLength(
    1,
  );
  expect(silencedChecks(new Map([['a.ts', '// @ts-ignore\ntest.skip(1)']]))).toHaveLength(2);
});
