// Dates of a year's turns in words, with weekday and week: «ons. 1.–2. mai · uke 18». Called by the screens of the year.
import { firstDayOf, monthIn, weekdayOf } from '../../domain/plain-date.ts';
import { endOf, startOf, type When } from '../../domain/when.ts';
import { DATE_WORDS } from '../../text/date-words.ts';
import { sayWeeks, sayWhen } from '../../text/dates.ts';
import type { Language } from '../../text/language.ts';

/** The year is said only when it is another than `year`. */
export function sayTurn(when: When, language: Language, year: number): string {
  const said = sayWhen(when, language, { today: firstDayOf(monthIn(year, 1)) });
  if (when.precision !== 'interval') return said;
  return `${DATE_WORDS[language].weekdaysShort[weekdayOf(when.start) - 1]} ${said}`;
}

/** Empty for what is planned by the month. */
export const sayTurnWeeks = (when: When, language: Language): string =>
  when.precision === 'month' ? '' : sayWeeks(startOf(when), endOf(when), language);
