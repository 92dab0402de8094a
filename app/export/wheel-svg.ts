// The year wheel as a picture that stands alone: A4 landscape with title and legend, all text as outlines, so that it looks the same
// on paper, in a slide and in a program that has no Inter. Called by wheel-picture.ts.
import type { Board } from '../domain/board.ts';
import { type Card, KINDS } from '../domain/card.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { cellsOf } from '../domain/wheel/cells.ts';
import { round } from '../domain/wheel/circle.ts';
import { type DrawnFrame, drawnOf } from '../domain/wheel/drawn.ts';
import { wheelOf } from '../domain/wheel/marks.ts';
import { RINGS_BY_KIND, type RingChoice, ringPlansFor } from '../domain/wheel/ring-plan.ts';
import type { WheelSpan } from '../domain/wheel/span.ts';
import type { PartsOfYear } from '../domain/wheel/wheel-address.ts';
import { yearPartsIn } from '../domain/wheel/year-parts.ts';
import type { Yearly } from '../domain/wheel/yearly.ts';
import { insideTitles, labelLines, marks, rays, yearlyMarks } from './wheel/cards.ts';
import {
  calendarMarks,
  hand,
  heat,
  numberRing,
  rimNames,
  rimNamesOf,
  ringNames,
  spokes,
  tracks,
  yearPartLines,
  yearPartNames,
} from './wheel/ground.ts';
import { legendOf } from './wheel/legend.ts';
import { MOST_NUMBERS, markNumbers, NUMBER_SIZE, numberList, numberListOf } from './wheel/numbers.ts';
import { escapeXml, type Letters, openPen } from './wheel/pen.ts';
import { COLOURS } from './wheel/shapes.ts';
import type { Drawing, WheelWords } from './wheel/wheel-words.ts';

export type WheelPicture = {
  readonly cards: readonly Card[];
  readonly yearly: readonly Yearly[];
  /** What the cards may point to, and the school holidays. */
  readonly board: Pick<Board, 'breaks' | 'people' | 'tags' | 'services' | 'audiences' | 'channels'>;
  /** By kind when nothing is said. */
  readonly rings?: RingChoice;
  /** Which parts of the year are marked; none when nothing is said. */
  readonly marked?: PartsOfYear | null;
  /** The group's, under the title. */
  readonly name: string;
  /** What the whole circle is. */
  readonly span: WheelSpan;
  readonly today: PlainDate;
  readonly language: string;
  readonly words: WheelWords;
  readonly letters: Letters;
  /** Not where the page round it has one. */
  readonly hasHeading?: boolean;
  /** A4 when nothing is said. Both have the same shape, and so the same drawing. */
  readonly paper?: Paper;
  /** How many pixels an inch gets, for who draws it; otherwise the paper's size is given in millimetres. */
  readonly dpi?: number;
};

/** Landscape, in millimetres. */
const PAPERS = { a4: { width: 297, height: 210 }, a3: { width: 420, height: 297 } } as const;
export type Paper = keyof typeof PAPERS;
export const isPaper = (value: unknown): value is Paper => value === 'a4' || value === 'a3';

/** What the wheel has above and below its centre, in drawing units. A list below makes the sheet larger in the same shape. */
const HALF_HEIGHT = 372;
/** Labels begin below the heading, and may stand beside the legend, down to the foot. */
const LABEL = { size: 11.5, pitch: 16.5, top: -302, bottom: 356, bottomLeft: 356, most: 10 } as const;
const FRAME: DrawnFrame = {
  labels: LABEL,
  letters: 10,
  numbers: { size: NUMBER_SIZE, most: MOST_NUMBERS },
};
const MARGIN = 22;
const halfWidthOf = (height: number): number => round((height * PAPERS.a4.width) / PAPERS.a4.height / 2);

