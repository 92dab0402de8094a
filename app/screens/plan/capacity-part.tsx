// Hours of communication a month for each person, against their limit, told where it breaks. Placed by plan-screen.tsx.
import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import type { CSSProperties } from 'react';
import { HIGHEST_LIMIT } from '../../domain/limits.ts';
import { type Capacity, capacityOf, hoursLimitId, type MonthLoad } from '../../domain/plan/capacity.ts';
import { useBoard, useBoardCommands } from '../../live/shared-board.tsx';
import { NumberField } from '../../parts/card-fields/number-field.tsx';
import { monthName, monthShort } from '../../text/dates.ts';
import { sayNumber } from '../../text/say-number.ts';
import { usePlanWords } from '../../text/use-plan-words.ts';
import { useLanguage } from '../../text/words.tsx';
import './capacity.css';

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

/** To half hours, which is as exact as anybody plans; what is over a limit never looks as if it weren't. */
const rounded = (hours: number, isOver: boolean): number =>
  (isOver ? Math.ceil(hours * 2) : Math.round(hours * 2)) / 2;

export function CapacityPart({ year }: { readonly year: number }) {
  const words = usePlanWords();
  const board = useBoard();
  const rows = capacityOf(board, year);
  const most = Math.max(
    1,
    ...rows.flatMap(({ months, limit }) => [limit ?? 0, ...months.map(({ hours }) => hours)]),
  );
  return (
    <section aria-labelledby="plan-capacity" className="plan-part plan-capacity">
      <div className="plan-part-head">
        <h2 id="plan-capacity">{words.capacity.title}</h2>
        {rows.length > 0 && (
          <span className="capacity-for-all">
            <span aria-hidden="true">{words.capacity.forAll}</span>
            <LimitField person={null} label={words.capacity.forAllOf} />
          </span>
        )}
      </div>
      <p className="plan-teach">{rows.length > 0 ? words.capacity.lead : words.empty.hours}</p>
      {rows.length > 0 && <CapacityTable rows={rows} most={most} />}
    </section>
  );
}

function CapacityTable({ rows, most }: { readonly rows: readonly Capacity[]; readonly most: number }) {
  const words = usePlanWords().capacity;
  const language = useLanguage();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keys
    <div className="capacity-frame" role="group" tabIndex={0} aria-labelledby="plan-capacity">
      <table className="capacity">
        <thead>
          <tr>
            <th scope="col">{words.person}</th>
            <th scope="col">
              {words.limit} <span className="capacity-unit">{words.unit}</span>
            </th>
            {MONTHS.map((month) => (
              <th key={month} scope="col">
                <abbr title={monthName(month, language)}>{monthShort(month, language)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <CapacityRow key={row.person?.id ?? 'nobody'} row={row} most={most} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CapacityRow({ row, most }: { readonly row: Capacity; readonly most: number }) {
  const words = usePlanWords().capacity;
  const { person, limit, months } = row;
  return (
    <tr>
      <th scope="row">
        <span className="matrix-name">{person?.name ?? words.nobody}</span>
        <Verdict row={row} />
      </th>
      <td className="capacity-limit">
        {person && <LimitField person={person.id} label={words.limitFor(person.name)} />}
      </td>
      {months.map((month, i) => (
        <LoadCell key={i} load={month} limit={limit} most={most} />
      ))}
    </tr>
  );
}

function Verdict({ row: { person, limit, over, months } }: { readonly row: Capacity }) {
  const words = usePlanWords().capacity;
  const language = useLanguage();
  if (person === null) return null;
  if (limit === null) return <span className="matrix-says">{words.noLimit}</span>;
  if (over.length === 0) return <span className="matrix-says">{words.fits}</span>;
  const say = (hours: number) => sayNumber(rounded(hours, true), language);
  return (
    <span className="matrix-says">
      {over.map((month) => (
        <b key={month}>
          <ExclamationmarkTriangleIcon aria-hidden />
          {words.over(monthShort(month, language), say(months[month - 1]?.hours ?? 0), say(limit))}
        </b>
      ))}
    </span>
  );
}

type LoadCellProps = { readonly load: MonthLoad; readonly limit: number | null; readonly most: number };

function LoadCell({ load: { hours, isOver }, limit, most }: LoadCellProps) {
  const words = usePlanWords().capacity;
  const language = useLanguage();
  if (hours === 0) return <td className="capacity-none">–</td>;
  const said = sayNumber(rounded(hours, isOver), language);
  const style = { '--part': hours / most } as CSSProperties;
  return (
    <td data-over={isOver || undefined} style={style}>
      <span className="capacity-bar" aria-hidden="true" />
      <span
        className="capacity-hours"
        title={isOver && limit !== null ? words.isOver(said, limit) : undefined}
      >
        {said}
        {isOver && limit !== null && <span className="ui-hidden">{`, ${words.isOver(said, limit)}`}</span>}
      </span>
    </td>
  );
}

type LimitFieldProps = { readonly person: string | null; readonly label: string };

function LimitField({ person, label }: LimitFieldProps) {
  const words = usePlanWords().capacity;
  const { limits } = useBoard();
  const { setLimit } = useBoardCommands();
  const id = hoursLimitId(person);
  return (
    <NumberField
      label={label}
      unit={words.unit}
      value={limits.find((limit) => limit.id === id)?.most ?? null}
      least={1}
      most={HIGHEST_LIMIT}
      whole
      wrong={words.wrong(HIGHEST_LIMIT)}
      onWrite={(most) => setLimit(id, most)}
    />
  );
}
