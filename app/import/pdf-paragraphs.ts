// Lines of a PDF's pages that the page broke → paragraphs in one line each. A line goes on when the next one's first word would not
// have fitted before the right margin: on a page that is seen to the point. Called by pdf-page-text.ts.

/** A line as it stands on its page; lengths in points. */
export type PageLine = {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly size: number;
  /** A heading or a row of a table: no part of a paragraph. */
  readonly alone: boolean;
  /** Its cells stand at their columns already. */
  readonly isRow: boolean;
  /** Whether the gap above is clearly larger than between the lines of a paragraph. */
  readonly apart: boolean;
  /** Of a row: how many cells it has, and the last of them. */
  readonly cells: number;
  readonly lastCell: { readonly text: string; readonly x: number };
};

/** «26. mars» is no number of a list. */
const BULLET =
  /^(?!\d{1,2}\.\s\p{Ll})(?:[•▪●○◦‣·∙■□☐☑☒➢➤→*–—-]|[\uE000-\uF8FF]|o|\(?[a-h\d]{1,2}[.)](?=\s))\s/u;
const BEGINS_SMALL = /^\p{Ll}/u;
const ENDS_WHOLE = /[.:!?]$/;
/** «Frist: 3. mai» begins something new. */
const LABEL = /^\p{Lu}[^:.,;]{1,32}:(?:\s|$)/u;
/** Of the lines that break in the middle of a sentence so many must be full: others were broken by hand, at some number of letters. */
const LEAST_FULL = 0.8;
/** Of the lines that are full so many must break in the middle of one, or the page broke none: notes with a thought a line. */
const LEAST_BROKEN = 0.4;
/** In points: how exactly lines begin at one margin, and how far a first line or the lines under a bullet are set in. */
const EXACT = 3;
const SET_IN = 45;
/** A space is about a quarter of the letters' height; how wide the word is goes by the letters of its line, so about a fifth more or less. */
const isFull = ({ end, size }: PageLine, { text, x, end: nextEnd }: PageLine, margin: number): boolean => {
  const word = /^\S+/.exec(text)?.[0].length ?? 0;
  return end + size / 4 + ((nextEnd - x) * word * 1.2) / text.length > margin;
};

const mayGoOn = (first: PageLine, last: PageLine, next: PageLine): boolean => {
  if (last.alone || next.alone || next.apart || BULLET.test(next.text) || LABEL.test(next.text)) return false;
  if (Math.abs(last.size - next.size) > last.size * 0.1) return false;
  const within = next.x - first.x;
  return within < SET_IN && within > (BULLET.test(first.text) || last !== first ? -EXACT : -SET_IN);
};

/** «møte-» and «leder» are one word, «IT-» and «og driftsavdelingen» or «Marie-» and «Claire» keep their hyphen. */
const joined = (above: string, below: string): string => {
  if (!/\p{L}-$/u.test(above)) return `${above} ${below}`;
  if (/^(?:og|eller|and|or)\s/.test(below)) return `${above} ${below}`;
  return BEGINS_SMALL.test(below) ? above.slice(0, -1) + below : above + below;
};

/** In points: a cell as wide holds prose or a list of names; the reader puts together what is broken in narrower ones. */
const WIDE_CELL = 150;
/** In points: so far from the page's margin a table's last cell breaks its lines. */
const PADDING = 12;

/** «Til stede:   Kari Lie, Liv» and «Berg» under «Kari»: the last cell goes on below. */
const goesOnInCell = (last: PageLine, next: PageLine, margin: number): boolean => {
  const { text, x } = next.lastCell;
  if (!last.isRow || !next.isRow || next.cells > 1 || next.apart || BULLET.test(text) || LABEL.test(text))
    return false;
  if (Math.abs(last.lastCell.x - x) > EXACT || margin - x < WIDE_CELL) return false;
  return isFull(last, { ...next, text }, margin - PADDING);
};

const isCut = (above: string, below: string): boolean => BEGINS_SMALL.test(below) && !ENDS_WHOLE.test(above);

/** The right margin, which the longest line ends at, or infinity when the pages broke no lines. */
const breakingMargin = (pages: readonly (readonly PageLine[])[]): number => {
  const ends = pages.flatMap((page) => page.filter(({ alone }) => !alone).map(({ end }) => end));
  const margin = ends.reduce((most, end) => Math.max(most, end), 0);
  const pairs = pages.flatMap((page) =>
    page.flatMap((next, at) => {
      const line = page[at - 1];
      return line && mayGoOn(line, line, next)
        ? [{ full: isFull(line, next, margin), cut: isCut(line.text, next.text) }]
        : [];
    }),
  );
  const full = pairs.filter((one) => one.full).length;
  const cut = pairs.filter((one) => one.cut).length;
  const both = pairs.filter((one) => one.full && one.cut).length;
  return both < full * LEAST_BROKEN || both < cut * LEAST_FULL ? Number.POSITIVE_INFINITY : margin;
};

const goesOn = (last: PageLine, next: PageLine, margin: number): boolean =>
  isFull(last, next, margin) || (Number.isFinite(margin) && isCut(last.text, next.text));

type Paragraph = { readonly first: PageLine; last: PageLine; text: string };

/** Of each page: each paragraph in one line, at the place of its first; also one that goes on over the page's end. */
export const paragraphsOf = (pages: readonly (readonly PageLine[])[]): PageLine[][] => {
  const margin = breakingMargin(pages);
  let open: Paragraph | null = null;
  const read = pages.map((page) => {
    const paragraphs: Paragraph[] = [];
    for (const [at, line] of page.entries()) {
      const overPage = at > 0 || (open && !ENDS_WHOLE.test(open.text) && !/^\d/.test(line.text));
      if (open && overPage && mayGoOn(open.first, open.last, line) && goesOn(open.last, line, margin)) {
        open.text = joined(open.text, line.text);
        open.last = line;
      } else if (open && at > 0 && goesOnInCell(open.last, line, margin)) {
        open.text = joined(open.text, line.lastCell.text);
        open.last = line;
      } else {
        open = { first: line, last: line, text: line.text };
        paragraphs.push(open);
      }
    }
    return paragraphs;
  });
  return read.map((paragraphs) => paragraphs.map(({ first, text }) => ({ ...first, text })));
};
