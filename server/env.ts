// The environment, read and checked once: the only reader of `process.env`. Called by index.ts and the commands.
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { rootFolder } from './root-folder.ts';
import { StartError } from './start-error.ts';

export type Env = {
  /** 0 lets the system choose. */
  readonly port: number;
  /** Null: all of the machine's addresses, IPv4 and IPv6. */
  readonly host: string | null;
  /** Absolute. */
  readonly dataDir: string;
  /** What the operator's program shows to read `/metrics`; null: there is no such page. */
  readonly metricsToken: string | null;
  readonly logLevel: LogLevel;
  /** How mail leaves; null: there is none, and it is only shown. */
  readonly mail: MailEnv | null;
};

/** `url`: `smtp://` or `smtps://`, with name and password where the server asks for them. `from`: whom mail says it comes from. */
export type MailEnv = { readonly url: string; readonly from: string };

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const PORT = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((port) => port <= 65_535);
const HOST = z.string().regex(/^[A-Za-z0-9.:_-]+$/);
const DATA_DIR = z.string().trim().min(1);
/** Letters, digits and signs that stand in a header as they are. */
const METRICS_TOKEN = z.string().regex(/^[\x21-\x7e]{16,200}$/);
const LOG_LEVEL = z.enum(LOG_LEVELS);

const SMTP_URL = z.string().refine((url) => URL.canParse(url) && /^smtps?:\/\/[^/]/.test(url));
/** `a@b.no` or `Årring <a@b.no>`; nothing that could end a header. */
const MAIL_FROM = z.string().regex(/^(?:[^<>"\r\n]{1,100}<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/);

const checked = <T>(schema: z.ZodType<T>, value: string | undefined, otherwise: T, complaint: string): T => {
  if (value === undefined) return otherwise;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new StartError(`${complaint}, not ${JSON.stringify(value)}`);
};

/** Not repeated in the complaint: it is a secret, and what is written at the terminal ends in a journal. */
const secret = (schema: z.ZodType<string>, value: string | undefined, complaint: string): string | null => {
  if (value === undefined) return null;
  if (schema.safeParse(value).success) return value;
  throw new StartError(complaint);
};

/** Both or none: who only half sets it up would believe that mail is sent. */
const mailIn = ({ SMTP_URL: url, MAIL_FROM: from }: Readonly<Record<string, string | undefined>>) => {
  const address = secret(
    SMTP_URL,
    url,
    'SMTP_URL must be an address such as smtps://name:password@mail.example.no',
  );
  const sender = checked<string | null>(
    MAIL_FROM,
    from,
    null,
    'MAIL_FROM must be an address, or a name and an address in angle brackets',
  );
  if (address !== null && sender !== null) return { url: address, from: sender };
  if (address === null && sender === null) return null;
  throw new StartError('SMTP_URL and MAIL_FROM are set together, or neither');
};

/** Throws a StartError of one line at the first value that cannot be used. */
export const readEnv = (environment: Readonly<Record<string, string | undefined>> = process.env): Env => ({
  port: checked(PORT, environment.PORT, 3000, 'PORT must be a whole number from 0 to 65535'),
  host: checked<string | null>(HOST, environment.HOST, null, 'HOST must be a host name or an IP address'),
  dataDir: resolve(
    checked(DATA_DIR, environment.DATA_DIR, join(rootFolder(), 'data'), 'DATA_DIR must name a folder'),
  ),
  metricsToken: secret(
    METRICS_TOKEN,
    environment.METRICS_TOKEN,
    'METRICS_TOKEN must be 16 to 200 letters, digits or signs without spaces',
  ),
  logLevel: checked(
    LOG_LEVEL,
    environment.LOG_LEVEL,
    'info',
    `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}`,
  ),
  mail: mailIn(environment),
});

/** React and Express choose their fast or their talkative side by NODE_ENV; nobody should have to set it. */
export const settleNodeEnv = (dev: boolean): void => {
  process.env.NODE_ENV ??= dev ? 'development' : 'production';
};
