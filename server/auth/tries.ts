// Counts tries that failed, so that nobody can go on guessing. In memory: a restart forgives. Called by door.ts.

export type Tries = {
  /** Counts one more try. Null: go on. Otherwise the seconds until the next one is allowed. */
  take(key: string): number | null;
  /** The try was good: it doesn't count. */
  giveBack(key: string): void;
  /** Nor do those before it. */
  forgive(key: string): void;
};

type Counted = { count: number; until: number };

/** Beyond this many keys the oldest go: whoever has that many addresses is not stopped by counting. */
const KEYS_MAX = 50_000;

/** `allowed` tries within `windowMs`, for each key. */
export const countTries = (allowed: number, windowMs: number, now: () => number): Tries => {
  const counted = new Map<string, Counted>();
  const sweep = () => {
    for (const [key, { until }] of counted) {
      if (until > now() && counted.size <= KEYS_MAX) return;
      counted.delete(key);
    }
  };
  return {
    take: (key) => {
      sweep();
      const before = counted.get(key);
      if (!before || before.until <= now()) {
        counted.delete(key);
        counted.set(key, { count: 1, until: now() + windowMs });
        return null;
      }
      if (before.count >= allowed) return Math.ceil((before.until - now()) / 1000);
      before.count += 1;
      return null;
    },
    giveBack: (key) => {
      const before = counted.get(key);
      if (before) before.count -= 1;
    },
    forgive: (key) => void counted.delete(key),
  };
};

/** Where a try comes from: an IPv4 address, or the /56 that one IPv6 customer has. */
export const originOf = (ip: string): string => {
  const plain = ip.replace(/^::ffff:(?=\d+\.)/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0');
  const groups = [...first, ...zeros, ...last].slice(0, 4).map((group) => group.padStart(4, '0'));
  return `${groups.join(':').slice(0, 17)}::/56`;
};
