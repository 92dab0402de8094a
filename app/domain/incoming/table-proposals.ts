// A table and its mapping → one proposal a row. Called by the screen; pure, so that it is done anew whenever the mapping changes.
import { FIELDS } from './cell-words.ts';
import type { IncomingTable } from './incoming.ts';
import type { Mapping } from './mapping.ts';
import type { Proposal } from './proposal.ts';
import { type Cells, type RowRules, readRow } from './read-row.ts';

/** One id for the same words, on every machine (app/ydoc/new-id.ts). */
export type IdOf = (...words: readonly string[]) => string;

/** The id is of all that the row says, so that another mapping or the same file a second time gives the same card. */
export function tableProposals(
  table: IncomingTable,
  { headings, fields }: Mapping,
  rules: RowRules & { readonly idOf: IdOf },
): readonly Proposal[] {
  return table.rows.slice(headings + 1).flatMap((row): Proposal[] => {
    const cells = Object.fromEntries(
      FIELDS.map((field) => [field, row[fields.indexOf(field)] ?? '']),
    ) as unknown as Cells;
    const read = readRow(cells, rules);
    if (read.title === '' && read.written === '') return [];
    return [
      {
        ...read,
        id: `in-${rules.idOf('row', ...row)}`,
        ours: null,
        yearly: null,
        often: false,
        duplicate: null,
      },
    ];
  });
}
