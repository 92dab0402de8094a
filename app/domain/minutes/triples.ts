// Labelled tasks: «Hvem: Ola / Hva: Bestiller rom / Når: 3. desember», on lines of their own or on one, in any order
// (LANGUAGE.md 8, 14). Called by reading.ts before the meeting's date is looked for, since «Når:» is the task's day there.
import type { Block } from './blocks.ts';
import { ownersIn } from './markers.ts';
import type { People } from './people.ts';
import type { Span } from './reading-types.ts';
import { isDone, readsAsTask } from './reads-as-task.ts';
import { sentencesIn } from './sentences.ts';
import { lowered } from './tokens.ts';

export type Triple = Span & {
  readonly what: Span;
  readonly owners: readonly string[];
  readonly when: Span | null;
  readonly done: boolean;
};
export type Triples = {
  /** By the block they begin in. */
  readonly at: ReadonlyMap<Block, readonly Triple[]>;
  /** Blocks that hold nothing else, but for what `rest` gives. */
  readonly used: ReadonlySet<Block>;
  /** Sentences that follow the last label of a block. */
  readonly rest: ReadonlyMap<Block, Block>;
};

type Key = 'what' | 'who' | 'when' | 'where' | 'status';
type Field = Span & { readonly key: Key; readonly block: Block; readonly body: Span };

const KEYS: readonly (readonly [Key, string])[] = [
  ['what', 'hva|kva|tiltak|oppgave|oppgåve|aksjon|what|action|task'],
  ['who', 'hvem|kven|ansvar(?:lig|leg)?|ansv\\.?|who|owner|responsible'],
  ['when', 'når|frist|tidsfrist|when|due(?: date)?|deadline|dato|tid'],
  ['where', 'hvor|kvar|where|sted|stad'],
  ['status', 'status'],
];
const LABEL = new RegExp(
  `(?<=^|\\s|[.;,|])(?:\\*\\*|__)?(?<label>${KEYS.map(([, words]) => words).join('|')})(?:\\*\\*|__)?\\s*:(?:\\*\\*|__)?`,
  'gu',
);
const keyOf = (label: string): Key =>
  KEYS.find(([, words]) => new RegExp(`^(?:${words})$`, 'u').test(label))?.[0] ?? 'what';

/** A longer field is read to the end of its first sentence. */
const MAX_FIELD = 600;

const EVENT = /(?:møte|møtet|seminar|samling|konferanse|workshop|webinar|meeting)(?![a-zß-öø-ɏ])/iu;

