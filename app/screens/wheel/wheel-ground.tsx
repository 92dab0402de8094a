// What lies under the cards: tracks, months, ISO weeks, how full each week is. Called by the wheel's figure.
import { memo } from 'react';
import type { Cell } from '../../domain/wheel/cells.ts';
import { isLowerHalf, pointAt, rayLine, textArc } from '../../domain/wheel/circle.ts';
import type { Ring } from '../../domain/wheel/marks.ts';
import { RADIUS } from '../../domain/wheel/rings.ts';
import { angleOf, type WheelSpan } from '../../domain/wheel/span.ts';
import { sayCellNumber, sayCellOnce } from '../../text/say-span.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { arcPath } from './arc-path.ts';
import type { LetterSizes } from './letter-sizes.ts';

export const Tracks = memo(({ rings }: { readonly rings: readonly Ring[] }) => (
  <g className="wheel-tracks">
    {rings.map((ring) => (
      <circle
        key={ring.key}
        r={Math.round((ring.outer + ring.inner) * 50) / 100}
        strokeWidth={Math.round((ring.outer - ring.inner) * 100) / 100}
      />
    ))}
  </g>
));

/** The lines between months (weeks, days), from the core to beyond the numbers. */
export const Spokes = memo(
  ({ cells, span }: { readonly cells: readonly Cell[]; readonly span: WheelSpan }) => (
    <path
      className="wheel-line"
      d={cells.map(({ from }) => rayLine(angleOf(span, from), RADIUS.core, RADIUS.rim)).join('')}
    />
  ),
);

/** So many or fewer have room for numbers as large as those of a month's days. */
const ROOMY = 31;

/** The numbers of weeks, or of days. */
export const NumberRing = memo(
  ({
    cells,
    span,
    sizes,
  }: {
    readonly cells: readonly Cell[];
    readonly span: WheelSpan;
    readonly sizes: LetterSizes;
  }) => (
    <g className="wheel-weeks" fontSize={cells.length <= ROOMY ? sizes.day : sizes.week}>
      <circle className="wheel-line" r={RADIUS.weekOut} />
      <circle className="wheel-line" r={RADIUS.weekIn} />
      <path
        className="wheel-line"
        d={cells.map(({ from }) => rayLine(angleOf(span, from), RADIUS.weekIn, RADIUS.weekOut)).join('')}
      />
      {cells.map((cell) => (
        <CellNumber key={cell.first} cell={cell} span={span} />
      ))}
    </g>
  ),
);

/** A piece of a week at the edge of the year is too short for its number. */
const LEAST_DAYS = 3;

const CellNumber = ({ cell, span }: { readonly cell: Cell; readonly span: WheelSpan }) => {
  const [from, to] = [angleOf(span, cell.from), angleOf(span, cell.to)];
  const middle = (from + to) / 2;
  const { x, y } = pointAt((RADIUS.weekIn + RADIUS.weekOut) / 2, middle);
  const turn = Math.round((middle * 180) / Math.PI + (isLowerHalf(middle) ? 180 : 0));
  return (
    <>
      {cell.current && (
        <path
          className="wheel-week-now"
          d={arcPath({ inner: RADIUS.weekIn + 0.5, outer: RADIUS.weekOut - 0.5, from, to, corner: 2 })}
        />
      )}
      {(cell.unit === 'day' || cell.to - cell.from >= LEAST_DAYS) && (
        <text
          className="wheel-week"
          data-now={cell.current || undefined}
          transform={`translate(${x} ${y}) rotate(${turn})`}
          dy="0.37em"
        >
          {sayCellNumber(cell)}
        </text>
      )}
    </>
  );
};

/** How full each week or day is: five steps, and the number when one points at it. */
const STEPS = [0.07, 0.24, 0.45, 0.68, 0.88, 1] as const;

type HeatProps = {
  readonly cells: readonly Cell[];
  readonly density: readonly number[];
  readonly span: WheelSpan;
};

export const Heat = ({ cells, density, span }: HeatProps) => {
  const full = Math.max(STEPS.length - 1, ...density);
  return (
    <g className="wheel-heat">
      {cells.map((cell, i) => (
        <HeatCell key={cell.first} cell={cell} cards={density[i] ?? 0} full={full} span={span} />
      ))}
    </g>
  );
};

type HeatCellProps = Pick<HeatProps, 'span'> & {
  readonly cell: Cell;
  readonly cards: number;
  /** How many cards make the darkest. */
  readonly full: number;
};

/** A card that moves from one to another leaves the rest as they were. */
const HeatCell = memo(({ cell, cards, full, span }: HeatCellProps) => {
  const words = useWords().wheel;
  const language = useLanguage();
  const step = cards === 0 ? 0 : Math.max(1, Math.round((cards / full) * (STEPS.length - 1)));
  const [from, to] = [angleOf(span, cell.from) + 0.006, angleOf(span, cell.to) - 0.006];
  return (
    <path
      opacity={STEPS[step]}
      d={arcPath({ inner: RADIUS.heatIn, outer: RADIUS.heatOut, from, to, corner: 1 })}
    >
      <title>{words.cellCards(sayCellOnce(cell, language), cards)}</title>
    </path>
  );
});

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
