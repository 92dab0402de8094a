// Runs in every test file: an unexpected console.error fails the test during which it came.
// A test that expects one replaces console.error itself: `vi.spyOn(console, 'error').mockImplementation(() => {})`.
import { format } from 'node:util';
import { afterAll, afterEach } from 'vitest';

const unexpected: string[] = [];
const original = console.error;
console.error = (...values: unknown[]) => {
  unexpected.push(format(...values));
  original(...values);
};

const failOnUnexpected = () => {
  const said = unexpected.splice(0);
  if (said.length > 0) throw new Error(`Unexpected console.error:\n${said.join('\n')}`);
};

afterEach(failOnUnexpected);
afterAll(failOnUnexpected);
