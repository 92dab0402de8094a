// What a row of the bench is: one piece of work, given to one server at a time. Called by bench-sync.ts.
import type { Kind, StartServer } from '../servers.ts';

export type Figure = {
  readonly name: string;
  readonly unit: string;
  /** Which is better; 'fact' is not compared. */
  readonly better: 'less' | 'more' | 'fact';
  readonly digits: number;
};

/** Figure's name → its value; a text is shown as it is. */
export type Measured = Readonly<Record<string, number | string>>;

export type Work = {
  readonly kind: Kind;
  readonly start: StartServer;
  readonly quick: boolean;
  /** How often the server is killed at each rate; the row knows when it is not said. */
  readonly kills?: number | undefined;
  readonly note: (text: string) => void;
};

export type Row = {
  readonly name: string;
  readonly title: string;
  readonly figures: readonly Figure[];
  /** Servers that it says nothing about. */
  readonly leavesOut?: (kind: Kind) => boolean;
  /** Comes out the same each time: a full run measures it once, and the others three times. */
  readonly isSteady?: boolean;
  /** The peers take long over it: a quick run looks at ours alone. */
  readonly isLongForPeers?: boolean;
  /** What a server's twin that keeps nothing may do better. */
  readonly hasTwins?: boolean;
  /** The longest that one server may take. */
  readonly limitMs: number;
  measure(work: Work): Promise<Measured>;
};

export const less = (name: string, unit: string, digits = 1): Figure => ({
  name,
  unit,
  better: 'less',
  digits,
});
export const more = (name: string, unit: string, digits = 0): Figure => ({
  name,
  unit,
  better: 'more',
  digits,
});
export const fact = (name: string, unit = '', digits = 1): Figure => ({ name, unit, better: 'fact', digits });
