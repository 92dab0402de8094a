// The outermost ring: what the group does every year and has no card for yet, as faint outlines. The list has the same with
// a button each. Called by the wheel's figure.
import { RADIUS, YEARLY_RING } from '../../domain/wheel/rings.ts';
import { partOf, type WheelSpan } from '../../domain/wheel/span.ts';
import type { Yearly } from '../../domain/wheel/yearly.ts';
import { sayInSpan } from '../../text/say-span.ts';
import { useLanguage } from '../../text/words.tsx';
import { Outline } from './mark-shape.tsx';
import type { Wheel } from './use-wheel.ts';

export const YearlyMarks = ({ wheel }: { readonly wheel: Wheel }) => {
  const language = useLanguage();
  if (wheel.yearly.length === 0) return null;
  return (
    <g className="wheel-yearly">
      {wheel.yearly.map((one) => (
        <g key={one.id} data-kind={one.activity.kind}>
          <title>{`${one.activity.title}, ${sayInSpan(one.when, language, wheel.span)}`}</title>
          <Outline of={shapeOf(one, wheel.span)} span={wheel.span} className="wheel-yearly-shape" />
        </g>
      ))}
    </g>
  );
};

const shapeOf = ({ when }: Yearly, span: WheelSpan) => {
  const isMonth = when.precision === 'month';
  return {
    ...(partOf(when, span) ?? { from: 0, to: 0 }),
    shape: isMonth ? ('month' as const) : ('day' as const),
    radius: RADIUS.kindsOut - YEARLY_RING / 2,
    size: isMonth ? 4.5 : 7,
  };
};
