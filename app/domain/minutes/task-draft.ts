// What the parts of block-tasks.ts share: a task as it is found, what is known of the block it is found in, and how far the reading is.
import type { PlainDate } from '../plain-date.ts';
import type { Block } from './blocks.ts';
import type { Reference } from './date-phrases.ts';
import { mentionAt, type People, resolveName } from './people.ts';
import type { Reason, Span } from './reading-types.ts';
import { tokensOf } from './tokens.ts';

export type Draft = Span & {
  /** The part of it that is the task's words. */
  readonly body: Span;
  /** The rest of a table's cell that went on below its row. */
  readonly more?: string;
  assignees: readonly string[];
  due: PlainDate | null;
  readonly reason: Reason;
  /** What bears it out besides. */
  also?: readonly Reason[];
  readonly confidence: 'high' | 'low';
};

export type BlockContext = {
  readonly flat: string;
  readonly people: People;
  readonly reference: Reference;
  readonly taskList: boolean;
  readonly past: boolean;
  /** From a label above («Tone:»), or null. */
  readonly owner: readonly string[] | null;
  /** Whom the section's heading names: owns bullets that order something (LANGUAGE.md 18), or null. */
  readonly headOwner: readonly string[] | null;
  /** Persons named right above, the nearest first: whom «hun» may mean. */
  readonly before?: readonly string[];
  readonly strangers: boolean;
  readonly bokmaal: boolean;
};

export type BlockTasks = {
  readonly drafts: Draft[] /** «Ansvar:» or «Frist:» for what stands above. */;
  /** Persons named in it, the last sentence's first. */
  readonly named: readonly string[];
  readonly forAbove: { owners: readonly string[]; due: PlainDate | null } | null;
};

export type TasksState = {
  context: BlockContext;
  drafts: Draft[];
  antecedent: readonly string[];
  earlier: readonly string[];
  owner: readonly string[] | null;
  speaker: string | null;
  before: Span | null;
  above: BlockTasks['forAbove'];
};

export type Place = { block: Block; first: boolean; only: boolean };

/** A task of the same people that is there already is not taken twice. */
export const push = (state: TasksState, draft: Draft): void => {
  const same = state.drafts
    .slice(-8)
    .find(
      (other) =>
        other.start < draft.end &&
        draft.start < other.end &&
        other.assignees.join() === draft.assignees.join(),
    );
  if (!same) state.drafts.push(draft);
};

/** «Daniel lagar utkast»: the words themselves say which person does it, whatever a label after them says. */
export const namesDoer = ({ also, assignees, confidence }: Draft, people: People): boolean =>
  also?.includes('person') === true &&
  assignees.length > 0 &&
  (confidence === 'high' || assignees.some((name) => resolveName(name, people) !== null));

/** What makes it a task first, then whose words say who, then the deadline and where that stood. */
export const reasonsOf = ({ reason, also = [], due }: Draft): Reason[] => [
  ...new Set<Reason>([
    reason,
    ...also,
    ...(due !== null && !also.includes('deadlineAfter') ? (['deadline'] as const) : []),
  ]),
];

/** Everybody whom the words name, in order, none twice. */
export const personsIn = (flat: string, span: Span, people: People): string[] => {
  const tokens = tokensOf(flat, span.start, span.end);
  const names: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const mention = mentionAt(tokens, at, people);
    const named = mention?.sure ? mention.name : people.byRole.get(tokens[at]?.lower ?? '');
    if (named && !names.includes(named)) names.push(named);
    at = mention ? mention.to : at + 1;
  }
  return names;
};
