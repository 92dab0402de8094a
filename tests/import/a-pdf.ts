// Writes small, valid PDFs by hand: Helvetica, as many pages as given, and up to 128 letters that Latin-1 lacks. Called by the tests
// of app/import and by the bench of minutes.

/** A line of text with its place in points from the page's lower left corner. */
export type PdfLine = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
};

/** Points: the size of the letters when nothing is said. */
export const BODY_SIZE = 11;

export const pdfLine = (
  text: string,
  y: number,
  x = 72,
  { size = BODY_SIZE, bold = false }: { size?: number; bold?: boolean } = {},
): PdfLine => ({ text, x, y, size, bold });

/** Adobe's metrics of Helvetica, from the space to the tilde, in thousandths of the letters' size. */
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const OTHERS: Readonly<Record<string, number>> = { æ: 889, ø: 611, Æ: 1000, Ø: 778, '’': 222, '…': 1000 };
const AVERAGE = 556;

/** How wide the words stand on the page, in points. */
export const widthOf = (text: string, size = BODY_SIZE): number =>
  Array.from(text.normalize('NFD').replace(/\p{M}/gu, '')).reduce(
    (sum, letter) => sum + (WIDTHS[(letter.codePointAt(0) ?? 0) - 32] ?? OTHERS[letter] ?? AVERAGE),
    0,
  ) *
  (size / 1000);

const bytesOf = (latin1: string): Uint8Array => Uint8Array.from(latin1, (letter) => letter.charCodeAt(0));

/** Letters beyond Latin-1 get the codes from 128 to 159 and, when these are full, those of Latin-1 that the text doesn't use. */
const codesOf = (text: string): ReadonlyMap<string, number> => {
  const used = new Set(text);
  const free = Array.from({ length: 128 }, (_, at) => 128 + at).filter(
    (code) => code < 160 || !used.has(String.fromCharCode(code)),
  );
  const others = [...used].filter((letter) => (letter.codePointAt(0) ?? 0) > 255);
  return new Map(others.map((letter, at) => [letter, free[at] ?? 63]));
};

/** By the glyph's name of the Adobe Glyph List, which every reader of PDFs turns back into the letter. */
const differencesOf = (codes: ReadonlyMap<string, number>): string =>
  [...codes]
    .map(([letter, code]) => {
      const hex = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase();
      return `${code} /${hex.length > 4 ? 'u' : 'uni'}${hex.padStart(4, '0')}`;
    })
    .join(' ');

const encoded = (text: string, codes: ReadonlyMap<string, number>): string =>
  Array.from(text, (letter) => String.fromCharCode(codes.get(letter) ?? letter.charCodeAt(0)))
    .join('')
    .replace(/[\\()]/g, '\\$&');

const contentOf = (lines: readonly PdfLine[], codes: ReadonlyMap<string, number>): string =>
  lines
    .map(
      ({ text, x, y, size, bold }) =>
        `BT /${bold ? 'F2' : 'F1'} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${encoded(text, codes)}) Tj ET`,
    )
    .join('\n');

/** Points of a page of A4, upright. */
export const A4_WIDTH = 595;

/** `locked`: with the standard security handler and a key that no empty password fits. */
export const aPdf = (
  pages: readonly (readonly PdfLine[])[],
  { locked = false, width = A4_WIDTH }: { locked?: boolean; width?: number } = {},
): Uint8Array => {
  const codes = codesOf(
    pages
      .flat()
      .map(({ text }) => text)
      .join(''),
  );
  const hasBold = pages.flat().some(({ bold }) => bold);
  const numberOfPage = (index: number) => (hasBold ? 5 : 4) + index * 2;
  const encoding =
    codes.size === 0
      ? '/WinAnsiEncoding'
      : `<< /BaseEncoding /WinAnsiEncoding /Differences [${differencesOf(codes)}] >>`;
  const fontOf = (name: string) =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding ${encoding} >>`;

  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_page, index) => `${numberOfPage(index)} 0 R`).join(' ')}] >>`,
    fontOf('Helvetica'),
    ...(hasBold ? [fontOf('Helvetica-Bold')] : []),
    ...pages.flatMap((lines, index) => {
      const content = contentOf(lines, codes);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} 842] /Resources << /Font << /F1 3 0 R ${hasBold ? '/F2 4 0 R ' : ''}>> >> /Contents ${numberOfPage(index) + 1} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const key = `<${'5a'.repeat(32)}>`;
  const encrypt = `/ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${locked ? encrypt : ''} >>\nstartxref\n${start}\n%%EOF\n`;
  return bytesOf(file);
};
