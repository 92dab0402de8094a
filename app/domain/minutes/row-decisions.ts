// The decision of a table's row: what its column of outcomes says, or a verdict in its last cell. Called by row-tasks.ts.
import type { Block, Cell } from './blocks.ts';
import { isNoDecision } from './decisions.ts';
import type { Span } from './reading-types.ts';
import { saysInShort } from './short-decisions.ts';
import { lowered } from './tokens.ts';
import type { Walk, WalkState } from './walk-state.ts';

/** «Søknad 3 | 20 000 kr | avslått»: with what it is on, where the cell says no more than a verdict or a sum. */
const ruledIn = ({ start, end }: Block, cell: Cell): Span =>
  saysInShort(lowered(cell.text)) || !/[A-Za-zÀ-ÖØ-öø-ɏ]{3}/u.test(cell.text)
    ? { start, end }
    : { start: cell.start, end: cell.end };

/** What the cell under «Vedtak», «Utfall» or «Får» says. */
export const readOutcome = (state: WalkState, found: Walk, block: Block, cell: Cell | undefined): void => {
  if (!cell || !/[\p{L}\d]/u.test(cell.text) || isNoDecision(lowered(cell.text))) return;
  found.decisions.push({ ...ruledIn(block, cell), marked: true, whole: true, section: state.section });
};

/** «Buss | 2 300 | godkjent», where no head says what the columns are. */
export const readVerdict = (state: WalkState, found: Walk, block: Block): void => {
  const [first, ...others] = block.cells.filter(({ text }) => text !== '');
  const last = lowered(others.at(-1)?.text ?? '');
  if (!first || !saysInShort(last) || isNoDecision(last)) return;
  found.decisions.push({ start: block.start, end: block.end, marked: false, section: state.section });
};
