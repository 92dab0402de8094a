// How much a line may send: a token bucket. Held by attend.ts, one for each line.

/** A message costs one token, a question for content more. Nobody types, drags or syncs so much for long … */
const PER_SECOND = 1000;
/** … but a script of one's own, or a whole spreadsheet pasted as cards, may come at once. */
const BURST = 10_000;

export type Bucket = { tokens: number; at: number };

/** `now`: milliseconds. */
export const fullBucket = (now: number): Bucket => ({ tokens: BURST, at: now });

/** Takes this much out; false when it isn't there (S11). A clock that goes back fills nothing and takes nothing away. */
export const take = (bucket: Bucket, weight: number, now: number): boolean => {
  const passed = Math.max(0, now - bucket.at);
  bucket.at = now;
  bucket.tokens = Math.min(BURST, bucket.tokens + (passed * PER_SECOND) / 1000) - weight;
  return bucket.tokens >= 0;
};
