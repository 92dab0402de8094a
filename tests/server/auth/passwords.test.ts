// Passwords: which are taken, and how they are kept.
import { expect, test } from 'vitest';
import { hashPassword, isPassword, isWeakPassword } from '../../../server/auth/passwords.ts';

test('kept as argon2id with the parameters of OWASP, each with its own salt', async () => {
  const [one, other] = await Promise.all([hashPassword('en lang setning'), hashPassword('en lang setning')]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(other);
});

test('the right one is right, in whichever way its letters were typed', async () => {
  const kept = await hashPassword('blåbærsyltetøy');
  expect(await isPassword('blåbærsyltetøy'.normalize('NFD'), kept)).toBe(true);
  expect(await isPassword('blåbærsyltetøj', kept)).toBe(false);
});

test('nobody has a password, not even the one that is compared in their stead', async () => {
  expect(await isPassword('a password that nobody has', null)).toBe(false);
});

test.each([
  ['123456789', 'too short'],
  ['x'.repeat(201), 'too long'],
  ['aaaaaaaaaaaa', 'one sign repeated'],
  ['Passord123', 'among the first that are tried'],
  ['ADA@example.no', 'the e-mail itself'],
])('weak: %s (%s)', (password) => {
  expect(isWeakPassword(password, 'ada@example.no')).toBe(true);
});

test.each(['bjørka står i bakken', '旧い木の年輪を数える人', 'kort-nok-10'])('good: %s', (password) => {
  expect(isWeakPassword(password, 'ada@example.no')).toBe(false);
});
