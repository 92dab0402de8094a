// The wheel as a drawing: as large as its place allows, with labels when there is room. Called by the wheel screen.
import { useRef } from 'react';
import type { CardId } from '../../domain/card.ts';
import { areHidden } from '../../domain/wheel/ring-plan.ts';
import { useArcWords } from '../../text/arcs.ts';
import { saySpan } from '../../text/say-span.ts';
import { useWheelWords } from '../../text/use-wheel-words.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { useUnfocusedKeys } from '../../ui/use-unfocused-keys.ts';
import { ArcHands } from './arc-hands.tsx';
import { CalendarMarks, Weekends } from './calendar-marks.tsx';
import { RimNames, RingNames } from './circle-names.tsx';
import { InsideTitles, MarkNumbers } from './mark-words.tsx';
import { Silent } from './silent.tsx';
import type { Drawing } from './use-drawing.ts';
import { useRoving } from './use-roving.ts';
import type { Wheel } from './use-wheel.ts';
import { useSaidSpan, useZoomKeys } from './use-zoom-keys.ts';
import { useZoomMotion } from './use-zoom-motion.ts';
import { Core, Hand, Hub } from './wheel-core.tsx';
import { Heat, NumberRing, Spokes, Tracks } from './wheel-ground.tsx';
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
  const { marks, span, today, cells } = wheel;
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
          <Hand span={span} today={today} />
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
          <RingNames
            rings={wheel.rings}
            marks={marks}
            numbers={numbers}
            size={sizes.ring}
            {...{ span, today }}
          />
          <MarkNumbers numbers={names.numbers} size={sizes.digits} />
          <Hub span={span} today={today} sizes={sizes} />
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

/** A quiet line in an empty circle. The list says it too, with what to do. */
const Teaching = ({ wheel, size }: { readonly wheel: Wheel; readonly size: number }) => {
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
