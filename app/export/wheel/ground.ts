// What lies under the cards in the wheel's picture: tracks, months, ISO weeks, holidays, how full each week is. Called by wheel-svg.ts.
import type { Card } from '../../domain/card.ts';
import { holidayGroupsOf, holidaysIn } from '../../domain/wheel/calendar-days.ts';
import { type Cell, type Cells, densityOf } from '../../domain/wheel/cells.ts';
import { isLowerHalf, pointAt, rayLine, round } from '../../domain/wheel/circle.ts';
import type { Mark, Ring } from '../../domain/wheel/marks.ts';
import { ringNameAngle } from '../../domain/wheel/ring-names.ts';
import { RADIUS } from '../../domain/wheel/rings.ts';
import { angleOf, angleOfDay, FULL_CIRCLE, isIn } from '../../domain/wheel/span.ts';
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

/** Months, weeks or weekdays along the rim. */
export const rimNames = (cells: Cells, { pen, words, span }: Drawing): string =>
  cells.outer
    .map((cell) =>
      pen.writeRound(words.cell(cell), {
        radius: RADIUS.month + 1,
        middle: angleOf(span, (cell.from + cell.to) / 2),
        size: 12,
        bold: true,
        fill: COLOURS.ink,
        ground: COLOURS.paper,
      }),
    )
    .join('');

/** A piece of a week at the edge of the year is too short for its number. */
const LEAST_DAYS = 3;

/** The numbers of weeks or days. */
export const numberRing = (cells: Cells, drawing: Drawing): string => {
  const { span } = drawing;
  const lines = cells.inner.map(({ from }) => rayLine(angleOf(span, from), RADIUS.weekIn, RADIUS.weekOut));
  const circles = [RADIUS.weekIn, RADIUS.weekOut].map((radius) => `<circle r="${radius}" ${hairline}/>`);
  const numbers = cells.inner
    .filter(({ unit, from, to }) => unit === 'day' || to - from >= LEAST_DAYS)
    .map((cell) => cellNumber(cell, drawing));
  return `${circles.join('')}<path d="${lines.join('')}" ${hairline}/>${numbers.join('')}`;
};

const cellNumber = (cell: Cell, { pen, words, span }: Drawing): string => {
  const middle = angleOf(span, (cell.from + cell.to) / 2);
  const { x, y } = pointAt((RADIUS.weekIn + RADIUS.weekOut) / 2, middle);
  const turn = Math.round((middle / FULL_CIRCLE) * 360 + (isLowerHalf(middle) ? 180 : 0));
  const text = pen.write(words.number(cell), {
    x: 0,
    y: 2.8,
    size: 7.5,
    anchor: 'middle',
    fill: COLOURS.muted,
  });
  return `<g transform="translate(${x} ${y}) rotate(${turn})">${text}</g>`;
};

export const holidays = ({ pen, words, span }: Drawing): string => {
  const days = holidaysIn(span).map((day) => {
    const piece = { from: angleOf(span, day.from) + 0.002, to: angleOf(span, day.to) - 0.002 };
    return arcPath({ inner: RADIUS.weekIn - 4, outer: RADIUS.weekIn - 0.6, ...piece });
  });
  const room = (name: string) => ((name.length + 0.6) * span.days) / 365;
  const names = holidayGroupsOf(span, (group) => room(words.holidays[group])).map(({ group, middle }) =>
    pen.writeRound(words.holidays[group], {
      radius: RADIUS.holidayIn + 3.6,
      middle: angleOf(span, middle),
      size: 8.5,
      fill: COLOURS.danger,
    }),
  );
  return `<path d="${days.join('')}" fill="${COLOURS.danger}"/>${names.join('')}`;
};

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
  marks: readonly Mark[],
  { pen, words, span }: Drawing,
): string =>
  rings
    .map((ring) => {
      const name = pen.fit(words.ring(ring.name), NAME_SIZE, MOST_NAME);
      const width = pen.widthOf(name, NAME_SIZE, true);
      return pen.writeRound(name, {
        radius: ring.inner + 6,
        middle: ringNameAngle(ring, marks, { span, width }),
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
