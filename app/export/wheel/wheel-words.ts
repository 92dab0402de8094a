// The words of the wheel's picture, and what all its parts are given. Called by them and by wheel-picture.ts.
import type { Kind } from '../../domain/card.ts';
import { firstDayOf, monthIn, type PlainDate } from '../../domain/plain-date.ts';
import type { HolidayGroup } from '../../domain/wheel/holiday-groups.ts';
import type { When } from '../../domain/when.ts';
import { board as boardWords } from '../../text/board.ts';
import { monthName, sayDay, sayWhen } from '../../text/dates.ts';
import type { Language } from '../../text/language.ts';
import { wheel } from '../../text/wheel.ts';
import type { Pen } from './pen.ts';

export type WheelWords = {
  readonly title: (year: number) => string;
  readonly untitled: string;
  readonly rings: Readonly<Record<Kind, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly holidays: Readonly<Record<HolidayGroup, string>>;
  readonly legend: Readonly<Record<'density' | 'holiday' | 'yearly' | 'late', string>>;
  readonly over: string;
  readonly more: (n: number, month: string) => string;
  /** Of the month 1–12. */
  readonly month: (number: number) => string;
  /** «10. feb», «13.–24. feb», «mars»: without the year. */
  readonly when: (when: When) => string;
};

export type Drawing = {
  readonly pen: Pen;
  readonly words: WheelWords;
  readonly year: number;
  readonly today: PlainDate;
};

export const wheelWordsIn = (language: Language, year: number): WheelWords => {
  const { title, untitled, rings, holidays, legend, over, more } = wheel[language];
  const today = firstDayOf(monthIn(year, 1));
  return {
    ...{ title, untitled, rings, holidays, legend, over, more },
    kinds: boardWords[language].kinds,
    month: (number) => monthName(number, language),
    when: (when) =>
      when.precision === 'day' ? sayDay(when.day, language) : sayWhen(when, language, { today }),
  };
};
