// What lies under the cards: tracks, months, ISO weeks, holidays, how full each week is. Called by the wheel's figure.
import { memo } from 'react';
import { publicHolidays } from '../../domain/holidays.ts';
import { dayOfYear } from '../../domain/plain-date.ts';
import { angleAt, isLowerHalf, pointAt, rayLine, textArc } from '../../domain/wheel/circle.ts';
import { holidayGroupsOf } from '../../domain/wheel/holiday-groups.ts';
import type { Ring } from '../../domain/wheel/marks.ts';
import { RADIUS } from '../../domain/wheel/rings.ts';
import type { Week } from '../../domain/wheel/weeks.ts';
import { holidayName, sayDay } from '../../text/dates.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { arcPath } from './arc-path.ts';

export const Tracks = ({ rings }: { readonly rings: readonly Ring[] }) => (
  <g className="wheel-tracks">
    {rings.map((ring) => (
      <circle
        key={ring.kind}
        r={Math.round((ring.outer + ring.inner) * 50) / 100}
        strokeWidth={Math.round((ring.outer - ring.inner) * 100) / 100}
      />
    ))}
  </g>
);

/** The lines between months, from the core to beyond the weeks. */
export const Spokes = memo(
  ({ year, starts }: { readonly year: number; readonly starts: readonly number[] }) => (
    <path
      className="wheel-line"
      d={starts.map((start) => rayLine(angleAt(start, year), RADIUS.core, RADIUS.rim)).join('')}
    />
  ),
);

export const WeekRing = memo(
  ({ weeks, year }: { readonly weeks: readonly Week[]; readonly year: number }) => (
    <g className="wheel-weeks">
      <circle className="wheel-line" r={RADIUS.weekOut} />
      <circle className="wheel-line" r={RADIUS.weekIn} />
      <path
        className="wheel-line"
        d={weeks.map((week) => rayLine(angleAt(week.from, year), RADIUS.weekIn, RADIUS.weekOut)).join('')}
      />
      {weeks.map((week) => (
        <WeekNumber key={week.from} week={week} year={year} />
      ))}
    </g>
  ),
);

/** A piece of a week at the edge of the year is too short for its number. */
const LEAST_DAYS = 3;

const WeekNumber = ({ week, year }: { readonly week: Week; readonly year: number }) => {
  const [from, to] = [angleAt(week.from, year), angleAt(week.to, year)];
  const middle = (from + to) / 2;
  const { x, y } = pointAt((RADIUS.weekIn + RADIUS.weekOut) / 2, middle);
  const turn = Math.round((middle * 180) / Math.PI + (isLowerHalf(middle) ? 180 : 0));
  return (
    <>
      {week.current && (
        <path
          className="wheel-week-now"
          d={arcPath({ inner: RADIUS.weekIn + 0.5, outer: RADIUS.weekOut - 0.5, from, to, corner: 2 })}
        />
      )}
      {week.to - week.from >= LEAST_DAYS && (
        <text
          className="wheel-week"
          data-now={week.current || undefined}
          transform={`translate(${x} ${y}) rotate(${turn})`}
          dy={2.8}
        >
          {week.week}
        </text>
      )}
    </>
  );
};

/** The days through the calendar's inner ring, with the names people use for them. */
export const Holidays = memo(({ year }: { readonly year: number }) => {
  const language = useLanguage();
  const words = useWords().wheel.holidays;
  const groups = holidayGroupsOf(year, (group) => words[group].length + 0.6);
  return (
    <g className="wheel-holidays">
      {publicHolidays(year).map(({ date, name }) => {
        const day = dayOfYear(date);
        const [from, to] = [angleAt(day - 1, year) + 0.002, angleAt(day, year) - 0.002];
        return (
          <path key={name} d={arcPath({ inner: RADIUS.weekIn - 4, outer: RADIUS.weekIn - 0.6, from, to })}>
            <title>{`${holidayName(name, language)}, ${sayDay(date, language, { weekday: true })}`}</title>
          </path>
        );
      })}
      {groups.map(({ group, middle }) => (
        <CurvedText
          key={group}
          id={`wheel-holiday-${group}`}
          radius={RADIUS.holidayIn + 3.6}
          middle={angleAt(middle, year)}
          size={8.5}
          className="wheel-holiday"
        >
          {words[group]}
        </CurvedText>
      ))}
    </g>
  );
});

/** How full each week is: five steps, and the number when one points at it. */
const STEPS = [0.07, 0.24, 0.45, 0.68, 0.88, 1] as const;

export const Heat = ({
  weeks,
  density,
  year,
}: {
  readonly weeks: readonly Week[];
  readonly density: readonly number[];
  readonly year: number;
}) => {
  const words = useWords().wheel;
  const full = Math.max(STEPS.length - 1, ...density);
  return (
    <g className="wheel-heat">
      {weeks.map((week, i) => {
        const cards = density[i] ?? 0;
        const step = cards === 0 ? 0 : Math.max(1, Math.round((cards / full) * (STEPS.length - 1)));
        const [from, to] = [angleAt(week.from, year) + 0.006, angleAt(week.to, year) - 0.006];
        return (
          <path
            key={week.from}
            opacity={STEPS[step]}
            d={arcPath({ inner: RADIUS.heatIn, outer: RADIUS.heatOut, from, to, corner: 1 })}
          >
            <title>{words.weekCards(week.week, cards)}</title>
          </path>
        );
      })}
    </g>
  );
};

/** Text along a ring, upright in both halves. `radius` is where the middle of its letters lies. */
export const CurvedText = ({
  id,
  radius,
  middle,
  size,
  reach = 0.45,
  className,
  grounded = false,
  children,
  ...rest
}: {
  readonly id: string;
  readonly radius: number;
  readonly middle: number;
  readonly size: number;
  readonly reach?: number;
  readonly className: string;
  /** On a ground of paper. */
  readonly grounded?: boolean;
  readonly children: string;
  readonly 'data-now'?: boolean | undefined;
}) => (
  <>
    <path id={id} d={textArc(radius, middle, reach, size)} fill="none" />
    {grounded && (
      <text className={`${className} wheel-text-ground`} fontSize={size}>
        <textPath href={`#${id}`} startOffset="50%">
          {children}
        </textPath>
      </text>
    )}
    <text className={className} fontSize={size} {...rest}>
      <textPath href={`#${id}`} startOffset="50%">
        {children}
      </textPath>
    </text>
  </>
);
