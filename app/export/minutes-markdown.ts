// The minutes' document as Markdown (CommonMark, with tables as GitHub writes them). Called by the routes for downloads.
import type { Sheet, SheetPart } from '../domain/meeting/sheet.ts';

/** What would be read as a mark is escaped; a line break stays one. */
const plain = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|#]/g, '\\$&')
    .replace(/^([-+])(?=\s)/gm, '\\$1')
    .replace(/^(\d+)([.)])(?=\s)/gm, '$1\\$2')
    .replace(/\n/g, '  \n');

const cell = (text: string): string => plain(text).replace(/\s*\n/g, ' ');
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const write = (part: SheetPart): string => {
  switch (part.is) {
    case 'title':
      return `# ${cell(part.text)}`;
    case 'note':
      return `> ${cell(part.text)}`;
    case 'facts':
      return part.rows.map(({ name, value }) => `- **${cell(name)}:** ${cell(value)}`).join('\n');
    case 'heading':
      return `${part.level === 1 ? '##' : '###'} ${part.number === null ? '' : `${part.number}. `}${cell(part.text)}`;
    case 'paragraph':
      return part.muted ? `*${cell(part.text)}*` : plain(part.text);
    case 'list':
      return `${'   '.repeat(part.level)}${part.number === null ? '-' : `${part.number}.`} ${cell(part.text)}`;
    case 'marked':
      return `**${cell(part.mark)}:** ${plain(part.text)}`;
    case 'table':
      return [row(part.head), `|${' --- |'.repeat(part.head.length)}`, ...part.rows.map(row)].join('\n');
  }
};

export const minutesMarkdown = ({ parts }: Sheet): string =>
  parts
    .map((part, i) => {
      const after = parts[i + 1];
      // Lines of one list stand together; everything else is a block of its own.
      return `${write(part)}${part.is === 'list' && after?.is === 'list' ? '\n' : '\n\n'}`;
    })
    .join('')
    .trimEnd()
    .concat('\n');
