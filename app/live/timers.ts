// Timers that end together with what started them. Used by shared-document.ts and connecting.ts.

export type Timers = {
  /** Runs once after so many milliseconds, unless ended before; gives the function that ends it. */
  later(ms: number, run: () => void): () => void;
  end(): void;
};

export const openTimers = (): Timers => {
  const running = new Set<ReturnType<typeof setTimeout>>();
  return {
    later: (ms, run) => {
      const timer = setTimeout(() => {
        running.delete(timer);
        run();
      }, ms);
      running.add(timer);
      return () => {
        running.delete(timer);
        clearTimeout(timer);
      };
    },
    end: () => {
      for (const timer of running) clearTimeout(timer);
      running.clear();
    },
  };
};
