// Where quarters or tertials begin, when the menu asks for it: a line across the circle, and its name by the month's. Called by the
// wheel's figure.
import { yearPartLinesOf } from '../../domain/wheel/ground-shapes.ts';
import { RADIUS } from '../../domain/wheel/rings.ts';
import { angleOfPartName, yearPartsIn } from '../../domain/wheel/year-parts.ts';
import { sayYearPart, sayYearPartShortly } from '../../text/say-span.ts';
import { useLanguage } from '../../text/words.tsx';
import { Silent } from './silent.tsx';
import type { Wheel } from './use-wheel.ts';
import { CurvedText } from './wheel-ground.tsx';

type Props = { readonly wheel: Pick<Wheel, 'span' | 'marked'> };

export const YearPartLines = ({ wheel: { span, marked } }: Props) => (
  <path className="wheel-part-line" d={yearPartLinesOf(yearPartsIn(span, marked), span)} />
);

/** Drawn after the labels, as the months' names are. `size` in drawing units. */
export const YearPartNames = ({ wheel: { span, marked }, size }: Props & { readonly size: number }) => {
  const language = useLanguage();
  return (
    <Silent>
      {yearPartsIn(span, marked).map((part) => (
        <g key={part.at}>
          <title>{sayYearPart(part, language)}</title>
          <CurvedText
            id={`wheel-part-${part.at}`}
            className="wheel-part"
            grounded
            radius={RADIUS.month + 1}
            size={size}
            middle={angleOfPartName(part, span, size)}
          >
            {sayYearPartShortly(part, language)}
          </CurvedText>
        </g>
      ))}
    </Silent>
  );
};
