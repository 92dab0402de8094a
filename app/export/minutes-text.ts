// The minutes' document as plain text for an e-mail: no marks, wide tables as lines. Called by the routes and by the mail.
import type { Sheet, SheetPart } from '../domain/meeting/sheet.ts';

const underlined = (text: string, line: '=' | '-'): string =>
  `${text}\n${line.repeat(Math.min(72, text.length))}`;

const write = (part: SheetPart): string => {
  switch (part.is) {
    case 'title':
      return underlined(part.text, '=');
    case 'note':
    case 'paragraph':
      return part.text;
    case 'facts':
      return part.rows.map(({ name, value }) => `${name}: ${value}`).join('\n');
    case 'heading':
      return part.level === 1
        ? underlined(`${part.number === null ? '' : `${part.number}. `}${part.text}`, '-')
        : part.text;
    case 'list':
      return `${'  '.repeat(part.level)}${part.number === null ? '-' : `${part.number}.`} ${part.text}`;
    case 'marked':
      return `${part.mark}: ${part.text}`;
    case 'table':
      return part.rows
        .map(([first = '', ...rest]) => {
          const about = rest.map((value, i) => `${part.head[i + 1]}: ${value}`).join(' · ');
          return `* ${first}\n  ${about}`;
        })
        .join('\n');
  }
};

export const minutesText = ({ parts }: Sheet): string =>
  parts
    .map((part, i) => `${write(part)}${part.is === 'list' && parts[i + 1]?.is === 'list' ? '\n' : '\n\n'}`)
    .join('')
    .trimEnd()
    .concat('\n');
