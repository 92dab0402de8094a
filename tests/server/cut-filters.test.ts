// Addresses whose filter an earlier version cut off at 2,000 characters: a link shows strangers nothing, a calendar goes on, and both are
// told of. What is made now is kept whole.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startServer } from '../../server/start-server.ts';
import { aBrowser, aServer, type Browser, setUp } from './a-server.ts';

const dataOf = (screen: 'share' | 'calendar') => `_data=routes%2Fb.%24board.${screen}`;
/** So many characters that leave out one of many tags. */
const filterOf = (length: number) =>
  '-#intern '
    .repeat(300)
    .slice(0, length - 2)
    .concat('xx');

const make = async (browser: Browser, board: string, screen: 'share' | 'calendar', q: string) => {
  const fields = { do: 'make', q, expiry: 'month', name: '' };
  const response = await browser.post(`/b/${board}/${screen}?${dataOf(screen)}`, fields);
  const { answer } = (await response.json()) as { answer: { address: string } };
  return new URL(answer.address).pathname;
};

test('a long filter is kept whole; one that was cut off shows strangers nothing, and its owner is told', async () => {
  const server = await aServer();
  const ada = aBrowser(server);
  const board = await setUp(server, ada);
  const whole = filterOf(1999);
  const [link, feed] = [await make(ada, board, 'share', whole), await make(ada, board, 'calendar', whole)];
  const shown = async (address: string, screen: 'share' | 'calendar') =>
    (
      await fetch(`${address}/b/${board}/${screen}?${dataOf(screen)}`, {
        headers: { cookie: ada.jar.header() },
      })
    ).json();
  const statusOf = async (address: string, path: string) => (await fetch(address + path)).status;
  expect(await shown(server.address, 'share')).toMatchObject({ links: [{ query: whole, state: 'open' }] });
  expect(await shown(server.address, 'calendar')).toMatchObject({ feeds: [{ query: whole, isCut: false }] });
  expect(await statusOf(server.address, link)).toBe(200);

  await server.stop();
  const records = join(server.dataDir, 'records.json');
  await writeFile(records, (await readFile(records, 'utf8')).replaceAll(whole, filterOf(2000)));
  const { dataDir, build, now } = server;
  const next = await startServer({ port: 0, host: '127.0.0.1', dataDir, build, now });
  try {
    expect(await statusOf(next.address, link)).toBe(404);
    expect(await shown(next.address, 'share')).toMatchObject({ links: [{ state: 'cut' }] });
    expect(await statusOf(next.address, feed)).toBe(200);
    expect(await shown(next.address, 'calendar')).toMatchObject({ feeds: [{ isCut: true }] });
  } finally {
    await next.stop();
  }
});
