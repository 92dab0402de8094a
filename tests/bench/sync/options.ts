// The command line of the bench. Called by bench-sync.ts.
import { parseArgs } from 'node:util';
import { ROWS } from './rows/all-rows.ts';
import type { Row } from './rows/row.ts';
import { KINDS, type Kind, ONCE } from './servers.ts';

export type Options = {
  readonly quick: boolean;
  readonly rounds: number;
  readonly kills: number | undefined;
  readonly rows: readonly Row[];
  readonly kinds: readonly Kind[];
  /** Those of a round, counted from 1. */
  readonly kindsIn: (round: number) => readonly Kind[];
};

/** In a quick run: those that keep what they are given, as ours does. */
const QUICK_KINDS: readonly Kind[] = ['ours', 'ldb', 'hps'];

const listed = <T>(
  text: string | undefined,
  known: readonly T[],
  nameOf: (one: T) => string,
): readonly T[] | null => {
  if (text === undefined) return null;
  return text.split(',').map((name) => {
    const found = known.find((one) => nameOf(one) === name);
    if (!found) throw new Error(`${name} is none of ${known.map(nameOf).join(', ')}`);
    return found;
  });
};

const count = (name: string, text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} ${text} is no number from 1`);
  return value;
};

/** Throws one clear line for what it does not know. */
export const readOptions = (args: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      rows: { type: 'string' },
      servers: { type: 'string' },
      rounds: { type: 'string' },
      kills: { type: 'string' },
    },
  });
  const named = listed(values.servers, KINDS, (kind) => kind);
  const kinds = named ?? (values.quick ? QUICK_KINDS : KINDS);
  return {
    quick: values.quick,
    rounds: count('rounds', values.rounds) ?? (values.quick ? 1 : 3),
    kills: count('kills', values.kills),
    rows: listed(values.rows, ROWS, ({ name }) => name) ?? ROWS,
    kinds,
    kindsIn: (round) => kinds.filter((kind) => named || round === 1 || !ONCE.includes(kind)),
  };
};
