// The grid: a row each audience or channel, a column each month. Gaps and crowds are told in words under the row's name, and tinted.
// Placed by matrix-part.tsx.
import { useRef } from 'react';
import { monthsOf } from '../../domain/band.ts';
import { monthNumberOf, yearOf } from '../../domain/plain-date.ts';
import type { Matrix, MatrixRow } from '../../domain/plan/matrix.ts';
import { useToday } from '../../live/shared-board.tsx';
import { monthName, monthShort } from '../../text/dates.ts';
import { usePlanWords } from '../../text/use-plan-words.ts';
import { useLanguage } from '../../text/words.tsx';
import { MatrixCell } from './matrix-cell.tsx';
import { sayCrowds, sayGaps } from './say-matrix.ts';
import { useGridKeys } from './use-grid-keys.ts';
import type { PlanView } from './use-plan.ts';

type MatrixGridProps = { readonly matrix: Matrix; readonly view: PlanView };

export function MatrixGrid({ matrix: { rows }, view }: MatrixGridProps) {
  const words = usePlanWords().matrix;
  const today = useToday();
  const grid = useRef<HTMLTableElement>(null);
  // The month that is now, else the year's first.
  const now = yearOf(today) === view.year ? monthNumberOf(today) : 0;
  const keys = useGridKeys(
    grid,
    { rows: rows.length, columns: 12 },
    { row: 0, column: Math.max(now - 1, 0) },
  );
  return (
    <div className="matrix-frame">
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA grid pattern: a table worked by keys
        role="grid"
        className="matrix"
        aria-labelledby="plan-matrix"
        aria-describedby="plan-matrix-keys"
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
      >
        <MonthHeads year={view.year} now={now} />
        <tbody>
          {rows.map((row, i) => (
            <GridRow
              key={row.id ?? 'none'}
              row={row.id === null ? { ...row, name: words.none[view.by] } : row}
              index={i}
              now={now}
              stop={keys.stop.row === i ? keys.stop.column : null}
            />
          ))}
        </tbody>
      </table>
      <p id="plan-matrix-keys" className="ui-hidden">
        {words.keys}
      </p>
    </div>
  );
}

function MonthHeads({ year, now }: { readonly year: number; readonly now: number }) {
  const words = usePlanWords();
  const language = useLanguage();
  return (
    <thead>
      <tr>
        <td className="matrix-corner" />
        {monthsOf(year).map((month, i) => (
          <th key={month} scope="col" data-now={i + 1 === now || undefined}>
            <span aria-hidden="true">{monthShort(i + 1, language)}</span>
            <span className="ui-hidden">{words.matrix.month(monthName(i + 1, language), year)}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

type GridRowProps = {
  readonly row: MatrixRow;
  readonly index: number;
  readonly now: number;
  /** The column of the tab stop when it is in this row. */
  readonly stop: number | null;
};

function GridRow({ row, index, now, stop }: GridRowProps) {
  const words = usePlanWords();
  const language = useLanguage();
  const gaps = sayGaps(row, language);
  const crowds = sayCrowds(row, language);
  return (
    <tr>
      <th scope="row">
        <span className="matrix-name">{row.name}</span>
        <span className="matrix-says">
          {crowds && <b>{crowds}</b>}
          {gaps && <span>{gaps}</span>}
          {!crowds && !gaps && <span>{words.cards(row.count)}</span>}
        </span>
      </th>
      {row.cells.map((cards, i) => (
        <MatrixCell
          key={i}
          name={row.name}
          month={i + 1}
          cards={cards}
          isGap={row.gaps.some(({ from, to }) => from <= i + 1 && i + 1 <= to)}
          isNow={i + 1 === now}
          place={`${index} ${i}`}
          isStop={stop === i}
        />
      ))}
    </tr>
  );
}
