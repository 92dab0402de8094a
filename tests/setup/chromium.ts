// Finds a Chromium that really starts, and fetches one when there is none. Called by browser-setup and the bench.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

const run = promisify(execFile);

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const ADVICE = `The browser tests need Chromium, and none was found that starts. Any one of these helps:
  - CHROMIUM_PATH=/path/to/chrome npm test
  - npx playwright-core install --with-deps chromium
  - apt-get install chromium (Debian), or Google Chrome in its usual place`;

/** Whether there is a program that starts: Ubuntu's chromium-browser may be a note about snap, a download may lack libraries. */
const starts = async (path: string): Promise<boolean> => {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  const version = await run(path, ['--version'], { timeout: 60_000 }).catch(() => null);
  return version !== null && /\d+\.\d+/.test(version.stdout);
};

const firstThatStarts = async (paths: readonly string[]): Promise<string | null> => {
  for (const path of paths) if (await starts(path)) return path;
  return null;
};

const playwrightsOwn = (): string[] => {
  try {
    return [chromium.executablePath()];
  } catch {
    return [];
  }
};

const installPlaywrights = async (): Promise<string> => {
  const package_ = createRequire(import.meta.url).resolve('playwright-core/package.json');
  await run(process.execPath, [join(dirname(package_), 'cli.js'), 'install', 'chromium'], {
    timeout: 300_000,
  });
  return 'playwright-core install chromium: done';
};

const installDebians = async (): Promise<string> => {
  if (!existsSync('/etc/debian_version')) throw new Error('not Debian');
  if (process.getuid?.() !== 0) throw new Error('not root');
  const options = { timeout: 400_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update'], options);
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
  return 'apt-get install chromium: done';
};

/** The path of a Chromium that starts; throws with advice when none can be had. */
export const findChromium = async (): Promise<string> => {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (await starts(asked)) return asked;
    throw new Error(`CHROMIUM_PATH is ${asked}, which does not start.\n${ADVICE}`);
  }
  const found = await firstThatStarts([...playwrightsOwn(), ...SYSTEM_PATHS]);
  if (found) return found;
  const tried: string[] = [];
  for (const install of [installPlaywrights, installDebians]) {
    console.log(`No Chromium found; trying ${install.name} …`);
    tried.push(await install().catch((error: Error) => `${install.name}: ${error.message.split('\n')[0]}`));
    const installed = await firstThatStarts([...playwrightsOwn(), ...SYSTEM_PATHS]);
    if (installed) return installed;
  }
  throw new Error(`${ADVICE}\nTried: ${tried.join('; ')}`);
};
