// The middle of the wheel: the ring band rolled up, each line a card, and the year's number. Called by the wheel's figure.
import { type BandMonth, mostOf, stackOf } from '../../domain/band.ts';
import { isoWeekOf, type PlainDate, yearOf } from '../../domain/plain-date.ts';
import { angleAt, angleOfDay, pointAt, rayLine } from '../../domain/wheel/circle.ts';
import { RADIUS } from '../../domain/wheel/rings.ts';
import { useWords } from '../../text/words.tsx';
import { arcPath } from './arc-path.ts';

const FIRST_LINE = RADIUS.core + 4;

export const Core = ({
  months,
  starts,
  year,
}: {
  readonly months: readonly BandMonth[];
  readonly starts: readonly number[];
  readonly year: number;
}) => (
  <g className="wheel-core">
    {months.flatMap((month, i) => {
      const start = starts[i] ?? 0;
      return stackOf(month.lines, mostOf(months)).map((line) => {
        const inner = FIRST_LINE + line.bottom;
        const gap = 1.5 / inner;
        return (
          <path
            key={`${month.month}-${line.bottom}`}
            data-kind={line.kind}
            data-settled={line.done || undefined}
            d={arcPath({
              inner,
              outer: inner + line.height,
              from: angleAt(start, year) + gap,
              to: angleAt(start + month.days, year) - gap,
            })}
          />
        );
      });
    })}
  </g>
);

/** The year, and this week when it is this year's. */
export const Hub = ({ year, today }: { readonly year: number; readonly today: PlainDate }) => {
  const words = useWords().wheel;
  const isNow = yearOf(today) === year;
  return (
    <g className="wheel-hub">
      <text className="wheel-year" y={isNow ? 3 : 8}>
        {year}
      </text>
      {isNow && (
        <text className="wheel-hub-week" y={20}>
          {words.week(isoWeekOf(today).week)}
        </text>
      )}
    </g>
  );
};

/** Today's hand, from the core through the week to beyond the rim. */
export const Hand = ({ year, today }: { readonly year: number; readonly today: PlainDate }) => {
  if (yearOf(today) !== year) return null;
  const angle = angleOfDay(today);
  const tip = pointAt(RADIUS.rim + 1, angle);
  const inside = rayLine(angle, RADIUS.core - 6, RADIUS.weekIn);
  return (
    <g className="wheel-hand">
      <path className="wheel-hand-ground" d={inside} />
      <path d={inside + rayLine(angle, RADIUS.weekOut, RADIUS.rim + 1)} />
      <circle cx={tip.x} cy={tip.y} r={4} />
    </g>
  );
};
