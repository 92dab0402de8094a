// Lives with pdf.js' stray rejections as the server does; every other one goes on to those who listened before. Called by the tests of app/import.
import { isStrayPdfError } from '../../app/import/stray-pdf-error.ts';

/** Runs `read` and gives its value with the strays that came meanwhile. */
export const withStrays = async <T>(read: () => Promise<T>): Promise<{ value: T; strays: unknown[] }> => {
  const before = process.listeners('unhandledRejection');
  const strays: unknown[] = [];
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', (error, promise) => {
    if (isStrayPdfError(error)) strays.push(error);
    else for (const listener of before) listener(error, promise);
  });
  try {
    const value = await read();
    // Node tells of a rejection at the end of the turn in which nobody took it.
    await new Promise((done) => setImmediate(done));
    return { value, strays };
  } finally {
    process.removeAllListeners('unhandledRejection');
    for (const listener of before) process.on('unhandledRejection', listener);
  }
};
