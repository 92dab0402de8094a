// The source as blocks: headings, list items, table rows and paragraphs, with hard line breaks mended (LANGUAGE.md 46, 47).
// Called by reading.ts. Offsets are into the source; `text` is flat.
import { isNumberCell, isTitleCell } from './case-cells.ts';
import { type Cell, cellsOf, isRow, isRule } from './cells.ts';
import { BULLET, goesOn, isWrapped } from './goes-on.ts';
import { isCaseNumber, isFiniteText, isHeading, isLabel, isMarkedHeading } from './headings.ts';
import { type Line, readSourceLines } from './source-lines.ts';

export type { Cell } from './cells.ts';

export type Block = {
  readonly kind: 'heading' | 'label' | 'item' | 'row' | 'paragraph';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly indent: number;
  /** Of a row. */
  readonly cells: readonly Cell[];
  /** Columns apart by spaces alone: an empty cell leaves no trace. */
  readonly spaced: boolean;
  /** An item that a tick, a crossed box or a stroke says is done; `open` for an empty box. */
  readonly box: 'done' | 'open' | null;
  readonly numbered: boolean;
  /** Whether an empty line stands before it. */
  readonly apart: boolean;
};

export type Blocks = { readonly flat: string; readonly blocks: readonly Block[] };

const NUMBER =
  /^(?!\d{1,2}\.\s?(?:(?:og|[-–])\s?\d|(?:jan(?:uar)?|feb(?:ruar)?|mars?|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?)(?![a-zß-öø-ɏ])))(?:\d{1,2}[.)]|\d{1,2}\.\d{1,2}\.?|\(?[a-h]\)|\((?:\d{1,2}|[ivx]{1,4})\))\s+(?=\S)/iu;
/** «1    Matters arising», «1<tab>VEDLIKEHOLD»: the number stands in a column of its own. */
const TITLE_APART = /^\d{1,2}(?:\.\d{1,2})?[.)]?(?:\s{3,}|\s*\t\s*)[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][A-Za-zÀ-ÖØ-öø-ɏ]/u;
const BOX = /^(?:\[(?<in>[ xX✓]?)\]|(?<sign>[☐☑☒✓✔✅]))\s*/u;

/** «| Sak 14/25 | Legevaktbilen |» between empty lines: of a Word table with one row the case's title. */
const loneTitle = (line: Line, apart: boolean, below: Line | undefined): Cell | null => {
  if (!apart || (below && below.text !== '') || !line.text.startsWith('|')) return null;
  const [number, title, ...others] = cellsOf(line);
  if (!number || !title || others.length > 0 || !isNumberCell(number.text)) return null;
  return isTitleCell(title.text) && !isFiniteText(title.text) ? title : null;
};

type Open = {
  kind: 'item' | 'paragraph';
  lines: Line[];
  from: number;
  box: Block['box'];
  numbered: boolean;
  apart: boolean;
};

export const readBlocks = (source: string): Blocks => {
  const { flat, lines, width: fullWidth } = readSourceLines(source);
  const width = isWrapped(lines) ? fullWidth : Number.POSITIVE_INFINITY;
  const repeated = repeatedIn(lines);
  const blocks: Block[] = [];
  let open: Open | null = null;
  let apart = true;
  const close = (): void => {
    if (open) blocks.push(blockOf(flat, open));
    open = null;
  };
  lines.forEach((line, index) => {
    if (line.text === '' || isRule(line.text)) {
      close();
      apart = true;
      return;
    }
    const next = nextFilled(lines, index);
    const bullet =
      BULLET.exec(line.text) ?? NUMBER.exec(line.text) ?? (BOX.test(line.text) ? ([''] as const) : null);
    const marked = isMarkedHeading(line.text);
    // «1.   Skrive tekst   Ellen   13.6.» is a row that has a number, not an item.
    const mayBeRow =
      (!bullet && !(apart && TITLE_APART.test(line.text) && cellsOf(line).length === 2)) ||
      (NUMBER.test(line.text) &&
        (cellsOf(line).length > 2 ||
          (cellsOf(line).length === 2 && !apart && isUnderRow(open ?? blocks.at(-1), blocks))));
    const title = loneTitle(line, apart, lines[index + 1]);
    if (title) {
      close();
      blocks.push({
        ...emptyBlock(flat, line, apart),
        kind: 'heading',
        start: title.start,
        end: title.end,
        text: title.text,
      });
    } else if (isRow(line) && mayBeRow && (!marked || cellsOf(line).length > 2)) {
      close();
      blocks.push(rowOf(flat, line, apart));
    } else if (open && !bullet && !marked && goesOn(open.lines.at(-1) ?? line, line, width)) {
      open.lines.push(line);
      return;
    } else if (
      marked ||
      isUnderlined(lines, index) ||
      isHeading({
        line,
        // What stands more than once is a page's head.
        before: repeated.has(line.text) ? '' : (lines[index - 1]?.text ?? ''),
        next: next?.text ?? '',
        apart,
        underItem: open?.kind === 'item',
        numbered: NUMBER.test(line.text),
        inList: inNumberedRun(lines, index),
        width,
      })
    ) {
      close();
      blocks.push({
        ...emptyBlock(flat, line, apart),
        kind: isLabel(line.text) && !marked ? 'label' : 'heading',
      });
    } else {
      close();
      open = begin(line, bullet?.[0] ?? null, apart);
    }
    apart = false;
  });
  close();
  return { flat, blocks: withNames(flat, blocks) };
};

