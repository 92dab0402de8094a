// Numbers at the marks whose label has no room, and below the wheel the list that explains them. Called by wheel-svg.ts.
import type { MarkNumber } from '../../domain/wheel/mark-numbers.ts';
import { titleOf } from './cards.ts';
import { COLOURS } from './shapes.ts';
import type { Drawing } from './wheel-words.ts';

/** The digits at the marks, in drawing units. */
export const NUMBER_SIZE = 9;
const MOST_COLUMNS = 4;
/** Of a column: more makes the circle above too small. */
const MOST_LINES = 12;
/** As much as one looks up on a sheet. */
export const MOST_NUMBERS = MOST_COLUMNS * MOST_LINES;
const MOST_OF_TITLE = 4;

const SIZE = 11;
const PITCH = 15;
/** Lines of one title stand closer to one another than to the next. */
const ROW = 13;
const ABOVE = 14;
const BELOW = 16;
const GAP = 5;
const NUMBER_ROOM = 19;
const BETWEEN_COLUMNS = 14;

type Entry = MarkNumber & {
  readonly when: string;
  readonly indent: number;
  readonly title: readonly string[];
};
export type NumberList = {
  readonly columns: readonly (readonly Entry[])[];
  /** In drawing units, with the space round it; 0 without numbers. */
  readonly height: number;
};

const heightOf = (column: readonly Entry[]): number =>
  column.reduce((sum, { title }) => sum + PITCH + (title.length - 1) * ROW, 0);

const withSpace = (lines: number): number => ABOVE + lines + BELOW;

/** How wide the list is on a sheet that it makes so much higher. */
type WidthAt = (height: number) => number;

/** With as few titles cut as can be, then as low as can be, in as few columns. */
export const numberListOf = (
  numbers: readonly MarkNumber[],
  widthAt: WidthAt,
  drawing: Drawing,
): NumberList => {
  if (numbers.length === 0) return { columns: [], height: 0 };
  const least = Math.ceil(numbers.length / MOST_LINES);
  const most = Math.min(MOST_COLUMNS, numbers.length);
  const [best] = Array.from({ length: most - least + 1 }, (_, i) =>
    inColumns(numbers, { count: least + i, widthAt }, drawing),
  )
    .map((columns) => ({
      columns,
      cut: columns.flat().filter((entry) => isCut(entry, drawing)).length,
      height: withSpace(Math.max(...columns.map(heightOf))),
    }))
    .sort((a, b) => a.cut - b.cut || a.height - b.height);
  return best ?? { columns: [], height: 0 };
};

const isCut = ({ card, title }: Entry, drawing: Drawing): boolean =>
  title.join(' ') !== titleOf(card, drawing).replace(/\s+/g, ' ');

const inColumns = (
  numbers: readonly MarkNumber[],
  { count, widthAt }: { readonly count: number; readonly widthAt: WidthAt },
  drawing: Drawing,
): readonly (readonly Entry[])[] => {
  const rows = Math.ceil(numbers.length / count);
  // What takes more lines makes the sheet only wider.
  const room = widthAt(withSpace(rows * PITCH)) / count - BETWEEN_COLUMNS;
  return Array.from({ length: Math.ceil(numbers.length / rows) }, (_, i) => {
    let spare = MOST_LINES - rows;
    return numbers.slice(i * rows, (i + 1) * rows).map((number) => {
      const entry = entryOf(number, { room, most: Math.min(MOST_OF_TITLE, 1 + spare) }, drawing);
      spare -= entry.title.length - 1;
      return entry;
    });
  });
};

const entryOf = (
  number: MarkNumber,
  { room, most }: { readonly room: number; readonly most: number },
  drawing: Drawing,
): Entry => {
  const { pen, words } = drawing;
  const { card } = number;
  const when = card.when ? words.when(card.when) : '';
  const indent = NUMBER_ROOM + pen.widthOf(when, SIZE) + GAP;
  return { ...number, when, indent, title: pen.rows(titleOf(card, drawing), SIZE, room - indent, most) };
};

export const markNumbers = (numbers: readonly MarkNumber[], { pen }: Drawing): string =>
  numbers
    .map(({ number, x, y }) =>
      pen.write(String(number), {
        x,
        y: y + NUMBER_SIZE * 0.36,
        size: NUMBER_SIZE,
        bold: true,
        anchor: 'middle',
        fill: COLOURS.ink,
      }),
    )
    .join('');

type Place = { readonly top: number; readonly left: number; readonly width: number };

/** Down the columns: number, date, title. */
export const numberList = ({ columns }: NumberList, place: Place, { pen }: Drawing): string =>
  columns
    .flatMap((column, at) => {
      const left = place.left + (at * place.width) / columns.length;
      return column.flatMap(({ number, when, indent, title }, i) => {
        const top = place.top + ABOVE + heightOf(column.slice(0, i)) + SIZE;
        const put = (text: string, x: number, fill: string, { bold = false, row = 0 } = {}) =>
          pen.write(text, { x: left + x, y: top + row * ROW, size: SIZE, fill, bold });
        return [
          put(String(number), 0, COLOURS.ink, { bold: true }),
          put(when, NUMBER_ROOM, COLOURS.muted),
          ...title.map((text, row) => put(text, indent, COLOURS.ink, { row })),
        ];
      });
    })
    .join('');
