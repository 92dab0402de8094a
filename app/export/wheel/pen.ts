// Text as outlines: it looks the same in every program and needs no font on the machine. Called by the parts of the wheel's picture.
import { isLowerHalf, pointAt, round } from '../../domain/wheel/circle.ts';
import { FULL_CIRCLE } from '../../domain/wheel/span.ts';

/**
 * Of each weight and letter «advance outline», in thousandths of the size with y downwards. letters.json has them: Inter 4.001,
 * SIL Open Font License 1.1, made with fontTools out of @fontsource-variable/inter 5.3.0 (latin and latin-ext).
 */
export type Letters = Readonly<Record<'450' | '680', Readonly<Record<string, string>>>>;

type Look = { readonly size: number; readonly bold?: boolean; readonly fill: string };
type Straight = Look & {
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
};
type Curved = Look & { readonly radius: number; readonly middle: number; readonly ground?: string };

export type Pen = {
  /** In drawing units. */
  widthOf(text: string, size: number, bold?: boolean): number;
  /** Cut with an ellipsis so that it is at most this wide; empty when not even that fits. */
  fit(text: string, size: number, width: number, bold?: boolean): string;
  /** Broken between words into at most so many rows, the last one cut so that it fits. */
  rows(text: string, size: number, width: number, most: number): readonly string[];
  /** `y` is the baseline. */
  write(text: string, how: Straight): string;
  /** Round the centre, upright in both halves; `radius` is where the middle of the letters lies. */
  writeRound(text: string, how: Curved): string;
  /** The outlines of all that was written. */
  outlines(): string;
};

/** `outline` is empty for a space, and null for what isn't in the letters. */
type Letter = {
  readonly letter: string;
  readonly id: string;
  readonly advance: number;
  readonly outline: string | null;
};

/** For what Inter doesn't have, which is left to the program's own font. */
const OTHER_ADVANCE = 600;

const readLetter = (of: Readonly<Record<string, string>>, letter: string, id: string): Letter => {
  const entry = Object.hasOwn(of, letter) ? of[letter] : undefined;
  if (entry === undefined) return { letter, id, advance: OTHER_ADVANCE, outline: null };
  const space = entry.indexOf(' ');
  const outline = space < 0 ? '' : entry.slice(space + 1);
  return { letter, id, advance: Number.parseInt(entry, 10), outline };
};

export const escapeXml = (text: string): string =>
  text
    // What XML can't hold (its 1.0, 2.2).
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export const openPen = (letters: Letters): Pen => {
  const known = new Map<string, Letter>();
  const used = new Map<string, string>();
  const letterOf = (letter: string, bold: boolean): Letter => {
    const key = `${bold ? 'b' : 'a'}${letter.codePointAt(0)?.toString(16)}`;
    const found = known.get(key) ?? readLetter(letters[bold ? '680' : '450'], letter, key);
    known.set(key, found);
    return found;
  };
  const lettersOf = (text: string, bold = false): Letter[] =>
    [...text.normalize('NFC').replace(/\s+/g, ' ')].map((letter) => letterOf(letter, bold));
  const drawn = ({ letter, id, outline }: Letter, x: number): string => {
    if (outline === null)
      return `<text x="${round(x)}" font-size="1000" font-family="sans-serif">${escapeXml(letter)}</text>`;
    if (outline === '') return '';
    used.set(id, outline);
    return `<use xlink:href="#${id}"${x === 0 ? '' : ` x="${round(x)}"`}/>`;
  };
  const lengthOf = (of: readonly Letter[]) => of.reduce((sum, { advance }) => sum + advance, 0);
  const widthOf: Pen['widthOf'] = (text, size, bold) => (lengthOf(lettersOf(text, bold)) * size) / 1000;

  const fit: Pen['fit'] = (text, size, width, bold = false) => {
    if (widthOf(text, size, bold) <= width) return text;
    const room = (width / size) * 1000 - letterOf('…', bold).advance;
    let [kept, length] = ['', 0];
    for (const { letter, advance } of lettersOf(text, bold)) {
      length += advance;
      if (length > room) break;
      kept += letter;
    }
    return room < 0 ? '' : `${kept.trimEnd()}…`;
  };

  return {
    widthOf,
    fit,
    rows: (text, size, width, most) => {
      const rows: string[] = [];
      for (const word of text.split(/\s+/)) {
        const longer = [...rows.slice(-1), word].join(' ');
        const isSame = rows.length === most || (rows.length > 0 && widthOf(longer, size) <= width);
        if (isSame) rows.splice(-1, 1, longer);
        else rows.push(word);
      }
      return rows.map((row) => fit(row, size, width));
    },
    write: (text, { x, y, size, bold, fill, anchor = 'start' }) => {
      const all = lettersOf(text, bold);
      const before = { start: 0, middle: -lengthOf(all) / 2, end: -lengthOf(all) }[anchor];
      let at = before;
      const uses = all.map((one) => {
        const use = drawn(one, at);
        at += one.advance;
        return use;
      });
      return `<g fill="${fill}" transform="translate(${round(x)} ${round(y)}) scale(${size / 1000})">${uses.join('')}</g>`;
    },
    writeRound: (text, { radius, middle, size, bold, fill, ground }) => {
      const all = lettersOf(text, bold);
      const sign = isLowerHalf(middle) ? -1 : 1;
      const baseline = radius - sign * size * 0.36;
      let at = -lengthOf(all) / 2;
      const placed = all.map((one) => {
        const angle = middle + (sign * ((at + one.advance / 2) * size)) / 1000 / radius;
        at += one.advance;
        const { x, y } = pointAt(baseline, angle);
        const turn = round((angle / FULL_CIRCLE) * 360 + (sign < 0 ? 180 : 0));
        return `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size / 1000})">${drawn(one, -one.advance / 2)}</g>`;
      });
      const under = ground
        ? `<g fill="${ground}" stroke="${ground}" stroke-width="400" stroke-linejoin="round">${placed.join('')}</g>`
        : '';
      return `${under}<g fill="${fill}">${placed.join('')}</g>`;
    },
    outlines: () => `<defs>${[...used].map(([id, d]) => `<path id="${id}" d="${d}"/>`).join('')}</defs>`,
  };
};
