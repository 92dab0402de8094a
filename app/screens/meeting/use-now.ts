// What the clock says, in whole minutes, told anew while something on the screen counts them. Called by the meeting's timers.
import { useEffect, useState } from 'react';

const EVERY_MS = 5_000;

/** Milliseconds since 1970; null on the server and while nothing counts, so that both draw the same. */
export const useNow = (isCounting: boolean): number | null => {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    if (!isCounting) return setNow(null);
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), EVERY_MS);
    return () => clearInterval(timer);
  }, [isCounting]);
  return now;
};

/** Whole minutes from an instant to now; a clock that goes behind another gives 0, never less. */
export const minutesSince = (instant: string, now: number): number =>
  Math.max(0, Math.floor((now - Date.parse(instant)) / 60_000));
