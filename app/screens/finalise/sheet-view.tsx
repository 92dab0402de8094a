// The minutes' document on the screen and on paper, as the exports write it. Used by the screens of this folder.
import type { Sheet, SheetPart } from '../../domain/meeting/sheet.ts';
import './sheet.css';

type List = { readonly is: 'lines'; readonly lines: readonly Extract<SheetPart, { is: 'list' }>[] };

/** Lines that follow one another are one list. */
const grouped = (parts: readonly SheetPart[]): readonly (SheetPart | List)[] => {
  const groups: (SheetPart | List)[] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (part.is !== 'list') groups.push(part);
    else if (last?.is === 'lines') groups[groups.length - 1] = { is: 'lines', lines: [...last.lines, part] };
    else groups.push({ is: 'lines', lines: [part] });
  }
  return groups;
};

/** `level`: of the document's own title among the page's headings. */
export function SheetView({ sheet, level = 2 }: { sheet: Sheet; level?: 1 | 2 }) {
  return (
    <article className="sheet" lang={sheet.language}>
      <p className="sheet-running">{sheet.running}</p>
      {grouped(sheet.parts).map((part, i) => (
        // A sheet is drawn whole and never changes its order.
        <Part key={`${part.is}${i}`} part={part} level={level} />
      ))}
    </article>
  );
}

function Part({ part, level }: { part: SheetPart | List; level: 1 | 2 }) {
  const [Title, Heading, Lower] = level === 1 ? (['h1', 'h2', 'h3'] as const) : (['h2', 'h3', 'h4'] as const);
  switch (part.is) {
    case 'title':
      return <Title className="sheet-title">{part.text}</Title>;
    case 'note':
      return <p className="sheet-note">{part.text}</p>;
    case 'facts':
      return <Facts part={part} />;
    case 'heading': {
      const text = `${part.number === null ? '' : `${part.number}. `}${part.text}`;
      return part.level === 1 ? (
        <Heading className="sheet-heading">{text}</Heading>
      ) : (
        <Lower className="sheet-lower">{text}</Lower>
      );
    }
    case 'paragraph':
      return <p className={part.muted ? 'sheet-muted' : undefined}>{part.text}</p>;
    case 'lines':
      return <Lines list={part} />;
    case 'marked':
      return (
        <p className="sheet-marked" data-kind={part.kind}>
          <b>{part.mark}:</b> {part.text}
        </p>
      );
    case 'table':
      return <CardsTable part={part} />;
    case 'list':
      return null;
  }
}

function Facts({ part }: { part: Extract<SheetPart, { is: 'facts' }> }) {
  return (
    <dl className="sheet-facts">
      {part.rows.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Lines({ list }: { list: List }) {
  return (
    <ul className="sheet-lines">
      {list.lines.map(({ level, number, text }, i) => (
        <li key={`${i}${text}`} data-level={Math.min(level, 3)}>
          <span aria-hidden={number === null || undefined}>{number === null ? '–' : `${number}.`}</span>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

/** On a phone each row is a block, each cell with its head before it. */
function CardsTable({ part }: { part: Extract<SheetPart, { is: 'table' }> }) {
  return (
    <table className="sheet-table">
      <thead>
        <tr>
          {part.head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {part.rows.map((cells, row) => (
          <tr key={`${row}${cells[0]}`}>
            {cells.map((text, i) => (
              <td key={part.head[i]} data-head={part.head[i]}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
