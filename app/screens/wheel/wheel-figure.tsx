// The wheel as a drawing: as large as its place allows, with labels when there is room. Called by the wheel screen.
import { memo, useRef } from 'react';
import type { CardId } from '../../domain/card.ts';
import type { Cell } from '../../domain/wheel/cells.ts';
import { angleOfRimName, rimNameRadius } from '../../domain/wheel/rim-names.ts';
import { ringNameAngle, ringNameRadius } from '../../domain/wheel/ring-names.ts';
import { areHidden } from '../../domain/wheel/ring-plan.ts';
import { RADIUS } from '../../domain/wheel/rings.ts';
import { angleOf } from '../../domain/wheel/span.ts';
import { zoomAt } from '../../domain/wheel/wheel-address.ts';
import { useArcWords } from '../../text/arcs.ts';
import { sayCell, sayCellShortly, saySpan } from '../../text/say-span.ts';
import { useWheelWords } from '../../text/use-wheel-words.ts';
import { sayRing } from '../../text/wheel-rings.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { useUnfocusedKeys } from '../../ui/use-unfocused-keys.ts';
import { ArcHands } from './arc-hands.tsx';
import { CalendarMarks, Weekends } from './calendar-marks.tsx';
import { InsideTitles, MarkNumbers } from './mark-words.tsx';
import { Silent } from './silent.tsx';
import { TimeLink } from './time-link.tsx';
import type { Drawing } from './use-drawing.ts';
import { useRoving } from './use-roving.ts';
import type { Wheel } from './use-wheel.ts';
import { useSaidSpan, useZoomKeys } from './use-zoom-keys.ts';
import { useZoomMotion } from './use-zoom-motion.ts';
import { Core, Hand, Hub } from './wheel-core.tsx';
import { CurvedText, Heat, NumberRing, Spokes, Tracks } from './wheel-ground.tsx';
import { Labels, Rays } from './wheel-labels.tsx';
import { Legend } from './wheel-legend.tsx';
import { Marks } from './wheel-marks.tsx';
import { YearlyMarks } from './wheel-yearly.tsx';
import { YearPartLines, YearPartNames } from './year-parts.tsx';

type FigureProps = {
  readonly drawing: Drawing;
  readonly hrefOf: (id: CardId) => string;
  readonly lit: CardId | null;
  readonly onLight: (id: CardId | null) => void;
};

const NO_NAMES: Pick<Drawing, 'labels' | 'numbers'> & Pick<Wheel, 'marks'> = {
  labels: [],
  numbers: [],
  marks: [],
};

export const WheelFigure = ({ drawing, hrefOf, lit, onLight }: FigureProps) => {
  const { wheel, place, frame, measured, labels, numbers } = drawing;
  const svg = useRef<SVGSVGElement>(null);
  const words = useWords().wheel;
  const language = useLanguage();
  const { marks, span, cells } = wheel;
  const roving = useRoving(marks, place);
  const zoomKeys = useZoomKeys(wheel);
  useSaidSpan(wheel);
  useUnfocusedKeys((event) => zoomKeys(event) || roving.onUnfocusedKey(event));
  const isScaling = useZoomMotion(svg, span, frame.unit);
  // Letters are drawn anew for each size: while that changes there are none to name the cards.
  const names = isScaling ? NO_NAMES : { labels, numbers, marks };
  const { edges, halfHeight, sizes } = frame;
  const width = edges.left + edges.right;
  return (
    <div
      className="wheel-figure"
      ref={place}
      role="group"
      aria-label={`${words.title(saySpan(span, language))}. ${words.keys} ${useArcWords().keys}`}
      data-measured={measured || undefined}
      onKeyDown={(event) => zoomKeys(event) || roving.onKeyDown(event)}
      onFocus={roving.onFocus}
    >
      <svg
        ref={svg}
        className="wheel-svg"
        role="presentation"
        viewBox={`${-edges.left} ${-halfHeight} ${width} ${2 * halfHeight}`}
        // It grows and turns round the circle's centre.
        style={{ transformOrigin: `${(100 * edges.left) / width}% 50%` }}
        data-bare={!frame.labels || undefined}
      >
        <Silent>
          <Tracks rings={wheel.rings} />
          <Spokes cells={cells.outer} span={span} />
          <YearPartLines wheel={wheel} />
          <Weekends cells={cells.inner} span={span} />
          <NumberRing cells={cells.inner} span={span} sizes={sizes} />
          <CalendarMarks span={span} breaks={wheel.board.breaks} size={sizes.holiday} />
          <Heat cells={cells.inner} density={wheel.density} span={span} />
          <Core cells={cells.outer} lines={wheel.lines} span={span} />
          <Rays labels={names.labels} />
          <YearlyMarks wheel={wheel} />
          <Hand span={span} today={wheel.today} />
        </Silent>
        <Marks
          wheel={wheel}
          hrefOf={hrefOf}
          tabStop={roving.stop}
          lit={lit}
          waits={isScaling}
          onLight={onLight}
        />
        <Silent className="wheel-over">
          <InsideTitles marks={names.marks} />
          <RingNames wheel={wheel} numbers={numbers} size={sizes.ring} />
          <MarkNumbers numbers={names.numbers} size={sizes.digits} />
          <Hub span={span} today={wheel.today} sizes={sizes} />
          <Teaching wheel={wheel} size={sizes.teaching} />
        </Silent>
        <Labels span={span} labels={names.labels} frame={frame} hrefOf={hrefOf} lit={lit} onLight={onLight} />
        <RimNames wheel={wheel} size={sizes.rim} />
        <YearPartNames wheel={wheel} size={sizes.digits} />
        <ArcHands wheel={wheel} frame={frame} figure={place} />
      </svg>
      <Legend wheel={wheel} />
    </div>
  );
};

