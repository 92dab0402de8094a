// The middle of the wheel: the ring band rolled up, each line a card, and what the circle is. Called by the wheel's figure.
import { memo } from 'react';
import { type BandLine, mostOf, stackOf } from '../../domain/band.ts';
import { isoWeekOf, type PlainDate } from '../../domain/plain-date.ts';
import { arcPath } from '../../domain/wheel/arc-path.ts';
import type { Cell } from '../../domain/wheel/cells.ts';
import { round } from '../../domain/wheel/circle.ts';
import { todayHandOf } from '../../domain/wheel/ground-shapes.ts';
import { RADIUS } from '../../domain/wheel/rings.ts';
import { angleOf, isIn, type WheelSpan } from '../../domain/wheel/span.ts';
import { saySpanShortly } from '../../text/say-span.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { isAlike } from '../../ui/keep-alike.ts';
import type { LetterSizes } from './letter-sizes.ts';

const FIRST_LINE = RADIUS.core + 4;

/** `lines` are those of each cell. */
type CoreProps = {
  readonly cells: readonly Cell[];
  readonly lines: readonly (readonly BandLine[])[];
  readonly span: WheelSpan;
};

export const Core = ({ cells, lines, span }: CoreProps) => {
  const most = mostOf(lines.map((of) => ({ lines: of })));
  return (
    <g className="wheel-core">
      {cells.map((cell, i) => (
        <CoreCell key={cell.first} cell={cell} lines={lines[i] ?? []} most={most} span={span} />
      ))}
    </g>
  );
};

type CoreCellProps = Pick<CoreProps, 'span'> & {
  readonly cell: Cell;
  readonly lines: readonly BandLine[];
  readonly most: number;
};

const CoreCell = memo(
  ({ cell, lines, most, span }: CoreCellProps) =>
    stackOf(lines, most).map((line) => {
      const inner = FIRST_LINE + line.bottom;
      const gap = 1.5 / inner;
      return (
        <path
          key={line.bottom}
          data-kind={line.kind}
          data-settled={line.done || undefined}
          d={arcPath({
            inner,
            outer: inner + line.height,
            from: angleOf(span, cell.from) + gap,
            to: angleOf(span, cell.to) - gap,
          })}
        />
      );
    }),
  // The lines are counted anew with each change of the board: two levels down are what they say.
  (before, after) => isAlike(before, after, 2),
);

type HubProps = {
  readonly span: WheelSpan;
  readonly today: PlainDate;
  readonly sizes: Pick<LetterSizes, 'year' | 'hub'>;
};

/** How high digits and capitals are, in their size, and the air between two lines. */
const CAPITALS = 0.73;
const AIR = 8.5;

/** «2026», and this week when it is in it; of a shorter circle its name: «1. kvartal». */
export const Hub = ({ span, today, sizes }: HubProps) => {
  const words = useWords().wheel;
  const { year, part } = saySpanShortly(span, useLanguage());
  const below = part || (isIn(span, today) ? words.week(isoWeekOf(today).week) : '');
  const first = CAPITALS * sizes.year;
  const second = below ? AIR + CAPITALS * sizes.hub : 0;
  return (
    <g className="wheel-hub">
      <text className="wheel-year" y={round((first - second) / 2)} fontSize={sizes.year}>
        {year}
      </text>
      {below && (
        <text className="wheel-hub-week" y={round((first + second) / 2)} fontSize={sizes.hub}>
          {below}
        </text>
      )}
    </g>
  );
};

/** Today's hand, from the core through the week to beyond the rim. */
export const Hand = ({ span, today }: { readonly span: WheelSpan; readonly today: PlainDate }) => {
  const hand = todayHandOf(span, today);
  if (!hand) return null;
  return (
    <g className="wheel-hand">
      <path className="wheel-hand-ground" d={hand.inside} />
      <path d={hand.whole} />
      <circle cx={hand.tip.x} cy={hand.tip.y} r={4} />
    </g>
  );
};
