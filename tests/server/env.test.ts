// The environment: what is taken, what is refused and in which words.
import { isAbsolute } from 'node:path';
import { expect, test } from 'vitest';
import { readEnv } from '../../server/env.ts';
import { StartError } from '../../server/start-error.ts';

test('without anything set: port 3000, every address of the machine, the data folder beside the program', () => {
  const { port, host, dataDir, metricsToken, logLevel, mail } = readEnv({});
  expect(port).toBe(3000);
  expect(host).toBeNull();
  expect([metricsToken, logLevel, mail]).toEqual([null, 'info', null]);
  expect(isAbsolute(dataDir)).toBe(true);
  expect(dataDir.endsWith('/data')).toBe(true);
});

test('what is set is taken', () => {
  const METRICS_TOKEN = 'sixteen-letters!';
  const mail = { SMTP_URL: 'smtps://ada:hemmelig@mail.example.no:465', MAIL_FROM: 'Årring <ref@example.no>' };
  const others = { PORT: '0', HOST: '::1', DATA_DIR: '/tmp/x', LOG_LEVEL: 'debug' };
  expect(readEnv({ ...others, METRICS_TOKEN, ...mail })).toEqual({
    port: 0,
    host: '::1',
    dataDir: '/tmp/x',
    metricsToken: METRICS_TOKEN,
    logLevel: 'debug',
    mail: { url: mail.SMTP_URL, from: mail.MAIL_FROM },
  });
});

test.each([
  [{ PORT: 'abc' }, 'PORT must be a whole number from 0 to 65535, not "abc"'],
  [{ PORT: '' }, 'PORT must be a whole number from 0 to 65535, not ""'],
  [{ PORT: '65536' }, 'PORT must be a whole number from 0 to 65535, not "65536"'],
  [{ PORT: '-1' }, 'PORT must be a whole number from 0 to 65535, not "-1"'],
  [{ PORT: '3e3' }, 'PORT must be a whole number from 0 to 65535, not "3e3"'],
  [{ HOST: 'http://x' }, 'HOST must be a host name or an IP address, not "http://x"'],
  [{ HOST: '' }, 'HOST must be a host name or an IP address, not ""'],
  [{ DATA_DIR: ' ' }, 'DATA_DIR must name a folder, not " "'],
  [
    { LOG_LEVEL: 'loud' },
    'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent, not "loud"',
  ],
])('a value that cannot be used is refused in one line: %j', (environment, line) => {
  expect(() => readEnv(environment)).toThrowError(StartError);
  expect(() => readEnv(environment)).toThrowError(line);
});

test.each(['', 'fifteen-letters', 'sixteen letters!', 'seksten-bokstavæ'])(
  'a token for the metrics that is too short or no header’s is refused, and not repeated: %j',
  (METRICS_TOKEN) => {
    const complaint = /^METRICS_TOKEN must be 16 to 200 letters, digits or signs without spaces$/;
    expect(() => readEnv({ METRICS_TOKEN })).toThrowError(complaint);
  },
);

test.each([
  [{ SMTP_URL: 'http://hemmelig', MAIL_FROM: 'a@example.no' }, /^SMTP_URL must be an address such as/],
  [{ SMTP_URL: '', MAIL_FROM: 'a@example.no' }, /^SMTP_URL must be an address such as/],
  [{ SMTP_URL: 'smtp://mail.example.no', MAIL_FROM: 'ingen' }, /^MAIL_FROM must be an address/],
  [
    { SMTP_URL: 'smtp://mail.example.no', MAIL_FROM: 'a <b@c.no>\nBcc: x@y.no' },
    /^MAIL_FROM must be an address/,
  ],
  [{ SMTP_URL: 'smtp://mail.example.no' }, /^SMTP_URL and MAIL_FROM are set together, or neither$/],
  [{ MAIL_FROM: 'a@example.no' }, /^SMTP_URL and MAIL_FROM are set together, or neither$/],
])(
  'mail that could not be sent is refused at the start, and no password repeated: %j',
  (environment, line) => {
    expect(() => readEnv(environment)).toThrowError(line);
    expect(() => readEnv(environment)).not.toThrowError(/hemmelig/);
  },
);
