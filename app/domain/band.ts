// The ring band: the year's cards as lines per month, and how the lines stack. Called by the band on every screen of a
// board, and by the wheel, whose core is the same lines rolled up.
import { type Card, isOpen, KINDS, type Kind } from './card.ts';
import type { PlainDate, PlainMonth } from './plain-date.ts';
import { dayOfYear, daysInMonth, firstDayOf, lastDayOf, monthIn, yearOf } from './plain-date.ts';
import { startMonthOf } from './when.ts';

/** One card in the band. `done` also covers cards that were dropped: nobody has to do them any more. */
export type BandLine = { readonly kind: Kind; readonly done: boolean };

export type BandMonth = {
  readonly month: PlainMonth;
  readonly days: number;
  /** From the bottom: cases, action items, communication tasks; open before done. */
  readonly lines: readonly BandLine[];
  readonly counts: Readonly<Record<Kind, number>>;
};

/** A line, or several equal ones drawn as one, in pixels from the bottom of the stack. */
export type StackedLine = BandLine & { readonly bottom: number; readonly height: number };

/** 14 lines of 2 px with 1 px between them. */
export const STACK_HEIGHT = 42;
const LINE = 2;
const PITCH = 3;
const FITS = STACK_HEIGHT / PITCH;
/** Below this pitch a gap can't be seen, so equal lines are drawn as one block. */
const SEEN = 1.5;

/** The twelve months of a year. A card counts in the month where it starts; cards without a date don't count. */
export const bandOf = (cards: readonly Card[], year: number): readonly BandMonth[] => {
  const months = monthsOf(year);
  const byMonth = new Map<PlainMonth, Card[]>(months.map((month) => [month, []]));
  for (const card of cards) if (card.when) byMonth.get(startMonthOf(card.when))?.push(card);
  return months.map((month) => bandMonthOf(month, byMonth.get(month) ?? []));
};

/** January to December as months. */
export const monthsOf = (year: number): readonly PlainMonth[] =>
  Array.from({ length: 12 }, (_, i) => `${String(year).padStart(4, '0')}-${String(i + 1).padStart(2, '0')}`);

/** Equal lines are one object: on a board of thousands they are made again with every change. */
const linesOf = (line: BandLine, count: number): readonly BandLine[] => new Array<BandLine>(count).fill(line);

const bandMonthOf = (month: PlainMonth, cards: readonly Card[]): BandMonth => ({
  month,
  days: daysInMonth(month),
  ...stackedOf(cards),
});

/** From the bottom: cases, action items, communication tasks; open before done. */
export const bandLinesOf = (cards: readonly Card[]): readonly BandLine[] => stackedOf(cards).lines;

const stackedOf = (cards: readonly Card[]): Pick<BandMonth, 'lines' | 'counts'> => {
  const counts: Record<Kind, number> = { case: 0, action: 0, communication: 0 };
  const settled: Record<Kind, number> = { case: 0, action: 0, communication: 0 };
  for (const card of cards) {
    counts[card.kind] += 1;
    if (!isOpen(card)) settled[card.kind] += 1;
  }
  const lines = KINDS.flatMap((kind) => [
    ...linesOf({ kind, done: false }, counts[kind] - settled[kind]),
    ...linesOf({ kind, done: true }, settled[kind]),
  ]);
  return { lines, counts };
};

/** The fullest month's number of lines: what all months of a band are measured by. */
export const mostOf = (months: readonly Pick<BandMonth, 'lines'>[]): number =>
  Math.max(0, ...months.map((month) => month.lines.length));

/**
 * From one line's bottom to the next one's. When the fullest month has more lines than can be told apart, months are compared by a power
 * of their numbers instead: such that the fullest fills the stack and a single line is seen all the same.
 */
const pitchOf = (count: number, most: number): number => {
  if (most <= FITS) return PITCH;
  const even = STACK_HEIGHT / most;
  if (even >= SEEN) return even;
  const power = Math.log(STACK_HEIGHT / SEEN) / Math.log(most);
  return (SEEN * count ** power) / count;
};

/**
 * Where each line lies. When the fullest month (`most` lines) has more than fit, all months get thinner lines, so that
 * nothing overflows and the fuller month is still the higher.
 */
export const stackOf = (lines: readonly BandLine[], most: number): readonly StackedLine[] => {
  const pitch = pitchOf(lines.length, most);
  const isSeen = STACK_HEIGHT / most >= SEEN;
  const stacked: StackedLine[] = [];
  for (const [i, line] of lines.entries()) {
    const last = stacked.at(-1);
    if (!isSeen && last?.kind === line.kind && last.done === line.done)
      stacked[stacked.length - 1] = { ...last, height: round((i + 1) * pitch - last.bottom) };
    else
      stacked.push({
        ...line,
        bottom: round(i * pitch),
        height: round(isSeen ? (pitch * LINE) / PITCH : pitch),
      });
  }
  return stacked;
};

/** A stretch of months as parts of the year (0–1), cut to the year; null when it lies outside it. */
export const stretchOf = (
  months: { readonly first: PlainMonth; readonly last: PlainMonth },
  year: number,
): { readonly from: number; readonly to: number } | null => {
  const all = monthsOf(year);
  const inside = all.filter((month) => month >= months.first && month <= months.last);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return null;
  const days = daysInYear(year);
  return { from: (dayOfYear(firstDayOf(first)) - 1) / days, to: dayOfYear(lastDayOf(last)) / days };
};

/** The middle of a day as a part of its year (0–1); null when the day is in another year. */
export const partOfYear = (day: PlainDate, year: number): number | null =>
  yearOf(day) === year ? (dayOfYear(day) - 0.5) / daysInYear(year) : null;

export const daysInYear = (year: number): 365 | 366 => (daysInMonth(monthIn(year, 2)) === 29 ? 366 : 365);

const round = (value: number): number => Math.round(value * 100) / 100;
