// `npm run screenshots:states -- FOLDER`: every screen and state at three sizes, light and dark, one sheet a state, for whoever works on
// how Årring looks. The example group's screens, the same without a card, with one, and with 400 and a long title, and what opens over them.
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import sharp from 'sharp';
import { KINDS } from '../../app/domain/card.ts';
import { place } from '../../app/domain/order.ts';
import { parseWhen } from '../../app/domain/when.ts';
import { boardCommands } from '../../app/ydoc/board-commands.ts';
import { documentName } from '../../app/ydoc/document-names.ts';
import { type SignedIn, setUpGroup } from '../helpers/account.ts';
import { saysSaved } from '../helpers/board-page.ts';
import type { Person } from '../helpers/browser.ts';
import { everyWordIn } from '../helpers/every-word.ts';
import { exampleGroup } from '../helpers/example-group.ts';
import { launchChromium } from '../helpers/launch-chromium.ts';
import { thisMonth } from '../helpers/months.ts';
import { PANELS } from '../helpers/panels.ts';
import { joinAs, leaveAll } from '../helpers/peer.ts';
import { SCREENS } from '../helpers/screens.ts';
import { endEverything, startTestServer } from '../helpers/server.ts';
import { freshBuild } from '../setup/build.ts';
import { findChromium } from '../setup/chromium.ts';

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
] as const;
const SCHEMES = ['light', 'dark'] as const;
/** The sheet's row of one scheme, in pixels. */
const ROW = 620;

type Shown = Pick<Person, 'page' | 'words'>;

type State = {
  readonly name: string;
  readonly account: SignedIn | null;
  readonly address: string;
  readonly path: string;
  readonly ready: (shown: Shown) => Promise<void>;
};

const words = everyWordIn('nb');
const saved = (shown: Shown) => saysSaved(shown as Person, 'saved');

/** The screens that a board has of itself, without a meeting. */
const OF_A_BOARD = ['', '/list', '/wheel', '/year-plan', '/plan', '/year', '/year/roll', '/stakeholders']
  .concat(['/meetings', '/meetings/new', '/decisions', '/calendar', '/people', '/import', '/share'])
  .concat(['?lens=flow', '?lanes=people', '?q=er%3Aferdig']);

const filled = async (count: number, title: (i: number) => string) => {
  const server = await startTestServer();
  const host = await setUpGroup(server, 'empty', 'Åshild Bjørnstjerne Kvæfjord');
  const peer = joinAs(
    { address: server.address, cookie: host.jar.header() },
    documentName.board(host.board),
    {
      quiet: true,
    },
  );
  await peer.synced();
  const year = thisMonth().slice(0, 4);
  boardCommands(peer.doc, { origin: 'others' }).addCards(
    place([], 0, count).orders.map((order, i) => ({
      id: `card-${i}`,
      title: title(i),
      kind: KINDS[i % KINDS.length] ?? 'case',
      when: parseWhen(
        `${year}-${String(1 + ((i * 7) % 12)).padStart(2, '0')}-${String(1 + ((i * 11) % 28)).padStart(2, '0')}`,
      ),
      order,
    })),
  );
  await peer.sent();
  peer.leave();
  return { address: server.address, host };
};

const LONG =
  'Rammeavtaleforhandlingene om strømmetjenester for fylkesbibliotekene, skolebibliotekene og fengselsbibliotekene, med personvernkonsekvensvurdering, tilgjengelighetserklæring og kommunikasjonsplan for alle fylkene';

const statesOf = async (): Promise<State[]> => {
  const example = await exampleGroup();
  const groups = [
    { name: 'empty', ...(await filled(0, () => '')) },
    { name: 'one', ...(await filled(1, () => 'Pressemelding')) },
    {
      name: 'many',
      ...(await filled(400, (i) => (i % 9 === 0 ? LONG : `Følge opp avtalen med fylket, del ${i}`))),
    },
  ];
  const { address } = example.server;
  const whole = SCREENS.map(({ name, door, path, ready }) => ({
    ...{ name: `whole ${name}`, account: door ? null : example.host, address, path: path(example) },
    ready: (shown: Shown) => ready(shown as Person),
  }));
  const opened = PANELS.map((panel) => ({
    ...{ name: `open ${panel.name}`, account: example.host, address },
    path: `/b/${example.board}${panel.path ?? ''}`,
    ready: async (shown: Shown) => {
      await saved(shown);
      await panel.open(shown);
      await panel.isThere(shown);
    },
  }));
  const others = groups.flatMap(({ name, address, host }) =>
    OF_A_BOARD.map((path) => ({
      ...{ name: `${name} ${path || 'board'}`, account: host, address },
      path: `/b/${host.board}${path}`,
      ready: saved,
    })),
  );
  return [...whole, ...opened, ...others];
};

/** What it looks like; null where it can't be had at this size, such as what only keys open. */
const shot = async (context: BrowserContext, state: State): Promise<Buffer | null> => {
  const page = await context.newPage();
  try {
    await page.goto(state.address + state.path);
    await state.ready({ page, words });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return await page.screenshot({ animations: 'disabled', caret: 'hide' });
  } catch (error) {
    console.log(`${state.name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    return null;
  } finally {
    await page.close();
  }
};

const shotsOf = async (browser: Browser, state: State, colorScheme: 'light' | 'dark') => {
  const shots: Buffer[] = [];
  for (const viewport of SIZES) {
    const context = await browser.newContext({
      ...{ viewport, colorScheme, reducedMotion: 'reduce', locale: 'nb-NO', timezoneId: 'Europe/Oslo' },
    });
    context.setDefaultTimeout(8_000);
    if (state.account) await context.addCookies(state.account.jar.forBrowser());
    const image = await shot(context, state);
    if (image) shots.push(await sharp(image).resize({ height: ROW }).png().toBuffer());
    await context.close();
  }
  return shots;
};

const GAP = 8;

/** One row a scheme: the three sizes beside one another. */
const sheetOf = async (rows: readonly (readonly Buffer[])[]) => {
  const placed: { input: Buffer; left: number; top: number }[] = [];
  let width = 0;
  for (const [row, shots] of rows.entries()) {
    let left = 0;
    for (const input of shots) {
      placed.push({ input, left, top: row * (ROW + GAP) });
      left += ((await sharp(input).metadata()).width ?? 0) + GAP;
    }
    width = Math.max(width, left);
  }
  const height = rows.length * (ROW + GAP);
  return sharp({
    create: { width: Math.max(1, width), height, channels: 3, background: '#808080' },
  }).composite(placed);
};

const [folder, only = ''] = process.argv.slice(2);
if (!folder) throw new Error('Usage: npm run screenshots:states -- FOLDER [PART OF A NAME]');
const out = resolve(folder);
const path = await findChromium();
await freshBuild();
await mkdir(out, { recursive: true });
const browser = await launchChromium(path, 'nb');
try {
  for (const state of await statesOf()) {
    if (!state.name.includes(only)) continue;
    const rows = [];
    for (const scheme of SCHEMES) rows.push(await shotsOf(browser, state, scheme));
    const file = `${state.name.replace(/[^\p{L}\d]+/gu, '-').replace(/-$/, '')}.png`;
    await (await sheetOf(rows)).png().toFile(join(out, file));
    console.log(file);
  }
} finally {
  await browser.close();
  leaveAll();
  await endEverything();
}
// Sockets that were left may linger.
process.exit(0);
