// What the signs of the wheel's picture mean. Called by wheel-svg.ts.
import type { Kind } from '../../domain/card.ts';
import { round } from '../../domain/wheel/circle.ts';
import type { Corner } from './cards.ts';
import { COLOURS, KIND_COLOURS } from './shapes.ts';
import type { Drawing } from './wheel-words.ts';

const ROW = 15;
const SIZE = 10;
/** Where the words begin, and the air round the whole. */
const INDENT = 22;
const AIR = 12;

type Signs = { readonly kinds: readonly Kind[]; readonly yearly: boolean; readonly late: boolean };

/** One below the other, the last at `bottom`; and the corner that they take. */
export const legendOf = (
  has: Signs,
  { left, bottom }: { readonly left: number; readonly bottom: number },
  { pen, words }: Drawing,
): { readonly svg: string; readonly corner: Corner } => {
  const lines: readonly (readonly [sign: string, text: string])[] = [
    ...has.kinds.map((kind) => [dotOf(kind), words.kinds[kind]] as const),
    [`${square(COLOURS.brand, 0.24)}${square(COLOURS.brand, 0.88, 8)}`, words.legend.density],
    [`<rect x="4" y="-5" width="7" height="4" fill="${COLOURS.danger}"/>`, words.legend.holiday],
    ...(has.late ? [[LATE, words.legend.late] as const] : []),
    ...(has.yearly ? [[YEARLY, words.legend.yearly] as const] : []),
  ];
  const top = bottom - (lines.length - 1) * ROW;
  const svg = lines
    .map(([sign, text], i) => {
      const said = pen.write(text, { x: INDENT, y: 0, size: SIZE, fill: COLOURS.muted });
      return `<g transform="translate(${round(left)} ${top + i * ROW})">${sign}${said}</g>`;
    })
    .join('');
  const width = Math.max(...lines.map(([, text]) => pen.widthOf(text, SIZE)));
  return { svg, corner: { top: top - SIZE - AIR, right: left + INDENT + width + AIR } };
};

/** A day's mark, as in the circle: full, cut, or a ring. */
const dotOf = (kind: Kind): string => {
  const dot = `<circle cx="7.5" cy="-3.5" r="4.3" fill="${KIND_COLOURS[kind]}"/>`;
  if (kind === 'case') return dot;
  return kind === 'action'
    ? `${dot}<path d="M2 -2.4L13 -4.6" stroke="${COLOURS.paper}" stroke-width="1.7"/>`
    : `${dot}<circle cx="7.5" cy="-3.5" r="1.8" fill="${COLOURS.paper}"/>`;
};
const square = (colour: string, opacity: number, x = 0) =>
  `<rect x="${x}" y="-7" width="8" height="7" fill="${colour}" fill-opacity="${opacity}"/>`;
const circleOf = (look: string) => `<circle cx="7.5" cy="-3.5" r="4.3" fill="none" ${look}/>`;
const LATE = circleOf(`stroke="${COLOURS.danger}" stroke-width="1.4"`);
const YEARLY = circleOf(`stroke="${COLOURS.muted}" stroke-width="1.2" stroke-dasharray="2 1.6"`);
