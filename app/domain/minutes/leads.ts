// Titles that blocks begin with: bold, in capitals, or before a mark (LANGUAGE.md 47). Called by hidden-headings.ts.
import type { Block } from './blocks.ts';
import { caseLength, isFiniteText } from './headings.ts';
import { isName } from './listed-names.ts';
import { fieldsIn } from './participant-fields.ts';
import type { Span } from './reading-types.ts';
import { lowered } from './tokens.ts';

/** So many must there be: one alone may be a loud word, or a bullet with an afterthought. */
export const LEAST = 2;

/** The title that a block begins with and where its body begins. */
export type Lead = {
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
export const leadsIn = (source: string, blocks: readonly Block[]): ReadonlyMap<Block, Lead> => {
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
