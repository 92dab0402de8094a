// The environment: what is taken, what is refused and in which words.
import { isAbsolute } from 'node:path';
import { expect, test } from 'vitest';
import { readEnv } from '../../server/env.ts';
import { StartError } from '../../server/start-error.ts';

test('without anything set: port 3000, every address of the machine, the data folder beside the program', () => {
  const { port, host, dataDir, metricsToken, logLevel } = readEnv({});
  expect(port).toBe(3000);
  expect(host).toBeNull();
  expect([metricsToken, logLevel]).toEqual([null, 'info']);
  expect(isAbsolute(dataDir)).toBe(true);
  expect(dataDir.endsWith('/data')).toBe(true);
});

test('what is set is taken', () => {
  const METRICS_TOKEN = 'sixteen-letters!';
  expect(readEnv({ PORT: '0', HOST: '::1', DATA_DIR: '/tmp/x', METRICS_TOKEN, LOG_LEVEL: 'debug' })).toEqual({
    port: 0,
    host: '::1',
    dataDir: '/tmp/x',
    metricsToken: METRICS_TOKEN,
    logLevel: 'debug',
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
