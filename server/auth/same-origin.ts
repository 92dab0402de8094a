// Whether a request comes from a page of this site. Asked by http for every request that changes something, and by admit for sockets.
import type { IncomingMessage } from 'node:http';

const LOOPBACK = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/;

/** The host that the reader's browser asked for; a proxy's word is taken when the proxy runs on this machine. */
const hostOf = (request: IncomingMessage): string | undefined => {
  const forwarded = request.headers['x-forwarded-host'];
  const fromProxy = LOOPBACK.test(request.socket.remoteAddress ?? '');
  if (fromProxy && typeof forwarded === 'string') return forwarded.split(',')[0]?.trim();
  return request.headers.host;
};

/** True when `Origin` names the host that was asked. False without an `Origin`. */
export const hasOwnOrigin = (request: IncomingMessage): boolean => {
  const { origin } = request.headers;
  const host = hostOf(request);
  if (!origin || !host || !URL.canParse(origin)) return false;
  const { protocol, host: from } = new URL(origin);
  const to = `${protocol}//${host}`;
  return URL.canParse(to) && new URL(to).host === from;
};

/** The browser's own word (Fetch Metadata, only sent over https and to localhost), else its `Origin`; neither: not ours. */
export const isSameOrigin = (request: IncomingMessage): boolean => {
  const site = request.headers['sec-fetch-site'];
  return site === undefined ? hasOwnOrigin(request) : site === 'same-origin';
};
