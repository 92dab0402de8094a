// What lies under the cards in the wheel's picture: tracks, months, ISO weeks, holidays, how full each week is. Called by wheel-svg.ts.
import type { Card } from '../../domain/card.ts';
import type { SchoolBreak } from '../../domain/school-breaks.ts';
import {
  breaksIn,
  bridgeDaysIn,
  calendarNamesOf,
  HOLIDAY_NAME,
  holidayNameRadius,
  holidaysIn,
} from '../../domain/wheel/calendar-days.ts';
import { type Cell, type Cells, densityOf } from '../../domain/wheel/cells.ts';
import { round } from '../../domain/wheel/circle.ts';
import {
  areRoomy,
  bandPath,
  darknessOf,
  fullOf,
  hasNumber,
  numberLinesOf,
  numberPlaceOf,
  spokesOf,
  todayHandOf,
  yearPartLinesOf,
} from '../../domain/wheel/ground-shapes.ts';
import type { RimName } from '../../domain/wheel/label-places.ts';
import type { Ring } from '../../domain/wheel/marks.ts';
import { angleOfRimName } from '../../domain/wheel/rim-names.ts';
import { ringNamePlace } from '../../domain/wheel/ring-names.ts';
import { RADIUS } from '../../domain/wheel/rings.ts';
import type { Part } from '../../domain/wheel/span.ts';
import { angleOfPartName, type YearPart } from '../../domain/wheel/year-parts.ts';
import { COLOURS } from './shapes.ts';
import type { Drawing } from './wheel-words.ts';

const hairline = `fill="none" stroke="${COLOURS.line}"`;

export const tracks = (rings: readonly Ring[]): string =>
  rings
    .map(({ outer, inner }) => {
      const look = `fill="none" stroke="${COLOURS.sunken}" stroke-width="${round(outer - inner)}"`;
      return `<circle r="${round((outer + inner) / 2)}" ${look}/>`;
    })
    .join('');

export const spokes = ({ outer }: Cells, { span }: Drawing): string =>
  `<path d="${spokesOf(outer, span)}" ${hairline}/>`;

export const yearPartLines = (parts: readonly YearPart[], { span }: Drawing): string =>
  `<path d="${yearPartLinesOf(parts, span)}" fill="none" stroke="${COLOURS.edge}" stroke-width="1.2"/>`;

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

type Named = RimName & { readonly text: string };

/** Months, weeks or weekdays along the rim, and where each stands. */
export const rimNamesOf = (cells: Cells, { pen, words, span, today }: Drawing): readonly Named[] =>
  cells.outer.map((cell) => {
    const text = words.cell(cell);
    const width = pen.widthOf(text, RIM_NAME, true);
    return { text, middle: angleOfRimName(cell, { span, today, width }), reach: width / 2 / RADIUS.month };
  });

export const rimNames = (names: readonly Named[], { pen }: Drawing): string =>
  names
    .map(({ text, middle }) =>
      pen.writeRound(text, {
        radius: RADIUS.month + 1,
        middle,
        size: RIM_NAME,
        bold: true,
        fill: COLOURS.ink,
        ground: COLOURS.paper,
      }),
    )
    .join('');

/** The numbers of weeks or days. */
export const numberRing = (cells: Cells, drawing: Drawing): string => {
  const { span } = drawing;
  const circles = [RADIUS.weekIn, RADIUS.weekOut].map((radius) => `<circle r="${radius}" ${hairline}/>`);
  const numbers = cells.inner
    .filter(hasNumber)
    .map((cell) => cellNumber(cell, areRoomy(cells.inner) ? 10 : 7.5, drawing));
  return `${circles.join('')}<path d="${numberLinesOf(cells.inner, span)}" ${hairline}/>${numbers.join('')}`;
};

const cellNumber = (cell: Cell, size: number, { pen, words, span }: Drawing): string => {
  const { x, y, turn } = numberPlaceOf(cell, span);
  const text = pen.write(words.number(cell), {
    x: 0,
    y: round(size * 0.37),
    size,
    anchor: 'middle',
    fill: COLOURS.muted,
  });
  return `<g transform="translate(${x} ${y}) rotate(${turn})">${text}</g>`;
};

/** Public holidays, bridge days and school holidays, with the names that have room. */
export const calendarMarks = (breaks: readonly SchoolBreak[], { pen, words, span }: Drawing): string => {
  const draw = (parts: readonly Part[], band: 'day' | 'line', look: string) =>
    `<path d="${parts.map((part) => bandPath(band, part, span)).join('')}" ${look}/>`;
  const names = calendarNamesOf(span, breaks, { words: words.holidays });
  return [
    draw(breaksIn(span, breaks), 'line', `fill="${COLOURS.waiting}"`),
    draw(holidaysIn(span), 'day', `fill="${COLOURS.danger}"`),
    draw(bridgeDaysIn(span), 'line', `fill="none" stroke="${COLOURS.danger}" stroke-width="0.9"`),
    ...names.map(({ name, angle, isBreak }) =>
      pen.writeRound(name, {
        radius: holidayNameRadius(HOLIDAY_NAME),
        size: HOLIDAY_NAME,
        middle: angle,
        fill: isBreak ? COLOURS.waiting : COLOURS.danger,
      }),
    ),
  ].join('');
};

export const heat = (cards: readonly Card[], { inner }: Cells, { span }: Drawing): string => {
  const density = densityOf(cards, inner, span);
  const full = fullOf(density);
  return inner
    .map((cell, i) => {
      const darkness = darknessOf(density[i] ?? 0, full);
      return `<path d="${bandPath('heat', cell, span)}" fill="${COLOURS.brand}" fill-opacity="${darkness}"/>`;
    })
    .join('');
};

const NAME_SIZE = 9.5;
const MOST_NAME = 120;

export const ringNames = (
  rings: readonly Ring[],
  marks: Parameters<typeof ringNamePlace>[1],
  { pen, words, span, today }: Drawing,
): string =>
  rings
    .map((ring) => {
      const name = pen.fit(words.ring(ring.name), NAME_SIZE, MOST_NAME);
      const width = pen.widthOf(name, NAME_SIZE, true);
      const { radius, angle } = ringNamePlace(ring, marks, { span, today, width, size: NAME_SIZE });
      return pen.writeRound(name, {
        radius,
        middle: angle,
        size: NAME_SIZE,
        bold: true,
        fill: COLOURS.muted,
      });
    })
    .join('');

export const hand = ({ span, today }: Drawing): string => {
  const one = todayHandOf(span, today);
  if (!one) return '';
  return (
    `<path d="${one.inside}" stroke="${COLOURS.paper}" stroke-width="5"/>` +
    `<path d="${one.whole}" stroke="${COLOURS.brand}" stroke-width="2"/>` +
    `<circle cx="${one.tip.x}" cy="${one.tip.y}" r="4" fill="${COLOURS.brand}"/>`
  );
};
