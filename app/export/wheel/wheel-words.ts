// The words of the wheel's picture, and what all its parts are given. Called by them.
import type { Kind } from '../../domain/card.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { HolidayGroup } from '../../domain/wheel/holiday-groups.ts';
import type { When } from '../../domain/when.ts';
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
