// The source as lines, and a flat copy of equal length in which line breaks and page feet are spaces: offsets into
// either are the same, so that a quote is always cut from the source itself. Called by blocks.ts.

export type Line = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly indent: number;
  /** Where in the text a cell begins that only two blanks set apart, below or above others of its column. */
  readonly narrow: readonly number[];
};

export type SourceLines = {
  /** As long as the source; tabs, breaks, odd spaces and the signs of bold are plain spaces. */
  readonly flat: string;
  /** Without page feet; a blank line has an empty text. */
  readonly lines: readonly Line[];
  /** The length of a full line when the text is broken by hand or by a PDF; else a very long line's. */
  readonly width: number;
};

const PAGE_FOOT =
  /^(?:.{0,50}\s|.{0,90}\s{2,})?(?:side|page)\s+\d+(?:\s*(?:av|of|\/)\s*\d+)?$|^[-–]\s*\d+\s*[-–]$/i;
/** Asked of every line, of which few end so. */
const isPageFoot = (text: string): boolean => /[\d–-]$/.test(text) && PAGE_FOOT.test(text);
/** «2/7», but not «15/5», the fifteenth of May. */
const PAGE_OF = /^(\d+)\s*\/\s*(\d+)$/;
const isPageOf = (text: string): boolean => {
  const [, page, pages] = PAGE_OF.exec(text) ?? [];
  return page !== undefined && Number(page) <= Number(pages);
};

/** A page's number alone, in the middle or to the right. */
const FAR_IN = 24;
const NUMBERED_FOOT = /^(\S.{2,80}?)\s{3,}(\d{1,3})$/;

export const splitLines = (source: string): Line[] => {
  const lines: Line[] = [];
  const pattern = /[^\r\n\f\v\u2028\u2029]*(\r\n|[\r\n\f\v\u2028\u2029]|$)/g;
  for (const match of source.matchAll(pattern)) {
    if (match[0] === '' && match.index >= source.length) break;
    const raw = match[0].slice(0, match[0].length - (match[1]?.length ?? 0));
    const indent = raw.length - raw.trimStart().length;
    const text = raw.trim();
    lines.push({
      start: match.index + indent,
      end: match.index + indent + text.length,
      text,
      indent,
      narrow: [],
    });
  }
  return lines;
};

/** Where cells begin on their line; a full cell may leave two blanks before the next column. */
const beginsAfter = (line: Line, gap: RegExp): number[] =>
  line.text.includes('  ') ? [...line.text.matchAll(gap)].map((match) => match.index + match[0].length) : [];
const WIDE = /(?<=\S) {3,}(?=\S)/g;
const NARROW = /(?<=\S) {2}(?=\S)/g;

/** The rows of a table stand without empty lines between them. */
const withNarrowCells = (lines: readonly Line[]): Line[] => {
  const columns: ReadonlySet<number>[] = [];
  let run = new Set<number>();
  for (const line of lines) {
    if (line.text === '') run = new Set();
    for (const at of beginsAfter(line, WIDE)) run.add(line.indent + at);
    columns.push(run);
  }
  return lines.map((line, index) => {
    const narrow = beginsAfter(line, NARROW).filter((at) => columns[index]?.has(line.indent + at));
    return narrow.length === 0 ? line : { ...line, narrow };
  });
};

/** A text where every line is followed by an empty one (as copied from a PDF): empty lines say nothing there. */
export const isDoubled = (lines: readonly Line[]): boolean => {
  const filled = lines.filter((line) => line.text !== '').length;
  if (filled < 8) return false;
  let followed = 0;
  let broken = 0;
  lines.forEach((line, index) => {
    if (line.text === '' || lines[index + 1]?.text !== '') return;
    followed += 1;
    const next = lines[index + 2]?.text ?? '';
    // A page's end breaks a sentence in any text; «o» is a bullet.
    if (isPageFoot(line.text) || isPageFoot(next)) return;
    if (/^(?!o\s)[a-zß-öø-ÿčđŋšŧžłśżć]/u.test(next) && !/[.:!?]$/.test(line.text)) broken += 1;
  });
  return followed >= filled * 0.85 && broken >= 2;
};

/** Page feet, and what is repeated right before or after them (page heads). */
const noiseOf = (lines: readonly Line[]): Set<number> => {
  const noise = new Set<number>();
  const filled = lines.map((line, index) => ({ line, index })).filter(({ line }) => line.text !== '');
  const counts = new Map<string, number>();
  for (const { line } of filled) counts.set(line.text, (counts.get(line.text) ?? 0) + 1);
  const stems = new Map<string, number>();
  // «Naturbarnehagen        1», then «…        2»
  const numberedFeet = new Set<string>();
  for (const { line } of filled) {
    const [, stem = '', number] = NUMBERED_FOOT.exec(line.text) ?? [];
    if (stem === '') continue;
    if (stems.get(stem) === Number(number) - 1) numberedFeet.add(stem);
    stems.set(stem, Number(number));
  }
  const isFoot = ({ text, indent }: Line): boolean =>
    isPageFoot(text) ||
    isPageOf(text) ||
    (indent > FAR_IN && /^\d{1,3}$/.test(text)) ||
    numberedFeet.has(NUMBERED_FOOT.exec(text)?.[1] ?? '');
  const feet = filled.map(({ line }) => line.text.length < 120 && isFoot(line));
  filled.forEach(({ index }, at) => {
    if (!feet[at]) return;
    noise.add(index);
    for (const beside of [at - 1, at + 1]) {
      const neighbour = filled[beside];
      if (neighbour && at > 1 && (counts.get(neighbour.line.text) ?? 0) >= 2) noise.add(neighbour.index);
    }
  });
  return noise;
};

const fullWidth = (lines: readonly Line[]): number => {
  const lengths = Uint32Array.from(lines, (line) => line.text.length)
    .filter((length) => length > 0)
    .sort();
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
};

export const readSourceLines = (source: string): SourceLines => {
  const all = withNarrowCells(splitLines(source));
  const noise = noiseOf(all);
  const doubled = isDoubled(all);
  // Bold is how a word looks, not what it says.
  const parts: string[] = [];
  let from = 0;
  const even = source.replace(/(?! )\s|\u200b|\*(?=\*)|(?<=\*)\*/g, ' ');
  for (const { start, end } of all.filter((_, index) => noise.has(index))) {
    parts.push(even.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  const flat = parts.join('') + even.slice(from);
  const lines: Line[] = [];
  all.forEach((line, index) => {
    if (noise.has(index)) return;
    const besideNoise = noise.has(index - 1) || noise.has(index + 1);
    if (
      line.text === '' &&
      ((doubled && all[index - 1]?.text !== '') || (besideNoise && brokenAcross(all, index, noise)))
    )
      return;
    lines.push(line);
  });
  return { flat, lines, width: fullWidth(lines) };
};

/** Whether a sentence goes on over the page break that the empty line `at` belongs to. */
const brokenAcross = (lines: readonly Line[], at: number, noise: ReadonlySet<number>): boolean => {
  const seek = (step: number): string => {
    for (let index = at + step; Math.abs(index - at) < 20; index += step) {
      const text = lines[index]?.text ?? '';
      if (text !== '' && !noise.has(index)) return text;
    }
    return '';
  };
  return /^[a-zß-öø-ÿčđŋšŧžłśżć]/u.test(seek(1)) && !/[.:!?]$/.test(seek(-1));
};