const trimmed = (flat: string, start: number, end: number): Span => {
  let [from, to] = [start, end];
  while (from < to && /[\s|–—-]/u.test(flat[from] ?? '')) from += 1;
  while (to > from && /[\s|;,–—-]/u.test(flat[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
};

/** The labelled fields of a block that begins with a label; none of any other block. */
const fieldsOf = (flat: string, block: Block): Field[] => {
  if (block.kind === 'heading' || block.kind === 'label') return [];
  if (!block.text.includes(':')) return [];
  const labels = [...lowered(block.text).matchAll(LABEL)].filter(
    ({ 0: { length }, index }) =>
      index === 0 ||
      /^(?:\*\*|__)?[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]/u.test(block.text.slice(index, index + length)) ||
      /[.;,|]\s*$/u.test(block.text.slice(Math.max(0, index - 4), index)),
  );
  if (block.text.slice(0, labels[0]?.index ?? block.text.length).replace(/[\s|]/g, '') !== '') return [];
  return labels.map((match, index) => {
    const start = block.start + match.index;
    const key = keyOf(match.groups?.label ?? '');
    const to = labels[index + 1]?.index;
    const whole = trimmed(flat, start + match[0].length, to === undefined ? block.end : block.start + to);
    const [first] = sentencesIn(flat, whole.start, whole.end);
    const isWhole =
      whole.end - whole.start <= MAX_FIELD && (to !== undefined || (labels.length === 1 && key === 'what'));
    return { key, block, start, end: whole.end, body: isWhole ? whole : (first ?? whole) };
  });
};

/** Blocks with fields that stand together: on lines after each other, or every one of them between empty lines. */
const runsOf = (flat: string, blocks: readonly Block[]): Field[][][] => {
  const all = blocks.map((block) => fieldsOf(flat, block));
  const runs: Field[][][] = [];
  let run: Field[][] = [];
  all.forEach((fields, at) => {
    const lonely = (all[at + 1]?.length ?? 0) === 0 || blocks[at + 1]?.apart === true;
    const goesOn =
      !blocks[at]?.apart ||
      (lonely && fields.length === 1 && (run.length === 1 || run[1]?.[0]?.block.apart === true));
    if (run.length > 0 && (fields.length === 0 || !goesOn)) {
      runs.push(run);
      run = [];
    }
    if (fields.length > 0) run.push(fields);
  });
  return run.length > 0 ? [...runs, run] : runs;
};

/** A label that comes again begins the next one. */
const atRepeats = (fields: readonly Field[]): Field[][] => {
  const parts: Field[][] = [];
  for (const field of fields) {
    const last = parts.at(-1);
    if (last && !last.some(({ key }) => key === field.key)) last.push(field);
    else parts.push([field]);
  }
  return parts;
};

/**
 * The fields of each task. Where «Ansvar:» right under other words comes first, and every «Tiltak:» has its own after it,
 * the first belongs to the words above.
 */
const partsOf = (fields: readonly Field[], follows: boolean): Field[][] => {
  const first = fields.findIndex(({ key }) => key === 'what');
  if (!follows || first <= 0) return atRepeats(fields);
  const parts: Field[][] = [];
  for (const field of fields.slice(first)) {
    if (field.key === 'what') parts.push([field]);
    else parts.at(-1)?.push(field);
  }
  return parts.every((part) => part.some(({ key }) => key === 'who')) ? parts : atRepeats(fields);
};

const tripleOf = (flat: string, part: readonly Field[], people: People): Triple | null => {
  const bodyOf = (key: Key): Span | null => part.find((field) => field.key === key)?.body ?? null;
  const wordsOf = (span: Span | null): string => (span ? flat.slice(span.start, span.end) : '');
  const [what, when] = [bodyOf('what'), bodyOf('when')];
  const [who, text] = [wordsOf(bodyOf('who')), wordsOf(what)];
  const [first, last] = [part[0], part.at(-1)];
  if (!what || !first || !last || text.length < 3 || (who === '' && !when)) return null;
  const done = isDone(text) || isDone(wordsOf(bodyOf('status')));
  const owners = ownersIn(who, people);
  // «Hva: Styremøte / Hvor: Storsalen» is the meeting itself.
  const isEvent = bodyOf('where') !== null || EVENT.test(text);
  if ((owners.length === 0 || isEvent) && !readsAsTask(text, { noun: false })) return null;
  return { start: first.start, end: last.body.end, what, owners, when, done };
};

export const readTriples = (flat: string, blocks: readonly Block[], people: People): Triples => {
  const at = new Map<Block, Triple[]>();
  const above = new Map(blocks.map((block, index) => [block, blocks[index - 1]?.kind]));
  const used = new Set<Block>();
  const rest = new Map<Block, Block>();
  for (const run of runsOf(flat, blocks)) {
    const fields = run.flat();
    const [first] = fields;
    const kind = first && above.get(first.block);
    const follows = first?.block.apart === false && kind !== 'heading' && kind !== 'label';
    for (const part of partsOf(fields, follows)) {
      const triple = tripleOf(flat, part, people);
      const begins = part[0]?.block;
      if (!triple || !begins) continue;
      const own = at.get(begins) ?? [];
      if (!triple.done) own.push(triple);
      at.set(begins, own);
      for (const { block, body, end } of part) {
        used.add(block);
        const left = trimmed(flat, body.end, end);
        if (left.end - left.start > 2)
          rest.set(block, { ...block, ...left, kind: 'paragraph', text: flat.slice(left.start, left.end) });
      }
    }
  }
  return { at, used, rest };
};
