// The labels beside the wheel alone, as if no arc had its title inside and nothing had a number. Called by the tests of labels.
import type { PlainDate } from '../../../app/domain/plain-date.ts';
import { chooseLabels, placeLabels } from '../../../app/domain/wheel/choose-labels.ts';
import type { Label, LabelFrame } from '../../../app/domain/wheel/label-places.ts';
import type { Mark } from '../../../app/domain/wheel/marks.ts';
import type { WheelSpan } from '../../../app/domain/wheel/span.ts';

export const labelsOf = (
  marks: readonly Mark[],
  span: WheelSpan,
  frame: LabelFrame,
  today: PlainDate = span.first,
): readonly Label[] => placeLabels(chooseLabels(marks, { span, today }, frame), frame);
