// Numbers at the marks whose label has no room, and below the wheel the list that explains them. Called by wheel-svg.ts.
import type { MarkNumber } from '../../domain/wheel/mark-numbers.ts';
import { titleOf } from './cards.ts';
import { COLOURS } from './shapes.ts';
import type { Drawing } from './wheel-words.ts';

/** The digits at the marks, in drawing units. */
export const NUMBER_SIZE = 9;
/** Four columns of so many rows are as much as one looks up on a sheet. */
export const MOST_NUMBERS = 48;

const COLUMNS = 4;
const SIZE = 11;
const PITCH = 15;
const ABOVE = 14;
const BELOW = 16;
const GAP = 5;
const NUMBER_ROOM = 19;
const BETWEEN_COLUMNS = 14;

const rowsOf = (count: number): number => Math.ceil(count / COLUMNS);

/** In drawing units, with the space round it; 0 without numbers. */
export const numberListHeight = (count: number): number =>
  count === 0 ? 0 : ABOVE + rowsOf(count) * PITCH + BELOW;

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
export const numberList = (numbers: readonly MarkNumber[], place: Place, drawing: Drawing): string => {
  const rows = rowsOf(numbers.length);
  const column = place.width / COLUMNS;
  return numbers
    .map((number, i) =>
      lineOf(
        number,
        {
          left: place.left + Math.floor(i / rows) * column,
          top: place.top + ABOVE + (i % rows) * PITCH + SIZE,
          width: column - BETWEEN_COLUMNS,
        },
        drawing,
      ),
    )
    .join('');
};

const lineOf = ({ number, card }: MarkNumber, { left, top, width }: Place, drawing: Drawing): string => {
  const { pen, words } = drawing;
  const put = (text: string, x: number, fill: string, bold = false) =>
    pen.write(text, { x: left + x, y: top, size: SIZE, fill, bold });
  const when = card.when ? words.when(card.when) : '';
  const used = NUMBER_ROOM + pen.widthOf(when, SIZE) + GAP;
  return (
    put(String(number), 0, COLOURS.ink, true) +
    put(when, NUMBER_ROOM, COLOURS.muted) +
    put(pen.fit(titleOf(card, drawing), SIZE, width - used), used, COLOURS.ink)
  );
};
