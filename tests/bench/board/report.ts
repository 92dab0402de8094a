// The table and the targets of the board's bench. Called by bench-board.ts.
import type { Drags } from './dragging.ts';
import type { Opening } from './opening.ts';
import type { Moves } from './others-moves.ts';
import type { Typing } from './typing.ts';

export type Measured = {
  readonly cards: number;
  readonly opening: Opening;
  readonly moves: Moves;
  readonly drag: Drags;
  readonly dragWhileOthersMove: Drags;
  readonly typing: Typing;
};

const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
const pair = ({ p50, p99 }: { p50: number; p99: number }) => `${ms(p50)} / ${ms(p99)}`;
const tasks = ({ longTasks, longestTask }: Drags) =>
  longTasks === 0 ? 'none' : `${longTasks}, longest ${ms(longestTask)}`;

const ROWS: readonly [string, (of: Measured) => string][] = [
  ["server's first byte", ({ opening }) => ms(opening.firstByte)],
  ['page, raw / gzip', ({ opening }) => `${kB(opening.page)} / ${kB(opening.pageGzip)}`],
  ['script, first load (gzip)', ({ opening }) => kB(opening.scripts)],
  ['cold: painted / live', ({ opening }) => `${ms(opening.cold.painted)} / ${ms(opening.cold.live)}`],
  ['warm: painted / live', ({ opening }) => `${ms(opening.warm.painted)} / ${ms(opening.warm.live)}`],
  ["another's move → painted, p50 / p99", ({ moves }) => pair(moves)],
  ['drag: frame p50 / p99', ({ drag }) => pair(drag)],
  ['drag: long tasks', ({ drag }) => tasks(drag)],
  ['drag while others move: frame p50 / p99', ({ dragWhileOthersMove }) => pair(dragWhileOthersMove)],
  ['drag while others move: long tasks', ({ dragWhileOthersMove }) => tasks(dragWhileOthersMove)],
  ['key in a title → painted, p50 / p99', ({ typing }) => pair(typing)],
];

/** One column a size. */
export const tableOf = (all: readonly Measured[]): Record<string, Record<string, string>> =>
  Object.fromEntries(
    ROWS.map(([name, tell]) => [
      name,
      Object.fromEntries(all.map((one) => [`${one.cards} cards`, tell(one)])),
    ]),
  );

export const TARGET_SIZE = 1_000;

type Target = {
  readonly name: string;
  readonly limit: number;
  valueIn(of: Measured): number;
  say(value: number): string;
};

const TARGETS: readonly Target[] = [
  { name: "another's move → painted, p50", limit: 40, valueIn: ({ moves }) => moves.p50, say: ms },
  { name: "another's move → painted, p99", limit: 80, valueIn: ({ moves }) => moves.p99, say: ms },
  { name: 'drag, frame p99', limit: 33.5, valueIn: ({ drag }) => drag.p99, say: ms },
  { name: 'drag, long tasks', limit: 0, valueIn: ({ drag }) => drag.longTasks, say: String },
  { name: 'open warm, live', limit: 1_000, valueIn: ({ opening }) => opening.warm.live, say: ms },
  { name: 'script, first load', limit: 250_000, valueIn: ({ opening }) => opening.scripts, say: kB },
];

export type Verdict = {
  readonly target: string;
  readonly limit: string;
  readonly measured: string;
  readonly met: boolean;
};

/** The targets at 1,000 cards, met or missed. */
export const verdictsOn = (measured: Measured): readonly Verdict[] =>
  TARGETS.map(({ name, limit, valueIn, say }) => {
    const value = valueIn(measured);
    return { target: name, limit: `≤ ${say(limit)}`, measured: say(value), met: value <= limit };
  });
