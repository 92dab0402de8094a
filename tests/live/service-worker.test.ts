// The service worker itself, run with a browser's caches and network in memory: which road a request takes.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

const source = readFileSync(
  fileURLToPath(new URL('../../app/public/service-worker.js', import.meta.url)),
  'utf8',
);
const ORIGIN = 'https://group.example';

type Asked = string | { url: string };
const addressOf = (asked: Asked) => new URL(typeof asked === 'string' ? asked : asked.url, ORIGIN).href;
const bare = (address: string) => address.split('?')[0];

const aCache = () => {
  const kept = new Map<string, Response>();
  return {
    match: async (asked: Asked, options: { ignoreSearch?: boolean } = {}) => {
      const wanted = addressOf(asked);
      const found = [...kept].find(([address]) =>
        options.ignoreSearch ? bare(address) === bare(wanted) : address === wanted,
      );
      return found?.[1].clone();
    },
    // As in browsers, what is put again stands last.
    put: async (asked: Asked, response: Response) => {
      kept.delete(addressOf(asked));
      kept.set(addressOf(asked), response);
    },
    delete: async (asked: Asked) => kept.delete(addressOf(asked)),
    keys: async () => [...kept.keys()],
  };
};

/** What a fetch in a browser gives beside what Node's Response knows. */
const basic = (body: BodyInit, init: ResponseInit & { redirected?: boolean } = {}) => {
  const response = new Response(body, { headers: { 'Content-Type': 'text/html; charset=utf-8' }, ...init });
  Object.defineProperties(response, {
    type: { value: 'basic' },
    redirected: { value: init.redirected ?? false },
  });
  return response;
};

/** Node's own knows no address without an origin. */
class BrowserResponse extends Response {
  static override redirect(path: string, status?: number): Response {
    return new Response(null, { status: status ?? 302, headers: { Location: path } });
  }
}

type Answer = (address: string) => Response;

const aWorker = () => {
  const listeners = new Map<string, (event: unknown) => void>();
  const caches = new Map<string, ReturnType<typeof aCache>>();
  const asked: string[] = [];
  const network = { answer: null as Answer | null };
  runInNewContext(source, {
    URL,
    setTimeout,
    Response: BrowserResponse,
    self: {
      location: new URL(ORIGIN),
      addEventListener: (type: string, listener: (event: unknown) => void) => listeners.set(type, listener),
      skipWaiting: () => undefined,
      clients: { claim: async () => undefined },
    },
    caches: {
      open: async (name: string) => {
        const cache = caches.get(name) ?? aCache();
        caches.set(name, cache);
        return cache;
      },
    },
    fetch: async (request: Asked) => {
      asked.push(addressOf(request));
      if (!network.answer) throw new TypeError('Failed to fetch');
      return network.answer(addressOf(request));
    },
  });
  const send = async (type: string, fields: object) => {
    const waits: Promise<unknown>[] = [];
    let answer: Promise<Response> | null = null;
    listeners.get(type)?.({
      ...fields,
      waitUntil: (wait: Promise<unknown>) => waits.push(wait),
      respondWith: (response: Promise<Response>) => {
        answer = response;
      },
    });
    const response = await (answer as Promise<Response> | null);
    await Promise.all(waits);
    return response;
  };
  /** Null: the worker lets the request pass. */
  const get = (path: string, mode = 'navigate', method = 'GET') =>
    send('fetch', { request: { url: new URL(path, ORIGIN).href, mode, method } });
  return {
    asked,
    get,
    /** Whether the worker says that all of it is kept. */
    keep: async (data: object) => {
      const answers: unknown[] = [];
      const ports = [{ postMessage: (answer: unknown) => answers.push(answer) }];
      await send('message', { data: { type: 'keep', ...data }, ports });
      return answers;
    },
    online: (answer: Answer) => {
      network.answer = answer;
    },
    offline: () => {
      network.answer = null;
    },
  };
};

test('online, the network answers every page, also one that is kept', async () => {
  const worker = aWorker();
  worker.online(() => basic('old'));
  await worker.get('/b/one');
  worker.online(() => basic('new'));
  expect(await (await worker.get('/b/one'))?.text()).toBe('new');
});

test('[R4] an answer that breaks off does not take the place of the page that is kept', async () => {
  const worker = aWorker();
  worker.online(() => basic('whole'));
  await worker.get('/b/one');
  const breaksOff = new ReadableStream({
    pull: (body) => body.error(new TypeError('network error')),
  });
  worker.online(() => basic(breaksOff));
  await worker.get('/b/one');
  worker.offline();
  expect(await (await worker.get('/b/one'))?.text()).toBe('whole');
});