/** One SVG document. The same for the same picture. */
export const wheelSvg = (picture: WheelPicture): string => {
  const { board, cards, yearly, name, span, today, language, words, letters } = picture;
  const pen = openPen(letters);
  const drawing: Drawing = { pen, words, span, today };
  const plans = ringPlansFor(board, cards, span, picture.rings ?? RINGS_BY_KIND);
  const layout = wheelOf(cards, { span, today, yearly: yearly.length > 0, plans });
  const cells = cellsOf(span, today);
  const names = rimNamesOf(cells, drawing);
  const yearParts = yearPartsIn(span, picture.marked ?? null);
  const drawn = drawnOf(layout, { span, today }, FRAME);
  const { labels, numbers } = drawn;
  const list = numberListOf(numbers, (added) => 2 * (halfWidthOf(2 * HALF_HEIGHT + added) - MARGIN), drawing);
  const height = 2 * HALF_HEIGHT + list.height;
  const halfWidth = halfWidthOf(height);
  const legend = legendOf(
    {
      kinds: KINDS.filter((kind) => !plans.choice.without?.includes(kind)),
      yearly: yearly.length > 0,
      late: layout.marks.some(({ late }) => late),
    },
    { left: MARGIN - halfWidth, bottom: HALF_HEIGHT - MARGIN },
    drawing,
  );
  const parts = [
    tracks(layout.rings),
    spokes(cells, drawing),
    yearPartLines(yearParts, drawing),
    numberRing(cells, drawing),
    calendarMarks(board.breaks, drawing),
    heat(cards, cells, drawing),
    `<g class="labels">${rays(labels)}</g>`,
    ringNames(layout.rings, [...drawn.marks, ...numbers], drawing),
    yearlyMarks(yearly, drawing),
    hand(drawing),
    marks(drawn.marks, drawing),
    insideTitles(drawn.marks, drawing),
    markNumbers(numbers, drawing),
    pen.write(words.middle(span), {
      x: 0,
      y: 12,
      size: middleSize(words.middle(span)),
      bold: true,
      anchor: 'middle',
      fill: COLOURS.ink,
    }),
    `<g class="labels">${labelLines(labels, { ...LABEL, halfWidth, legend: legend.corner, names }, drawing)}</g>`,
    rimNames(names, drawing),
    yearPartNames(yearParts, drawing),
    picture.hasHeading === false ? '' : heading(name, halfWidth, drawing),
    legend.svg,
    numberList(
      list,
      { top: HALF_HEIGHT, left: MARGIN - halfWidth, width: 2 * (halfWidth - MARGIN) },
      drawing,
    ),
  ];
  const box = [-halfWidth, -HALF_HEIGHT, 2 * halfWidth, height].join(' ');
  const title = escapeXml(`${words.title(span)} · ${name}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${sizeOf(picture)} viewBox="${box}" role="img" aria-labelledby="title" lang="${language}">`,
    `<title id="title">${title}</title>`,
    pen.outlines(),
    `<rect x="${-halfWidth}" y="${-HALF_HEIGHT}" width="${2 * halfWidth}" height="${height}" fill="${COLOURS.paper}"/>`,
    ...parts,
    '</svg>\n',
  ].join('\n');
};

/** What has more letters than a year is smaller. */
const middleSize = (text: string): number => (text.length > 4 ? 20 : 34);

const MM_PER_INCH = 25.4;
const sizeOf = ({ dpi, paper = 'a4' }: WheelPicture): string => {
  const { width, height } = PAPERS[paper];
  if (dpi === undefined) return `width="${width}mm" height="${height}mm"`;
  const pixels = (mm: number) => Math.round((mm / MM_PER_INCH) * dpi);
  return `width="${pixels(width)}" height="${pixels(height)}"`;
};

const heading = (name: string, halfWidth: number, { pen, words, span }: Drawing): string => {
  const x = -halfWidth + MARGIN;
  const text = pen.fit(words.title(span), 22, 2 * halfWidth - 2 * MARGIN, true);
  const title = pen.write(text, { x, y: -HALF_HEIGHT + 36, size: 22, bold: true, fill: COLOURS.ink });
  const group = pen.fit(name, 12, halfWidth - MARGIN);
  return title + pen.write(group, { x, y: -HALF_HEIGHT + 54, size: 12, fill: COLOURS.muted });
};
