// The table and the targets of the wheel's bench. Called by bench-wheel.ts.
import type { Paint } from '../visit.ts';
import type { ArcMoves } from './arc-moves.ts';
import type { ManyFrames } from './many-frames.ts';
import type { Zooms } from './zooms.ts';

export type Measured = {
  readonly cards: number;
  readonly cold: Paint;
  readonly warm: Paint;
  readonly drag: ManyFrames;
  readonly moves: ArcMoves;
  readonly zoom: Zooms;
};

const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const pair = ({ p50, p99 }: { p50: number; p99: number }) => `${ms(p50)} / ${ms(p99)}`;
const tasks = ({ longTasks, longestTask }: ManyFrames) =>
  longTasks === 0 ? 'none' : `${longTasks}, longest ${ms(longestTask)}`;

/** The name, the cell, and what is aimed at. */
const ROWS: readonly [string, (of: Measured) => string, string][] = [
  ['cold: painted / live', ({ cold }) => `${ms(cold.painted)} / ${ms(cold.live)}`, ''],
  ['warm: painted / live', ({ warm }) => `${ms(warm.painted)} / ${ms(warm.live)}`, 'live in 1,000 ms'],
  ['drag: frame p50 / p99', ({ drag }) => pair(drag), '17 / 33 ms'],
  ['drag: long tasks', ({ drag }) => tasks(drag), 'none'],
  ['zoom: shown frame p50 / p99', ({ zoom }) => pair(zoom.shown), '17 / 17 ms'],
  ['zoom: late of shown', ({ zoom }) => `${zoom.shown.late} of ${zoom.shown.frames}`, ''],
  ["zoom: the page's frame p50 / p99", ({ zoom }) => pair(zoom), '17 / 33 ms'],
  ['zoom: long tasks', ({ zoom }) => tasks(zoom), ''],
  ["another's move → painted, p50 / p99", ({ moves }) => pair(moves), '40 / 80 ms'],
];

/** One column a size, and one for what is aimed at. */
export const tableOf = (all: readonly Measured[]): Record<string, Record<string, string>> =>
  Object.fromEntries(
    ROWS.map(([name, tell, aim]) => [
      name,
      { ...Object.fromEntries(all.map((one) => [`${one.cards} cards`, tell(one)])), 'aimed at': aim },
    ]),
  );

type Target = { readonly name: string; readonly limit: number; valueIn(of: Measured): number };

const TARGETS: readonly Target[] = [
  { name: 'open warm, live', limit: 1_000, valueIn: ({ warm }) => warm.live },
  { name: 'drag, frame p50', limit: 17, valueIn: ({ drag }) => drag.p50 },
  { name: 'drag, frame p99', limit: 33.5, valueIn: ({ drag }) => drag.p99 },
  { name: 'zoom, shown frame p99', limit: 17, valueIn: ({ zoom }) => zoom.shown.p99 },
  { name: "zoom, page's frame p50", limit: 17, valueIn: ({ zoom }) => zoom.p50 },
  { name: "zoom, page's frame p99", limit: 33.5, valueIn: ({ zoom }) => zoom.p99 },
  { name: "another's move → painted, p50", limit: 40, valueIn: ({ moves }) => moves.p50 },
  { name: "another's move → painted, p99", limit: 80, valueIn: ({ moves }) => moves.p99 },
];

export type Verdict = {
  readonly target: string;
  readonly limit: string;
  readonly measured: string;
  readonly met: boolean;
};

export const verdictsOn = (measured: Measured): readonly Verdict[] =>
  TARGETS.map(({ name, limit, valueIn }) => {
    const value = valueIn(measured);
    return { target: name, limit: `≤ ${ms(limit)}`, measured: ms(value), met: value <= limit };
  });
