// The cards in the wheel's picture: marks, yearly activities, and labels beside the circle. Called by wheel-svg.ts.
import type { Card } from '../../domain/card.ts';
import {
  type Label,
  type LabelFrame,
  leaderOf,
  type RimName,
  raysOf,
  rowsOf,
  textOf,
} from '../../domain/wheel/label-places.ts';
import { yearlyShapeOf } from '../../domain/wheel/mark-shape.ts';
import type { Mark } from '../../domain/wheel/marks.ts';
import { type LabelWidths, ONE_ROW, wrapped } from '../../domain/wheel/wrap-labels.ts';
import type { Yearly } from '../../domain/wheel/yearly.ts';
import { escapeXml } from './pen.ts';
import { COLOURS, cut, KIND_COLOURS, outline } from './shapes.ts';
import type { Drawing } from './wheel-words.ts';

export const titleOf = (card: Card, { words }: Drawing): string => card.title.trim() || words.untitled;

export const marks = (all: readonly Mark[], drawing: Drawing): string =>
  all
    .map((mark) => {
      const { card, late, settled } = mark;
      const said = [titleOf(card, drawing), card.when ? drawing.words.when(card.when) : ''].join(', ');
      const ring = (colour: string, width: number) =>
        outline(mark, drawing.span, `fill="none" stroke="${colour}" stroke-width="${width}"`);
      const edge = late ? ring(COLOURS.danger, 5.6) + ring(COLOURS.sunken, 3) : '';
      const look = `fill="${KIND_COLOURS[card.kind]}"${settled ? ' fill-opacity="0.42"' : ''}`;
      const shape = outline(mark, drawing.span, look) + cut(mark, drawing.span, card.kind);
      return `<g><title>${escapeXml(said)}</title>${edge}${shape}</g>`;
    })
    .join('');

/** Titles inside of arcs: on the kind's colour, or in a communication task's hollow. */
export const insideTitles = (all: readonly Mark[], { pen }: Drawing): string =>
  all
    .flatMap(({ inside, radius, card }) => {
      if (!inside) return [];
      const fill = card.kind === 'communication' ? COLOURS.ink : COLOURS.paper;
      return pen.writeRound(inside.text, { radius, middle: inside.middle, size: inside.size, fill });
    })
    .join('');

export const yearlyMarks = (all: readonly Yearly[], { span }: Drawing): string =>
  all
    .flatMap(({ activity, when }) => {
      const shape = yearlyShapeOf(when, span);
      const look = `fill="${COLOURS.paper}" stroke="${KIND_COLOURS[activity.kind]}" stroke-width="1.2" stroke-dasharray="2 1.6"`;
      return shape ? `<g><title>${escapeXml(activity.title)}</title>${outline(shape, span, look)}</g>` : [];
    })
    .join('');

export const rays = (labels: readonly Label[]): string =>
  `<path d="${raysOf(labels)}" stroke="${COLOURS.edge}" stroke-width="0.8" stroke-opacity="0.3"/>`;

const WORD_GAP = 5;

/** The legend's place, in the lower corner on the left: below `top`, up to `right`. */
export type Corner = { readonly top: number; readonly right: number };

type LabelLook = LabelFrame & {
  readonly size: number;
  /** Where the paper ends. */
  readonly halfWidth: number;
  readonly legend: Corner;
  /** Along the rim. */
  readonly names: readonly RimName[];
};

/** What lies beside the legend ends there. */
const edgeOf = (label: Label, { pitch, halfWidth, legend }: LabelLook): number =>
  label.side === 'left' && label.y + (rowsOf(label) - 0.5) * pitch > legend.top ? -legend.right : halfWidth;

export const labelLines = (labels: readonly Label[], look: LabelLook, drawing: Drawing): string =>
  wrapped(labels, {
    frame: look,
    edgeOf: (label) => edgeOf(label, look),
    widthsOf: (label) => widthsOf(label, look, drawing),
  })
    .map((label) => {
      const { y, mark } = label;
      const { path, tick } = leaderOf(label, look.names);
      const dot = mark ? `<circle cx="${tick}" cy="${y}" r="2" fill="${KIND_COLOURS[mark.card.kind]}"/>` : '';
      return `<path d="${path}" fill="none" stroke="${COLOURS.edge}" stroke-width="0.8"/>${dot}${wordsOf(label, look, drawing)}`;
    })
    .join('');

const dateOf = ({ card, late }: Mark, { words }: Drawing): string => {
  if (!card.when) return '';
  return late ? `${words.when(card.when)} · ${words.over}` : words.when(card.when);
};

const widthsOf = ({ mark }: Label, { size }: LabelLook, drawing: Drawing): LabelWidths | null => {
  const { pen } = drawing;
  return (
    mark && {
      date: pen.widthOf(dateOf(mark, drawing), size, mark.late),
      title: titleOf(mark.card, drawing)
        .split(/\s+/)
        .map((word) => pen.widthOf(word, size)),
      space: pen.widthOf(' ', size),
    }
  );
};

/** Rows of one label stand closer to one another than to other labels. */
const ROW = 1.2;

const wordsOf = (label: Label, look: LabelLook, drawing: Drawing): string => {
  const { pen, words } = drawing;
  const { y, side } = label;
  const { size } = look;
  const { start, width } = textOf(label, edgeOf(label, look));
  const [sign, anchor] = side === 'right' ? ([1, 'start'] as const) : ([-1, 'end'] as const);
  const put = (text: string, out: number, fill: string, { bold = false, row = 0 } = {}) =>
    pen.write(text, { x: start + sign * out, y: y + size * (0.36 + row * ROW), size, anchor, fill, bold });
  if (!label.mark)
    return put(pen.fit(words.more(label.more, words.cell(label.cell)), size, width), 0, COLOURS.muted);
  const { card, late } = label.mark;
  const { rows, isBelow } = label.wrap ?? ONE_ROW;
  const when = pen.fit(dateOf(label.mark, drawing), size, width, late);
  const used = isBelow ? 0 : pen.widthOf(when, size, late) + WORD_GAP;
  const first = isBelow ? 1 : 0;
  const title = pen.rows(titleOf(card, drawing), size, width - used, rows - first);
  // The date stands by the circle on both sides, so that the dates are read down.
  return [
    put(when, 0, late ? COLOURS.danger : COLOURS.muted, { bold: late }),
    ...title.map((text, i) => put(text, used, COLOURS.ink, { row: first + i })),
  ].join('');
};