const repeatedIn = (lines: readonly Line[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { text } of lines) (seen.has(text) ? again : seen).add(text);
  return again;
};

/** «Lokale» above «======», and neither a row above a table's rule nor what a paragraph ends with. */
const isUnderlined = (lines: readonly Line[], at: number): boolean => {
  const below = lines[at + 1]?.text ?? '';
  if (!below.startsWith('--') && !below.startsWith('==')) return false;
  const above = lines[at - 1]?.text ?? '';
  return (
    /^([=-])\1{2,}$/.test(below) &&
    (above === '' || isRule(above)) &&
    /^[^|]{2,80}[^.!;,|]$/.test(lines[at]?.text ?? '')
  );
};

/** «Sak 4» on a line, and what the case is called on the next. */
const withNames = (flat: string, blocks: readonly Block[]): Block[] => {
  const named: Block[] = [];
  for (const block of blocks) {
    const last = named.at(-1);
    const isCalled =
      last?.kind === 'heading' &&
      last.text.length < LONGEST_NUMBER &&
      !block.apart &&
      block.kind === 'paragraph' &&
      isCaseNumber(last.text);
    if (isCalled && block.text.length < LONGEST_NAME && !/[.!;,:]$/.test(block.text))
      named[named.length - 1] = { ...last, end: block.end, text: flat.slice(last.start, block.end) };
    else named.push(block);
  }
  return named;
};
const LONGEST_NUMBER = 20;
const LONGEST_NAME = 90;

/** Whether the lines above are a table's rows with columns of spaces, the last cell perhaps wrapped. */
const isUnderRow = (above: Open | Block | undefined, blocks: readonly Block[]): boolean => {
  if (!above) return false;
  const row = 'lines' in above ? ((above.lines[0]?.indent ?? 0) > 3 ? blocks.at(-1) : undefined) : above;
  return row?.kind === 'row' && row.spaced;
};

const nextFilled = (lines: readonly Line[], at: number): Line | null => {
  for (let index = at + 1; index < lines.length; index += 1)
    if (lines[index]?.text !== '') return lines[index] ?? null;
  return null;
};

/** A numbered line right before or after another of the same count: a list, not headings with a body. */
const inNumberedRun = (lines: readonly Line[], at: number): boolean => {
  const own = numberAt(lines, at);
  return numberNear(lines, at, 1) === own + 1 || numberNear(lines, at, -1) === own - 1;
};

const numberAt = (lines: readonly Line[], at: number): number =>
  Number(/^(\d{1,2})[.)]\s/.exec(lines[at]?.text ?? '')?.[1] ?? Number.NaN);

const numberNear = (lines: readonly Line[], at: number, step: 1 | -1): number =>
  numberAt(lines, lines[at + step]?.text === '' ? at + 2 * step : at + step);

const begin = (line: Line, bullet: string | null, apart: boolean): Open => {
  let from = line.start + (bullet?.length ?? 0);
  const rest = line.text.slice(bullet?.length ?? 0);
  const box = BOX.exec(rest);
  if (box) from += box[0].length;
  const ticked = box && (/[xX✓]/.test(box.groups?.in ?? '') || /[☑☒✓✔✅]/u.test(box.groups?.sign ?? ''));
  const words = rest.slice(box?.[0].length ?? 0).trim();
  // «~~Write to the union~~ overtaken by events»
  const struck = (/^~~[^~]+~~/.exec(words)?.[0].length ?? 0) * 2 > words.length;
  return {
    kind: bullet === null ? 'paragraph' : 'item',
    lines: [line],
    from,
    box: ticked || struck ? 'done' : box ? 'open' : null,
    numbered: bullet !== null && NUMBER.test(line.text),
    apart,
  };
};

const blockOf = (flat: string, open: Open): Block => {
  const last = open.lines.at(-1)?.end ?? open.from;
  // Where bold words begin or end, their signs have left blanks.
  const start = open.from + (/^ */.exec(flat.slice(open.from, last))?.[0].length ?? 0);
  const end = Math.max(start, start + flat.slice(start, last).trimEnd().length);
  const { kind, box, numbered, apart } = open;
  return {
    kind,
    start,
    end,
    text: flat.slice(start, end),
    indent: open.lines[0]?.indent ?? 0,
    cells: [],
    spaced: false,
    box,
    numbered,
    apart,
  };
};

const emptyBlock = (flat: string, line: Line, apart: boolean): Block => ({
  kind: 'paragraph',
  start: line.start,
  end: line.end,
  text: flat.slice(line.start, line.end).trim(),
  indent: line.indent,
  cells: [],
  spaced: false,
  box: null,
  numbered: false,
  apart,
});

const rowOf = (flat: string, line: Line, apart: boolean): Block => ({
  ...emptyBlock(flat, line, apart),
  kind: 'row',
  cells: cellsOf(line),
  spaced: !/[|\t]/.test(line.text),
});
