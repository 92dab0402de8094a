// Lets a reload without network still open the board: the last page of that address, and the scripts and styles it needs.
// Registered by app/live/service-worker.ts in production builds; its caches are deleted by forgetThisMachine.
// Plain JavaScript, served as it stands.

const PAGES = 'aarring-pages';
const ASSETS = 'aarring-assets';
const MOST_PAGES = 60;
const MOST_ASSETS = 400;

/** Only boards are kept; doors (/sign-in, /welcome, /invitation) and everything else pass. */
const boardOf = (url) => /^\/b\/[^/]+/.exec(url.pathname)?.[0] ?? null;

/** `page`: network first; `asset`: cache first, because a built file's name changes with its content; `pass`: not ours. */
const roadOf = (request, url) => {
  if (request.method !== 'GET' || url.origin !== self.location.origin) return 'pass';
  if (url.pathname.startsWith('/assets/')) return 'asset';
  const isPage = request.mode === 'navigate' && boardOf(url) !== null && !url.searchParams.has('_data');
  return isPage ? 'page' : 'pass';
};

const mayKeepPage = (response) =>
  response.status === 200 &&
  !response.redirected &&
  response.type === 'basic' &&
  (response.headers.get('Content-Type') ?? '').startsWith('text/html');

const withoutHash = (address) => address.split('#')[0];

/** Drops the oldest entries over `most`. */
const trim = async (cache, most) => {
  const requests = await cache.keys();
  await Promise.all(
    requests.slice(0, Math.max(0, requests.length - most)).map((request) => cache.delete(request)),
  );
};

/** Read to its end first: an answer that breaks off must not take the place of one that is whole. The newest stands last. */
const keepPage = async (address, response) => {
  const whole = new Response(await response.blob(), response);
  const cache = await caches.open(PAGES);
  await cache.put(address, whole);
  await trim(cache, MOST_PAGES);
};

/**
 * Without network: this very address; the same page with other filters; otherwise the board itself, by a redirect,
 * because a page only takes over the address that it was written for.
 */
const keptPage = async (url) => {
  const cache = await caches.open(PAGES);
  const exact = await cache.match(withoutHash(url.href), { ignoreVary: true });
  if (exact) return exact;
  const samePath = await cache.match(url.origin + url.pathname, { ignoreSearch: true, ignoreVary: true });
  if (samePath) return samePath;
  const board = boardOf(url);
  const hasBoard =
    url.pathname !== board &&
    (await cache.match(url.origin + board, { ignoreSearch: true, ignoreVary: true }));
  return hasBoard ? Response.redirect(board, 302) : null;
};

const page = async (event, url) => {
  try {
    const response = await fetch(event.request);
    if (mayKeepPage(response))
      event.waitUntil(keepPage(withoutHash(url.href), response.clone()).catch(() => undefined));
    return response;
  } catch (failure) {
    const kept = await keptPage(url);
    if (kept) return kept;
    throw failure;
  }
};

/** Over so many, those of earlier builds go: the oldest that this page doesn't name. */
const dropOthers = async (cache, own) => {
  const wanted = new Set(own);
  const requests = await cache.keys();
  const others = requests.filter(
    (request) => !wanted.has(new URL(request.url ?? request, self.location.origin).pathname),
  );
  const over = Math.max(0, requests.length - MOST_ASSETS);
  await Promise.all(others.slice(0, over).map((request) => cache.delete(request)));
};

const fetchAsset = async (cache, request, how) => {
  const response = await fetch(request, how);
  // Signing out takes the caches away, and a disk may be full: then nothing is kept, and the page gets its file all the same.
  if (response.status === 200 && response.type === 'basic')
    await cache.put(request, response.clone()).catch(() => undefined);
  return response;
};

const asset = async (request) => {
  const cache = await caches.open(ASSETS);
  return (await cache.match(request, { ignoreVary: true })) ?? fetchAsset(cache, request);
};

/** One after another. `restMs` after each: somebody is at work in the page, and others' changes are to arrive in the next frame. */
const keepMissing = async (cache, paths, restMs = 0) => {
  for (const path of paths) {
    if (await cache.match(path, { ignoreVary: true })) continue;
    await fetchAsset(cache, path, { priority: 'low' }).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, restMs));
  }
};

/** Whether it could be kept. */
const keepAddress = async (address) => {
  const url = new URL(address);
  if (url.origin !== self.location.origin || boardOf(url) === null) return true;
  const response = await fetch(withoutHash(address), { headers: { Accept: 'text/html' } });
  if (!mayKeepPage(response)) return false;
  await keepPage(withoutHash(address), response);
  return true;
};

const REST_MS = 60;

/**
 * What a page that was opened before there was a worker asks to be kept; whether all of it is. The page and the files that it needs
 * `first` make haste: the network may be lost soon after opening.
 */
const keep = async ({ page: address, first = [], assets }) => {
  const cache = await caches.open(ASSETS);
  const own = [...new Set([...first, ...assets])].filter((path) => path.startsWith('/assets/'));
  const isFirst = (path) => first.includes(path);
  await keepMissing(cache, own.filter(isFirst));
  const isPageKept = !address || (await keepAddress(address).catch(() => false));
  await keepMissing(
    cache,
    own.filter((path) => !isFirst(path)),
    REST_MS,
  );
  if (own.length > 0) await dropOthers(cache, own);
  const kept = await Promise.all(own.map((path) => cache.match(path, { ignoreVary: true })));
  return isPageKept && kept.every((response) => response !== undefined);
};

/**
 * Starting this script took longer than fetching the page (300 ms and more on a laptop). Where the browser can, a kept file is given
 * without it, and a page comes from the network while it starts; what the network can't bring comes from here as before.
 */
const addRoutes = async (event) => {
  if (typeof event.addRoutes !== 'function') return;
  await event.addRoutes([
    {
      condition: { urlPattern: { pathname: '/assets/*' }, requestMethod: 'GET' },
      source: 'race-network-and-fetch-handler',
    },
    {
      condition: { urlPattern: { pathname: '/b/*' }, requestMethod: 'GET', requestMode: 'navigate' },
      source: 'race-network-and-fetch-handler',
    },
  ]);
};

self.addEventListener('install', (event) => {
  event.waitUntil(addRoutes(event).catch(() => undefined));
  self.skipWaiting();
});
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  if (event.data?.type !== 'keep') return;
  const answer = event.ports?.[0];
  event.waitUntil(
    keep(event.data)
      .catch(() => false)
      .then((isKept) => answer?.postMessage(isKept)),
  );
});
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  const road = roadOf(event.request, url);
  if (road === 'page') event.respondWith(page(event, url));
  if (road === 'asset') event.respondWith(asset(event.request));
});
