// Headings without a line to themselves: the number and name of a case between sentences, words in capitals that a paragraph begins with, and
// bullets that hold all the others (LANGUAGE.md 46, 47). Called by reading.ts; headings that are lines are in blocks.ts.
import type { Block, Blocks } from './blocks.ts';
import { chatAuthor } from './chat.ts';
import { caseLength, isCaseSentence, isFiniteText, isMarkedHeading } from './headings.ts';
import { isName } from './listed-names.ts';
import { fieldsIn } from './participant-fields.ts';
import type { Span } from './reading-types.ts';
import { partOf } from './run-on.ts';
import { sentencesIn } from './sentences.ts';
import { lowered } from './tokens.ts';

/** So many must there be: one alone may be a loud word, or a bullet with an afterthought. */
const LEAST = 2;

/** The title that a block begins with, where its body begins, and how it is written: the same way more than once, or it is none. */
type Lead = { readonly form: string; readonly title: Span; readonly body: number };

/** «HONEY SHOW. The show was cancelled»; «LEIE AV SAL: Alle betaler», but not «KARI: ringer». */
const IN_CAPITALS =
  /^(?=.{0,5}[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]{3})(?![A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]+:)[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ\d /&,–-]{2,48}(?<![ ,/&–-])[.:]\s+(?=[«"(]?[A-Za-zÀ-ÖØ-öø-ɏ\d])/u;
/** «Utlån: Leder gikk gjennom tallene.», «Utlån. Leder gikk …», «1. Utlån – Leder gikk …» */
const TITLE_FIRST =
  /^[«"]?[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ\d][^.:;!,]{2,50}?(?<mark>[.:]|\s[–-])\s+(?=[«"(]?[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ\d])/u;
/** «Band 2: manus til 14 av 22», after a bullet. */
const AFTER_BULLET =
  /^[«"]?[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ\d][^.:;!,]{2,50}?(?:\.\s+(?=[«"(]?[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ\d])|:\s+(?=\S))/u;
/** What is said of the meeting or of a case is no title: «VEDTAK: Leia går opp», «Frist: 3. mai». */
const NO_TITLE =
  /^(?:vedta|aksjon|tiltak|ansv|frist|til st|møtt|fr[aå]mm|forfall|fr[aå]v|neste|action|agreed|decision|resol|present|apolog|next|due|dato|date|tid|time|når|when|sted|stad|place|hv[ae]|kv[ae]|who|what|referent|status|konklusjon|beslut|conclusion|outcome|merk|obs|note|ps)/u;
const LONGEST_BOLD = 70;

/** Two sentences or more. */
const PROSE = /[a-zß-öø-ɏ\d)»"][.!?]\s+[«"(]?[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ].*[.!?)]$/u;

const isTitle = (text: string): boolean =>
  !NO_TITLE.test(lowered(text)) && !isFiniteText(text) && !isName(text) && fieldsIn(`${text}:`).length === 0;

/** «**Utlån.** Leder gikk gjennom tallene.» */
const boldLead = (source: string, { start, end, kind, numbered }: Block): Lead | null => {
  if (source.slice(start - 2, start) !== '**') return null;
  const to = source.indexOf('**', start);
  if (to < 0 || to > end || to - start > LONGEST_BOLD) return null;
  const words = source.slice(start, to).replace(/[\s.:–-]+$/, '');
  const body = to + 2 + (/^[\s.:–-]*/.exec(source.slice(to + 2, end))?.[0].length ?? 0);
  return isTitle(words.replace(/^\d{1,2}[.)]?\s/, ''))
    ? {
        form: `bold ${kind} ${numbered}`,
        title: { start, end: start + words.length },
        body: Math.min(body, end),
      }
    : null;
};

const leadOf = (source: string, block: Block): Lead | null => {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return null;
  const bold = boldLead(source, block);
  if (bold) return bold;
  const number = block.numbered ? 0 : caseLength(block.text);
  const text = block.text.slice(number);
  const isNumbered = block.numbered || number > 0;
  const isBullet = !isNumbered && block.kind === 'item';
  const loud = IN_CAPITALS.exec(text);
  const lead = loud ?? (isBullet ? AFTER_BULLET : TITLE_FIRST).exec(text);
  if (!lead) return null;
  const words = lead[0].replace(/[\s.:–-]+$/, '');
  if (!isTitle(words) || (!loud && !isBullet && !PROSE.test(text.slice(lead[0].length)))) return null;
  return {
    form: loud ? 'loud' : isBullet ? 'bullet' : `${isNumbered} ${lead.groups?.mark?.trim()}`,
    title: { start: block.start, end: block.start + number + words.length },
    body: block.start + number + lead[0].length,
  };
};

/** Of the blocks of a kind more than half begin so, each with a title of its own. */
const leadsIn = (source: string, blocks: readonly Block[]): ReadonlyMap<Block, Lead> => {
  const byForm = new Map<string, Map<Block, Lead>>();
  for (const block of blocks) {
    const lead = leadOf(source, block);
    if (!lead) continue;
    const others = byForm.get(lead.form) ?? new Map<Block, Lead>();
    byForm.set(lead.form, others.set(block, lead));
  }
  const headings = blocks.filter(({ kind }) => kind === 'heading').length;
  const sure = [...byForm].flatMap(([form, leads]) => {
    const [[first] = []] = leads;
    const alike = blocks.filter(
      ({ kind, numbered, text }) =>
        kind === first?.kind && numbered === first.numbered && text.length > LONGEST_BOLD,
    );
    const titles = new Set(
      [...leads.values()].map(({ title }) => lowered(source.slice(title.start, title.end))),
    );
    // Under headings they are labels.
    const isUsual =
      form === 'loud' ||
      (leads.size > headings && (form.startsWith('bold') || leads.size > alike.length / 2));
    return leads.size >= LEAST && titles.size === leads.size && isUsual ? [...leads] : [];
  });
  return new Map(sure);
};

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

const cutAtLead = (flat: string, block: Block, { title, body }: Lead): Block[] => [
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
      return lead ? cutAtLead(flat, block, lead) : [block];
    }),
  };
};
