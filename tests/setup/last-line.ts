// A reporter whose only word is the run's very last line, `N passed, N failed`: what .ci/run and other machines read.
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

type Count = { passed: number; failed: number };

/** Tests that passed or failed; a file that could not be run, and an error outside of any test, count as failed. */
export const count = (modules: readonly TestModule[], unhandled: readonly SerializedError[]): Count => {
  const total: Count = { passed: 0, failed: unhandled.length };
  for (const module of modules) {
    let failedHere = 0;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') total.passed += 1;
      if (state === 'failed') failedHere += 1;
    }
    if (failedHere === 0 && module.state() === 'failed') failedHere = 1;
    total.failed += failedHere;
  }
  return total;
};

export default class LastLine implements Reporter {
  #count: Count | null = null;

  onInit(): void {
    // The end of the process is the only moment after which nobody else writes.
    process.once('exit', (code) => {
      const { passed, failed } = this.#count ?? { passed: 0, failed: 0 };
      const wrong = code !== 0 || (process.exitCode !== undefined && process.exitCode !== 0) || passed === 0;
      if (wrong && process.exitCode === undefined) process.exitCode = 1;
      process.stdout.write(`\n${passed} passed, ${wrong && failed === 0 ? 1 : failed} failed\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    this.#count = count(modules, unhandled);
  }
}
