// Headings without a line to themselves: the number and name of a case between sentences, words in capitals that a paragraph begins with, and
// bullets that hold all the others (LANGUAGE.md 46, 47). Called by reading.ts; headings that are lines are in blocks.ts.
import type { Block, Blocks } from './blocks.ts';
import { isCaseSentence, isFiniteText } from './headings.ts';
import { isName } from './listed-names.ts';
import { partOf } from './run-on.ts';
import { sentencesIn } from './sentences.ts';

/** So many must there be: one alone may be a loud word, or a bullet with an afterthought. */
const LEAST = 2;

/** «HONEY SHOW. The show was cancelled»; «LEIE AV SAL: Alle betaler», but not «VEDTAK: Leia går opp», «TIL STADES: Tone Berg» or «KARI: ringer». */
const IN_CAPITALS =
  /^(?!(?:VEDTA|AKSJON|TILTAK|ANSVAR|FRIST|TIL ST|MØTT|FR[AÅ]MM|FORFALL|FRÅVER|FRAVÆR|NESTE|ACTION|AGREED|DECISION|RESOL|PRESENT|APOLOG|NEXT|DUE))(?=.{0,5}\p{Lu}{3})(?!\p{Lu}+:)\p{Lu}[\p{Lu}\d /&,–-]{2,48}(?<![ ,/&–-])[.:]\s+(?=[«"(]?[\p{L}\d])/u;

const titleIn = ({ kind, text }: Block): string | null =>
  kind === 'paragraph' ? (IN_CAPITALS.exec(text)?.[0] ?? null) : null;

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

const cutAtCapitals = (flat: string, block: Block): Block[] => {
  const lead = titleIn(block);
  if (lead === null) return [block];
  const end = block.start + lead.trimEnd().length - 1;
  return [
    partOf(flat, block, { start: block.start, end }, 'heading'),
    partOf(flat, block, { start: block.start + lead.length, end: block.end }, block.kind),
  ];
};

/** «- *Dugnad*» with bullets of its own below: short, no sentence, nobody's name. */
const holdsOthers = (block: Block, below: Block | undefined): boolean =>
  block.kind === 'item' &&
  block.box === null &&
  below?.kind === 'item' &&
  below.indent > block.indent &&
  /^\*?\p{Lu}[^.!;,:]{2,60}$/u.test(block.text) &&
  !isName(block.text) &&
  !isFiniteText(block.text);

/** Without the signs of emphasis. */
const asHeading = (flat: string, block: Block): Block => {
  const [lead, tail] = [/^\*?/.exec(block.text)?.[0].length ?? 0, /\*?$/.exec(block.text)?.[0].length ?? 0];
  const span = { start: block.start + lead, end: block.end - tail };
  return { ...partOf(flat, block, span, 'heading'), apart: true };
};

/** Of the outermost bullets most hold others: they are the sections. */
const headingsAmong = (blocks: readonly Block[]): ReadonlySet<Block> => {
  const items = blocks.filter(({ kind }) => kind === 'item');
  const outermost = Math.min(...items.map(({ indent }) => indent));
  const outer = items.filter(({ indent }) => indent === outermost);
  const holding = blocks.filter(
    (block, at) => block.indent === outermost && holdsOthers(block, blocks[at + 1]),
  );
  return new Set(holding.length >= LEAST && holding.length > outer.length / 2 ? holding : []);
};

export const showHeadings = ({ flat, blocks: whole }: Blocks): Blocks => {
  const blocks = whole.flatMap((block) => (block.kind === 'paragraph' ? cutAtCases(flat, block) : [block]));
  const holding = headingsAmong(blocks);
  const loud = blocks.filter((block) => titleIn(block) !== null).length >= LEAST;
  if (holding.size === 0 && !loud) return { flat, blocks };
  return {
    flat,
    blocks: blocks.flatMap((block) => {
      if (holding.has(block)) return [asHeading(flat, block)];
      return loud ? cutAtCapitals(flat, block) : [block];
    }),
  };
};
