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

/** The title that a block begins with and where its body begins. */
type Lead = {
  readonly block: Block;
  readonly way: Way;
  /** What the others that are titles as well have in common with it. */
  readonly form: string;
  readonly title: Span;
  readonly body: number;
};

/** «HONEY SHOW. The show was cancelled»; «LEIE AV SAL: Alle betaler», but not «KARI: ringer». */
const IN_CAPITALS =
  /^(?=.{0,5}[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]{3})(?![A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]+:)[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ\d /&,–-]{2,48}(?<![ ,/&–-])[.:]\s+(?=[«"(]?[A-Za-zÀ-ÖØ-öø-ɏ\d])/u;
const CAPITAL = '[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ\\d]';
const SENTENCE = `[«"(]?${CAPITAL}`;
/** `mark`: what may stand between the title and `said`, what it is the title of. */
const titleBefore = (mark: string, said: string): RegExp =>
  new RegExp(`^[«"]?${CAPITAL}[^.:;!,]{2,50}?(?<mark>${mark})\\s+(?=${said})`, 'u');
/** «Utlån: Leder gikk gjennom tallene.», «Utlån. Leder gikk …», «1. Utlån – Leder gikk …» */
const BEFORE_PROSE = titleBefore('[.:]|\\s[–-]', SENTENCE);
/** «Band 2: manus til 14 av 22», «Lån – tall. Leder gikk …»: a dash is the title's own. */
const BEFORE_NOTES = titleBefore('[.:]', `${SENTENCE}|(?<=:\\s+)\\S`);

/** How a title is written that a block begins with: the first of these that it is. */
type Way = 'bold' | 'capitals' | 'numbered' | 'bullet' | 'paragraph';

/** What each way asks for, so that other words that blocks begin with are no titles. */
type Asked = {
  /** Prose follows, and all have the same mark before it; else notes may follow, and any mark. */
  readonly prose: boolean;
  /** There are fewer headings with a line to themselves: under those such words are labels. */
  readonly fewHeadings: boolean;
  /** More than this part of the long blocks of the kind begin so. */
  readonly share: number;
};

const ASKED: Readonly<Record<Way, Asked>> = {
  bold: { prose: false, fewHeadings: true, share: 0 },
  capitals: { prose: false, fewHeadings: false, share: 0 },
  numbered: { prose: true, fewHeadings: true, share: 0.5 },
  bullet: { prose: false, fewHeadings: true, share: 0.5 },
  paragraph: { prose: true, fewHeadings: true, share: 0.5 },
};

/** What is said of the meeting or of a case is no title: «VEDTAK: Leia går opp», «Frist: 3. mai». */
const NO_TITLE =
  /^(?:vedta|aksjon|tiltak|ansv|frist|til st|møtt|fr[aå]mm|forfall|fr[aå]v|neste|action|agreed|decision|resol|present|apolog|next|due|dato|date|tid|time|når|when|sted|stad|place|hv[ae]|kv[ae]|who|what|referent|status|konklusjon|beslut|conclusion|outcome|merk|obs|note|ps)/u;
const LONGEST_TITLE = 70;

/** Two sentences or more. */
const PROSE = /[a-zß-öø-ɏ\d)»"][.!?]\s+[«"(]?[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ].*[.!?)]$/u;

const isTitle = (text: string): boolean =>
  !NO_TITLE.test(lowered(text)) && !isFiniteText(text) && !isName(text) && fieldsIn(`${text}:`).length === 0;

/** «**Utlån.** Leder gikk gjennom tallene.» */
const boldLead = (source: string, block: Block): Lead | null => {
  const { start, end, kind, numbered } = block;
  if (source.slice(start - 2, start) !== '**') return null;
  const to = source.indexOf('**', start);
  if (to < 0 || to > end || to - start > LONGEST_TITLE) return null;
  const words = source.slice(start, to).replace(/[\s.:–-]+$/, '');
  const body = to + 2 + (/^[\s.:–-]*/.exec(source.slice(to + 2, end))?.[0].length ?? 0);
  return isTitle(words.replace(/^\d{1,2}[.)]?\s/, ''))
    ? {
        block,
        way: 'bold',
        form: `${kind} ${numbered}`,
        title: { start, end: start + words.length },
        body: Math.min(body, end),
      }
    : null;
};

/** `number`: how long the number of a case is that it begins with. */
const wayOf = ({ kind, numbered }: Block, number: number): Way => {
  if (numbered || number > 0) return 'numbered';
  return kind === 'item' ? 'bullet' : 'paragraph';
};

const leadOf = (source: string, block: Block): Lead | null => {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return null;
  const bold = boldLead(source, block);
  if (bold) return bold;
  const number = block.numbered ? 0 : caseLength(block.text);
  const text = block.text.slice(number);
  const inCapitals = IN_CAPITALS.exec(text);
  const way = inCapitals ? 'capitals' : wayOf(block, number);
  const { prose } = ASKED[way];
  const lead = inCapitals ?? (prose ? BEFORE_PROSE : BEFORE_NOTES).exec(text);
  if (!lead) return null;
  const words = lead[0].replace(/[\s.:–-]+$/, '');
  if (!isTitle(words) || (prose && !PROSE.test(text.slice(lead[0].length)))) return null;
  return {
    block,
    way,
    form: (prose && lead.groups?.mark?.trim()) || '',
    title: { start: block.start, end: block.start + number + words.length },
    body: block.start + number + lead[0].length,
  };
};

/** Where enough blocks begin with a title of the same way and form. */
const leadsIn = (source: string, blocks: readonly Block[]): ReadonlyMap<Block, Lead> => {
  const byForm = new Map<string, Lead[]>();
  for (const block of blocks) {
    const lead = leadOf(source, block);
    if (!lead) continue;
    const form = `${lead.way} ${lead.form}`;
    const others = byForm.get(form);
    if (others) others.push(lead);
    else byForm.set(form, [lead]);
  }
  const sure = [...byForm.values()].filter((leads) => areTitles(source, blocks, leads)).flat();
  return new Map(sure.map((lead) => [lead.block, lead]));
};

/** Each a title of its own, and as many as their way asks for. */
const areTitles = (source: string, blocks: readonly Block[], leads: readonly Lead[]): boolean => {
  const [first] = leads;
  if (!first || leads.length < LEAST) return false;
  const titles = new Set(leads.map(({ title }) => lowered(source.slice(title.start, title.end))));
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const long = blocks.filter(
    ({ kind, numbered, text }) =>
      kind === first.block.kind && numbered === first.block.numbered && text.length > LONGEST_TITLE,
  );
  const { fewHeadings, share } = ASKED[first.way];
  return (
    titles.size === leads.length &&
    leads.length > long.length * share &&
    (!fewHeadings || leads.length > headings.length)
  );
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
