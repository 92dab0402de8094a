// What lies under the cards in the wheel's picture: tracks, months, ISO weeks, holidays, how full each week is. Called by wheel-svg.ts.
import type { Card } from '../../domain/card.ts';
import type { SchoolBreak } from '../../domain/school-breaks.ts';
import {
  breakNamesOf,
  breaksIn,
  bridgeDaysIn,
  HOLIDAY_NAME,
  holidayGroupsOf,
  holidayNameRadius,
  holidayNameRoom,
  holidaysIn,
} from '../../domain/wheel/calendar-days.ts';
import { type Cell, type Cells, densityOf } from '../../domain/wheel/cells.ts';
import { isLowerHalf, pointAt, rayLine, round } from '../../domain/wheel/circle.ts';
import type { Ring } from '../../domain/wheel/marks.ts';
import { angleOfRimName } from '../../domain/wheel/rim-names.ts';
import { ringNameAngle, ringNameRadius } from '../../domain/wheel/ring-names.ts';
import { RADIUS } from '../../domain/wheel/rings.ts';
import { angleOf, angleOfDay, FULL_CIRCLE, isIn, type Part } from '../../domain/wheel/span.ts';
import { angleOfPartName, type YearPart } from '../../domain/wheel/year-parts.ts';
import { arcPath, COLOURS } from './shapes.ts';
import type { Drawing } from './wheel-words.ts';

const hairline = `fill="none" stroke="${COLOURS.line}"`;

export const tracks = (rings: readonly Ring[]): string =>
  rings
    .map(({ outer, inner }) => {
      const look = `fill="none" stroke="${COLOURS.sunken}" stroke-width="${round(outer - inner)}"`;
      return `<circle r="${round((outer + inner) / 2)}" ${look}/>`;
    })
    .join('');

export const spokes = (cells: Cells, { span }: Drawing): string => {
  const rays = cells.outer.map(({ from }) => rayLine(angleOf(span, from), RADIUS.core, RADIUS.rim));
  return `<path d="${rays.join('')}" ${hairline}/>`;
};

/** Where the marked parts of the year begin. */
export const yearPartLines = (parts: readonly YearPart[], { span }: Drawing): string => {
  const rays = parts.map(({ at }) => rayLine(angleOf(span, at), RADIUS.core, RADIUS.rim + 6));
  return `<path d="${rays.join('')}" fill="none" stroke="${COLOURS.edge}" stroke-width="1.2"/>`;
};

const PART_NAME = 9;

export const yearPartNames = (parts: readonly YearPart[], { pen, words, span }: Drawing): string =>
  parts
    .map((part) =>
      pen.writeRound(words.yearPart(part), {
        radius: RADIUS.month + 1,
        middle: angleOfPartName(part, span, PART_NAME),
        size: PART_NAME,
        bold: true,
        fill: COLOURS.muted,
        ground: COLOURS.paper,
      }),
    )
    .join('');

const RIM_NAME = 12;

/** Months, weeks or weekdays along the rim. */
export const rimNames = (cells: Cells, { pen, words, span, today }: Drawing): string =>
  cells.outer
    .map((cell) => {
      const name = words.cell(cell);
      const width = pen.widthOf(name, RIM_NAME, true);
      return pen.writeRound(name, {
        radius: RADIUS.month + 1,
        middle: angleOfRimName(cell, { span, today, width }),
        size: RIM_NAME,
        bold: true,
        fill: COLOURS.ink,
        ground: COLOURS.paper,
      });
    })
    .join('');

/** A piece of a week at the edge of the year is too short for its number. */
const LEAST_DAYS = 3;

/** So many or fewer have room for larger numbers. */
const ROOMY = 31;

/** The numbers of weeks or days. */
export const numberRing = (cells: Cells, drawing: Drawing): string => {
  const { span } = drawing;
  const lines = cells.inner.map(({ from }) => rayLine(angleOf(span, from), RADIUS.weekIn, RADIUS.weekOut));
  const circles = [RADIUS.weekIn, RADIUS.weekOut].map((radius) => `<circle r="${radius}" ${hairline}/>`);
  const numbers = cells.inner
    .filter(({ unit, from, to }) => unit === 'day' || to - from >= LEAST_DAYS)
    .map((cell) => cellNumber(cell, cells.inner.length <= ROOMY ? 10 : 7.5, drawing));
  return `${circles.join('')}<path d="${lines.join('')}" ${hairline}/>${numbers.join('')}`;
};

