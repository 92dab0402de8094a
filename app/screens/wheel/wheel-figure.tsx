// The wheel as a drawing: as large as its place allows, with labels when there is room. Called by the wheel screen.
import { useMemo, useRef } from 'react';
import type { CardId } from '../../domain/card.ts';
import { KINDS } from '../../domain/card.ts';
import { dayOfYear, firstDayOf, monthNumberOf, monthOf } from '../../domain/plain-date.ts';
import { labelsOf } from '../../domain/wheel/choose-labels.ts';
import { angleAt } from '../../domain/wheel/circle.ts';
import { ringNameAngle } from '../../domain/wheel/ring-names.ts';
import { RADIUS } from '../../domain/wheel/rings.ts';
import { monthName } from '../../text/dates.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import type { Frame } from './frame.ts';
import { Silent } from './silent.tsx';
import { useFrame } from './use-frame.ts';
import { useRoving } from './use-roving.ts';
import type { Wheel } from './use-wheel.ts';
import { Core, Hand, Hub } from './wheel-core.tsx';
import { CurvedText, Heat, Holidays, Spokes, Tracks, WeekRing } from './wheel-ground.tsx';
import { Labels, Rays } from './wheel-labels.tsx';
import { Marks } from './wheel-marks.tsx';
import { YearlyMarks } from './wheel-yearly.tsx';

type FigureProps = {
  readonly wheel: Wheel;
  readonly hrefOf: (id: CardId) => string;
  readonly lit: CardId | null;
  readonly onLight: (id: CardId | null) => void;
};

export const WheelFigure = ({ wheel, hrefOf, lit, onLight }: FigureProps) => {
  const place = useRef<HTMLDivElement>(null);
  const { frame, measured } = useFrame(place);
  const words = useWords().wheel;
  const { marks, year } = wheel;
  const roving = useRoving(marks, place);
  const labels = useMemo(
    () => (frame.labels ? labelsOf(marks, year, frame.labels) : []),
    [marks, year, frame.labels],
  );
  const starts = useMemo(
    () => wheel.months.map(({ month }) => dayOfYear(firstDayOf(month)) - 1),
    [wheel.months],
  );
  const { halfWidth, halfHeight } = frame;
  return (
    <div
      className="wheel-figure"
      ref={place}
      role="group"
      aria-label={`${words.title(year)}. ${words.keys}`}
      data-measured={measured || undefined}
      onKeyDown={roving.onKeyDown}
      onFocus={roving.onFocus}
    >
      <svg
        className="wheel-svg"
        role="presentation"
        viewBox={`${-halfWidth} ${-halfHeight} ${2 * halfWidth} ${2 * halfHeight}`}
        data-bare={!frame.labels || undefined}
      >
        <Silent>
          <Tracks rings={wheel.rings} />
          <Spokes year={year} starts={starts} />
          <WeekRing weeks={wheel.weeks} year={year} />
          <Holidays year={year} />
          <Heat weeks={wheel.weeks} density={wheel.density} year={year} />
          <Core months={wheel.months} starts={starts} year={year} />
          <Rays labels={labels} />
          <RingNames wheel={wheel} />
          <YearlyMarks wheel={wheel} />
          <Hand year={year} today={wheel.today} />
        </Silent>
        <Marks wheel={wheel} hrefOf={hrefOf} tabStop={roving.stop} lit={lit} onLight={onLight} />
        <Silent>
          <Hub year={year} today={wheel.today} />
          <Teaching wheel={wheel} />
        </Silent>
        <Labels wheel={wheel} labels={labels} frame={frame} hrefOf={hrefOf} lit={lit} onLight={onLight} />
        <MonthNames wheel={wheel} starts={starts} frame={frame} />
      </svg>
      <Legend wheel={wheel} />
    </div>
  );
};

const NAME_SIZE = 9.5;

const RingNames = ({ wheel }: { readonly wheel: Wheel }) => {
  const words = useWords().wheel.rings;
  return wheel.rings.map((ring) => (
    <CurvedText
      key={ring.kind}
      id={`wheel-ring-${ring.kind}`}
      className="wheel-ring-name"
      radius={ring.inner + 6}
      size={NAME_SIZE}
      middle={ringNameAngle(ring, wheel.marks, {
        year: wheel.year,
        width: words[ring.kind].length * NAME_SIZE * 0.56,
      })}
    >
      {words[ring.kind]}
    </CurvedText>
  ));
};

/** Drawn last, on a ground of paper, so that no leader cuts a name. The ground is a text of its own: letters overlap it. */
const MonthNames = ({
  wheel,
  starts,
  frame,
}: {
  readonly wheel: Wheel;
  readonly starts: readonly number[];
  readonly frame: Frame;
}) => {
  const language = useLanguage();
  const size = Math.round(Math.max(11.5, 11 / frame.unit) * 10) / 10;
  return (
    <Silent>
      {wheel.months.map(({ month, days }, i) => (
        <CurvedText
          key={month}
          id={`wheel-month-${monthNumberOf(month)}`}
          className="wheel-month"
          grounded
          data-now={month === monthOf(wheel.today) || undefined}
          radius={RADIUS.month + 1}
          size={size}
          middle={angleAt((starts[i] ?? 0) + days / 2, wheel.year)}
        >
          {monthName(monthNumberOf(month), language)}
        </CurvedText>
      ))}
    </Silent>
  );
};

/** A quiet line in an empty circle. The list says it too, with what to do. */
const Teaching = ({ wheel }: { readonly wheel: Wheel }) => {
  const words = useWords().wheel;
  if (wheel.marks.length > 0) return null;
  const line = wheel.isFiltered ? words.noMatch : words.empty;
  return (
    <text className="wheel-teaching" y={150}>
      {line}
    </text>
  );
};

const Legend = ({ wheel }: { readonly wheel: Wheel }) => {
  const words = useWords();
  const { legend } = words.wheel;
  return (
    <div className="wheel-legend" aria-hidden="true">
      <p>
        {KINDS.map((kind) => (
          <span key={kind}>
            <i className="wheel-bar" data-kind={kind} />
            {words.board.kinds[kind]}
          </span>
        ))}
      </p>
      <p>
        <span>
          <i className="wheel-legend-heat" />
          {legend.density}
        </span>
        <span>
          <i className="wheel-legend-holiday" />
          {legend.holiday}
        </span>
        {wheel.yearly.length > 0 && (
          <span>
            <i className="wheel-legend-yearly" />
            {legend.yearly}
          </span>
        )}
      </p>
    </div>
  );
};
