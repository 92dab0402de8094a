// Runs in every browser test file: a console's complaint fails the test in which it came, and nothing outlives its file.
import { afterAll, afterEach } from 'vitest';
import { closeBrowser, takeProblems } from '../helpers/browser.ts';
import { leaveAll } from '../helpers/peer.ts';
import { endEverything } from '../helpers/server.ts';

afterEach(() => {
  const problems = takeProblems();
  if (problems.length > 0) throw new Error(`The browser's console had errors:\n${problems.join('\n')}`);
});

// People first, then the servers: whoever leaves an open page must not miss its server.
afterAll(async () => {
  try {
    await closeBrowser();
    leaveAll();
  } finally {
    await endEverything();
  }
});
