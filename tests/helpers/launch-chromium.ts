// Starts a headless Chromium the way all of ours are started. Called by browser.ts and the bench.
import { type Browser, chromium } from 'playwright-core';

/** Chromium takes the last list of these alone, so Playwright's own (its `disabledFeatures`) come first. */
const WITHOUT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  // Each new window would load the popup of its address field, a second's work of a process that nobody sees.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
];

const ARGUMENTS = [
  `--disable-features=${WITHOUT.join(',')}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Two people's windows: the one that is not in front goes on working as on their own machine.
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  // Container machines have a small /dev/shm.
  '--disable-dev-shm-usage',
];

/**
 * `path` is what tests/setup/chromium.ts found. `language`: the browser's own, which date fields are written in; without its words for
 * that language (Debian: chromium-l10n) it stays English.
 */
export const launchChromium = (path: string, language?: string): Promise<Browser> =>
  chromium.launch({
    executablePath: path,
    headless: true,
    args: ARGUMENTS,
    timeout: 120_000,
    ...(language ? { env: { ...process.env, LANGUAGE: language } } : {}),
  });
