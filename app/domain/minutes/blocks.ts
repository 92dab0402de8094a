// The source as blocks: headings, list items, table rows and paragraphs, with hard line breaks mended (LANGUAGE.md 46, 47).
// Called by reading.ts. Offsets are into the source; `text` is flat.
import { chatAuthor } from './chat.ts';
import { isHeading, isLabel, isMarkedHeading } from './headings.ts';
import { WHOLE_MONTH_PATTERN } from './month-names.ts';
import { type Line, readSourceLines } from './source-lines.ts';

export type Cell = { readonly start: number; readonly end: number; readonly text: string };

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

const BULLET = /^(?:[•▪●○◦‣·∙■□➢➤*–—-]|[\uE000-\uF8FF]|o(?=\s+\p{Lu}))\s+/u;
const NUMBER =
  /^(?!\d{1,2}\.\s?(?:(?:og|[-–])\s?\d|(?:jan(?:uar)?|feb(?:ruar)?|mars?|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?)(?!\p{L})))(?:\d{1,2}[.)]|\d{1,2}\.\d{1,2}\.?|[a-h]\))\s+(?=\S)/iu;
const BOX = /^(?:\[(?<in>[ xX✓]?)\]|(?<sign>[☐☑☒✓✔✅]))\s*/u;
const KEY = /^\p{Lu}[\p{L} /-]{1,32}:(?:\s|$)/u;

const NAMES_AFTER_LABEL = /^\p{Lu}[\p{L} ]{2,20}:\s\p{Lu}[^:]*,\s[^.:]{2,40}$/u;
const MONTH_FIRST = new RegExp(`^${WHOLE_MONTH_PATTERN}(?!\\p{L})`, 'iu');

const SEPARATORS: readonly RegExp[] = [/\|/g, /\t/g, /\s{3,}/g];

/** The cells of a line cut at pipes, tabs or runs of spaces; empty ones are kept, so that columns stay columns. */
export const cellsOf = (line: Line): Cell[] => {
  const piped = /^\|/.test(line.text) ? 1 : 0;
  const text = line.text.replace(/\|$/, ' ').trimEnd();
  const separator =
    line.text.split('|').length >= 3 ? SEPARATORS[0] : /\t/.test(text) ? SEPARATORS[1] : SEPARATORS[2];
  const cells: Cell[] = [];
  let from = piped;
  const push = (to: number): void => {
    const raw = text.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    const start = line.start + from + lead;
    cells.push({ start, end: start + raw.trim().length, text: raw.trim().replace(/\s+/g, ' ') });
  };
  for (const match of text.slice(piped).matchAll(separator ?? /\t/g)) {
    push(piped + match.index);
    from = piped + match.index + match[0].length;
  }
  push(text.length);
  return cells;
};

const isRow = (line: Line): boolean =>
  /\|/.test(line.text) ? line.text.split('|').length >= 3 : /\S(?:\t+|\s{3,})\S/.test(line.text);
const isRule = (text: string): boolean => /^[|\s:=_*-]{3,}$/.test(text);

type Open = {
  kind: 'item' | 'paragraph';
  lines: Line[];
  from: number;
  box: Block['box'];
  numbered: boolean;
  apart: boolean;
};

/** Whether lines are broken where they are full: then many go on with a small letter. Notes with a thought a line don't. */
const isWrapped = (lines: readonly Line[]): boolean => {
  const broken = lines.slice(1).filter((line, index) => {
    const before = lines[index]?.text ?? '';
    return (
      before.length > 30 &&
      line.text !== '' &&
      !/[.!?:;]$/.test(before) &&
      !BULLET.test(line.text) &&
      !KEY.test(line.text)
    );
  });
  return broken.filter((line) => /^\p{Ll}/u.test(line.text)).length > broken.length * 0.3;
};

/** Whether `next` goes on with what `last` began: a broken line, not a new thought. */
const goesOn = (last: Line, next: Line, width: number): boolean => {
  if (KEY.test(next.text) || chatAuthor(next.text) || /^\[?\d{1,2}[:.]\d{2}\]?\s/.test(next.text))
    return false;
  if (/^[\p{Ll}(&]/u.test(next.text) && !/[.!?:]$/.test(last.text)) return true;
  // «innen 1.» and «februar» on the next line.
  if (/(?<!\d)\d{1,2}\.$/.test(last.text) && MONTH_FIRST.test(next.text)) return true;
  // A list of names after its label goes on: «Deltakere: Åse Tangen, Dag» and «Sunde (DS)».
  if (
    last.text.length > 60 &&
    NAMES_AFTER_LABEL.test(last.text) &&
    /^\p{Lu}\p{Ll}+(?:\s\(|,|\s\p{Lu}[^:]{0,40}$|[.)]?$)/u.test(next.text)
  )
    return true;
  // «Line H.» and «Bakke» on the next line.
  if (/[,-]$|\s\p{Lu}\.$/u.test(last.text)) return true;
  const firstWord = /^\S+/.exec(next.text)?.[0] ?? '';
  const wouldHaveFitted = last.text.length + 1 + firstWord.length < width * 0.82;
  return !wouldHaveFitted && width <= 160;
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
    const mayBeRow = !bullet || (NUMBER.test(line.text) && cellsOf(line).length > 2);
    if (isRow(line) && mayBeRow && (!marked || cellsOf(line).length > 2)) {
      close();
      blocks.push(rowOf(flat, line, apart));
    } else if (open && !bullet && !marked && goesOn(open.lines.at(-1) ?? line, line, width)) {
      open.lines.push(line);
      return;
    } else if (
      marked ||
      isHeading({
        line,
        // What stands more than once is a page's head.
        before: repeated.has(line.text) ? '' : (lines[index - 1]?.text ?? ''),
        next: next?.text ?? '',
        apart,
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
  return { flat, blocks };
};

const repeatedIn = (lines: readonly Line[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { text } of lines) (seen.has(text) ? again : seen).add(text);
  return again;
};

const nextFilled = (lines: readonly Line[], at: number): Line | null => {
  for (let index = at + 1; index < lines.length; index += 1)
    if (lines[index]?.text !== '') return lines[index] ?? null;
  return null;
};

/** A numbered line right before or after another of the same count: a list, not headings with a body. */
const inNumberedRun = (lines: readonly Line[], at: number): boolean => {
  const numberAt = (index: number): number =>
    Number(/^(\d{1,2})[.)]\s/.exec(lines[index]?.text ?? '')?.[1] ?? Number.NaN);
  const own = numberAt(at);
  const near = (step: 1 | -1): number =>
    lines[at + step]?.text === '' ? numberAt(at + 2 * step) : numberAt(at + step);
  return near(1) === own + 1 || near(-1) === own - 1;
};

const begin = (line: Line, bullet: string | null, apart: boolean): Open => {
  let from = line.start + (bullet?.length ?? 0);
  const rest = line.text.slice(bullet?.length ?? 0);
  const box = BOX.exec(rest);
  if (box) from += box[0].length;
  const ticked = box && (/[xX✓]/.test(box.groups?.in ?? '') || /[☑☒✓✔✅]/u.test(box.groups?.sign ?? ''));
  const struck = /^~~.*~~$/.test(rest.slice(box?.[0].length ?? 0).trim());
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
