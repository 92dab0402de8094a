// The marks of the wheel's picture as SVG text, and its colours. Called by the other parts of the picture.
import type { Kind } from '../../domain/card.ts';
import { cutOf, type Outline, outlineOf, type Shape } from '../../domain/wheel/mark-shape.ts';
import type { WheelSpan } from '../../domain/wheel/span.ts';

/** Those of the light screen (app/ui/tokens.css), on white paper. */
export const COLOURS = {
  paper: '#ffffff',
  sunken: '#f4f2ec',
  ink: '#16241e',
  muted: '#55635c',
  line: '#dedcd3',
  edge: '#85918a',
  brand: '#1f5c46',
  danger: '#b3261e',
  waiting: '#7d5800',
} as const;
export const KIND_COLOURS: Readonly<Record<Kind, string>> = {
  case: '#3a57a7',
  action: '#1f7a54',
  communication: '#a8500f',
};

/** `look` is attributes. */
const drawn = (outline: Outline, look: string): string =>
  outline.element === 'circle'
    ? `<circle cx="${outline.cx}" cy="${outline.cy}" r="${outline.r}" ${look}/>`
    : `<path d="${outline.d}" ${look}/>`;

export const outline = (of: Shape, span: WheelSpan, look: string): string => drawn(outlineOf(of, span), look);

/** What makes a kind known without its colour. */
export const cut = (of: Shape, span: WheelSpan, kind: Kind): string => {
  const one = cutOf(of, span, kind);
  if (one === null) return '';
  return one.by === 'slit'
    ? `<path d="${one.d}" fill="none" stroke="${COLOURS.sunken}" stroke-width="${one.width}"/>`
    : drawn(one.outline, `fill="${COLOURS.sunken}"`);
};
