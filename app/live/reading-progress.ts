// How far the server is with the minutes that this page has sent, asked for now and then while it waits. Called by the screen that
// minutes come in with.
import { useEffect, useState } from 'react';
import type { ReadingProgress } from '../domain/minutes/reading-types.ts';

const ASK_EACH_MS = 400;

/** Null while the file is on its way, and when nobody waits (`watch` is null). */
export const useReadingProgress = (board: string, watch: string | null): ReadingProgress | null => {
  const [progress, setProgress] = useState<ReadingProgress | null>(null);
  useEffect(() => {
    if (watch === null) return;
    const leaving = new AbortController();
    const ask = async () => {
      const answer = await fetch(`/b/${board}/meetings/reading/${watch}`, { signal: leaving.signal });
      const found: ReadingProgress | null = answer.ok ? await answer.json() : null;
      // Between two phases nothing is known for a moment.
      if (found) setProgress(found);
    };
    // Without an answer one goes on with what was last said: the form itself tells when it fails.
    const timer = setInterval(() => void ask().catch(() => {}), ASK_EACH_MS);
    return () => {
      clearInterval(timer);
      leaving.abort();
      setProgress(null);
    };
  }, [board, watch]);
  return progress;
};
