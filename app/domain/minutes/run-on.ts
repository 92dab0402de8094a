// Minutes that are written, or pasted, as one long line: who was there is a block of its own all the same (LANGUAGE.md 46). Called by
// reading.ts; the cases' names in such a line are in hidden-headings.ts.
import type { Block, Blocks } from './blocks.ts';
import { areNames, entriesIn } from './listed-names.ts';
import { type Field, fieldsIn } from './participant-fields.ts';
import type { Span } from './reading-types.ts';
import { sentencesIn } from './sentences.ts';

/** Who was there is said among the first blocks, and early in them. */
const TOP_BLOCKS = 20;
const TOP_SIGNS = 2_000;

/** Where the names after the label end: with its first sentence, or with more that are names and nothing else. */
const endOfNames = ({ from, value }: Field): number => {
  const [first, ...others] = sentencesIn(value, 0, value.length);
  if (!first || entriesIn(value.slice(first.start, first.end)).length === 0) return from;
  const after = others.findIndex(({ start, end }) => !areNames(value.slice(start, end)));
  const last = after < 0 ? others.at(-1) : others[after - 1];
  return from + (last ?? first).end;
};

/** A stretch of the block as a block of its own. */
export const partOf = (flat: string, block: Block, { start, end }: Span, kind: Block['kind']): Block => ({
  ...block,
  kind,
  start,
  end,
  text: flat.slice(start, end),
  apart: block.apart && start === block.start,
});

/** Before the first label that a sentence ends before, and where each list of names ends with a full stop. */
const cutsAtNames = ({ text, start }: Block): number[] => {
  const lists = fieldsIn(text.slice(0, TOP_SIGNS))
    .map((field) => ({ start: field.start, from: field.from, end: endOfNames(field) }))
    .filter(({ from, end }) => end > from);
  const [first] = lists;
  if (!first) return [];
  const ends = lists.map(({ end }) => end).filter((end) => text[end - 1] === '.');
  return [first.start, ...ends].map((at) => start + at);
};

const cutAtNames = (flat: string, block: Block): Block[] => {
  const cuts = [block.start, ...cutsAtNames(block), block.end];
  return cuts.slice(1).flatMap((end, index) => {
    const [from, to] = [cuts[index] ?? end, end];
    const words = flat.slice(from, to).trim();
    const start = from + flat.slice(from, to).indexOf(words);
    return words === '' ? [] : [partOf(flat, block, { start, end: start + words.length }, block.kind)];
  });
};

/** Who was there cut from the paragraphs at the top that say it in passing. */
export const cutRunOns = ({ flat, blocks }: Blocks): Blocks => ({
  flat,
  blocks: blocks.flatMap((block, at) =>
    block.kind === 'paragraph' && at < TOP_BLOCKS && block.text.includes(':')
      ? cutAtNames(flat, block)
      : [block],
  ),
});
