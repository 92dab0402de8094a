// A piece of the minutes as it is shown: headings of Markdown are bold, without their signs. Only what is seen changes;
// places in the source are the source's. Called by source-text.tsx.

/** A heading of the source: its signs from `start` to `words`, its words to `end`. UTF-16 offsets. */
export type Heading = { readonly start: number; readonly words: number; readonly end: number };
export type Shown = { readonly text: string; readonly start: number; readonly bold: boolean };

const HEADING = /^(#{1,6}[ \t]+)[^\n]*\S[^\n]*$/gm;

export const headingsIn = (source: string): Heading[] =>
  [...source.matchAll(HEADING)].map((match) => ({
    start: match.index,
    words: match.index + (match[1] ?? '').length,
    end: match.index + match[0].length,
  }));

/** The piece that begins at `start`, cut where headings begin and end; the signs are left out. */
export const shownLines = (text: string, start: number, headings: readonly Heading[]): Shown[] => {
  const end = start + text.length;
  const shown: Shown[] = [];
  const show = (from: number, to: number, bold: boolean): void => {
    const [first, last] = [Math.max(from, start), Math.min(to, end)];
    if (first < last) shown.push({ text: text.slice(first - start, last - start), start: first, bold });
  };
  let at = start;
  for (const heading of headings) {
    if (heading.end <= start || heading.start >= end) continue;
    show(at, heading.start, false);
    show(heading.words, heading.end, true);
    at = heading.end;
  }
  show(at, end, false);
  return shown;
};
