// Which requests come from a page of this site.
import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { hasOwnOrigin, isSameOrigin } from '../../../server/auth/same-origin.ts';

const request = (headers: Record<string, string>, remoteAddress = '10.0.0.7') =>
  ({ headers, socket: { remoteAddress } }) as unknown as IncomingMessage;

test.each([
  [{ 'sec-fetch-site': 'same-origin', host: 'x.no' }, true],
  [{ 'sec-fetch-site': 'same-site', host: 'x.no', origin: 'http://x.no' }, false],
  [{ 'sec-fetch-site': 'cross-site', host: 'x.no', origin: 'http://x.no' }, false],
  [{ 'sec-fetch-site': 'none', host: 'x.no' }, false],
  [{ host: 'x.no:3000', origin: 'http://x.no:3000' }, true],
  [{ host: 'x.no:443', origin: 'https://x.no' }, true],
  [{ host: 'x.no:3000', origin: 'http://x.no' }, false],
  [{ host: 'x.no', origin: 'http://x.no.evil.example' }, false],
  [{ host: 'x.no', origin: 'null' }, false],
  [{ host: 'x.no' }, false],
  [{ origin: 'http://x.no' }, false],
])('%j: %s', (headers, expected) => {
  expect(isSameOrigin(request(headers))).toBe(expected);
});

test('the host a proxy forwards is believed of a proxy on this machine, and of no other', () => {
  const headers = { host: '127.0.0.1:3000', 'x-forwarded-host': 'x.no', origin: 'https://x.no' };
  expect(hasOwnOrigin(request(headers, '::ffff:127.0.0.1'))).toBe(true);
  expect(hasOwnOrigin(request(headers, '10.0.0.7'))).toBe(false);
});
