// Whether a series of measurements grows. Called by soak.ts.

export type Point = { readonly minute: number; readonly value: number };

/** Least squares: by how much the value grows in a minute. */
export const slopeOf = (points: readonly Point[]): number => {
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  const minute = mean(points.map((point) => point.minute));
  const value = mean(points.map((point) => point.value));
  const spread = points.reduce((sum, point) => sum + (point.minute - minute) ** 2, 0);
  if (spread === 0) return 0;
  return points.reduce((sum, point) => sum + (point.minute - minute) * (point.value - value), 0) / spread;
};

export type Trend = {
  /** In a minute, over the last two thirds: the first third is for warming up. */
  readonly slope: number;
  /** What that makes over those two thirds, as a part of where they began. */
  readonly growth: number;
  readonly isFlat: boolean;
};

/** Flat: less than `mostSlope` a minute, or less than a tenth over the time that is looked at. */
export const trendOf = (points: readonly Point[], mostSlope: number): Trend => {
  const late = points.slice(Math.floor(points.length / 3));
  const slope = slopeOf(late);
  const [first] = late;
  const last = late.at(-1);
  if (!first || !last) return { slope: 0, growth: 0, isFlat: true };
  const growth = (slope * (last.minute - first.minute)) / first.value;
  return { slope, growth, isFlat: slope < mostSlope || growth < 0.1 };
};
