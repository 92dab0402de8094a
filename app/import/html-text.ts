// Mammoth's HTML → plain text with `#` headings, `-` and `1.` items and `| a | b |` rows. Called by docx-text.ts.
import { type Element, type HtmlNode, isElement, readHtml } from './html-tree.ts';
import { tableText } from './table-text.ts';

const BLOCK = /^(?:h[1-6]|p|ul|ol|table)$/;
const isBlock = (node: HtmlNode): node is Element => isElement(node) && BLOCK.test(node.tag);
/** Of these the style sets none apart. */
const TOGETHER = /^(?:p|ul|ol)$/;
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

/** A few words all in bold that are no sentence: what people use for headings who use no styles. */
const isBoldHeading = (nodes: readonly HtmlNode[], text: string): boolean => {
  const [only, ...others] = nodes;
  if (only === undefined || others.length > 0 || !isElement(only) || only.tag !== 'strong') return false;
  return text.length >= 2 && text.length <= 90 && !/[.!?;,|*\n]|:\s*\S/.test(text.replace(/(?<=\d)\./g, ''));
};

/** A paragraph's lines, between its line breaks. */
const linesOf = (nodes: readonly HtmlNode[]): HtmlNode[][] => {
  const lines: HtmlNode[][] = [[]];
  for (const node of nodes) {
    if (isElement(node) && node.tag === 'br') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
};

const lineText = (nodes: readonly HtmlNode[]): string => {
  const text = tidy(inline(nodes));
  return isBoldHeading(nodes, text) ? `**${text}**` : text;
};

/** Some set up columns with the space bar, in Word too: then where the words stand says what they are. */
const HAS_COLUMNS = /(?:^|\S) {3,}\S/;

/** Two line breaks are an empty line. */
const paragraphText = ({ children }: Element): string => {
  const written = inline(children);
  if (HAS_COLUMNS.test(written)) return written.trimEnd();
  return linesOf(children)
    .map(lineText)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
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

const isEmptyParagraph = (node: HtmlNode): boolean =>
  isElement(node) && node.tag === 'p' && inline(node.children).trim() === '';

/** So many paragraphs on end may stand without an empty one among them, where empty ones are what sets apart. */
const MOST_TOGETHER = 8;

/**
 * Whether the writer sets apart with empty paragraphs: then those without one between them belong together, as in a text. Otherwise the
 * space between paragraphs is the style's, and each stands apart.
 */
const isSetApartByHand = (nodes: readonly HtmlNode[]): boolean => {
  const filled = nodes.filter((node) => isElement(node) && node.tag === 'p' && !isEmptyParagraph(node));
  const gaps = nodes.filter((node, at) => isEmptyParagraph(node) && !isEmptyParagraph(nodes[at + 1] ?? ''));
  return gaps.length > 1 && filled.length <= gaps.length * MOST_TOGETHER;
};

/** Empty paragraphs within a list leave it one list, whose numbers go on. */
const withWholeLists = (nodes: readonly HtmlNode[]): HtmlNode[] => {
  const whole: HtmlNode[] = [];
  let last: Element | null = null;
  for (const node of nodes) {
    if (isElement(node) && isList(node)) {
      if (last?.tag === node.tag) {
        last.children.push(...node.children);
        whole.splice(whole.lastIndexOf(last) + 1);
        continue;
      }
      last = { ...node, children: [...node.children] };
      whole.push(last);
      continue;
    }
    if (!isEmptyParagraph(node)) last = null;
    whole.push(node);
  }
  return whole;
};

type Part = { readonly text: string; readonly tag: string };

/** Words that stand outside of any block are one. */
const partsOf = (nodes: readonly HtmlNode[]): Part[] => {
  const parts: Part[] = [];
  let loose: HtmlNode[] = [];
  const endLoose = (): void => {
    if (loose.length > 0) parts.push({ text: tidy(inline(loose)), tag: '' });
    loose = [];
  };
  for (const node of nodes) {
    if (isBlock(node)) {
      endLoose();
      parts.push({ text: blockText(node), tag: node.tag });
    } else loose.push(node);
  }
  endLoose();
  return parts;
};

/** Blocks with an empty line between them, but for paragraphs that belong together. */
const blocksText = (nodes: readonly HtmlNode[]): string => {
  const byHand = isSetApartByHand(nodes);
  let gap = true;
  let text = '';
  let before: Part = { text: '', tag: '' };
  for (const part of partsOf(withWholeLists(nodes))) {
    if (part.text === '') {
      gap ||= part.tag === 'p';
      continue;
    }
    const isRow = HAS_COLUMNS.test(part.text) && HAS_COLUMNS.test(before.text);
    const together = byHand && TOGETHER.test(part.tag) && TOGETHER.test(before.tag);
    text += `${text === '' ? '' : !gap && (isRow || together) ? '\n' : '\n\n'}${part.text}`;
    gap = false;
    before = part;
  }
  return text;
};

export const htmlToText = (html: string): string => `${blocksText(readHtml(html).children)}\n`;
