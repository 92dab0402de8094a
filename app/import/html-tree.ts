// Mammoth's HTML as a tree. Its HTML is well formed, with a handful of tags and three entities. Called by html-text.ts.

export type Element = {
  readonly tag: string;
  readonly attributes: string;
  readonly children: HtmlNode[];
};
export type HtmlNode = string | Element;

const VOID = new Set(['br', 'img', 'input', 'hr']);
const LETTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const decode = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot);/g, (_all, name: string) => LETTERS[name] ?? '');

export const isElement = (node: HtmlNode): node is Element => typeof node !== 'string';

export const readHtml = (html: string): Element => {
  const root: Element = { tag: '', attributes: '', children: [] };
  const open: Element[] = [root];
  for (const [, slash, tag, attributes, text] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>|([^<]+)/g)) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.children.push(decode(text));
    else if (slash === '/') {
      if (open.length > 1) open.pop();
    } else if (tag !== undefined) {
      const element: Element = { tag, attributes: attributes ?? '', children: [] };
      parent.children.push(element);
      if (!VOID.has(tag)) open.push(element);
    }
  }
  return root;
};
