// `npm run screenshots`: the example group's screens as pictures for the README, in data/example/screenshots. A real server on a
// fixed day, a real Chromium; names such as board-1366-light.png.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { readBoard } from '../../app/ydoc/board-document.ts';
import { documentName } from '../../app/ydoc/document-names.ts';
import { type SignedIn, setUpGroup } from '../helpers/account.ts';
import { launchChromium } from '../helpers/launch-chromium.ts';
import { joinAs, leaveAll } from '../helpers/peer.ts';
import { endEverything, startTestServer } from '../helpers/server.ts';
import { freshBuild, ROOT } from '../setup/build.ts';
import { findChromium } from '../setup/chromium.ts';

const FOLDER = join(ROOT, 'data/example/screenshots');
const PROGRAM = ['--import', './tests/screenshots/fixed-day.js', 'build/node/index.js'];

const SIZES = [
  { name: '1366', width: 1366, height: 768 },
  { name: '1920', width: 1920, height: 1080 },
  { name: 'phone', width: 390, height: 844 },
] as const;
const SCHEMES = ['light', 'dark'] as const;

type Scene = {
  readonly name: string;
  readonly path: string;
  readonly ready: string;
  /** In a window this high the page's top shows all of it. */
  readonly topFrom?: number;
};

/** What is pictured, and what must be on the page first. */
const scenesOf = (board: string, { card, coming, held }: Opened): readonly Scene[] => [
  { name: 'board', path: `/b/${board}`, ready: '[data-card]' },
  {
    name: 'card',
    path: `/b/${board}/card/${card}`,
    ready: '.card-panel [contenteditable="true"]',
  },
  { name: 'list', path: `/b/${board}/list`, ready: 'table' },
  { name: 'wheel', path: `/b/${board}/wheel`, ready: 'h1' },
  { name: 'year', path: `/b/${board}/year`, ready: '.year-row' },
  { name: 'roll', path: `/b/${board}/year/roll`, ready: '.roll-row' },
  { name: 'plan', path: `/b/${board}/plan#plan-matrix`, ready: '.matrix', topFrom: 1080 },
  { name: 'stakeholders', path: `/b/${board}/stakeholders`, ready: '.stakes-table' },
  { name: 'year-plan', path: `/b/${board}/year-plan`, ready: '.year-plan-card' },
  { name: 'meeting', path: `/b/${board}/meetings/${coming}`, ready: '.prose-chip' },
  { name: 'minutes', path: `/b/${board}/meetings/${held}`, ready: '.minutes-offer' },
  { name: 'finalise', path: `/b/${board}/meetings/${coming}/finalise`, ready: 'h1' },
];

/** The card that shows most, the meeting that comes, and the last one that was held, whose minutes came in. */
type Opened = { readonly card: string; readonly coming: string; readonly held: string };

const whatToOpen = async (address: string, host: SignedIn): Promise<Opened> => {
  const peer = joinAs({ address, cookie: host.jar.header() }, documentName.board(host.board), {
    quiet: true,
  });
  await peer.synced();
  const { cards, meetings } = readBoard(peer.doc);
  peer.leave();
  const richness = (card: (typeof cards)[number]) =>
    card.tags.length + card.assignees.length + (card.source ? 3 : 0) + (card.service ? 2 : 0);
  const [card] = [...cards].sort((a, b) => richness(b) - richness(a));
  const [coming, held] = meetings;
  if (!card || !coming || !held) throw new Error('The example group has no cards or no meetings');
  return { card: card.id, coming: coming.id, held: held.id };
};

/** What the group has written so far: a sentence, a line that became a card, and a decision. */
const writeMinutes = async (page: Page, address: string, meeting: string): Promise<void> => {
  await page.goto(address + meeting);
  const item = page.locator('.meeting-item').filter({ hasText: 'Dekke underskuddet' });
  const text = item.locator('[contenteditable="true"]');
  await item.scrollIntoViewIfNeeded();
  await text.click();
  await page.keyboard.type('Ada la fram tallene. Avtalen dekker 412 bibliotek.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Birk hører med leverandøren om prisen innen fredag');
  await item.locator('.prose-offering').waitFor();
  await page.keyboard.press('Tab');
  await item.locator('.prose-chip').waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Saken legges fram for styringsgruppa.');
  await page.keyboard.press('Control+Alt+v');
  await page.locator('.live-save[data-state="saved"]').waitFor({ state: 'attached' });
};

/** One picture; the screens that this build doesn't have are said and left out. */
const picture = async (page: Page, address: string, scene: Scene, file: string): Promise<boolean> => {
  const { pathname, hash } = new URL(scene.path, address);
  const isWhole = (page.viewportSize()?.height ?? 0) >= (scene.topFrom ?? Number.POSITIVE_INFINITY);
  const response = await page.goto(address + pathname + (isWhole ? '' : hash));
  if (response?.status() === 404) return false;
  await page.locator('.live-save[data-state="saved"]').waitFor({ state: 'attached' });
  await page.locator(scene.ready).first().waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: join(FOLDER, file), animations: 'disabled', caret: 'hide' });
  return true;
};

const pictures = async (browser: Browser, address: string, host: SignedIn): Promise<void> => {
  const opened = await whatToOpen(address, host);
  const scenes = scenesOf(host.board, opened);
  const writer = await browser.newContext({ locale: 'nb-NO', timezoneId: 'Europe/Oslo' });
  await writer.addCookies(host.jar.forBrowser());
  await writeMinutes(await writer.newPage(), address, `/b/${host.board}/meetings/${opened.coming}`);
  await writer.close();
  for (const { name: size, width, height } of SIZES)
    for (const colorScheme of SCHEMES) {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme,
        reducedMotion: 'reduce',
        locale: 'nb-NO',
        timezoneId: 'Europe/Oslo',
      });
      await context.addCookies(host.jar.forBrowser());
      const page = await context.newPage();
      for (const scene of scenes) {
        const file = `${scene.name}-${size}-${colorScheme}.png`;
        console.log((await picture(page, address, scene, file)) ? file : `no such screen: ${scene.path}`);
      }
      await context.close();
    }
};

const path = await findChromium();
await freshBuild();
await mkdir(FOLDER, { recursive: true });
const browser = await launchChromium(path, 'nb');
try {
  const server = await startTestServer({ program: PROGRAM });
  const host = await setUpGroup(server, 'example', 'Ada Nordli');
  await pictures(browser, server.address, host);
} finally {
  await browser.close();
  leaveAll();
  await endEverything();
}
// Sockets that were left may linger.
process.exit(0);
