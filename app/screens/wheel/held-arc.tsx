// The arc in hand: where it would lie, with its date in words and a ray to the calendar. Called by arc-hands.tsx.
import { useMemo } from 'react';
import { KINDS, type Kind } from '../../domain/card.ts';
import { pointAt, rayLine } from '../../domain/wheel/circle.ts';
import type { Shape } from '../../domain/wheel/mark-shape.ts';
import { formOf, type Ring } from '../../domain/wheel/marks.ts';
import type { RingsBy } from '../../domain/wheel/ring-plan.ts';
import { RADIUS } from '../../domain/wheel/rings.ts';
import { angleOf, partOf, type WheelSpan } from '../../domain/wheel/span.ts';
import type { Frame } from './frame.ts';
import { type Held, isOnOtherRing } from './held.ts';
import { Cut, Outline } from './mark-shape.tsx';
import { type ArcSpeech, sayArc } from './say-arc.ts';
import type { Wheel } from './use-wheel.ts';

type HeldProps = {
  readonly one: Held;
  readonly speech: ArcSpeech;
  readonly wheel: Wheel;
  readonly frame: Frame;
};

/** The words' place, in 16ths of a rem, with room for two lines; they stand in its middle. */
const WORDS = { width: 320, height: 48, above: 46 } as const;

export const HeldArc = ({ one, speech, wheel, frame }: HeldProps) => {
  const { span, rings, plans } = wheel;
  const ring = rings.find(({ key }) => key === one.to);
  const shape = useMemo(() => shapeOf(one, span, ring), [one, span, ring]);
  const kind = kindOf(one, plans.choice.by);
  const { textUnit: unit, edges, halfHeight } = frame;
  const middle = shape ? angleOf(span, (shape.from + shape.to) / 2) : 0;
  const at = shape ? pointAt(shape.radius, middle) : { x: 0, y: 0 };
  const [width, height] = [WORDS.width / unit, WORDS.height / unit];
  const x = Math.max(-edges.left, Math.min(edges.right - width, at.x - width / 2));
  const y = Math.max(
    -halfHeight,
    Math.min(halfHeight - height, at.y - (WORDS.above + WORDS.height / 2) / unit),
  );
  return (
    <>
      {ring && isOnOtherRing(one) && <RingLight ring={ring} />}
      {shape && (
        <g className="wheel-in-hand" data-kind={kind}>
          <path
            className="wheel-in-hand-ray"
            d={rayLine(middle, shape.radius + shape.size, RADIUS.weekOut)}
          />
          <Outline of={shape} span={span} className="wheel-in-hand-halo" />
          <Outline of={shape} span={span} className="wheel-shape" />
          <Cut of={shape} span={span} kind={kind} />
        </g>
      )}
      <foreignObject x={x} y={y} width={width} height={height} className="wheel-in-hand-place">
        <div className="wheel-in-hand-words" style={{ fontSize: `${14 / unit}px` }}>
          <span>{sayArc(one, speech)}</span>
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

/** The kind that it would have: a ring's key is its kind, when the rings are by kind. */
const kindOf = ({ mark, to }: Held, by: RingsBy): Kind =>
  (by === 'kind' && KINDS.find((kind) => kind === to)) || mark.card.kind;

/** The arc as it would lie: in its own lane, or in the middle of another ring; null outside of the circle's time. */
const shapeOf = (one: Held, span: WheelSpan, ring: Ring | undefined): Shape | null => {
  const { mark, when } = one;
  const part = partOf(when, span);
  if (part === null) return null;
  const radius = isOnOtherRing(one) && ring ? (ring.inner + ring.outer) / 2 : mark.radius;
  return { ...part, ...formOf(when, part, span), radius, size: mark.size };
};
