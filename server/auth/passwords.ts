// Passwords: argon2id with the parameters OWASP asks for; length, not composition (NIST SP 800-63B §5.1.1.2). Called by door.ts.
import { hash, verify } from '@node-rs/argon2';

export const PASSWORD_MIN = 10;
/** A long one costs nothing more, but a book would. */
const PASSWORD_MAX = 200;

/** OWASP Password Storage Cheat Sheet: 19 MiB, two passes, one lane. argon2id is this library's default. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The first ones anybody tries that are long enough. Compared without case. */
const COMMON = new Set([
  '1234567890',
  '0123456789',
  '12345678910',
  '123456789a',
  '1q2w3e4r5t',
  'qwertyuiop',
  'qwertyuiopå',
  'password12',
  'password123',
  'password1234',
  'passord123',
  'passord1234',
  'passordpassord',
  'passwordpassword',
  'hemmelighet',
  'sommer2023',
  'bibliotek1',
  'bibliotek123',
]);

/** The same letter can be typed in two ways; both are the same password. */
const normal = (password: string) => password.normalize('NFKC');

/** Too short, too long, one sign repeated, the e-mail address itself, or one of the first that are tried. */
export const isWeakPassword = (password: string, email: string): boolean => {
  const text = normal(password);
  const length = [...text].length;
  return (
    length < PASSWORD_MIN ||
    length > PASSWORD_MAX ||
    new Set(text).size < 3 ||
    COMMON.has(text.toLowerCase()) ||
    text.toLowerCase() === email.toLowerCase()
  );
};

export const hashPassword = (password: string): Promise<string> => hash(normal(password), COST);

let nobodys: Promise<string> | null = null;

/** `passwordHash` null: no such account. That takes the same time and is false, so that nobody learns who has one. */
export const isPassword = async (password: string, passwordHash: string | null): Promise<boolean> => {
  nobodys ??= hashPassword('a password that nobody has');
  if ([...password].length > PASSWORD_MAX) return false;
  const right = await verify(passwordHash ?? (await nobodys), normal(password));
  return right && passwordHash !== null;
};
