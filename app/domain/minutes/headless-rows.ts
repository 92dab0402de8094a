// A row of columns under no head of its own: who and when are told by what stands in its last, or its first, cells. Called by row-tasks.ts.
import { tasksIn } from './block-tasks.ts';
import type { Block, Cell } from './blocks.ts';
import { deadlineIn } from './deadlines.ts';
import { isGroupWord, namesIn } from './name-lists.ts';
import type { People } from './people.ts';
import type { Span } from './reading-types.ts';
import { readsAsTask } from './reads-as-task.ts';
import { sentencesIn } from './sentences.ts';
import type { Walk, WalkContext, WalkState } from './walk-state.ts';

type Parts = { readonly what: Cell; readonly owners: readonly string[]; readonly day: Cell | null };

const VAGUE =
  /^(?:snarest|straks|omgående|fortløpende|løpende|framover|nå|no|asap|ongoing|soon|tbd|[–—-]|etter hvert|ved behov)\.?$/iu;

const NUMBER = /^\d{1,3}(?:\.\d{1,2})*\.?$/;

/** «RIV, ARK  24.03.», where two spaces part the columns. */
const atDay = (flat: string, { start, end, text }: Cell, people: People): Cell[] => {
  const own = flat.slice(start, end);
  const { names, gap } = /^(?<names>\D{2,60}\S)(?<gap>\s+)\d/u.exec(own)?.groups ?? {};
  if (!names || !gap || !namesIn(names, people, { whole: true })) return [{ start, end, text }];
  const at = start + names.length;
  return [
    { start, end: at, text: names },
    { start: at + gap.length, end, text: own.slice(names.length + gap.length) },
  ];
};

/** «Rydde boden | Tone, Leif | 3.5.»: one cell of words, then names and perhaps a day. */
const trailing = (cells: readonly Cell[], { people, reference }: WalkContext, flat: string): Parts | null => {
  const isDay = ({ start, end, text }: Cell): boolean =>
    VAGUE.test(text) || (text.length < 30 && deadlineIn(flat, start, end, reference, true) !== null);
  const parted = cells.flatMap((cell, at) => (at === cells.length - 1 ? atDay(flat, cell, people) : [cell]));
  const [what, ...others] = NUMBER.test(cells[0]?.text ?? '') ? parted.slice(1) : parted;
  const day = others.find(isDay) ?? null;
  const named = others.filter((cell) => cell !== day).map(({ text }) => text);
  if (!what || named.length === 0 || named.some((text) => /\d/.test(text))) return null;
  const owners = namesIn(named.join(', '), people, { whole: true });
  return owners && { what, owners, day };
};

/** «TB | Rydde boden | 3.5.»; outside of a list of tasks the words have to order something. */
const leading = (
  cells: readonly Cell[],
  { people, reference, bokmaal }: WalkContext,
  flat: string,
  { taskList, past }: WalkState,
): Parts | null => {
  const [first, what, ...rest] = cells;
  const owners = first ? namesIn(first.text, people, { whole: true }) : null;
  if (!what || !owners || !readsAsTask(what.text, { noun: taskList, past, bokmaal })) return null;
  const day = rest.find(({ start, end }) => deadlineIn(flat, start, end, reference, true) !== null);
  return { what, owners, day: day ?? null };
};

const areKnown = (owners: readonly string[], { known }: People): boolean =>
  owners.every((owner) => isGroupWord(owner) || known.some(({ name }) => name === owner));

/** The paragraph right above that a row's first cell ends («… viser resultatet i» and «neste møte.   RIV   24.3.»): its last sentence. */
const beganAbove = (flat: string, { last }: WalkState, what: Cell): Span | null => {
  if (!/^[a-zß-öø-ÿčđŋšŧžłśżć]/u.test(what.text) || last?.block.kind !== 'paragraph') return null;
  const { start, end } = last.block;
  const span = sentencesIn(flat, start, end).at(-1);
  return span && flat.slice(end, what.start).trim() === '' && !/[.:!?]$/.test(flat.slice(start, end).trim())
    ? { start: span.start, end: what.end }
    : null;
};

/** Whether the row was a task; then it is among what is found. */
export const readHeadlessRow = (
  flat: string,
  state: WalkState,
  found: Walk,
  block: Block,
  context: WalkContext,
): boolean => {
  const { people, reference, bokmaal } = context;
  const listed = state.taskList || state.assigning;
  const cells = block.cells.filter(({ text }) => text !== '');
  const parts = trailing(cells, context, flat) ?? leading(cells, context, flat, state);
  if (!parts || (!listed && !areKnown(parts.owners, people))) return false;
  const { owners, day } = parts;
  const above = beganAbove(flat, state, parts.what);
  const what = above ?? { start: parts.what.start, end: parts.what.end };
  const inner = tasksIn(
    { ...block, ...what, text: flat.slice(what.start, what.end), kind: 'item' },
    {
      flat,
      people,
      reference,
      taskList: listed,
      past: state.past,
      owner: owners,
      headOwner: null,
      bokmaal,
      strangers: false,
    },
  );
  if (!listed && inner.drafts.length === 0 && !readsAsTask(parts.what.text, { noun: false })) return false;
  while (above && (found.drafts.at(-1)?.start ?? -1) >= above.start) found.drafts.pop();
  found.drafts.push({
    ...what,
    body: what,
    assignees: owners,
    due: (day ? deadlineIn(flat, day.start, day.end, reference, true)?.day : inner.drafts[0]?.due) ?? null,
    reason: 'table',
    confidence: 'high',
    section: state.section,
  });
  return true;
};
