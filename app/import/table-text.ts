// A table of mammoth's HTML → one row a line, `| a | b |`; a table that only lays out the page → its cells, one after the other.
// Called by html-text.ts.
import { caseTableText } from './case-table.ts';
import { type Element, type HtmlNode, isElement } from './html-tree.ts';

type Cell = { readonly element: Element; readonly columns: number; readonly rows: number };

/** Rows of this table, through `thead` and `tbody`, not those of tables within. */
const rowsOf = (table: Element): Element[] =>
  table.children
    .filter(isElement)
    .flatMap((child) =>
      child.tag === 'tr' ? [child] : /^t(?:head|body)$/.test(child.tag) ? rowsOf(child) : [],
    );

/** No table has more columns; a file that claims so would only fill memory. */
const spanOf = (element: Element, name: string): number =>
  Math.min(Math.max(Number(new RegExp(`${name}="(\\d+)"`).exec(element.attributes)?.[1] ?? 1), 1), 63);

const cellsOf = (row: Element): Cell[] =>
  row.children.filter(isElement).map((element) => ({
    element,
    columns: spanOf(element, 'colspan'),
    rows: spanOf(element, 'rowspan'),
  }));

const has = (node: HtmlNode, tag: RegExp): boolean =>
  isElement(node) && (tag.test(node.tag) || node.children.some((child) => has(child, tag)));

/** One cell across, or two of which one holds a heading or a list: a page's layout, whose lines must stay lines. */
const isLayoutRow = (cells: readonly Cell[]): boolean =>
  cells.length === 1 || (cells.length === 2 && cells.some(({ element }) => has(element, /^(?:h[1-6]|li)$/)));

/** «Til stede:» and the names below it, beside «Forfall:» and its own. */
const isSideBySide = (texts: readonly string[]): boolean =>
  texts.every((text) => /^\p{Lu}[^:\n]{1,40}:(?:\*\*)?\n/u.test(text));

/** Names, one a paragraph: «Kari Lie», «Ola Moe (leder)». */
const NAME = /^\p{Lu}[\p{L}'’-]*\.?(?: \p{Lu}[\p{L}'’-]*\.?){0,3}(?: \([^()]{1,40}\))?$/u;

/** A cell in one line, so that it stays in its row; a bar in it would be a cell's end. */
const inOneLine = (text: string): string => {
  const lines = text
    .replace(/^(?:#{1,6} |\s*- )/gm, '')
    .replace(/\*\*/g, '')
    .replaceAll('|', '/')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const areNames = lines.every((line) => NAME.test(line));
  return lines.join(areNames ? ', ' : ' ').replace(/\s+/g, ' ');
};

/** `textOf` says what the blocks in a cell say. */
export const tableText = (table: Element, textOf: (nodes: readonly HtmlNode[]) => string): string => {
  const rows = rowsOf(table).map(cellsOf);
  const isPlain = rows.flat().every(({ columns, rows }) => columns === 1 && rows === 1);
  const cases = isPlain
    ? caseTableText(rows.map((cells) => cells.map(({ element }) => textOf(element.children))))
    : null;
  if (cases !== null) return cases;
  const lines: { text: string; row: boolean }[] = [];
  /** By column: in how many rows to come a cell from above still stands. */
  let below: number[] = [];
  for (const cells of rows) {
    const texts: string[] = [];
    const next: number[] = [];
    const passOver = (): void => {
      for (let left = below[texts.length] ?? 0; left > 0; left = below[texts.length] ?? 0) {
        next[texts.length] = left - 1;
        texts.push('');
      }
    };
    const written = cells.map(({ element }) => textOf(element.children));
    const isLayout = isLayoutRow(cells) || isSideBySide(written);
    const layout = isLayout && !below.some((left) => left > 0);
    for (const [at, { columns, rows }] of cells.entries()) {
      passOver();
      const text = written[at] ?? '';
      for (let column = 0; column < columns; column += 1) {
        next[texts.length] = rows - 1;
        texts.push(column === 0 ? (layout ? text : inOneLine(text)) : '');
      }
    }
    passOver();
    below = next;
    const filled = texts.filter((text) => text !== '');
    if (filled.length === 0) continue;
    lines.push({ text: layout ? filled.join('\n\n') : `| ${texts.join(' | ')} |`, row: !layout });
  }
  return lines
    .map(
      ({ text, row }, index) => `${index === 0 ? '' : row && lines[index - 1]?.row ? '\n' : '\n\n'}${text}`,
    )
    .join('');
};