test('[R4] offline, the last page of that address; with another filter; from a card, the board', async () => {
  const worker = aWorker();
  worker.online((address) => basic(`page of ${address}`));
  await worker.get('/b/one?lens=flow');
  await worker.get('/b/one/wheel');
  worker.offline();
  expect(await (await worker.get('/b/one?lens=flow#top'))?.text()).toBe(`page of ${ORIGIN}/b/one?lens=flow`);
  expect(await (await worker.get('/b/one?q=pris'))?.text()).toBe(`page of ${ORIGIN}/b/one?lens=flow`);
  expect(await (await worker.get('/b/one/wheel'))?.text()).toBe(`page of ${ORIGIN}/b/one/wheel`);
  const card = await worker.get('/b/one/card/k1');
  expect([card?.status, card?.headers.get('Location')]).toEqual([302, '/b/one']);
});

test('offline without anything kept, the browser’s own failure', async () => {
  const worker = aWorker();
  await expect(worker.get('/b/one')).rejects.toThrow('Failed to fetch');
  await expect(worker.get('/b/other/card/k1')).rejects.toThrow('Failed to fetch');
});

test.each([
  ['an error', basic('broken', { status: 500 })],
  ['a redirect’s end', basic('sign in', { redirected: true })],
  ['what is not a page', basic('{}', { headers: { 'Content-Type': 'application/json' } })],
])('%s is not kept', async (_name, response) => {
  const worker = aWorker();
  worker.online(() => response);
  await worker.get('/b/one');
  worker.offline();
  await expect(worker.get('/b/one')).rejects.toThrow('Failed to fetch');
});

test.each([
  ['the sign-in', '/sign-in', 'navigate', 'GET'],
  ['a sign-in link', '/sign-in/token', 'navigate', 'GET'],
  ['the welcome', '/welcome?token=x', 'navigate', 'GET'],
  ['an invitation', '/invitation/token', 'navigate', 'GET'],
  ['a form', '/b/one', 'navigate', 'POST'],
  ['a loader’s data', '/b/one?_data=routes%2Fb.%24board', 'cors', 'GET'],
  ['the health check', '/healthz', 'cors', 'GET'],
  ['another site', 'https://elsewhere.example/assets/x.js', 'cors', 'GET'],
])('%s passes', async (_name, path, mode, method) => {
  const worker = aWorker();
  worker.online(() => basic('x'));
  expect(await worker.get(path, mode, method)).toBeNull();
  expect(worker.asked).toEqual([]);
});

test('a built file is fetched once', async () => {
  const worker = aWorker();
  worker.online(() => basic('script', { headers: { 'Content-Type': 'text/javascript' } }));
  await worker.get('/assets/board-a1b2.js', 'cors');
  worker.offline();
  expect(await (await worker.get('/assets/board-a1b2.js', 'cors'))?.text()).toBe('script');
  expect(worker.asked).toEqual([`${ORIGIN}/assets/board-a1b2.js`]);
});

test('what could not be kept is said, so that it is asked for again', async () => {
  const worker = aWorker();
  const wanted = { page: `${ORIGIN}/b/one`, assets: ['/assets/a.js', '/assets/b.js'] };
  worker.online((address) =>
    address.endsWith('b.js') ? basic('away', { status: 502 }) : basic(`kept ${address}`),
  );
  expect(await worker.keep(wanted)).toEqual([false]);
  worker.offline();
  expect(await worker.keep(wanted)).toEqual([false]);
  worker.online((address) => basic(`kept ${address}`));
  expect(await worker.keep(wanted)).toEqual([true]);
});

test('a page opened before there was a worker asks to be kept, with the files of all screens', async () => {
  const worker = aWorker();
  worker.online((address) => basic(`kept ${address}`));
  const wanted = { page: `${ORIGIN}/b/one#x`, assets: ['/assets/a.js', 'https://elsewhere.example/b.js'] };
  expect(await worker.keep(wanted)).toEqual([true]);
  worker.offline();
  expect(await (await worker.get('/b/one'))?.text()).toBe(`kept ${ORIGIN}/b/one`);
  expect(await (await worker.get('/assets/a.js', 'cors'))?.text()).toBe(`kept ${ORIGIN}/assets/a.js`);
  expect(worker.asked).toHaveLength(3);
});

test('a page and the files that it needs are kept before those of other screens', async () => {
  const worker = aWorker();
  worker.online((address) => basic(`kept ${address}`));
  const [own, other] = ['/assets/own.js', '/assets/other.js'];
  await worker.keep({ page: `${ORIGIN}/b/one`, first: [own], assets: [other, own] });
  expect(worker.asked).toEqual([`${ORIGIN}${own}`, `${ORIGIN}/b/one`, `${ORIGIN}${other}`]);
});
