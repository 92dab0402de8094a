// What stands small beside a month's name: its weeks and its public holidays on weekdays.
import { publicHolidays } from '../../domain/holidays.ts';
import type { Column } from '../../domain/lens.ts';
import {
  firstDayOf,
  lastDayOf,
  monthOf,
  type PlainDate,
  weekdayOf,
  yearOf,
} from '../../domain/plain-date.ts';
import { DATE_WORDS } from '../../text/date-words.ts';
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
  const dayOf = (date: PlainDate) => DATE_WORDS[language].day(Number(date.slice(8)));
  const days = holidays.map(({ date }) => dayOf(date)).join(', ');
  const named = holidays.map(({ date, name }) => `${dayOf(date)} ${holidayName(name, language)}`).join(', ');
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
