// What stands small beside a month's name: its weeks and its public holidays on weekdays.
import { publicHolidays } from '../../domain/holidays.ts';
import type { Column } from '../../domain/lens.ts';
import { firstDayOf, lastDayOf, monthOf, weekdayOf, yearOf } from '../../domain/plain-date.ts';
import { holidayName, sayWeeks } from '../../text/dates.ts';
import { useLanguage } from '../../text/words.tsx';

const SATURDAY = 6;

export function ColumnNotes({ column }: { column: Column }) {
  const language = useLanguage();
  if (column.kind !== 'period') return null;
  const weeks = sayWeeks(firstDayOf(column.start), lastDayOf(column.end), language);
  const holidays =
    column.start === column.end
      ? publicHolidays(yearOf(column.start)).filter(
          ({ date }) => monthOf(date) === column.start && weekdayOf(date) < SATURDAY,
        )
      : [];
  const days = holidays.map(({ date }) => `${Number(date.slice(8))}.`).join(', ');
  const named = holidays
    .map(({ date, name }) => `${Number(date.slice(8))}. ${holidayName(name, language)}`)
    .join(', ');
  return (
    <small className="board-column-notes" title={named || undefined}>
      {weeks}
      {days && (
        <span>
          {' · '}
          <span aria-hidden className="board-red-days">
            {days}
          </span>
          <span className="ui-hidden">{named}</span>
        </span>
      )}
    </small>
  );
}
