// What lies under the cards: tracks, months, ISO weeks, how full each week is. Called by the wheel's figure.
import { memo } from 'react';
import { arcPath } from '../../domain/wheel/arc-path.ts';
import type { Cell } from '../../domain/wheel/cells.ts';
import { textArc } from '../../domain/wheel/circle.ts';
import {
  areRoomy,
  bandPath,
  darknessOf,
  fullOf,
  hasNumber,
  numberLinesOf,
  numberPlaceOf,
  spokesOf,
} from '../../domain/wheel/ground-shapes.ts';
import type { Ring } from '../../domain/wheel/marks.ts';
import { RADIUS } from '../../domain/wheel/rings.ts';
import { angleOf, type WheelSpan } from '../../domain/wheel/span.ts';
import { sayCellNumber, sayCellOnce } from '../../text/say-span.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
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

export const Spokes = memo(
  ({ cells, span }: { readonly cells: readonly Cell[]; readonly span: WheelSpan }) => (
    <path className="wheel-line" d={spokesOf(cells, span)} />
  ),
);

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
    <g className="wheel-weeks" fontSize={areRoomy(cells) ? sizes.day : sizes.week}>
      <circle className="wheel-line" r={RADIUS.weekOut} />
      <circle className="wheel-line" r={RADIUS.weekIn} />
      <path className="wheel-line" d={numberLinesOf(cells, span)} />
      {cells.map((cell) => (
        <CellNumber key={cell.first} cell={cell} span={span} />
      ))}
    </g>
  ),
);

const CellNumber = ({ cell, span }: { readonly cell: Cell; readonly span: WheelSpan }) => {
  const [from, to] = [angleOf(span, cell.from), angleOf(span, cell.to)];
  const { x, y, turn } = numberPlaceOf(cell, span);
  return (
    <>
      {cell.current && (
        <path
          className="wheel-week-now"
          d={arcPath({ inner: RADIUS.weekIn + 0.5, outer: RADIUS.weekOut - 0.5, from, to, corner: 2 })}
        />
      )}
      {hasNumber(cell) && (
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

type HeatProps = {
  readonly cells: readonly Cell[];
  readonly density: readonly number[];
  readonly span: WheelSpan;
};

/** How full each week or day is, and the number when one points at it. */
export const Heat = ({ cells, density, span }: HeatProps) => {
  const full = fullOf(density);
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
  return (
    <path opacity={darknessOf(cards, full)} d={bandPath('heat', cell, span)}>
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
