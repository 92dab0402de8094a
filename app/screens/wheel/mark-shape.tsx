// The shapes of marks: a day is a dot, an interval a rounded arc, a month a thin band; the kind is full, cut or a ring.
// Called by the marks and the yearly activities of the wheel.
import type { Kind } from '../../domain/card.ts';
import { pointAt, rayLine } from '../../domain/wheel/circle.ts';
import { anglesOf, type MarkShape } from '../../domain/wheel/mark-angles.ts';
import { HOLLOW_EDGE, type Mark, POINT_EDGE } from '../../domain/wheel/marks.ts';
import type { WheelSpan } from '../../domain/wheel/span.ts';
import { arcPath } from './arc-path.ts';

/** `inside`: a title stands in it. */
export type Shape = MarkShape & Pick<Mark, 'inside'>;

type Place = { readonly of: Shape; readonly span: WheelSpan };

const round = (value: number): number => Math.round(value * 100) / 100;

/** The outline: drawn once for the mark, and larger under it when it is lit or late. */
export const Outline = ({ of, span, className }: Place & { readonly className: string }) => {
  const { from, to, middle } = anglesOf(of, span);
  if (of.shape === 'day') {
    const { x, y } = pointAt(of.radius, middle);
    return <circle className={className} cx={x} cy={y} r={round(of.size / 2)} />;
  }
  const [inner, outer] = [of.radius - of.size / 2, of.radius + of.size / 2];
  const { goesOn } = of;
  return <path className={className} d={arcPath({ inner, outer, from, to, corner: of.size / 2, goesOn })} />;
};

/** What makes a kind known without its colour, cut out of the outline: nothing, a slit, or the middle. */
export const Cut = ({ of, span, kind }: Place & { readonly kind: Kind }) => {
  if (kind === 'case') return null;
  const { from, to, middle, length } = anglesOf(of, span);
  const half = of.size / 2;
  if (kind === 'communication') {
    if (of.shape === 'day') {
      const { x, y } = pointAt(of.radius, middle);
      return <circle className="wheel-cut" cx={x} cy={y} r={round(of.size * 0.21)} />;
    }
    const thin = of.inside ? of.size / 2 - HOLLOW_EDGE : of.size * 0.14;
    const inset = (of.inside ? HOLLOW_EDGE * (of.goesOn ? POINT_EDGE : 1) : of.size * 0.4) / of.radius;
    if (length < of.size * 1.2) return null;
    return (
      <path
        className="wheel-cut"
        d={arcPath({
          inner: of.radius - thin,
          outer: of.radius + thin,
          from: from + inset,
          to: to - inset,
          corner: thin,
          goesOn: of.goesOn,
        })}
      />
    );
  }
  if (of.shape === 'day') {
    const { x, y } = pointAt(of.radius, middle);
    const turn = Math.round((middle * 180) / Math.PI + 12);
    return (
      <path
        className="wheel-slit"
        strokeWidth={round(of.size * 0.2)}
        transform={`translate(${x} ${y}) rotate(${turn})`}
        d={`M${round(-half - 1)} 0H${round(half + 1)}`}
      />
    );
  }
  const at = length > of.size * 2.6 ? from + (of.size * 1.3) / of.radius : middle;
  return (
    <path
      className="wheel-slit"
      strokeWidth={round(Math.max(of.size * 0.28, 1.6))}
      d={rayLine(at, of.radius - half - 1, of.radius + half + 1)}
    />
  );
};
