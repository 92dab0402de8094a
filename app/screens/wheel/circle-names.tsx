// The names of rings, and of the months, weeks or weekdays along the rim. Called by the wheel's figure.
import { memo } from 'react';
import type { Cell } from '../../domain/wheel/cells.ts';
import { angleOfRimName, rimNameRadius } from '../../domain/wheel/rim-names.ts';
import { ringNamePlace } from '../../domain/wheel/ring-names.ts';
import { RADIUS } from '../../domain/wheel/rings.ts';
import { angleOf } from '../../domain/wheel/span.ts';
import { zoomAt } from '../../domain/wheel/wheel-address.ts';
import { sayCell, sayCellShortly } from '../../text/say-span.ts';
import { sayRing } from '../../text/wheel-rings.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { Silent } from './silent.tsx';
import { TimeLink } from './time-link.tsx';
import type { Drawing } from './use-drawing.ts';
import type { Wheel } from './use-wheel.ts';
import { CurvedText } from './wheel-ground.tsx';

/** In drawing units. */
type Sized = { readonly size: number };

/** What is longer is cut, and whole in the menu of rings. */
const MOST_LETTERS = 24;
/** How wide a letter is, at size 1. */
const LETTER = 0.56;

type RingNamesProps = Pick<Wheel, 'rings' | 'marks' | 'span' | 'today'> & Pick<Drawing, 'numbers'> & Sized;

export const RingNames = memo(({ rings, marks, numbers, span, today, size }: RingNamesProps) => {
  const inTheWay = [...marks, ...numbers];
  const kinds = useWords().wheel.rings;
  const language = useLanguage();
  return rings.map((ring) => {
    const whole = sayRing(ring.name, language, kinds);
    const name = whole.length > MOST_LETTERS ? `${whole.slice(0, MOST_LETTERS - 1).trim()}…` : whole;
    const width = name.length * size * LETTER;
    const { radius, angle } = ringNamePlace(ring, inTheWay, { span, today, width, size });
    return (
      <CurvedText
        key={ring.key}
        id={`wheel-ring-${ring.key}`}
        className="wheel-ring-name"
        grounded
        radius={radius}
        size={size}
        middle={angle}
        reach={width / radius}
      >
        {name}
      </CurvedText>
    );
  });
});

/** Drawn last, on a ground of paper, so that no leader cuts a name. The ground is a text of its own: letters overlap it. */
export const RimNames = ({ wheel, size }: { readonly wheel: Wheel } & Sized) => (
  <Silent>
    {wheel.cells.outer.map((cell) => (
      <RimName key={cell.first} cell={cell} span={wheel.span} today={wheel.today} size={size} />
    ))}
  </Silent>
);

type RimNameProps = Pick<Wheel, 'span' | 'today'> & { readonly cell: Cell } & Sized;

/** A month or a week is zoomed in to by its name. The tools have the same for those who can't point. */
const RimName = memo(({ cell, span, today, size }: RimNameProps) => {
  const language = useLanguage();
  const { unit } = cell;
  const room = (angleOf(span, cell.to) - angleOf(span, cell.from)) * RADIUS.month;
  const whole = sayCell(cell, language);
  const said = whole.length * size * LETTER > room ? sayCellShortly(cell, language) : whole;
  const name = (
    <CurvedText
      id={`wheel-rim-${cell.first}`}
      className="wheel-month"
      grounded
      data-now={cell.current || undefined}
      radius={rimNameRadius(size)}
      size={size}
      middle={angleOfRimName(cell, { span, today, width: said.length * size * LETTER })}
    >
      {said}
    </CurvedText>
  );
  if (unit === 'day') return name;
  return (
    <TimeLink
      className="wheel-rim-link"
      tabIndex={-1}
      step={(time) => ({ ...time, zoom: zoomAt(unit, cell.first) })}
    >
      {name}
    </TimeLink>
  );
});
