// The rooms of the house and who may import whom (HOUSE.md's table with the amendments in ARCHITECTURE.md), as data.
// Read by tests/house.test.ts; the reading of sources is in source-file.ts.

/** `imports`: our own rooms and single files. `packages`: exact names, or a beginning that ends in `*`. */
export type Room = {
  readonly name: string;
  readonly holds: (file: string) => boolean;
  readonly imports: readonly string[];
  readonly packages: readonly string[];
  /** Own files or rooms of which only the types may be imported. */
  readonly types?: readonly string[];
};

const folder = (name: string) => (file: string) => file.startsWith(`${name}/`);
const REACT = ['react', 'react-dom', 'react/*', 'react-dom/*'];
const LOOKS = ['@digdir/*', '@navikt/*', '@fontsource-variable/*'];
const TOGETHER = ['yjs', 'lib0/*', 'y-protocols/*'];
const REMIX = ['@remix-run/react', '@remix-run/node'];
const APP = ['app/domain', 'app/export', 'app/import', 'app/ydoc', 'app/text', 'app/context.ts'];
const SERVER = ['server/store', 'server/sync', 'server/auth', 'server/meetings', 'server/example', 'server'];

/** The first room that holds a file is its room: single files stand before their folders. */
export const ROOMS: readonly Room[] = [
  {
    name: 'app/context.ts',
    holds: (file) => file === 'app/context.ts' || folder('app/context')(file),
    imports: [],
    types: ['app/domain', 'app/text'],
    packages: [],
  },
  {
    name: 'app/domain',
    holds: folder('app/domain'),
    imports: [],
    packages: ['zod', 'zod/*', 'fractional-indexing', 'd3-shape'],
  },
  {
    name: 'app/export',
    holds: folder('app/export'),
    imports: ['app/domain', 'app/text'],
    packages: ['zod', 'zod/*', 'docx', 'write-excel-file/node', 'ical-generator', 'd3-scale'],
  },
  {
    name: 'app/import',
    holds: folder('app/import'),
    imports: ['app/domain'],
    packages: ['zod', 'zod/*', 'mammoth', 'unpdf', 'unpdf/*', 'ical.js', 'papaparse', 'read-excel-file/*'],
  },
  {
    name: 'app/ydoc',
    holds: folder('app/ydoc'),
    imports: ['app/domain'],
    packages: [...TOGETHER, 'zod', 'zod/*', 'fractional-indexing'],
  },
  {
    name: 'app/ui',
    holds: folder('app/ui'),
    imports: [],
    packages: [...REACT, ...LOOKS, '@dnd-kit/*', '@tanstack/*', 'downshift'],
  },
  { name: 'app/text', holds: folder('app/text'), imports: ['app/domain'], packages: ['react'] },
  {
    name: 'app/live',
    holds: folder('app/live'),
    imports: ['app/domain', 'app/ydoc', 'app/text'],
    packages: [...REACT, ...TOGETHER, 'y-websocket', 'y-indexeddb', '@tiptap/*', 'computed: route.module'],
  },
  {
    // What several screens show of the work: the card's tile and fields, the ring band, saved views.
    name: 'app/parts',
    holds: folder('app/parts'),
    imports: ['app/domain', 'app/live', 'app/ui', 'app/text'],
    packages: [...REACT, ...LOOKS, '@remix-run/react', 'd3-scale', 'downshift'],
  },
  {
    name: 'app/screens',
    holds: folder('app/screens'),
    imports: ['app/domain', 'app/ydoc', 'app/live', 'app/parts', 'app/ui', 'app/text'],
    packages: [...REACT, ...LOOKS, '@dnd-kit/*', '@tanstack/*', 'downshift', 'd3-scale', '@remix-run/react'],
  },
  {
    name: 'app/routes',
    holds: folder('app/routes'),
    imports: [
      'app/screens',
      'app/export',
      'app/domain',
      'app/context.ts',
      'app/text',
      'app/ui',
      'app/live/shared-board.tsx',
      'app/live/load-route-module.ts',
    ],
    packages: [...REACT, ...REMIX, 'zod', 'zod/*'],
  },
  {
    name: 'app (root and entries)',
    holds: (file) => file.startsWith('app/'),
    imports: ['app/domain', 'app/text', 'app/ui', 'app/live', 'app/screens', 'app/context.ts'],
    packages: [...REACT, ...LOOKS, ...REMIX, 'isbot', 'node:stream'],
  },
  {
    name: 'server/store',
    holds: folder('server/store'),
    imports: ['app/domain'],
    packages: ['lowdb', 'lowdb/*', 'node:*', 'zod', 'zod/*'],
  },
  {
    name: 'server/sync',
    holds: folder('server/sync'),
    imports: ['app/ydoc', 'app/domain', 'server/store/store.ts'],
    packages: [...TOGETHER, 'ws', 'node:*', 'zod', 'zod/*'],
  },
  {
    name: 'server/auth',
    holds: folder('server/auth'),
    imports: ['app/domain', 'app/ydoc', 'server/store/store.ts'],
    types: ['app/context.ts'],
    packages: ['@node-rs/argon2', 'node:*', 'zod', 'zod/*'],
  },
  {
    name: 'server (its programs)',
    holds: (file) => /^server\/[^/]+\.js$/.test(file),
    imports: ['server'],
    packages: ['node:*', 'esbuild', 'computed: *'],
  },
  {
    name: 'server',
    holds: folder('server'),
    imports: [...APP, ...SERVER],
    packages: ['*'],
  },
];

/** What no room under a beginning may import, whatever its row says: the table's last column. */
export const NEVER: readonly { readonly under: string; readonly packages: readonly string[] }[] = [
  { under: 'app/domain/', packages: ['yjs', 'react', '@remix-run/*', 'node:*'] },
  { under: 'app/ydoc/', packages: ['react', '@remix-run/*', 'node:*'] },
  { under: 'app/screens/', packages: ['yjs', 'node:*', '@remix-run/node'] },
  { under: 'app/routes/', packages: ['yjs', 'node:*'] },
  { under: 'server/store/', packages: ['yjs', 'node:http', 'node:https', 'express'] },
  { under: 'server/sync/', packages: ['react', '@remix-run/*'] },
];

export const roomOf = (file: string): Room | null => ROOMS.find((room) => room.holds(file)) ?? null;

export const nameMatches = (name: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );
