// Mammoth's HTML → plain text with `#` headings, `-` items and `| a | b |` rows. Called by docx-text.ts; the HTML is mammoth's own,
// well formed, with a handful of tags.

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
};
const decode = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_all, name: string) => ENTITIES[name] ?? '');

type State = {
  out: string;
  lists: { ordered: boolean; count: number }[];
  cell: string[] | null;
  row: string[] | null;
  bold: string | null;
};

const isBoldLine = (line: string): boolean => /^<p><strong>[^<]*<\/strong><\/p>$/.test(line);

const openTag = (state: State, tag: string): void => {
  if (state.row && state.cell) {
    if (tag === 'p' || tag === 'li' || tag === 'br') state.cell.push(' ');
    return;
  }
  if (/^h[1-6]$/.test(tag)) state.out += `\n\n${'#'.repeat(Number(tag[1]))} `;
  else if (tag === 'p') state.out += state.lists.length > 0 ? '' : '\n\n';
  else if (tag === 'br') state.out += '\n';
  else if (tag === 'ul' || tag === 'ol') state.lists.push({ ordered: tag === 'ol', count: 0 });
  else if (tag === 'li') {
    const list = state.lists.at(-1);
    if (list) list.count += 1;
    state.out += `\n${'  '.repeat(Math.max(0, state.lists.length - 1))}${list?.ordered ? `${list.count}.` : '-'} `;
  } else if (tag === 'table') state.out += '\n\n';
  else if (tag === 'tr') state.row = [];
  else if (tag === 'td' || tag === 'th') state.cell = [];
  else if (tag === 's') state.out += '~~';
};

const closeTag = (state: State, tag: string): void => {
  if (tag === 'td' || tag === 'th') {
    state.row?.push((state.cell ?? []).join('').replace(/\s+/g, ' ').replaceAll('|', '/').trim());
    state.cell = null;
  } else if (tag === 'tr') {
    state.out += `| ${(state.row ?? []).join(' | ')} |\n`;
    state.row = null;
  } else if (state.cell) return;
  else if (tag === 'ul' || tag === 'ol') {
    state.lists.pop();
    if (state.lists.length === 0) state.out += '\n';
  } else if (tag === 's') state.out += '~~';
};

export const htmlToText = (html: string): string => {
  const state: State = { out: '', lists: [], cell: null, row: null, bold: null };
  const marked = html.replace(/<p><strong>[^<]*<\/strong><\/p>/g, (line) =>
    isBoldLine(line) ? line.replace(/<strong>/, '**').replace(/<\/strong>/, '**') : line,
  );
  for (const match of marked.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>|([^<]+)/g)) {
    const [, slash, tag, text] = match;
    if (text !== undefined) {
      if (state.cell) state.cell.push(decode(text));
      else state.out += decode(text);
    } else if (tag) (slash === '/' ? closeTag : openTag)(state, tag);
  }
  return `${state.out
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
};
