// What lies under the cards in the wheel's picture: tracks, months, ISO weeks, holidays, how full each week is. Called by wheel-svg.ts.
import { monthsOf } from '../../domain/band.ts';
import type { Card } from '../../domain/card.ts';
import { publicHolidays } from '../../domain/holidays.ts';
import { dayOfYear, daysInMonth, firstDayOf, monthNumberOf, yearOf } from '../../domain/plain-date.ts';
import {
  angleAt,
  angleOfDay,
  FULL_CIRCLE,
  isLowerHalf,
  pointAt,
  rayLine,
  round,
} from '../../domain/wheel/circle.ts';
import { holidayGroupsOf } from '../../domain/wheel/holiday-groups.ts';
import type { Mark, Ring } from '../../domain/wheel/marks.ts';
import { ringNameAngle } from '../../domain/wheel/ring-names.ts';
import { RADIUS } from '../../domain/wheel/rings.ts';
import { densityOf, type Week, weeksOf } from '../../domain/wheel/weeks.ts';
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

/** Where each month begins, in days since the year did. */
const startsOf = (year: number) =>
  monthsOf(year).map((month) => ({ month, start: dayOfYear(firstDayOf(month)) - 1 }));

export const spokes = (year: number): string => {
  const rays = startsOf(year).map(({ start }) => rayLine(angleAt(start, year), RADIUS.core, RADIUS.rim));
  return `<path d="${rays.join('')}" ${hairline}/>`;
};

export const monthNames = ({ pen, words, year }: Drawing): string =>
  startsOf(year)
    .map(({ month, start }) =>
      pen.writeRound(words.month(monthNumberOf(month)), {
        radius: RADIUS.month + 1,
        middle: angleAt(start + daysInMonth(month) / 2, year),
        size: 12,
        bold: true,
        fill: COLOURS.ink,
        ground: COLOURS.paper,
      }),
    )
    .join('');

/** A piece of a week at the edge of the year is too short for its number. */
const LEAST_DAYS = 3;

export const weekRing = ({ pen, year, today }: Drawing): string => {
  const weeks = weeksOf(year, today);
  const lines = weeks.map(({ from }) => rayLine(angleAt(from, year), RADIUS.weekIn, RADIUS.weekOut));
  const circles = [RADIUS.weekIn, RADIUS.weekOut].map((radius) => `<circle r="${radius}" ${hairline}/>`);
  const numbers = weeks
    .filter(({ from, to }) => to - from >= LEAST_DAYS)
    .map((week) => weekNumber(week, pen, year));
  return `${circles.join('')}<path d="${lines.join('')}" ${hairline}/>${numbers.join('')}`;
};

const weekNumber = ({ from, to, week }: Week, pen: Drawing['pen'], year: number): string => {
  const middle = angleAt((from + to) / 2, year);
  const { x, y } = pointAt((RADIUS.weekIn + RADIUS.weekOut) / 2, middle);
  const turn = Math.round((middle / FULL_CIRCLE) * 360 + (isLowerHalf(middle) ? 180 : 0));
  const text = pen.write(String(week), { x: 0, y: 2.8, size: 7.5, anchor: 'middle', fill: COLOURS.muted });
  return `<g transform="translate(${x} ${y}) rotate(${turn})">${text}</g>`;
};

export const holidays = ({ pen, words, year }: Drawing): string => {
  const days = publicHolidays(year).map(({ date }) => {
    const day = dayOfYear(date);
    const piece = { from: angleAt(day - 1, year) + 0.002, to: angleAt(day, year) - 0.002 };
    return arcPath({ inner: RADIUS.weekIn - 4, outer: RADIUS.weekIn - 0.6, ...piece });
  });
  const names = holidayGroupsOf(year, (group) => words.holidays[group].length + 0.6).map(
    ({ group, middle }) =>
      pen.writeRound(words.holidays[group], {
        radius: RADIUS.holidayIn + 3.6,
        middle: angleAt(middle, year),
        size: 8.5,
        fill: COLOURS.danger,
      }),
  );
  return `<path d="${days.join('')}" fill="${COLOURS.danger}"/>${names.join('')}`;
};

/** How full each week is, in five steps. */
const STEPS = [0.07, 0.24, 0.45, 0.68, 0.88, 1] as const;

export const heat = (cards: readonly Card[], { year, today }: Drawing): string => {
  const weeks = weeksOf(year, today);
  const density = densityOf(cards, weeks, year);
  const full = Math.max(STEPS.length - 1, ...density);
  return weeks
    .map(({ from, to }, i) => {
      const count = density[i] ?? 0;
      const step = count === 0 ? 0 : Math.max(1, Math.round((count / full) * (STEPS.length - 1)));
      const piece = { from: angleAt(from, year) + 0.006, to: angleAt(to, year) - 0.006, corner: 1 };
      const d = arcPath({ inner: RADIUS.heatIn, outer: RADIUS.heatOut, ...piece });
      return `<path d="${d}" fill="${COLOURS.brand}" fill-opacity="${STEPS[step]}"/>`;
    })
    .join('');
};

const NAME_SIZE = 9.5;

export const ringNames = (
  rings: readonly Ring[],
  marks: readonly Mark[],
  { pen, words, year }: Drawing,
): string =>
  rings
    .map((ring) => {
      const name = words.rings[ring.kind];
      const width = pen.widthOf(name, NAME_SIZE, true);
      return pen.writeRound(name, {
        radius: ring.inner + 6,
        middle: ringNameAngle(ring, marks, { year, width }),
        size: NAME_SIZE,
        bold: true,
        fill: COLOURS.muted,
      });
    })
    .join('');

/** Today's hand, in the year it is. */
export const hand = ({ year, today }: Drawing): string => {
  if (yearOf(today) !== year) return '';
  const angle = angleOfDay(today);
  const tip = pointAt(RADIUS.rim + 1, angle);
  const inside = rayLine(angle, RADIUS.core - 6, RADIUS.weekIn);
  const d = inside + rayLine(angle, RADIUS.weekOut, RADIUS.rim + 1);
  return (
    `<path d="${inside}" stroke="${COLOURS.paper}" stroke-width="5"/>` +
    `<path d="${d}" stroke="${COLOURS.brand}" stroke-width="2"/>` +
    `<circle cx="${tip.x}" cy="${tip.y}" r="4" fill="${COLOURS.brand}"/>`
  );
};
