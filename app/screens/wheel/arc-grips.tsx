// The ends of an arc as places to take hold of. For hands; keys have theirs. Called by arc-hands.tsx.
import { EDGES, type Edge } from '../../domain/wheel/arc-move.ts';
import { pointAt, rayLine } from '../../domain/wheel/circle.ts';
import type { Shape } from '../../domain/wheel/mark-shape.ts';
import type { Mark } from '../../domain/wheel/marks.ts';
import { angleOf, isIn, type WheelSpan } from '../../domain/wheel/span.ts';
import { endOf, startOf } from '../../domain/when.ts';

/** Half of 24 px, and how far beyond the arc's end the middle of the grip is. */
const GRIP_PX = 12;

/** The two ends, as large as a finger's target however small the arc is; one that lies outside the circle's time has none. */
export const ArcGrips = ({
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
      <g
        key={edge}
        className="wheel-grip"
        data-mark={mark.key}
        data-card={id}
        data-edge={edge}
        data-kind={mark.card.kind}
      >
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
