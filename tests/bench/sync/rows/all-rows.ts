// The rows in their order. Read by bench-sync.ts and options.ts.
import { badInput } from './bad-input.ts';
import { boards } from './boards.ts';
import { fanOut } from './fan-out.ts';
import { idle } from './idle.ts';
import { joins } from './joins.ts';
import { kill } from './kill.ts';
import type { Row } from './row.ts';
import { stall } from './stall.ts';
import { storm } from './storm.ts';
import { sustained } from './sustained.ts';

export const ROWS: readonly Row[] = [fanOut, storm, sustained, joins, stall, boards, idle, kill, badInput];
