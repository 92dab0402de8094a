// Where the quarters or tertials of the year begin on the circle. Called by the wheel and its pictures, when they are to be marked.
import { dayOfMonth, monthNumberOf } from '../plain-date.ts';
import { MONTHS_LEAST, monthsIn } from './cells.ts';
import { RADIUS } from './rings.ts';
import { angleOf, type WheelSpan } from './span.ts';
import { MONTHS_OF, type PartsOfYear } from './wheel-address.ts';

/** `at`: where it begins, in days since the span's beginning; `number` from 1. */
export type YearPart = { readonly parts: PartsOfYear; readonly number: number; readonly at: number };

/** Those that begin in the span; none in one too short to show months, or when nothing is to be marked. */
export const yearPartsIn = (span: WheelSpan, parts: PartsOfYear | null): readonly YearPart[] => {
  if (parts === null || span.days < MONTHS_LEAST) return [];
  return monthsIn(span, span.first).flatMap(({ first, from }) => {
    const before = monthNumberOf(first) - 1;
    if (dayOfMonth(first) !== 1 || before % MONTHS_OF[parts] !== 0) return [];
    return { parts, number: before / MONTHS_OF[parts] + 1, at: from };
  });
};

/** The middle of its name: just after its beginning, where no month's name reaches. `size` in drawing units. */
export const angleOfPartName = ({ at }: YearPart, span: WheelSpan, size: number): number =>
  angleOf(span, at) + (size * 1.1) / RADIUS.month;
