// What the calendar itself has on the circle: public holidays, bridge days, school holidays, weekends when days are shown. The names
// people use stand inside of them where they have room. Called by the wheel's figure.
import { memo } from 'react';
import { weekdayOf } from '../../domain/plain-date.ts';
import type { SchoolBreak } from '../../domain/school-breaks.ts';
import {
  breaksIn,
  bridgeDaysIn,
  calendarNamesOf,
  holidayNameRadius,
  holidaysIn,
} from '../../domain/wheel/calendar-days.ts';
import type { Cell } from '../../domain/wheel/cells.ts';
import { bandPath } from '../../domain/wheel/ground-shapes.ts';
import type { WheelSpan } from '../../domain/wheel/span.ts';
import { holidayName, sayDay, sayWhen } from '../../text/dates.ts';
import { useWheelWords } from '../../text/use-wheel-words.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { CurvedText } from './wheel-ground.tsx';

type Props = {
  readonly span: WheelSpan;
  readonly breaks: readonly SchoolBreak[];
  /** The names' size, in drawing units. */
  readonly size: number;
};

export const CalendarMarks = memo(({ span, breaks, size }: Props) => {
  const language = useLanguage();
  const words = useWheelWords();
  const weekday = { weekday: true };
  return (
    <g className="wheel-holidays">
      {breaksIn(span, breaks).map(({ id, name, from, to, when }) => (
        <path key={id} className="wheel-break" d={bandPath('line', { from, to }, span)}>
          <title>{`${name}, ${sayWhen(when, language, { today: span.first })}`}</title>
        </path>
      ))}
      {holidaysIn(span).map(({ date, name, from, to }) => (
        <path key={`${date}-${name}`} className="wheel-holiday-day" d={bandPath('day', { from, to }, span)}>
          <title>{`${holidayName(name, language)}, ${sayDay(date, language, weekday)}`}</title>
        </path>
      ))}
      {bridgeDaysIn(span).map(({ date, from, to }) => (
        <path key={date} className="wheel-bridge" d={bandPath('line', { from, to }, span)}>
          <title>{words.bridge(sayDay(date, language, weekday))}</title>
        </path>
      ))}
      <Names span={span} breaks={breaks} size={size} />
    </g>
  );
});

const Names = ({ span, breaks, size }: Props) => {
  const words = useWords().wheel.holidays;
  return calendarNamesOf(span, breaks, { words, size }).map(({ key, name, angle, isBreak }) => (
    <CurvedText
      key={key}
      id={`wheel-holiday-${key}`}
      radius={holidayNameRadius(size)}
      middle={angle}
      size={size}
      className={isBreak ? 'wheel-holiday wheel-break-name' : 'wheel-holiday'}
    >
      {name}
    </CurvedText>
  ));
};

/** Saturdays and Sundays, where the circle shows days. */
export const Weekends = memo(
  ({ cells, span }: { readonly cells: readonly Cell[]; readonly span: WheelSpan }) => (
    <path
      className="wheel-weekend"
      d={cells
        .filter(({ unit, first }) => unit === 'day' && weekdayOf(first) > 5)
        .map((cell) => bandPath('weekend', cell, span))
        .join('')}
    />
  ),
);
