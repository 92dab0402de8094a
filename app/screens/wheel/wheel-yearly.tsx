// The outermost ring: what the group does every year and has no card for yet, as faint outlines. The list has the same with
// a button each. Called by the wheel's figure.
import { yearlyShapeOf } from '../../domain/wheel/mark-shape.ts';
import { sayInSpan } from '../../text/say-span.ts';
import { useLanguage } from '../../text/words.tsx';
import { Outline } from './mark-shape.tsx';
import type { Wheel } from './use-wheel.ts';

export const YearlyMarks = ({
  wheel: { yearly, span },
}: {
  readonly wheel: Pick<Wheel, 'yearly' | 'span'>;
}) => {
  const language = useLanguage();
  if (yearly.length === 0) return null;
  return (
    <g className="wheel-yearly">
      {yearly.map(({ id, activity, when }) => {
        const shape = yearlyShapeOf(when, span);
        return (
          shape && (
            <g key={id} data-kind={activity.kind}>
              <title>{`${activity.title}, ${sayInSpan(when, language, span)}`}</title>
              <Outline of={shape} span={span} className="wheel-yearly-shape" />
            </g>
          )
        );
      })}
    </g>
  );
};
