// The rows in their order. Read by bench-sync.ts and options.ts.
import { fanOut } from './fan-out.ts';
import { joins } from './joins.ts';
import type { Row } from './row.ts';
import { sustained } from './sustained.ts';

export const ROWS: readonly Row[] = [fanOut, sustained, joins];
