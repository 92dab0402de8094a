// Cookies and signatures.
import { expect, test } from 'vitest';
import { readCookies, writeCookie } from '../../../server/auth/cookies.ts';
import { sign, unsign } from '../../../server/auth/tokens.ts';

test('a cookie header is read, the first of two with one name, and rubbish is passed over', () => {
  expect([...readCookies('a=1; b = x=y ;; =c; a=2; d')]).toEqual([
    ['a', '1'],
    ['b', 'x=y'],
  ]);
  expect(readCookies(undefined).size).toBe(0);
});

test('scripts never see a cookie, other sites do not send it, and over https it stays there', () => {
  expect(writeCookie('a', 'b', { maxAgeSeconds: 60, secure: false })).toBe(
    'a=b; Path=/; Max-Age=60; HttpOnly; SameSite=Lax',
  );
  expect(writeCookie('a', 'b', { maxAgeSeconds: 60, secure: true })).toMatch(/; Secure$/);
});

test('what was signed with this secret is taken, and nothing else', () => {
  const signed = sign('value', 'secret');
  expect(unsign(signed, 'secret')).toBe('value');
  expect(unsign(signed, 'another')).toBeNull();
  expect(unsign(`x${signed}`, 'secret')).toBeNull();
  expect(unsign('value', 'secret')).toBeNull();
  expect(unsign('value.', 'secret')).toBeNull();
  expect(unsign('', 'secret')).toBeNull();
});
