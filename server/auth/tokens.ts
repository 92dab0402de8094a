// Secrets that travel in an address or a cookie. They are kept as hashes only: who reads the data folder cannot use them.
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 bits, in letters that stand in an address as they are. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** A short id for a record; no secret. */
export const newRecordId = (): string => randomBytes(9).toString('base64url');

/** SHA-256 in hex. Enough for 256 random bits; a password needs argon2 (passwords.ts). */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Compares without telling by the time taken how much was right. */
export const isSameText = (a: string, b: string): boolean =>
  timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());

const signatureOf = (value: string, secret: string) =>
  createHmac('sha256', secret).update(value).digest('base64url');

export const sign = (value: string, secret: string): string => `${value}.${signatureOf(value, secret)}`;

/** The value that was signed; null when the signature is not ours. */
export const unsign = (signed: string, secret: string): string | null => {
  const dot = signed.lastIndexOf('.');
  if (dot < 0) return null;
  const value = signed.slice(0, dot);
  return isSameText(signed.slice(dot + 1), signatureOf(value, secret)) ? value : null;
};
