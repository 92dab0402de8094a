// The cards in the wheel's picture: marks, yearly activities, and labels beside the circle. Called by wheel-svg.ts.
import type { Card } from '../../domain/card.ts';
import { ELBOW_RADIUS, type Label } from '../../domain/wheel/choose-labels.ts';
import { pointAt, rayLine, round } from '../../domain/wheel/circle.ts';
import type { Mark } from '../../domain/wheel/marks.ts';
import { RADIUS, YEARLY_RING } from '../../domain/wheel/rings.ts';
import { partOf } from '../../domain/wheel/span.ts';
import type { Yearly } from '../../domain/wheel/yearly.ts';
import { escapeXml } from './pen.ts';
import { COLOURS, cutOf, KIND_COLOURS, outlineOf } from './shapes.ts';
import type { Drawing } from './wheel-words.ts';

export const titleOf = (card: Card, { words }: Drawing): string => card.title.trim() || words.untitled;

export const marks = (all: readonly Mark[], drawing: Drawing): string =>
  all
    .map((mark) => {
      const { card, late, settled } = mark;
      const said = [titleOf(card, drawing), card.when ? drawing.words.when(card.when) : ''].join(', ');
      const ring = (colour: string, width: number) =>
        outlineOf(mark, drawing.span, `fill="none" stroke="${colour}" stroke-width="${width}"`);
      const edge = late ? ring(COLOURS.danger, 5.6) + ring(COLOURS.sunken, 3) : '';
      const look = `fill="${KIND_COLOURS[card.kind]}"${settled ? ' fill-opacity="0.42"' : ''}`;
      const shape = outlineOf(mark, drawing.span, look) + cutOf(mark, drawing.span, card.kind);
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
      const part = partOf(when, span);
      if (!part) return [];
      const isMonth = when.precision === 'month';
      const shape = {
        ...part,
        shape: isMonth ? ('month' as const) : ('day' as const),
        radius: RADIUS.kindsOut - YEARLY_RING / 2,
        size: isMonth ? 4.5 : 7,
      };
      const look = `fill="${COLOURS.paper}" stroke="${KIND_COLOURS[activity.kind]}" stroke-width="1.2" stroke-dasharray="2 1.6"`;
      return `<g><title>${escapeXml(activity.title)}</title>${outlineOf(shape, span, look)}</g>`;
    })
    .join('');

/** From a mark out to the calendar, so that its date can be read. */
export const rays = (labels: readonly Label[]): string => {
  const lines = labels.flatMap(({ mark, angle }) =>
    mark ? rayLine(angle, mark.radius + mark.size / 2 + 2, RADIUS.holidayIn) : [],
  );
  return `<path d="${lines.join('')}" stroke="${COLOURS.edge}" stroke-width="0.8" stroke-opacity="0.3"/>`;
};

const GAP = 6;
const WORD_GAP = 5;
const EDGE = 8;

/** `halfWidth`: where the paper ends. */
export const labelLines = (
  labels: readonly Label[],
  { size, halfWidth }: { readonly size: number; readonly halfWidth: number },
  drawing: Drawing,
): string =>
  labels
    .map((label) => {
      const { angle, x, y, mark } = label;
      const sign = label.side === 'right' ? 1 : -1;
      const [inner, outer] = [pointAt(RADIUS.weekOut + 1.5, angle), pointAt(ELBOW_RADIUS, angle)];
      const leader = `M${inner.x} ${inner.y}L${outer.x} ${outer.y}L${round(x - sign * GAP)} ${y}`;
      const tick = mark
        ? `<circle cx="${round(x - sign * 4)}" cy="${y}" r="2" fill="${KIND_COLOURS[mark.card.kind]}"/>`
        : '';
      const width = halfWidth - EDGE - Math.abs(x) - 2;
      return `<path d="${leader}" fill="none" stroke="${COLOURS.edge}" stroke-width="0.8"/>${tick}${wordsOf(label, { size, width }, drawing)}`;
    })
    .join('');

const wordsOf = (
  { x, y, side, ...label }: Label,
  { size, width }: { readonly size: number; readonly width: number },
  drawing: Drawing,
): string => {
  const { pen, words } = drawing;
  const sign = side === 'right' ? 1 : -1;
  const anchor = side === 'right' ? 'start' : 'end';
  const put = (text: string, out: number, fill: string, bold = false) =>
    pen.write(text, { x: x + sign * (2 + out), y: y + size * 0.36, size, anchor, fill, bold });
  if (!label.mark) return put(words.more(label.more, words.cell(label.cell)), 0, COLOURS.muted);
  const { card, late } = label.mark;
  const when = card.when ? words.when(card.when) + (late ? ` · ${words.over}` : '') : '';
  const used = pen.widthOf(when, size, late) + WORD_GAP;
  const title = pen.fit(titleOf(card, drawing), size, width - used);
  // The date stands by the circle on both sides, so that the dates are read down.
  return put(when, 0, late ? COLOURS.danger : COLOURS.muted, late) + put(title, used, COLOURS.ink);
};
