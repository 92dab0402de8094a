// How far the readings are that pages wait for, each by the account and a word of the page's own. Called by meetings.ts.
import type { ReadingProgress } from '../../app/domain/minutes/reading-types.ts';

/** More than this at once nobody waits for; the oldest are forgotten. */
const MOST = 100;
const WORD = /^[\w-]{8,64}$/;

export type Progress = {
  read(account: string | null, watch: string): ReadingProgress | null;
  /** Runs the work, which tells how far it is. Without a word nobody listens. */
  during<T>(
    account: string | null,
    watch: string | undefined,
    work: (tell: (progress: ReadingProgress) => void) => Promise<T>,
  ): Promise<T>;
};

export const openProgress = (): Progress => {
  const known = new Map<string, ReadingProgress>();
  const keyOf = (account: string | null, watch: string) => JSON.stringify([account, watch]);
  return {
    read: (account, watch) => known.get(keyOf(account, watch)) ?? null,
    during: async (account, watch, work) => {
      if (account === null || watch === undefined || !WORD.test(watch)) return work(() => {});
      const key = keyOf(account, watch);
      try {
        return await work((progress) => {
          known.set(key, progress);
          for (const oldest of known.keys()) if (known.size > MOST) known.delete(oldest);
        });
      } finally {
        known.delete(key);
      }
    },
  };
};