/** In drawing units. */
type Sized = { readonly size: number };

/** What is longer is cut, and whole in the menu of rings. */
const MOST_LETTERS = 24;
/** How wide a letter is, at size 1. */
const LETTER = 0.56;

const RingNames = ({ wheel, numbers, size }: Pick<Drawing, 'wheel' | 'numbers'> & Sized) => {
  const inTheWay = [...wheel.marks, ...numbers];
  const kinds = useWords().wheel.rings;
  const language = useLanguage();
  return wheel.rings.map((ring) => {
    const whole = sayRing(ring.name, language, kinds);
    const name = whole.length > MOST_LETTERS ? `${whole.slice(0, MOST_LETTERS - 1).trim()}…` : whole;
    return (
      <CurvedText
        key={ring.key}
        id={`wheel-ring-${ring.key}`}
        className="wheel-ring-name"
        grounded
        radius={ringNameRadius(ring, size)}
        size={size}
        middle={ringNameAngle(ring, inTheWay, {
          span: wheel.span,
          width: name.length * size * LETTER,
          size,
        })}
      >
        {name}
      </CurvedText>
    );
  });
};

/** Drawn last, on a ground of paper, so that no leader cuts a name. The ground is a text of its own: letters overlap it. */
const RimNames = ({ wheel, size }: { readonly wheel: Wheel } & Sized) => (
  <Silent>
    {wheel.cells.outer.map((cell) => (
      <RimName key={cell.first} cell={cell} span={wheel.span} today={wheel.today} size={size} />
    ))}
  </Silent>
);

type RimNameProps = Pick<Wheel, 'span' | 'today'> & { readonly cell: Cell } & Sized;

/** A month or a week is zoomed in to by its name. The tools have the same for those who can't point. */
const RimName = memo(({ cell, span, today, size }: RimNameProps) => {
  const language = useLanguage();
  const { unit } = cell;
  const room = (angleOf(span, cell.to) - angleOf(span, cell.from)) * RADIUS.month;
  const whole = sayCell(cell, language);
  const said = whole.length * size * LETTER > room ? sayCellShortly(cell, language) : whole;
  const name = (
    <CurvedText
      id={`wheel-rim-${cell.first}`}
      className="wheel-month"
      grounded
      data-now={cell.current || undefined}
      radius={rimNameRadius(size)}
      size={size}
      middle={angleOfRimName(cell, { span, today, width: said.length * size * LETTER })}
    >
      {said}
    </CurvedText>
  );
  if (unit === 'day') return name;
  return (
    <TimeLink
      className="wheel-rim-link"
      tabIndex={-1}
      step={(time) => ({ ...time, zoom: zoomAt(unit, cell.first) })}
    >
      {name}
    </TimeLink>
  );
});

/** A quiet line in an empty circle. The list says it too, with what to do. */
const Teaching = ({ wheel, size }: { readonly wheel: Wheel } & Sized) => {
  const words = useWords().wheel;
  const own = useWheelWords();
  const line = wheel.isFiltered ? words.noMatch : areHidden(wheel.plans) ? own.allHidden : words.empty;
  if (wheel.marks.length > 0) return null;
  return (
    <text className="wheel-teaching" y={150} fontSize={size}>
      {line}
    </text>
  );
};