const cellNumber = (cell: Cell, size: number, { pen, words, span }: Drawing): string => {
  const middle = angleOf(span, (cell.from + cell.to) / 2);
  const { x, y } = pointAt((RADIUS.weekIn + RADIUS.weekOut) / 2, middle);
  const turn = Math.round((middle / FULL_CIRCLE) * 360 + (isLowerHalf(middle) ? 180 : 0));
  const text = pen.write(words.number(cell), {
    x: 0,
    y: round(size * 0.37),
    size,
    anchor: 'middle',
    fill: COLOURS.muted,
  });
  return `<g transform="translate(${x} ${y}) rotate(${turn})">${text}</g>`;
};

const DAYS = { inner: RADIUS.weekIn - 4, outer: RADIUS.weekIn - 0.6 };
const LINE = { inner: RADIUS.weekIn - 3.1, outer: RADIUS.weekIn - 1.5 };

/** Public holidays, bridge days and school holidays, with the names that have room. */
export const calendarMarks = (breaks: readonly SchoolBreak[], drawing: Drawing): string => {
  const { words, span } = drawing;
  const draw = (parts: readonly Part[], ring: typeof DAYS, look: string) => {
    const pieces = parts.map(({ from, to }) =>
      arcPath({ ...ring, from: angleOf(span, from) + 0.002, to: angleOf(span, to) - 0.002 }),
    );
    return `<path d="${pieces.join('')}" ${look}/>`;
  };
  const room = (name: string) => holidayNameRoom(name, span);
  const groups = holidayGroupsOf(span, (group) => room(words.holidays[group]));
  const taken = groups.map(({ group, middle }) => ({ middle, room: room(words.holidays[group]) }));
  const shown = breaksIn(span, breaks);
  return [
    draw(shown, LINE, `fill="${COLOURS.waiting}"`),
    draw(holidaysIn(span), DAYS, `fill="${COLOURS.danger}"`),
    draw(bridgeDaysIn(span), LINE, `fill="none" stroke="${COLOURS.danger}" stroke-width="0.9"`),
    ...groups.map(({ group, middle }) => dayName(words.holidays[group], middle, COLOURS.danger, drawing)),
    ...breakNamesOf(shown, taken, room).map(({ name, from, to }) =>
      dayName(name, (from + to) / 2, COLOURS.waiting, drawing),
    ),
  ].join('');
};

const dayName = (name: string, middle: number, fill: string, { pen, span }: Drawing): string =>
  pen.writeRound(name, {
    radius: holidayNameRadius(HOLIDAY_NAME),
    size: HOLIDAY_NAME,
    middle: angleOf(span, middle),
    fill,
  });

/** How full each week or day is, in five steps. */
const STEPS = [0.07, 0.24, 0.45, 0.68, 0.88, 1] as const;

export const heat = (cards: readonly Card[], { inner }: Cells, { span }: Drawing): string => {
  const density = densityOf(cards, inner, span);
  const full = Math.max(STEPS.length - 1, ...density);
  return inner
    .map(({ from, to }, i) => {
      const count = density[i] ?? 0;
      const step = count === 0 ? 0 : Math.max(1, Math.round((count / full) * (STEPS.length - 1)));
      const piece = { from: angleOf(span, from) + 0.006, to: angleOf(span, to) - 0.006, corner: 1 };
      const d = arcPath({ inner: RADIUS.heatIn, outer: RADIUS.heatOut, ...piece });
      return `<path d="${d}" fill="${COLOURS.brand}" fill-opacity="${STEPS[step]}"/>`;
    })
    .join('');
};

const NAME_SIZE = 9.5;
const MOST_NAME = 120;

export const ringNames = (
  rings: readonly Ring[],
  marks: Parameters<typeof ringNameAngle>[1],
  { pen, words, span }: Drawing,
): string =>
  rings
    .map((ring) => {
      const name = pen.fit(words.ring(ring.name), NAME_SIZE, MOST_NAME);
      const width = pen.widthOf(name, NAME_SIZE, true);
      return pen.writeRound(name, {
        radius: ringNameRadius(ring, NAME_SIZE),
        middle: ringNameAngle(ring, marks, { span, width, size: NAME_SIZE }),
        size: NAME_SIZE,
        bold: true,
        fill: COLOURS.muted,
      });
    })
    .join('');

/** Today's hand, in a circle that has today. */
export const hand = ({ span, today }: Drawing): string => {
  if (!isIn(span, today)) return '';
  const angle = angleOfDay(span, today);
  const tip = pointAt(RADIUS.rim + 1, angle);
  const inside = rayLine(angle, RADIUS.core - 6, RADIUS.weekIn);
  const d = inside + rayLine(angle, RADIUS.weekOut, RADIUS.rim + 1);
  return (
    `<path d="${inside}" stroke="${COLOURS.paper}" stroke-width="5"/>` +
    `<path d="${d}" stroke="${COLOURS.brand}" stroke-width="2"/>` +
    `<circle cx="${tip.x}" cy="${tip.y}" r="4" fill="${COLOURS.brand}"/>`
  );
};
