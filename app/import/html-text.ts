// Mammoth's HTML → plain text with `#` headings, `-` and `1.` items and `| a | b |` rows. Called by docx-text.ts.
import { type Element, type HtmlNode, isElement, readHtml } from './html-tree.ts';
import { tableText } from './table-text.ts';

const BLOCK = /^(?:h[1-6]|p|ul|ol|table)$/;
const isBlock = (node: HtmlNode): node is Element => isElement(node) && BLOCK.test(node.tag);
const isList = ({ tag }: Element): boolean => tag === 'ul' || tag === 'ol';

const inline = (nodes: readonly HtmlNode[]): string => nodes.map(inlineOf).join('');

const inlineOf = (node: HtmlNode): string => {
  if (!isElement(node)) return node.replace(/\n/g, ' ');
  if (node.tag === 'br') return '\n';
  if (node.tag === 'input') return /checked/.test(node.attributes) ? '[x] ' : '[ ] ';
  // The way back from a footnote to its place in the text.
  if (node.tag === 'a' && /href="#(?:foot|end)note-ref-/.test(node.attributes)) return '';
  const text = inline(node.children);
  // LANGUAGE.md 16: what is struck out is done.
  return node.tag === 's' && text.trim() !== '' ? text.replace(/\S(?:.*\S)?/s, '~~$&~~') : text;
};

const tidy = (text: string): string =>
  text
    .replace(/ +/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();

/** A short paragraph all in bold that is no sentence: what people use for headings who use no styles. */
const isBoldHeading = (paragraph: Element, text: string): boolean => {
  const [only, ...others] = paragraph.children;
  if (only === undefined || others.length > 0 || !isElement(only) || only.tag !== 'strong') return false;
  return text.length >= 2 && text.length <= 90 && !/[.!?;,|*\n]|:\s*\S/.test(text.replace(/(?<=\d)\./g, ''));
};

/** Some set up columns with the space bar, in Word too: then where the words stand says what they are. */
const HAS_COLUMNS = /(?:^|\S) {3,}\S/;

const paragraphText = (paragraph: Element): string => {
  const written = inline(paragraph.children);
  if (HAS_COLUMNS.test(written)) return written.trimEnd();
  const text = tidy(written);
  return isBoldHeading(paragraph, text) ? `**${text}**` : text;
};

/** An item's own words first, its further paragraphs and inner lists under it, further in. */
const itemText = (item: Element, mark: string): string => {
  const own = tidy(inline(item.children.filter((child) => !isBlock(child))));
  const inner = item.children
    .filter(isBlock)
    .map((child) => (isList(child) ? listText(child) : blocksText([child])))
    .filter((text) => text !== '');
  const lines = [own, ...inner].filter((text) => text !== '').join('\n');
  return `${mark} ${lines.replaceAll('\n', `\n${' '.repeat(mark.length + 1)}`)}`;
};

const listText = (list: Element): string =>
  list.children
    .filter(isElement)
    .map((item, index) => itemText(item, list.tag === 'ol' ? `${index + 1}.` : '-'))
    .filter((text) => !/^(?:-|\d+\.) $/.test(text))
    .join('\n');

const blockText = (block: Element): string => {
  if (isList(block)) return listText(block);
  if (block.tag === 'table') return tableText(block, blocksText);
  if (block.tag === 'p') return paragraphText(block);
  const title = tidy(inline(block.children)).replaceAll('\n', ' ');
  return title === '' ? '' : `${'#'.repeat(Number(block.tag[1]))} ${title}`;
};

/** Blocks with an empty line between them; words that stand outside of any block are one. */
const blocksText = (nodes: readonly HtmlNode[]): string => {
  const texts: string[] = [];
  let loose: HtmlNode[] = [];
  const endLoose = (): void => {
    texts.push(tidy(inline(loose)));
    loose = [];
  };
  for (const node of nodes) {
    if (isBlock(node)) {
      endLoose();
      texts.push(blockText(node));
    } else loose.push(node);
  }
  endLoose();
  return texts
    .filter((text) => text !== '')
    .reduce((all, text, at, { [at - 1]: before }) => {
      if (before === undefined) return text;
      const isRow = HAS_COLUMNS.test(text) && HAS_COLUMNS.test(before);
      return `${all}${isRow ? '\n' : '\n\n'}${text}`;
    }, '');
};

export const htmlToText = (html: string): string => `${blocksText(readHtml(html).children)}\n`;
