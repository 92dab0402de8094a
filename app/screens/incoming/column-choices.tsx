// How a table is understood: its sheet, what each column is, and in which order 02/03/2023 is written. Called by the preview.
import { FIELDS, type Field } from '../../domain/incoming/cell-words.ts';
import { withField } from '../../domain/incoming/mapping.ts';
import { readWrittenDate, SLASH_ORDERS } from '../../domain/incoming/written-date.ts';
import { useToday } from '../../live/shared-board.tsx';
import { sayWhenFully } from '../../text/dates.ts';
import { useIncomingWords } from '../../text/use-incoming-words.ts';
import { useLanguage } from '../../text/words.tsx';
import type { TableView } from './use-incoming.ts';

type ChoicesProps = { readonly view: TableView };

export function ColumnChoices({ view }: ChoicesProps) {
  const words = useIncomingWords();
  const { mapping, setMapping } = view;
  return (
    <section className="incoming-understood" aria-labelledby="incoming-columns">
      <div className="incoming-part-head">
        <h2 id="incoming-columns">{words.columns}</h2>
        <p className="incoming-help">{words.columnsHelp}</p>
        {view.tables.length > 1 && <SheetChoice view={view} />}
        <label className="incoming-check">
          <input
            type="checkbox"
            checked={mapping.headings >= 0}
            onChange={(event) => setMapping({ ...mapping, headings: event.target.checked ? 0 : -1 })}
          />
          {words.hasHeadings}
        </label>
      </div>
      <ul className="incoming-columns">
        {mapping.fields.map((field, column) => (
          <ColumnChoice key={column} view={view} column={column} field={field} />
        ))}
      </ul>
      {view.slash.example !== null && <OrderChoice view={view} example={view.slash.example} />}
    </section>
  );
}

const SheetChoice = ({ view }: ChoicesProps) => (
  <label className="incoming-inline">
    {useIncomingWords().sheet}
    <select
      className="incoming-select"
      value={view.at}
      onChange={(event) => view.setTable(Number(event.target.value))}
    >
      {view.tables.map(({ name }, i) => (
        <option key={name} value={i}>
          {name}
        </option>
      ))}
    </select>
  </label>
);

type ColumnProps = ChoicesProps & { readonly column: number; readonly field: Field | null };

function ColumnChoice({ view, column, field }: ColumnProps) {
  const words = useIncomingWords();
  const { table, mapping, setMapping } = view;
  const heading =
    (mapping.headings >= 0 && table.rows[mapping.headings]?.[column]) || words.column(column + 1);
  const sample = table.rows.slice(mapping.headings + 1).find((row) => row[column])?.[column] ?? '';
  const id = `incoming-column-${column}`;
  return (
    <li data-ignored={field === null || undefined}>
      <label htmlFor={id}>{heading}</label>
      <select
        id={id}
        className="incoming-select"
        value={field ?? ''}
        aria-describedby={sample ? `${id}-sample` : undefined}
        onChange={(event) =>
          setMapping(withField(mapping, column, (event.target.value || null) as Field | null))
        }
      >
        <option value="">{words.ignored}</option>
        {FIELDS.map((one) => (
          <option key={one} value={one}>
            {words.fields[one]}
          </option>
        ))}
      </select>
      <span id={`${id}-sample`} className="incoming-sample" title={sample}>
        {sample && words.sample(sample)}
      </span>
    </li>
  );
}

/** Asked once for the file; the answer may be changed. */
function OrderChoice({ view, example }: ChoicesProps & { readonly example: string }) {
  const words = useIncomingWords();
  const language = useLanguage();
  const today = useToday();
  return (
    <fieldset className="incoming-order" id="incoming-order" data-open={view.order === null || undefined}>
      <legend>{words.orderAsk(example)}</legend>
      <p className="incoming-help">{words.orderHelp}</p>
      {SLASH_ORDERS.map((order) => {
        const read = readWrittenDate(example, { today, order });
        return (
          <label key={order} className="incoming-check">
            <input
              type="radio"
              name="incoming-order"
              checked={view.order === order}
              onChange={() => view.setOrder(order)}
            />
            {read !== null && read !== 'unread' && sayWhenFully(read, language)}
          </label>
        );
      })}
    </fieldset>
  );
}
