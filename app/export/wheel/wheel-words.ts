// The words of the wheel's picture, and what all its parts are given. Called by them.
import type { Kind } from '../../domain/card.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { HolidayGroup } from '../../domain/wheel/calendar-days.ts';
import type { Cell } from '../../domain/wheel/cells.ts';
import type { RingName } from '../../domain/wheel/ring-plan.ts';
import type { WheelSpan } from '../../domain/wheel/span.ts';
import type { When } from '../../domain/when.ts';
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
  /** «10. feb», «13.–24. feb», «mars»: without the year. */
  readonly when: (when: When) => string;
};

export type Drawing = {
  readonly pen: Pen;
  readonly words: WheelWords;
  readonly span: WheelSpan;
  readonly today: PlainDate;
};
