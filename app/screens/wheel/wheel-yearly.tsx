// The outermost ring: what the group does every year and has no card for yet, as faint outlines. The list has the same with
// a button each. Called by the wheel's figure.
import { dayOfYear } from '../../domain/plain-date.ts';
import { RADIUS, YEARLY_RING } from '../../domain/wheel/rings.ts';
import type { Yearly } from '../../domain/wheel/yearly.ts';
import { endOf, startOf } from '../../domain/when.ts';
import { useLanguage } from '../../text/words.tsx';
import { Outline } from './mark-shape.tsx';
import { sayInYear } from './spoken.ts';
import type { Wheel } from './use-wheel.ts';

export const YearlyMarks = ({ wheel }: { readonly wheel: Wheel }) => {
  const language = useLanguage();
  if (wheel.yearly.length === 0) return null;
  return (
    <g className="wheel-yearly">
      {wheel.yearly.map((one) => (
        <g key={one.id} data-kind={one.activity.kind}>
          <title>{`${one.activity.title}, ${sayInYear(one.when, language, wheel.year)}`}</title>
          <Outline of={shapeOf(one)} year={wheel.year} className="wheel-yearly-shape" />
        </g>
      ))}
    </g>
  );
};

const shapeOf = ({ when }: Yearly) => {
  const isMonth = when.precision === 'month';
  return {
    from: dayOfYear(startOf(when)) - 1,
    to: dayOfYear(endOf(when)),
    shape: isMonth ? ('month' as const) : ('day' as const),
    radius: RADIUS.kindsOut - YEARLY_RING / 2,
    size: isMonth ? 4.5 : 7,
  };
};
