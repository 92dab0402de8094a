// The words of the wheel's picture, and what all its parts are given. Called by them and by wheel-picture.ts.
import type { Kind } from '../../domain/card.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { HolidayGroup } from '../../domain/wheel/calendar-days.ts';
import { type Cell, MONTHS_LEAST } from '../../domain/wheel/cells.ts';
import type { RingName } from '../../domain/wheel/ring-plan.ts';
import type { WheelSpan } from '../../domain/wheel/span.ts';
import type { YearPart } from '../../domain/wheel/year-parts.ts';
import type { When } from '../../domain/when.ts';
import { board as boardWords } from '../../text/board.ts';
import { sayDay } from '../../text/dates.ts';
import type { Language } from '../../text/language.ts';
import {
  sayCell,
  sayCellNumber,
  sayInSpan,
  saySpan,
  saySpanShortly,
  sayYearPartShortly,
} from '../../text/say-span.ts';
import { wheel } from '../../text/wheel.ts';
import { sayRing, wheelRings } from '../../text/wheel-rings.ts';
import type { Pen } from './pen.ts';

export type WheelWords = {
  /** Of what the whole circle is: «Årshjulet 2026», «Årshjulet aug 2026–juli 2027». */
  readonly title: (span: WheelSpan) => string;
  /** In the middle of the circle. */
  readonly middle: (span: WheelSpan) => string;
  readonly untitled: string;
  readonly ring: (name: RingName) => string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly holidays: Readonly<Record<HolidayGroup, string>>;
  readonly legend: Readonly<Record<'density' | 'holiday' | 'yearly' | 'late', string>>;
  readonly over: string;
  readonly more: (n: number, month: string) => string;
  /** Along the rim: a month, a week or a weekday. */
  readonly cell: (cell: Cell) => string;
  /** Inside of it: the week's number, or the day's. */
  readonly number: (cell: Cell) => string;
  /** «K1»: where a quarter begins. */
  readonly yearPart: (part: YearPart) => string;
  /** «10. feb», «13.–24. feb», «mars»: without the year. */
  readonly when: (when: When) => string;
};

export type Drawing = {
  readonly pen: Pen;
  readonly words: WheelWords;
  readonly span: WheelSpan;
  readonly today: PlainDate;
};

export const wheelWordsIn = (language: Language, span: WheelSpan): WheelWords => {
  const { title, untitled, rings, holidays, legend, over, more } = wheel[language];
  return {
    ...{ untitled, holidays, over, more },
    legend: span.days < MONTHS_LEAST ? { ...legend, density: wheelRings[language].legendDay } : legend,
    kinds: boardWords[language].kinds,
    title: (of) => title(saySpan(of, language)),
    middle: (of) => saySpanShortly(of, language).year,
    ring: (name) => sayRing(name, language, rings),
    cell: (cell) => sayCell(cell, language),
    number: sayCellNumber,
    yearPart: (part) => sayYearPartShortly(part, language),
    when: (when) => (when.precision === 'day' ? sayDay(when.day, language) : sayInSpan(when, language, span)),
  };
};
