// Time in the bench: the pace of a load, and waiting for what shows only by looking. Called everywhere in it.

/** The pace of a load, or the stretch over which something is measured. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Resolves when it holds, looked at every few milliseconds; rejects after the limit. */
export const until = async (ms: number, awaited: string, holds: () => boolean): Promise<void> => {
  const end = performance.now() + ms;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`Waited ${ms} ms in vain for ${awaited}`);
    await pause(3);
  }
};
