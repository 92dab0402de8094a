// Headings without a line to themselves: the number and name of a case between sentences, titles that blocks begin with (leads.ts), and
// bullets that hold all the others (LANGUAGE.md 46, 47). Called by reading.ts; headings that are lines are in blocks.ts.
import type { Block, Blocks } from './blocks.ts';
import { chatAuthor } from './chat.ts';
import { isCaseSentence, isFiniteText, isMarkedHeading } from './headings.ts';
import { LEAST, type Lead, leadsIn } from './leads.ts';
import { isName } from './listed-names.ts';
import type { Span } from './reading-types.ts';
import { partOf } from './run-on.ts';
import { sentencesIn } from './sentences.ts';

/** «Sak 1 Avtale. Vi vedtok … Sak 2 Kampanje. Ada lager …» */
const cutAtCases = (flat: string, block: Block): Block[] => {
  // Most paragraphs number nothing, and need no sentences here.
  const sentences = /\d/.test(block.text) ? sentencesIn(flat, block.start, block.end) : [];
  const cases = sentences.flatMap((span, index) =>
    isCaseSentence(flat.slice(span.start, span.end)) ? [index] : [],
  );
  if (cases.length === 0 || sentences.length < 2) return [block];
  return [-1, ...cases].flatMap((at, index) => {
    const heading = sentences[at];
    const said = sentences.slice(at + 1, cases[index]);
    const [first, last] = [said[0], said.at(-1)];
    return [
      ...(heading ? [partOf(flat, block, { start: heading.start, end: heading.end - 1 }, 'heading')] : []),
      ...(first && last ? [partOf(flat, block, { start: first.start, end: last.end }, block.kind)] : []),
    ];
  });
};

/** «[09:02] Nordahl, Siri: **2. Rettigheter**»: what a message holds, and nothing else. */
const saidAsHeading = (source: string, { start, end }: Block): Span | null => {
  const author = chatAuthor(source.slice(start, end));
  const words = author ? source.slice(start + author.length, end) : '';
  if (!isMarkedHeading(words.trim()) && !/^\*\*[^*]+$/.test(words.trim())) return null;
  return { start: end - words.replace(/^[\s*]+/, '').length, end };
};

const cutAtLead = (flat: string, { block, title, body }: Lead): Block[] => [
  { ...partOf(flat, block, title, 'heading'), apart: true },
  ...(body < block.end ? [partOf(flat, block, { start: body, end: block.end }, 'paragraph')] : []),
];

/** «- *Dugnad*» with bullets of its own or lines set in below: short, no sentence, nobody's name. */
const holdsOthers = (block: Block, below: Block | undefined): boolean =>
  block.kind === 'item' &&
  block.box === null &&
  (below?.kind === 'item' || below?.kind === 'paragraph') &&
  below.indent > block.indent &&
  /^\*?[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][^.!;,:]{2,60}$/u.test(block.text) &&
  !isName(block.text) &&
  !isFiniteText(block.text);

/** Without the signs of emphasis. */
const asHeading = (flat: string, block: Block): Block => {
  const [lead, tail] = [/^\*?/.exec(block.text)?.[0].length ?? 0, /\*?$/.exec(block.text)?.[0].length ?? 0];
  const span = { start: block.start + lead, end: block.end - tail };
  return { ...partOf(flat, block, span, 'heading'), apart: true };
};

/** Of the outermost bullets most hold others, or begin with a title: they are the sections. */
const headingsAmong = (blocks: readonly Block[], leads: ReadonlyMap<Block, Lead>): ReadonlySet<Block> => {
  const items = blocks.filter(({ kind }) => kind === 'item');
  const outermost = Math.min(...items.map(({ indent }) => indent));
  const outer = items.filter(({ indent }) => indent === outermost);
  const titled = outer.filter((item) => leads.has(item)).length;
  const holding = blocks.filter(
    (block, at) => block.indent === outermost && !leads.has(block) && holdsOthers(block, blocks[at + 1]),
  );
  const sections = holding.length + titled;
  return new Set(sections >= LEAST && sections > outer.length / 2 ? holding : []);
};

/** `source` has the signs of bold, which `flat` has not. */
export const showHeadings = ({ flat, blocks: whole }: Blocks, source: string): Blocks => {
  const blocks = whole.flatMap((block) => {
    if (block.kind !== 'paragraph') return [block];
    const said = saidAsHeading(source, block);
    return said ? [partOf(flat, block, said, 'heading')] : cutAtCases(flat, block);
  });
  const leads = leadsIn(source, blocks);
  const holding = headingsAmong(blocks, leads);
  if (holding.size === 0 && leads.size === 0) return { flat, blocks };
  return {
    flat,
    blocks: blocks.flatMap((block) => {
      if (holding.has(block)) return [asHeading(flat, block)];
      const lead = leads.get(block);
      return lead ? cutAtLead(flat, lead) : [block];
    }),
  };
};
