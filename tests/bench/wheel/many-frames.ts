// The frames of several runs as one row. Called by the rows of the wheel's bench.
import type { Frames } from '../board/frames.ts';
import { median } from '../sync/statistics.ts';

export type ManyFrames = {
  readonly p50: number;
  readonly p99: number;
  readonly longTasks: number;
  readonly longestTask: number;
};

/** Medians over the runs; long tasks over all of them. */
export const joinedFrames = (all: readonly Frames[]): ManyFrames => {
  const tasks = all.flatMap(({ longTasks }) => longTasks);
  return {
    p50: median(all.map(({ p50 }) => p50)),
    p99: median(all.map(({ p99 }) => p99)),
    longTasks: tasks.length,
    longestTask: Math.max(0, ...tasks),
  };
};
