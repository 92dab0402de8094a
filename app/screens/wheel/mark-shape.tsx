// A mark's outline, and what makes its kind known, as SVG elements. Called by the marks, the one in hand and the yearly activities.
import type { Kind } from '../../domain/card.ts';
import { cutOf, type Outline as OutlineShape, outlineOf, type Shape } from '../../domain/wheel/mark-shape.ts';
import type { WheelSpan } from '../../domain/wheel/span.ts';

type Place = { readonly of: Shape; readonly span: WheelSpan };

/** Drawn once for the mark, and larger under it when it is lit or late. */
export const Outline = ({ of, span, className }: Place & { readonly className: string }) =>
  drawn(outlineOf(of, span), className);

export const Cut = ({ of, span, kind }: Place & { readonly kind: Kind }) => {
  const cut = cutOf(of, span, kind);
  if (cut?.by === 'slit') return <path className="wheel-slit" strokeWidth={cut.width} d={cut.d} />;
  return cut && drawn(cut.outline, 'wheel-cut');
};

/** No component of its own: with 400 cards each one more is seen in every zoom. */
const drawn = (outline: OutlineShape, className: string) =>
  outline.element === 'circle' ? (
    <circle className={className} cx={outline.cx} cy={outline.cy} r={outline.r} />
  ) : (
    <path className={className} d={outline.d} />
  );
