// Headings without a line to themselves: words in capitals that a paragraph begins with, and bullets that hold all the others
// (LANGUAGE.md 46, 47). Called by reading.ts.
import type { Block, Blocks } from './blocks.ts';
import { isFiniteText } from './headings.ts';
import { isName } from './listed-names.ts';

/** So many must there be: one alone may be a loud word, or a bullet with an afterthought. */
const LEAST = 2;

/** «HONEY SHOW. The show was cancelled»; «LEIE AV SAL: Alle betaler», but not «VEDTAK: Leia går opp», «TIL STADES: Tone Berg» or «KARI: ringer». */
const IN_CAPITALS =
  /^(?!(?:VEDTA|AKSJON|TILTAK|ANSVAR|FRIST|TIL ST|MØTT|FR[AÅ]MM|FORFALL|FRÅVER|FRAVÆR|NESTE|ACTION|AGREED|DECISION|RESOL|PRESENT|APOLOG|NEXT|DUE))(?=.{0,5}\p{Lu}{3})(?!\p{Lu}+:)\p{Lu}[\p{Lu}\d /&,–-]{2,48}(?<![ ,/&–-])[.:]\s+(?=[«"(]?[\p{L}\d])/u;

const titleIn = ({ kind, text }: Block): string | null =>
  kind === 'paragraph' ? (IN_CAPITALS.exec(text)?.[0] ?? null) : null;

const partOf = (flat: string, block: Block, start: number, end: number): Block => ({
  ...block,
  start,
  end,
  text: flat.slice(start, end),
});

const cutAtCapitals = (flat: string, block: Block): Block[] => {
  const lead = titleIn(block);
  if (lead === null) return [block];
  const end = block.start + lead.trimEnd().length - 1;
  const heading: Block = { ...partOf(flat, block, block.start, end), kind: 'heading' };
  return [heading, { ...partOf(flat, block, block.start + lead.length, block.end), apart: false }];
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
  return { ...partOf(flat, block, block.start + lead, block.end - tail), kind: 'heading', apart: true };
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

export const showHeadings = ({ flat, blocks }: Blocks): Blocks => {
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
