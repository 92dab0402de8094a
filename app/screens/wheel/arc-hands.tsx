// What one does to the arcs: the ends of the one that was taken last, and the one in hand with the date that it would get. Drawn over
// the marks, by itself: while an arc is dragged nothing else is drawn anew. Called by the wheel's figure.
import { type RefObject, useEffect, useMemo } from 'react';
import { EDGES, type Edge } from '../../domain/wheel/arc-move.ts';
import { pointAt, rayLine } from '../../domain/wheel/circle.ts';
import type { Mark, Ring } from '../../domain/wheel/marks.ts';
import { angleOf, isIn, partOf, type WheelSpan } from '../../domain/wheel/span.ts';
import { endOf, startOf } from '../../domain/when.ts';
import type { Frame } from './frame.ts';
import { type Held, ringOf } from './held.ts';
import { Cut, Outline, type Shape } from './mark-shape.tsx';
import { sayArc } from './say-arc.ts';
import { Silent } from './silent.tsx';
import { type ArcHold, useArcHold } from './use-arc-hold.ts';
import { useArcKeys } from './use-arc-keys.ts';
import { useArcPointer } from './use-arc-pointer.ts';
import { useMarkFocus } from './use-mark-focus.ts';
import type { Wheel } from './use-wheel.ts';
import './arc-hands.css';

type HandsProps = {
  readonly wheel: Wheel;
  readonly frame: Frame;
  readonly figure: RefObject<HTMLElement>;
};

export const ArcHands = ({ wheel, frame, figure }: HandsProps) => {
  const hold = useArcHold(wheel);
  useArcPointer(figure, { wheel, frame, hold });
  useArcKeys(figure, { wheel, hold });
  const taken = useMarkFocus(figure, wheel.marks);
  useShownAsHeld(figure, hold.held?.mark.card.id ?? null);
  const mark = wheel.marks.find(({ card }) => card.id === taken);
  return (
    <Silent className="wheel-hands">
      {mark && !hold.held && <Grips mark={mark} span={wheel.span} unit={frame.unit} />}
      {hold.held && <HeldArc one={hold.held} hold={hold} wheel={wheel} frame={frame} />}
    </Silent>
  );
};

/** Written on the mark itself, not drawn: its neighbours are many. */
const useShownAsHeld = (figure: RefObject<HTMLElement>, id: string | null): void => {
  useEffect(() => {
    const element = figure.current;
    if (!element || id === null) return;
    const mark = element.querySelector(`.wheel-mark[data-card="${CSS.escape(id)}"]`);
    element.toggleAttribute('data-holding', true);
    mark?.toggleAttribute('data-held', true);
    return () => {
      element.removeAttribute('data-holding');
      mark?.removeAttribute('data-held');
    };
  }, [figure, id]);
};

/** Half of 24 px, and how far beyond the arc's end the middle of the grip is. */
const GRIP_PX = 12;

/** The two ends, as large as a finger's target however small the arc is; one that lies outside the circle's time has none. */
const Grips = ({
  mark,
  span,
  unit,
}: {
  readonly mark: Mark;
  readonly span: WheelSpan;
  readonly unit: number;
}) => {
  const { when, id } = mark.card;
  if (when === null) return null;
  const ends = { start: startOf(when), end: endOf(when) };
  const reach = GRIP_PX / unit;
  return EDGES.filter((edge) => isIn(span, ends[edge])).map((edge) => {
    const angle = gripAngle(mark, edge, { span, reach });
    const { x, y } = pointAt(mark.radius, angle);
    const half = mark.size / 2 + 2;
    return (
      <g key={edge} className="wheel-grip" data-card={id} data-edge={edge} data-kind={mark.card.kind}>
        <circle className="wheel-grip-reach" cx={x} cy={y} r={reach} />
        <path className="wheel-grip-ground" d={rayLine(angle, mark.radius - half, mark.radius + half)} />
        <path className="wheel-grip-bar" d={rayLine(angle, mark.radius - half, mark.radius + half)} />
      </g>
    );
  });
};

const gripAngle = (
  { from, to, radius, size }: Shape,
  edge: Edge,
  { span, reach }: { readonly span: WheelSpan; readonly reach: number },
): number => {
  const [start, end] = [angleOf(span, from), angleOf(span, to)];
  const middle = (start + end) / 2;
  const half = Math.max((end - start) / 2, (size * 0.75) / radius) + reach / radius;
  return edge === 'start' ? middle - half : middle + half;
};

type HeldProps = {
  readonly one: Held;
  readonly hold: ArcHold;
  readonly wheel: Wheel;
  readonly frame: Frame;
};

/** How wide the words' place is, in pixels; the words stand in its middle. */
const WORDS = { width: 320, height: 30, above: 40 } as const;

const HeldArc = ({ one, hold, wheel, frame }: HeldProps) => {
  const { span, rings } = wheel;
  const ring = rings.find((ring) => ringOf(ring) === one.to);
  const shape = useMemo(() => shapeOf(one, span, ring), [one, span, ring]);
  const { unit, halfWidth, halfHeight } = frame;
  const middle = shape ? angleOf(span, (shape.from + shape.to) / 2) : 0;
  const at = shape ? pointAt(shape.radius, middle) : { x: 0, y: 0 };
  const [width, height] = [WORDS.width / unit, WORDS.height / unit];
  const x = Math.max(-halfWidth, Math.min(halfWidth - width, at.x - width / 2));
  const y = Math.max(
    -halfHeight,
    Math.min(halfHeight - height, at.y - (WORDS.above + WORDS.height / 2) / unit),
  );
  return (
    <>
      {ring && one.from !== one.to && <RingLight ring={ring} />}
      {shape && (
        <g className="wheel-in-hand" data-kind={kindOf(one)}>
          <path className="wheel-in-hand-ray" d={rayLine(middle, shape.radius + shape.size, 256)} />
          <Outline of={shape} span={span} className="wheel-in-hand-halo" />
          <Outline of={shape} span={span} className="wheel-shape" />
          <Cut of={shape} span={span} kind={kindOf(one)} />
        </g>
      )}
      <foreignObject x={x} y={y} width={width} height={height} className="wheel-in-hand-place">
        <div className="wheel-in-hand-words" style={{ fontSize: `${14 / unit}px` }}>
          <span>{sayArc(one, hold.speech)}</span>
        </div>
      </foreignObject>
    </>
  );
};

const RingLight = ({ ring }: { readonly ring: Ring }) => (
  <circle
    className="wheel-ring-light"
    r={(ring.inner + ring.outer) / 2}
    strokeWidth={ring.outer - ring.inner}
  />
);

/** The kind that it would have. */
const kindOf = ({ mark, from, to }: Held): Mark['card']['kind'] =>
  from !== to && isKind(to) ? to : mark.card.kind;

const isKind = (of: Held['to']): of is Mark['card']['kind'] =>
  of === 'case' || of === 'action' || of === 'communication';

/** The arc as it would lie: in its own lane, or in the middle of another ring; null outside of the circle's time. */
const shapeOf = ({ mark, when, from, to }: Held, span: WheelSpan, ring: Ring | undefined): Shape | null => {
  const part = partOf(when, span);
  if (part === null) return null;
  const long = when.precision === 'interval' && part.to - part.from > 1;
  const shape = when.precision === 'month' ? 'month' : long ? 'interval' : 'day';
  const radius = from !== to && ring ? (ring.inner + ring.outer) / 2 : mark.radius;
  return { ...part, shape, radius, size: mark.size };
};
