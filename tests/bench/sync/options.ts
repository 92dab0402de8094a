// The command line of the bench. Called by bench-sync.ts.
import { parseArgs } from 'node:util';
import { ROWS } from './rows/all-rows.ts';
import type { Row } from './rows/row.ts';
import { KINDS, type Kind, TWINS } from './servers.ts';

export type Options = {
  readonly quick: boolean;
  readonly rounds: number;
  readonly kills: number | undefined;
  readonly rows: readonly Row[];
  readonly kinds: readonly Kind[];
  /** Each server writes down where its CPU went (`--cpu-prof`); the figures are not those of a run without. */
  readonly profile: boolean;
  /** Which servers do this row in this round, counted from 1. */
  readonly turnsOf: (row: Row, round: number) => readonly Kind[];
};

/** In a quick run: those that keep what they are given, as ours does. */
const QUICK_KINDS: readonly Kind[] = ['ours', 'ldb', 'hps'];

/** Of a full run, which takes a quarter of an hour at most. */
const ROUNDS = 3;

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
      profile: { type: 'boolean', default: false },
    },
  });
  const named = listed(values.servers, KINDS, (kind) => kind);
  const kinds = named ?? (values.quick ? QUICK_KINDS : KINDS);
  const asked = count('rounds', values.rounds);
  const roundsOf = (row: Row) => asked ?? (values.quick || row.isSteady ? 1 : ROUNDS);
  const isTurn = (row: Row, round: number, kind: Kind) =>
    round <= roundsOf(row) &&
    !row.leavesOut?.(kind) &&
    !(values.quick && row.isLongForPeers && named === null && kind !== 'ours') &&
    (named !== null || !TWINS.includes(kind) || (row.hasTwins === true && round === 1));
  return {
    quick: values.quick,
    rounds: asked ?? (values.quick ? 1 : ROUNDS),
    kills: count('kills', values.kills),
    rows: listed(values.rows, ROWS, ({ name }) => name) ?? ROWS,
    kinds,
    profile: values.profile,
    turnsOf: (row, round) => kinds.filter((kind) => isTurn(row, round, kind)),
  };
};
