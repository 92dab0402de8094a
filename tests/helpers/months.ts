// Today and the columns round it, as the server reckons them. Called by tests/browser: they run on any day of the year.
import { addMonths, monthNumberOf, monthOf, type PlainDate } from '../../app/domain/plain-date.ts';

/** Swedish writes dates as ISO 8601 does. */
export const today = (): PlainDate => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format();

export const NO_DATE = 'no-date';

/** The id of this month's column in the lens by month. */
export const thisMonth = (): string => monthOf(today());

/** The id of the column after this month's. */
export const nextColumn = (): string =>
  monthNumberOf(today()) === 12 ? 'next-year' : addMonths(monthOf(today()), 1);
