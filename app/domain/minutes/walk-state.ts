// What the parts of walk.ts share: what is found, what is known of the whole text, and where in it the walk is.
import type { PlainDate } from '../plain-date.ts';
import type { Draft } from './block-tasks.ts';
import type { Block } from './blocks.ts';
import type { Reference } from './date-phrases.ts';
import type { People } from './people.ts';
import type { Reason, Section, Span } from './reading-types.ts';
import type { Table } from './tables.ts';
import type { Triples } from './triples.ts';

export type Found<T> = T & { readonly section: string | null };
/** A sentence of an item or a paragraph, the `at`th of `of` from 0, and whether a rule decides it. */
export type Said = Span & {
  readonly listed: boolean;
  readonly at: number;
  readonly of: number;
  readonly decided: boolean;
};
export type Walk = {
  readonly sections: Section[];
  readonly drafts: Found<Draft>[];
  /** `under`: its mark stands on a line above. `whole`: a row's. `weighed`: why, where no rule says it. */
  readonly decisions: Found<
    Span & { marked: boolean; under?: boolean; whole?: boolean; weighed?: readonly Reason[] }
  >[];
  readonly questions: Found<Span>[];
  /** In order, those of blocks that no mark decides whole. */
  readonly sentences: Found<Said>[];
};
export type WalkContext = {
  readonly people: People;
  readonly reference: Reference;
  readonly skip: ReadonlySet<Block>;
  readonly title: string | null;
  readonly strangers: boolean;
  readonly bokmaal: boolean;
  readonly english: boolean;
  /** Tasks with their parts labelled. */
  readonly triples: Triples;
  /** Whether a heading stands more than once: «Vedtak» under every case is no section. */
  readonly repeated: (title: string) => boolean;
};

export type WalkState = {
  section: string | null;
  agenda: boolean;
  /** The heading of an agenda, until it is known whether it is the order of the day or what was dealt with. */
  agendaHead: Section | null;
  taskList: boolean;
  past: boolean;
  deciding: boolean;
  /** «… vedtatt med to endringer:» stands above: the items under it are decided too. */
  decidingList: boolean;
  proposing: boolean;
  owner: readonly string[] | null;
  /** Whom the section's heading names. */
  headOwner: string | null;
  table: Table | null;
  /** A head of columns for who and when stood above: rows further down may go on under it. */
  assigning: boolean;
  /** The row above, while the lines under it may be the rest of its cells; and the task it gave. */
  row: { block: Block; draft: Found<Draft> | null } | null;
  /** The day that the first item of a list says for all of it. */
  listDue: PlainDate | null;
  /** Persons named in the block above. */
  named: readonly string[];
  last: { block: Block; drafts: Found<Draft>[] } | null;
};
