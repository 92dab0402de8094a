// `npm run --silent sign-in-link -- --email ada@example.no`: prints a one-time address that signs that account in, for the operator
// who is locked out and for scripts. Works whether the server runs or not: it reads the records and leaves a file (sign-in-links.ts).
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseRecords, readEmail } from '../auth/records.ts';
import { makeSignInLink } from '../auth/sign-in-links.ts';
import { ADDRESS_FILE, RECORDS_FILE } from '../data-files.ts';
import { type Env, readEnv } from '../env.ts';
import { StartError } from '../start-error.ts';

const USAGE = 'Say whose: npm run --silent sign-in-link -- --email ada@example.no';

const emailGiven = (): string => {
  try {
    const { values } = parseArgs({ options: { email: { type: 'string' } } });
    const email = readEmail(values.email ?? '');
    if (email) return email;
  } catch {
    // An option that there is not: the usage says what there is.
  }
  throw new StartError(USAGE);
};

const accountOf = async ({ dataDir }: Env, email: string): Promise<string> => {
  const text = await readFile(join(dataDir, RECORDS_FILE), 'utf8').catch(() => null);
  if (text === null) throw new StartError(`There are no accounts in ${dataDir}.`);
  const account = parseRecords(JSON.parse(text)).accounts.find((one) => one.email === email);
  if (!account) throw new StartError(`There is no account with the e-mail ${email}.`);
  return account.id;
};

/** Where the server said it was when it last started. */
const addressOf = async ({ dataDir, port }: Env): Promise<string> => {
  const kept = await readFile(join(dataDir, ADDRESS_FILE), 'utf8').catch(() => '');
  return kept.trim() || `http://localhost:${port}`;
};

try {
  const email = emailGiven();
  const env = readEnv();
  const account = await accountOf(env, email);
  const token = await makeSignInLink(env.dataDir, account, Date.now());
  process.stdout.write(`${await addressOf(env)}/sign-in/${token}\n`);
} catch (error) {
  const line = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
