// What the calendar itself has on the circle: public holidays, bridge days, school holidays, weekends when days are shown. The names
// people use stand inside of them where they have room. Called by the wheel's figure.
import { memo } from 'react';
import { weekdayOf } from '../../domain/plain-date.ts';
import type { SchoolBreak } from '../../domain/school-breaks.ts';
import {
  breakNamesOf,
  breaksIn,
  bridgeDaysIn,
  holidayGroupsOf,
  holidayNameRadius,
  holidayNameRoom,
  holidaysIn,
} from '../../domain/wheel/calendar-days.ts';
import type { Cell } from '../../domain/wheel/cells.ts';
import { RADIUS } from '../../domain/wheel/rings.ts';
import { angleOf, type Part, type WheelSpan } from '../../domain/wheel/span.ts';
import { holidayName, sayDay, sayWhen } from '../../text/dates.ts';
import { useWheelWords } from '../../text/use-wheel-words.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { arcPath } from './arc-path.ts';
import { CurvedText } from './wheel-ground.tsx';

const DAYS = { inner: RADIUS.weekIn - 4, outer: RADIUS.weekIn - 0.6 };
const LINE = { inner: RADIUS.weekIn - 3.1, outer: RADIUS.weekIn - 1.5 };

const pathOf = (part: Part, span: WheelSpan, ring: { inner: number; outer: number }) =>
  arcPath({ ...ring, from: angleOf(span, part.from) + 0.002, to: angleOf(span, part.to) - 0.002 });

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
        <path key={id} className="wheel-break" d={pathOf({ from, to }, span, LINE)}>
          <title>{`${name}, ${sayWhen(when, language, { today: span.first })}`}</title>
        </path>
      ))}
      {holidaysIn(span).map(({ date, name, from, to }) => (
        <path key={`${date}-${name}`} className="wheel-holiday-day" d={pathOf({ from, to }, span, DAYS)}>
          <title>{`${holidayName(name, language)}, ${sayDay(date, language, weekday)}`}</title>
        </path>
      ))}
      {bridgeDaysIn(span).map(({ date, from, to }) => (
        <path key={date} className="wheel-bridge" d={pathOf({ from, to }, span, LINE)}>
          <title>{words.bridge(sayDay(date, language, weekday))}</title>
        </path>
      ))}
      <Names span={span} breaks={breaks} size={size} />
    </g>
  );
});

const Names = ({ span, breaks, size }: Props) => {
  const words = useWords().wheel.holidays;
  const room = (name: string) => holidayNameRoom(name, span, size);
  const groups = holidayGroupsOf(span, (group) => room(words[group]));
  const taken = groups.map(({ middle, group }) => ({ middle, room: room(words[group]) }));
  const named = breakNamesOf(breaksIn(span, breaks), taken, room);
  return (
    <>
      {groups.map(({ group, from, middle }) => (
        <Name key={`${group}-${from}`} id={`${group}-${from}`} middle={angleOf(span, middle)} size={size}>
          {words[group]}
        </Name>
      ))}
      {named.map(({ id, name, from, to }) => (
        <Name key={id} id={id} middle={angleOf(span, (from + to) / 2)} size={size} isBreak>
          {name}
        </Name>
      ))}
    </>
  );
};

type NameProps = {
  readonly id: string;
  readonly middle: number;
  readonly size: number;
  readonly isBreak?: boolean;
  readonly children: string;
};

const Name = ({ id, middle, size, isBreak = false, children }: NameProps) => (
  <CurvedText
    id={`wheel-holiday-${id}`}
    radius={holidayNameRadius(size)}
    middle={middle}
    size={size}
    className={isBreak ? 'wheel-holiday wheel-break-name' : 'wheel-holiday'}
  >
    {children}
  </CurvedText>
);

/** Saturdays and Sundays, where the circle shows days. */
export const Weekends = memo(
  ({ cells, span }: { readonly cells: readonly Cell[]; readonly span: WheelSpan }) => (
    <path
      className="wheel-weekend"
      d={cells
        .filter(({ unit, first }) => unit === 'day' && weekdayOf(first) > 5)
        .map(({ from, to }) =>
          arcPath({
            inner: RADIUS.weekIn,
            outer: RADIUS.weekOut,
            from: angleOf(span, from),
            to: angleOf(span, to),
          }),
        )
        .join('')}
    />
  ),
);
