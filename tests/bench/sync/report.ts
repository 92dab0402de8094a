// What came out: a table a row for people, JSON for programs. Called by bench-sync.ts.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../setup/build.ts';
import type { Options } from './options.ts';
import type { Figure, Measured, Row } from './rows/row.ts';
import { type Kind, TWINS } from './servers.ts';
import { median } from './statistics.ts';

/** One server's turn at a row. */
export type Turn = {
  readonly row: string;
  readonly kind: Kind;
  readonly round: number;
  readonly seconds: number;
  readonly measured: Measured;
  readonly failed: string | null;
  readonly notes: readonly string[];
};

const RESULTS = join(ROOT, 'tests/bench/results');

const valuesOf = (turns: readonly Turn[], kind: Kind, figure: string): (number | string)[] =>
  turns.filter((turn) => turn.kind === kind).flatMap(({ measured }) => measured[figure] ?? []);

const isFigure = (value: number | string): value is number =>
  typeof value === 'number' && !Number.isNaN(value);

/** The median of the rounds, and the words of those that have none. */
const summary = (turns: readonly Turn[], kind: Kind, { name }: Figure): number | string => {
  const values = valuesOf(turns, kind, name);
  const numbers = values.filter(isFigure);
  if (numbers.length > 0) return median(numbers);
  const [first] = values;
  if (typeof first === 'string') return [...new Set(values)].join(' / ');
  return turns.some((turn) => turn.kind === kind && turn.failed) ? 'failed' : '–';
};

const shown = (value: number | string, digits: number): string =>
  typeof value === 'string'
    ? value
    : value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** Ours over the best of the others, but for their twins (of one round only); null where there is nothing to compare. */
export const ratio = (turns: readonly Turn[], kinds: readonly Kind[], figure: Figure): number | null => {
  if (figure.better === 'fact') return null;
  const ours = summary(turns, 'ours', figure);
  const others = kinds
    .filter((kind) => kind !== 'ours' && !TWINS.includes(kind))
    .map((kind) => summary(turns, kind, figure))
    .filter(isFigure);
  if (!isFigure(ours) || others.length === 0) return null;
  const best = figure.better === 'less' ? Math.min(...others) : Math.max(...others);
  return best === 0 ? null : ours / best;
};

const line = (cells: readonly string[], widths: readonly number[]): string =>
  `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;

export const tableOf = (row: Row, turns: readonly Turn[], kinds: readonly Kind[]): string => {
  const head = ['', ...kinds, 'ours / best'];
  const body = row.figures.map((figure) => {
    const compared = ratio(turns, kinds, figure);
    return [
      figure.unit ? `${figure.name}, ${figure.unit}` : figure.name,
      ...kinds.map((kind) => shown(summary(turns, kind, figure), figure.digits)),
      compared === null ? '' : `${compared.toFixed(2)} (${figure.better})`,
    ];
  });
  const widths = head.map((_, at) => Math.max(...[head, ...body].map((cells) => (cells[at] ?? '').length)));
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  const failed = turns.flatMap(({ kind, failed: why, round }) =>
    why ? [`  ${kind}, round ${round}: failed: ${why}`] : [],
  );
  const notes = turns.flatMap(({ kind, round, notes: said }) =>
    said.map((note) => `  ${kind}, round ${round}: ${note}`),
  );
  return [
    `\n${row.title}`,
    line(head, widths),
    rule,
    ...body.map((cells) => line(cells, widths)),
    ...failed,
    ...notes,
  ].join('\n');
};

/** Writes everything that was measured; resolves with the file's path. */
export const writeResults = async (
  options: Options,
  turns: readonly Turn[],
  seconds: number,
): Promise<string> => {
  await mkdir(RESULTS, { recursive: true });
  const at = new Date().toISOString();
  const file = join(RESULTS, `sync-${at.replace(/[:.]/g, '-')}.json`);
  const { quick, rounds, rows, kinds } = options;
  const figures = rows.flatMap((row) => {
    const own = turns.filter((turn) => turn.row === row.name);
    return row.figures.map((figure) => ({
      row: row.name,
      figure: figure.name,
      unit: figure.unit,
      better: figure.better,
      medians: Object.fromEntries(kinds.map((kind) => [kind, summary(own, kind, figure)])),
      ratio: ratio(own, kinds, figure),
    }));
  });
  const node = process.version;
  await writeFile(file, JSON.stringify({ at, node, quick, rounds, seconds, figures, turns }, null, 2));
  return file;
};
